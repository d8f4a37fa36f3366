"""The products a query finds, as rows that are fetched when they come into view."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from shiboken6 import isValid

from ovop_desktop.domain.ids import EntityId, Ids
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery, ProductRow
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.catalogue.columns import ALL, KEYS
from ovop_desktop.ui.catalogue.row_words import RowWords
from ovop_desktop.ui.catalogue.ticks import Ticks
from ovop_desktop.ui.shell.jobs import Job, Jobs
from ovop_desktop.ui.shell.words import Words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
TICKED_ROLE = Qt.ItemDataRole.UserRole + 2

WINDOW = 40
DEEP_WINDOW = 16
"""Whole products read around the one asked for, by columns that their rows are not enough for."""

PAUSE = 160
"""Milliseconds before the other rows are looked for: while someone types, the next letter asks for others."""

FIRST = 200
"""Products found at once: more than any window shows."""

KEPT = 1_200


class ProductModel(QAbstractTableModel):
    """Ids at once, rows in windows around what is asked for; ticks are kept by id."""

    ticked_changed = Signal()
    completed = Signal()

    def __init__(self, catalogue: Catalogue, words: Words, jobs: Jobs) -> None:
        super().__init__()
        self._catalogue, self._jobs = catalogue, jobs
        self.says = RowWords(words)
        self.query = ProductQuery()
        self._ids = Ids()
        self._rows: dict[EntityId, ProductRow] = {}
        self._products: dict[EntityId, Product] = {}
        self._ticks = Ticks()
        self._tick_whole = False
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._start)

    def ask(self, query: ProductQuery) -> None:
        """Show what a query finds: the first rows at once, in a large catalogue the others when they are found."""
        self._leave()
        self._ticks.name()
        self.beginResetModel()
        self.query = query
        self._ids = Ids.of(self._catalogue.product_ids(query, FIRST))
        self._rows.clear()
        self._products.clear()
        self.endResetModel()
        if len(self._ids) < FIRST:
            self._keep_ticks()
            self.completed.emit()
        else:
            self._later.start()

    def refresh(self) -> None:
        """Ask again; rows are read anew."""
        if len(self._ids) >= FIRST:
            self._forget()
            self._leave()
            self._later.start()
            return
        ids = Ids.of(self._catalogue.product_ids(self.query, FIRST))
        if _alike(ids, self._ids):
            self._forget()
        else:
            self.ask(self.query)

    def is_complete(self) -> bool:
        """Whether all that the query finds is known."""
        return self._job is None and not self._later.isActive()

    def _leave(self) -> None:
        self._tick_whole = False
        self._later.stop()
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def _start(self) -> None:
        catalogue, query, held = self._catalogue, self.query, self._ids

        def look(_steps: Steps) -> tuple[Ids, bool]:
            ids = catalogue.all_ids(query)
            return ids, _alike(ids, held)

        job = self._jobs.start(look, lambda found: self._take(job, *found) if isValid(self) else None)
        self._job = job

    def _take(self, job: Job | None, ids: Ids, alike: bool) -> None:
        """What the query finds has come; when it is what is shown, no row leaves the place where it is worked at."""
        if job is not self._job:
            return
        self._job = None
        held = len(self._ids)
        if not alike and ids.begins_with(self._ids):
            self.beginInsertRows(QModelIndex(), held, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        elif not alike:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        if self._tick_whole:
            self._tick_whole = False
            self.tick_all()
        else:
            self._keep_ticks()
        self.completed.emit()

    def _keep_ticks(self) -> None:
        if self._ticks.follow(self._ids):
            self.ticked_changed.emit()

    # -- ticks

    def ticked(self) -> list[EntityId]:
        """Ids ticked, in the order of the list."""
        return self._ticks.of(self._ids)

    def count_ticked(self) -> int:
        """How many are ticked."""
        return len(self._ticks)

    def is_ticked(self, one: EntityId) -> bool:
        """Whether a product of the list is ticked."""
        return one in self._ticks

    def tick(self, row: int, on: bool | None = None) -> None:
        """Tick a row, or take the tick away; None turns it round."""
        one = self._ids[row]
        self._ticks.put(one, on=one not in self._ticks if on is None else on)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(ALL) - 1))
        self.ticked_changed.emit()

    def tick_these(self, ids: Iterable[EntityId]) -> None:
        """Tick these products of the list too."""
        self._ticks.add(ids)
        self._tell_changed()
        self.ticked_changed.emit()

    def tick_all(self, on: bool = True) -> None:
        """Tick everything the query finds, or nothing; what is still being looked for is ticked when it is found."""
        self._tick_whole = on and not self.is_complete()
        if self._tick_whole and self._job is None:
            self._later.stop()
            self._start()
        if on:
            self._ticks.all(self._ids)
        else:
            self._ticks.none()
        self._tell_changed()
        self.ticked_changed.emit()

    def _forget(self) -> None:
        """Read every row anew when it is next shown."""
        self._rows, self._products = {}, {}
        self._tell_changed()

    def _tell_changed(self) -> None:
        """All rows have changed; a view asks again for those it shows alone."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(ALL) - 1))

    def tick_range(self, first: int, last: int) -> None:
        """Tick rows from one to another."""
        self._ticks.add(self._ids[min(first, last) : max(first, last) + 1])
        self.dataChanged.emit(self.index(min(first, last), 0), self.index(max(first, last), len(ALL) - 1))
        self.ticked_changed.emit()

    # -- rows

    def id_at(self, row: int) -> EntityId:
        """The product of a row."""
        return self._ids[row]

    def ids(self) -> Ids:
        """All ids, in order."""
        return self._ids

    def row_at(self, row: int) -> ProductRow | None:
        """The row as it is shown, or None when its product is gone."""
        if not 0 <= row < len(self._ids):
            return None
        one = self._ids[row]
        if one not in self._rows:
            if len(self._rows) > KEPT:
                for old in list(self._rows)[: KEPT // 2]:
                    del self._rows[old]
            start = max(0, row - WINDOW // 3)
            fetched = self._catalogue.product_rows(self._ids[start : start + WINDOW])
            self._rows.update((held.id, held) for held in fetched)
        return self._rows.get(one)

    def product_at(self, row: int) -> Product | None:
        """The whole product of a row, or None when it is gone."""
        one = self._ids[row]
        if one not in self._products:
            if len(self._products) > KEPT // 2:
                self._products.clear()
            start = max(0, row - DEEP_WINDOW // 3)
            held = self._catalogue.products(self._ids[start : start + DEEP_WINDOW])
            self._products.update((product.id, product) for product in held.values())
        return self._products.get(one)

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many products."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns the table has."""
        return 0 if parent.isValid() else len(ALL)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == TICKED_ROLE:
            return row.id in self._ticks
        column = ALL[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        product = self.product_at(index.row()) if column.deep else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.says.cell_spoken(row, column.key, product, ticked=row.id in self._ticks)
        if role == Qt.ItemDataRole.EditRole:
            return self.says.copied(row, column.key, product)
        return "" if column.key in {"tick", "photo"} else self.says.text(row, column.key, product)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.says.header(KEYS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be typed into."""
        held = super().flags(index)
        return held | Qt.ItemFlag.ItemIsEditable if index.isValid() and ALL[index.column()].editable else held


def _alike(ids: Ids, others: Ids) -> bool:
    """Whether they are the same products, in whatever order."""
    return len(ids) == len(others) and (ids == others or set(ids) == set(others))
