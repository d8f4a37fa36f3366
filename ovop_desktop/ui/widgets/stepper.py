"""A small whole number with less and more beside it: copies, labels."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ovop_desktop.ui.widgets.buttons import IconButton


class Stepper(QWidget):
    """A number from `low` to `high`; up and down move it by one, and it may be typed."""

    changed = Signal(int)

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._value = low, high, low
        self.less, self.more = IconButton("minus", ""), IconButton("plus", "")
        self.line = QLineEdit()
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setFixedWidth(66)
        self.line.setValidator(QIntValidator(low, high, self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.less, self.line, self.more):
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.less.clicked.connect(lambda: self._move(-1))
        self.more.clicked.connect(lambda: self._move(1))
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(lambda: self.set_value(self._value))
        self.set_value(low)

    def name_it(self, name: str, less: str, more: str) -> None:
        """Name the number and its two buttons."""
        self.line.setAccessibleName(name)
        self.less.name_it(less)
        self.more.name_it(more)

    def value(self) -> int:
        """The number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number, brought between the limits, without telling anyone."""
        self._value = max(self._low, min(self._high, value))
        self.line.setText(str(self._value))
        self.less.setEnabled(self._value > self._low)
        self.more.setEnabled(self._value < self._high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the number."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(step)

    def _move(self, step: int) -> None:
        before = self._value
        self.set_value(before + step)
        if self._value != before:
            self.changed.emit(self._value)

    def _typed(self, text: str) -> None:
        if self.line.hasAcceptableInput():
            self._value = int(text)
            self.less.setEnabled(self._value > self._low)
            self.more.setEnabled(self._value < self._high)
            self.changed.emit(self._value)
