"""The first columns of the products' table, standing still over it while the others move sideways."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ovop_desktop.ui.catalogue.columns import ALL, FIRST, KEYS
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.table_delegate import TableDelegate
from ovop_desktop.ui.catalogue.table_header import TableHeader
from ovop_desktop.ui.shell import look

Index = QModelIndex | QPersistentModelIndex


class FrozenColumns(QTableView):
    """A second view of the same rows and the same choice; the table below keeps the keyboard and the words read out.

    `line_left` tells how a cell that was typed into was left.
    """

    line_left = Signal(object)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.hide()

    def follow(self, model: ProductModel, cells: TableDelegate) -> None:
        """Show what the table shows, once it shows something."""
        table = self._table
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.setHorizontalHeader(TableHeader(model))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setEditTriggers(table.editTriggers())
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for section in range(len(ALL)):
            self.setColumnHidden(section, KEYS[section] not in FIRST)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        self.raise_()

    def width_wanted(self) -> int:
        """Pixels of the columns together."""
        return sum(self.columnWidth(KEYS.index(key)) for key in FIRST)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The cell at a place; a drag that leaves the first columns goes on in those of the table."""
        if 0 <= p.x() < self.viewport().width():
            return super().indexAt(p)
        return self._table.indexAt(p)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The keyboard goes to the table."""
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The table goes on from there."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.line_left.emit(hint)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The table scrolls, up and down and sideways."""
        self._table.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the cells, and an edge where others go under."""
        QPainter(self.viewport()).fillRect(event.rect(), look.colour("paper"))
        super().paintEvent(event)
        if self._table.horizontalScrollBar().value() > 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(look.colour("line2"), 1))
            edge = self.viewport().width() - 1
            last = self.rowViewportPosition(self.model().rowCount() - 1) + self.verticalHeader().defaultSectionSize()
            painter.drawLine(edge, event.rect().top(), edge, min(event.rect().bottom(), last - 1))
