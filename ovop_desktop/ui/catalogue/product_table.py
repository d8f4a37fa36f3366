"""The products as a table: a row each, sorted by its header."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ovop_desktop.domain.queries import ProductOrder
from ovop_desktop.ui.catalogue.model import COLUMNS, ProductModel
from ovop_desktop.ui.catalogue.table_delegate import TableDelegate
from ovop_desktop.ui.shell.desk import Desk

WIDTHS = {
    "tick": 44,
    "photo": 66,
    "producer": 170,
    "village": 140,
    "category": 84,
    "price": 110,
    "certificates": 136,
    "completeness": 132,
}
ORDERS = {
    "name": ProductOrder.NAME,
    "producer": ProductOrder.PRODUCER,
    "village": ProductOrder.VILLAGE,
    "price": ProductOrder.PRICE,
    "completeness": ProductOrder.MISSING,
}


class ProductTable(QTableView):
    """`sorted_by` tells an order and whether it is turned round; `ticked` a row and the keys held."""

    sorted_by = Signal(object, bool)
    ticked = Signal(int, object)

    def __init__(self, desk: Desk, model: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.cells = TableDelegate(desk, model)
        self.cells.ticked.connect(self.ticked)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(52)
        self._dress_header(self.horizontalHeader())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def _dress_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COLUMNS.index("name"), QHeaderView.ResizeMode.Stretch)
        for name, width in WIDTHS.items():
            self.setColumnWidth(COLUMNS.index(name), width)
        header.sectionClicked.connect(self.sort_by)

    def sort_by(self, section: int) -> None:
        """A press on a header: sort by it, turn the order round, or tick everything."""
        order = ORDERS.get(COLUMNS[section])
        if COLUMNS[section] == "tick":
            self._model.tick_all(self._model.count_ticked() < len(self._model.ids()))
        elif order is not None:
            query = self._model.query
            turned = not query.descending if query.order is order else False
            self.sorted_by.emit(order, turned)
            header = self.horizontalHeader()
            header.setSortIndicatorShown(True)
            header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)
