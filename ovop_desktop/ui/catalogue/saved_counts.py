"""How many products each saved filter finds now: at once in a village's catalogue, by a job in a large one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.tasks import Quiet, Steps
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job

FEW = 2_000
"""Products up to which counting takes no more than a blink."""

PAUSE = 250
"""Milliseconds of rest before a large catalogue is counted."""


class SavedCounts(QObject):
    """`counted` brings a number for each name that was asked for last."""

    counted = Signal(dict)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: dict[str, ProductQuery] = {}
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._start)

    def ask(self, queries: dict[str, ProductQuery]) -> None:
        """Count these; what was being counted is left."""
        self._later.stop()
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
            self._job = None
        self._asked = queries
        held = self._desk.suite.catalogue.counts()
        if not queries:
            self.counted.emit({})
        elif held.products + held.archived <= FEW:
            self.counted.emit(self._work(Quiet(), queries))
        else:
            self._later.start()

    def _work(self, steps: Steps, queries: dict[str, ProductQuery]) -> dict[str, int]:
        catalogue, found = self._desk.suite.catalogue, {}
        for done, (name, query) in enumerate(queries.items()):
            steps.step("count", done, len(queries))
            found[name] = catalogue.count(query)
        return found

    def _start(self) -> None:
        asked = self._asked

        def arrived(found: dict[str, int]) -> None:
            if isValid(self) and asked is self._asked:
                self._job = None
                self.counted.emit(found)

        self._job = self._desk.jobs.start(lambda steps: self._work(steps, asked), arrived)
