"""Which products stand before and after the one that is shown: in the list it was opened from, or by name among all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ovop_desktop.domain.ids import EntityId, Ids
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job


class Neighbours(QObject):
    """All of them by name are found off the window's thread: of 100,000 that takes a third of a second.

    `found` tells that they are known, and how far one has asked to go meanwhile (0: nowhere).
    """

    found = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: Sequence[EntityId] | None = None
        self._job: Job | None = None
        self._by = 0

    def stand_among(self, ids: Sequence[EntityId]) -> None:
        """These are the neighbours; when there are none, all products are, once `look` has found them."""
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
            self._job = None
        self._ids, self._by = ids or None, 0

    def known(self) -> bool:
        """Whether the neighbours are known."""
        return self._ids is not None

    def look(self, by: int = 0) -> None:
        """Find all products by name, unless the neighbours are known; one wants to go `by` places then."""
        if self._ids is not None:
            return
        self._by = by or self._by
        if self._job is not None:
            return
        catalogue = self._desk.suite.catalogue

        def arrived(ids: Ids) -> None:
            if isValid(self) and job is self._job:
                self._job, self._ids, by, self._by = None, ids, self._by, 0
                self.found.emit(by)

        job = self._desk.jobs.start(lambda _steps: catalogue.all_ids(ProductQuery(order=ProductOrder.NAME)), arrived)
        self._job = job

    def place(self, here: EntityId) -> tuple[int, int]:
        """Where a product stands, from 0, and among how many; -1 when it is not there or that is not known yet."""
        ids = self._ids or ()
        return (ids.index(here) if here in ids else -1), len(ids)

    def beside(self, here: EntityId, by: int) -> EntityId | None:
        """The product `by` places from another, or None."""
        at, count = self.place(here)
        there = at + by
        return self._ids[there] if self._ids and at >= 0 and 0 <= there < count else None
