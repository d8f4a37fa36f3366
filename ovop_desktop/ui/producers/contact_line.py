"""One way to reach someone: what it is, in digits or words, and buttons that copy and open it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.widgets.badge import Tile
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Rule, column, row
from ovop_desktop.ui.widgets.label import Label


class ContactLine(QWidget):
    """`copied` and `opened` are its buttons; the second is there only where the way leads somewhere."""

    copied = Signal()
    opened = Signal()

    def __init__(self, icon: str, *, one_word: bool = False, parent: QWidget | None = None) -> None:
        """`one_word` tells that the text has no place to break, as an e-mail address has none."""
        super().__init__(parent)
        self.text = Label(role="row", wrap=not one_word, elided=one_word)
        self.name = Label(role="caption", token="ink2", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy, self.open = IconButton("copy", token="nila"), IconButton("arrow-square-out", token="nila")
        self._rule = Rule()
        line = row(Tile(icon, "neutral", 36), spacing=10, margins=(0, 8, 0, 8))
        line.addLayout(column(None, self.text, self.name, None, spacing=0), 1)
        line.addWidget(self.open)
        line.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rule)
        layout.addLayout(line)
        self.copy.clicked.connect(self.copied)
        self.open.clicked.connect(self.opened)

    def show_way(self, text: str, name: str, copy: str, opening: str, first: bool) -> None:
        """Show it, with what its buttons are called; `first` has no line above it."""
        self.text.setText(text)
        self.name.setText(name)
        self.copy.name_it(copy)
        self.open.name_it(opening)
        self.open.setVisible(bool(opening))
        self._rule.setVisible(not first)
