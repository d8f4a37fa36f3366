"""The products as a table: rows of 52, sorted by its headers, chosen by the tick in front of each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ovop_desktop.domain.queries import ProductOrder, ProductRow
from ovop_desktop.ui.catalogue.card_delegate import paint_badges, paint_marked
from ovop_desktop.ui.catalogue.product_model import Column, Role
from ovop_desktop.ui.catalogue.product_words import ProductWords
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.photo_view import paint_photo

ROW = 52
TICK = 44
"""Logical pixels at the left of the first column that tick a row."""

WIDTHS = {
    Column.PHOTO: 118,
    Column.NAME: 204,
    Column.PRODUCER: 170,
    Column.VILLAGE: 170,
    Column.CATEGORY: 92,
    Column.PRICE: 112,
    Column.BADGES: 150,
    Column.MISSING: 128,
}
ORDERS: Mapping[int, ProductOrder] = {
    Column.NAME: ProductOrder.NAME,
    Column.PRODUCER: ProductOrder.PRODUCER,
    Column.VILLAGE: ProductOrder.VILLAGE,
    Column.PRICE: ProductOrder.PRICE,
    Column.MISSING: ProductOrder.MISSING,
}
"""The columns one can sort by."""

LEFT_OUT_FIRST = (Column.CATEGORY, Column.PRODUCER, Column.BADGES)
"""Columns that give way when there is little room, the first to go first."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the cells; `searched` are the words to mark."""

    def __init__(self, words: ProductWords, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._thumbnails = words, thumbnails
        self.searched = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and the line below it."""
        row = index.data(Role.ROW)
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        widget: QWidget | None = option.widget  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, look.colour("nila_soft" if chosen else "hover" if hovered else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), look.colour("line"))
        if isinstance(row, ProductRow):
            self._cell(painter, area, Column(index.column()), row, chosen, widget.devicePixelRatioF() if widget else 1)
        painter.restore()

    def _cell(
        self, painter: QPainter, area: QRectF, column: Column, row: ProductRow, chosen: bool, ratio: float
    ) -> None:
        words = self._words
        line = area.adjusted(10, 15, -10, -15)
        if column == Column.PHOTO:
            _paint_tick(painter, QPointF(area.left() + 17, area.center().y() - 9), chosen, ratio)
            photo = QRectF(area.left() + 46, area.top() + 7, 57, 38)
            paint_photo(painter, photo, row.cover, self._thumbnails, ratio, 6)
        elif column == Column.NAME:
            paint_marked(painter, line, words.name(row), "row", "ink", self.searched)
        elif column == Column.PRODUCER:
            paint_marked(painter, line, row.producer, "body", "ink2", self.searched)
        elif column == Column.VILLAGE:
            paint_marked(painter, line, words.place(row), "body", "ink2", self.searched)
        elif column == Column.CATEGORY:
            paint_marked(painter, line, words.category(row), "body", "ink2", self.searched)
        elif column == Column.PRICE:
            painter.setFont(look.font("row", tabular=True) if row.lowest else look.font("second"))
            painter.setPen(look.colour("ink" if row.lowest else "ink3"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, side, words.price(row) if row.lowest else "–")
        elif column == Column.BADGES:
            badges = [(one.text, one.tone, "") for one in words.badges(row)]
            paint_badges(painter, area.adjusted(10, 15, -6, -15), badges, ratio)
        else:
            self._paint_state(painter, area, row, ratio)

    def _paint_state(self, painter: QPainter, area: QRectF, row: ProductRow, ratio: float) -> None:
        icon, token = ("circle-dashed", "kunyit_text") if row.missing else ("check-circle-fill", "daun")
        place = QPointF(area.left() + 10, area.center().y() - 8.5)
        painter.drawPixmap(place, look.pixmap(icon, 17, token, ratio))
        painter.setFont(look.font("label"))
        painter.setPen(look.colour(token))
        painter.drawText(area.adjusted(33, 0, 0, -1), Qt.AlignmentFlag.AlignVCenter, self._words.state(row))


def _paint_tick(painter: QPainter, corner: QPointF, chosen: bool, ratio: float) -> None:
    box = QRectF(corner.x(), corner.y(), 18, 18)
    painter.setPen(QPen(look.colour("nila" if chosen else "line2"), 1.5))
    painter.setBrush(look.colour("nila" if chosen else "surface"))
    painter.drawRoundedRect(box, 5, 5)
    if chosen:
        painter.drawPixmap(box.topLeft() + QPointF(2.5, 2.5), look.pixmap("check-bold", 13, "on_nila", ratio))


class ProductTable(QTableView):
    """`opened` for Enter and double click, `sorted_by` when a header is pressed."""

    opened = Signal(QModelIndex)
    sorted_by = Signal(str, bool)

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._unwanted: set[int] = set()
        self.setItemDelegate(delegate)
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setFixedHeight(40)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._choose_columns)
        head.sectionClicked.connect(self._head_clicked)

    def fit(self) -> None:
        """Give the columns their widths; the least important give way when there is little room."""
        room = self.viewport().width()
        shown = [column for column in Column if column not in self._unwanted]
        for column in LEFT_OUT_FIRST:
            if sum(WIDTHS[one] for one in shown) > room and column in shown:
                shown.remove(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        spare = max(0, room - sum(WIDTHS[one] for one in shown))
        growing = [one for one in shown if one in {Column.NAME, Column.PRODUCER, Column.VILLAGE, Column.BADGES}]
        for column in shown:
            more = spare // len(growing) if column in growing else 0
            self.setColumnWidth(column, WIDTHS[column] + more)

    def show_order(self, order: ProductOrder, descending: bool) -> None:
        """Mark the column the list is sorted by."""
        head = self.horizontalHeader()
        column = next((one for one, its in ORDERS.items() if its is order), -1)
        head.setSortIndicatorShown(column >= 0)
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, way)

    def _head_clicked(self, section: int) -> None:
        if section == Column.PHOTO:
            rows = self.selectionModel().selectedRows()
            if len(rows) < self.model().rowCount():
                self.selectAll()
            else:
                self.clearSelection()
            return
        order = ORDERS.get(section)
        if order is None:
            return
        head = self.horizontalHeader()
        again = head.sortIndicatorSection() == section and head.isSortIndicatorShown()
        self.sorted_by.emit(order.value, again and head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)

    def _choose_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        for column in Column:
            if column in {Column.PHOTO, Column.NAME}:
                continue
            name = self.model().headerData(column, Qt.Orientation.Horizontal)
            act = menu.addAction(str(name))
            act.setCheckable(True)
            act.setChecked(column not in self._unwanted)
            act.toggled.connect(lambda on, column=column: self._want(column, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _want(self, column: int, wanted: bool) -> None:
        if wanted:
            self._unwanted.discard(column)
        else:
            self._unwanted.add(column)
        self.fit()

    def copied(self) -> str:
        """The chosen rows as lines of tab-separated cells, for a spreadsheet."""
        model = self.model()
        columns = [column for column in Column if column is not Column.PHOTO and not self.isColumnHidden(column)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return "\n".join("\t".join(str(model.index(row, one).data()) for one in columns) for row in rows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the tick, one row more or one less."""
        index = self.indexAt(event.position().toPoint())
        left = self.visualRect(index).left() if index.isValid() else 0
        on_tick = index.column() == Column.PHOTO and event.position().x() - left < TICK
        if on_tick and event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            command = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(index, command)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks; Esc is the page's."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            command = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(index, command)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The page has the menu."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As tall as it may be."""
        return QSize(600, 400)
