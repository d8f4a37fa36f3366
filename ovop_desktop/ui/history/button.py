"""The way to all changes of a record, for the pages that show one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent

from ovop_desktop.domain.changes import Entity, kind_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.buttons import Button


class HistoryButton(Button):
    """Opens the history of the record that `record` gives; without one it does nothing."""

    def __init__(self, desk: Desk, record: Callable[[], Entity | None]) -> None:
        super().__init__("", "ghost", "clock-counter-clockwise", small=True)
        self._desk, self._record = desk, record
        self.clicked.connect(self.open)
        self._say()

    def open(self) -> None:
        """Go there."""
        record = self._record()
        if record is not None:
            self._desk.bridge.open("history", kind=kind_of(record), id=record.id)

    def _say(self) -> None:
        self.setText(QCoreApplication.translate("History", "Semua perubahan"))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
