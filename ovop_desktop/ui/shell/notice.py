"""What is told above every page of the window for as long as it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.messages import Banner


class Notice(QWidget):
    """A banner with room below it, said anew in the language of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banner = Banner("kunyit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self.banner)
        self._say()

    def _say(self) -> None:
        """Say it, or hide when there is nothing to say."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
