"""A question that is asked only when the answer cannot be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.widgets.badge import Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.label import Label


class Confirm(QDialog):
    """Title with the consequence, buttons that repeat the verb; focus begins on the harmless one."""

    def __init__(
        self, parent: QWidget, title: str, detail: str, verb: str, cancel: str, *, danger: bool = True
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(title, "h2", wrap=True))
        words.addWidget(Label(detail, "body", "ink2", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Tile("warning" if danger else "info", "saga" if danger else "nila", 40))
        head.addLayout(words, 1)
        self.no = Button(cancel)
        self.yes = Button(verb, "dangerfill" if danger else "primary")
        self.no.setDefault(True)
        self.yes.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(18)
        layout.addLayout(head)
        layout.addLayout(buttons)
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.no.setFocus()
