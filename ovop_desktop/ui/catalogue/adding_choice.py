"""A list to choose from that also takes something new."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ovop_desktop.domain.text import clean
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.field import Choice, Line

NEW, NONE = "+", ""


class AddingChoice(Speaking):
    """`picked` tells the value chosen ("" for none), `added` the name of something new."""

    picked = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[tuple[str, str]] = []
        self._value = ""
        self._none_words, self._new_words = "–", "+"
        self.choice, self.name = Choice(), Line()
        self.add, self.cancel = Button("", "soft", small=True), IconButton("x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.choice, 1)
        for part in (self.name, self.add, self.cancel):
            row.addWidget(part, 1 if part is self.name else 0)
            part.hide()
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self._chosen)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.cancel.clicked.connect(self.close_name)

    def set_words(self, name: str, none: str, new: str, add: str, cancel: str) -> None:
        """What is chosen, what none is called, what adds one, and the two buttons."""
        self._none_words, self._new_words = none, new
        self.choice.setAccessibleName(name)
        self.name.setAccessibleName(new)
        self.name.setPlaceholderText(new)
        self.add.setText(add)
        self.cancel.name_it(cancel)
        self.offer(self._options)

    def offer(self, options: list[tuple[str, str]]) -> None:
        """Offer (value, text)."""
        self._options = options
        self.choice.offer([(NONE, self._none_words), *options, (NEW, self._new_words)])
        self.choice.set_value(self._value)

    def set_value(self, value: str) -> None:
        """Show a value without telling anyone."""
        self._value = value
        self.choice.set_value(value)

    def value(self) -> str:
        """The value chosen."""
        return self._value

    def _chosen(self, value: str) -> None:
        if value == NEW:
            self.choice.set_value(self._value)
            self.open_name()
        elif value != self._value:
            self._value = value
            self.picked.emit(value)

    def open_name(self) -> None:
        """Ask for the name of something new."""
        self.choice.hide()
        for part in (self.name, self.add, self.cancel):
            part.show()
        self.name.clear()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_name(self) -> None:
        """Back to the list."""
        for part in (self.name, self.add, self.cancel):
            part.hide()
        self.choice.show()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        name = clean(self.name.text(), one_line=True)
        if name:
            self.close_name()
            self.added.emit(name)
