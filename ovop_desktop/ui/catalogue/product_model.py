"""The products of a list: all ids at once, their rows by windows as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.ui.catalogue.product_words import ProductWords

WINDOW = 60
"""Rows read together; a screen shows about a dozen."""

KEPT_WINDOWS = 20

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns of the table; the gallery shows the name's column."""

    PHOTO = 0
    NAME = 1
    PRODUCER = 2
    VILLAGE = 3
    CATEGORY = 4
    PRICE = 5
    BADGES = 6
    MISSING = 7


class Role(IntEnum):
    """What delegates ask for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class ProductModel(QAbstractTableModel):
    """Read only. `show` gives it another list, `forget` makes it read some rows anew."""

    def __init__(self, catalogue: Catalogue, words: ProductWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._words = catalogue, words
        self._ids: list[EntityId] = []
        self._places: dict[EntityId, int] | None = None
        self._windows: OrderedDict[int, dict[EntityId, ProductRow]] = OrderedDict()

    def ids(self) -> Sequence[EntityId]:
        """All ids in the order shown."""
        return self._ids

    def show(self, ids: list[EntityId]) -> bool:
        """Show these products; returns whether the list is another one (then the selection is lost)."""
        self._windows.clear()
        if ids == self._ids:
            self.tell_all()
            return False
        self.beginResetModel()
        self._ids, self._places = ids, None
        self.endResetModel()
        return True

    def tell_all(self) -> None:
        """Every row may look different now: the language has changed, say."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    def place_of(self, product_id: str) -> int:
        """The row of a product, -1 when it is not in the list."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self._ids)}
        return self._places.get(EntityId(product_id), -1)

    def places_of(self, ids: Iterable[str]) -> list[int]:
        """The rows of those products that are in the list, in order."""
        return sorted(place for one in ids if (place := self.place_of(one)) >= 0)

    def row(self, place: int) -> ProductRow | None:
        """The product in a row; None when it went away since the list was made."""
        window = place // WINDOW
        if window not in self._windows:
            start = window * WINDOW
            rows = self._catalogue.product_rows(self._ids[start : start + WINDOW])
            self._windows[window] = {row.id: row for row in rows}
            while len(self._windows) > KEPT_WINDOWS:
                self._windows.popitem(last=False)
        self._windows.move_to_end(window)
        return self._windows[window].get(self._ids[place])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are ids."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns of the table."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for eyes and ears, the row itself for delegates."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Role.ID:
            return self._ids[index.row()]
        if role not in {
            Role.ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self.row(index.row())
        if row is None or role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row)
        return self._cell(row, Column(index.column()))

    def _cell(self, row: ProductRow, column: Column) -> str:
        words = self._words
        return {
            Column.PHOTO: lambda: "",
            Column.NAME: lambda: words.name(row),
            Column.PRODUCER: lambda: row.producer,
            Column.VILLAGE: lambda: words.place(row),
            Column.CATEGORY: lambda: words.category(row),
            Column.PRICE: lambda: words.price(row),
            Column.BADGES: lambda: ", ".join(badge.text for badge in words.badges(row)),
            Column.MISSING: lambda: words.state(row),
        }[column]()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.PRICE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
