"""The products as a gallery of cards that fills the width there is."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QHoverEvent, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from ovop_desktop.ui.catalogue.card_delegate import CardDelegate
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.shell import look

Index = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction

STEP = 20
"""Pixels of one line of a mouse wheel, which turns by three."""


class GalleryView(QListView):
    """Cells of one size, so each has its place by its number: 100,000 products are laid out as twelve are, not at all.

    Qt's own list would ask the model for every one of them, at each reset anew. It is one for screen readers still.
    """

    space_pressed = Signal(int)

    def __init__(self, delegate: CardDelegate, cards: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate, self._cards = delegate, cards
        self._cell, self._across = QSize(262, 300), 1
        self._hovered = -1
        self.setProperty("bare", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        # Painting its own ground, the view scrolls by moving what is painted; a see-through one paints every card anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setItemDelegate(delegate)
        self.setModel(cards)

    # -- where cells are

    def _count(self) -> int:
        return self._cards.rowCount()

    def doItemsLayout(self) -> None:
        """There is nothing to lay out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Share the width among the cards, and tell the scroll bar how many lines there are."""
        width = self.viewport().width() - 8
        if width > 0:
            self._cell = self._delegate.fit(width)
            self._across = max(1, width // self._cell.width())
        lines, bar, high = -(-self._count() // self._across), self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(STEP)
        bar.setPageStep(high)
        bar.setRange(0, max(0, lines * self._cell.height() - high))
        QAbstractItemView.updateGeometries(self)

    def horizontalOffset(self) -> int:
        """It never moves sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels of it above what is seen."""
        return self.verticalScrollBar().value()

    def _rect(self, row: int) -> QRect:
        line, place = divmod(row, self._across)
        wide, high = self._cell.width(), self._cell.height()
        return QRect(place * wide, line * high - self.verticalOffset(), wide, high)

    def visualRect(self, index: Index) -> QRect:
        """Where a card stands in the viewport."""
        return self._rect(index.row()) if index.isValid() else QRect()

    def _row_at(self, point: QPoint) -> int:
        place, line = point.x() // self._cell.width(), (point.y() + self.verticalOffset()) // self._cell.height()
        row = line * self._across + place
        return row if 0 <= place < self._across and line >= 0 and row < self._count() else -1

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The card at a place of the viewport."""
        row = self._row_at(p)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def isIndexHidden(self, index: Index) -> bool:
        """Every product has its card."""
        return index.column() != 0

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into view."""
        area, high, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if not index.isValid():
            return
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + area.center().y() - high // 2)
        elif area.top() < 0 or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + area.top())
        elif area.bottom() >= high or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(bar.value() + area.bottom() - high + 1)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted."""
        self.viewport().scroll(0, dy)
        self._hover(self.viewport().mapFromGlobal(QCursor.pos()) if self.viewport().underMouse() else None)

    # -- moving and choosing

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads."""
        count, here = self._count(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        lines = max(1, self.viewport().height() // self._cell.height())
        ways = {
            Action.MoveLeft: -1,
            Action.MovePrevious: -1,
            Action.MoveRight: 1,
            Action.MoveNext: 1,
            Action.MoveUp: -self._across,
            Action.MoveDown: self._across,
            Action.MovePageUp: -self._across * lines,
            Action.MovePageDown: self._across * lines,
        }
        if here < 0:
            return self.model().index(0, 0)
        if action in {Action.MoveHome, Action.MoveEnd}:
            return self.model().index(0 if action is Action.MoveHome else count - 1, 0)
        wanted = here + ways[action]
        if not 0 <= wanted < count:
            paged = action in {Action.MovePageUp, Action.MovePageDown}
            last_line = action is Action.MoveDown and here // self._across < (count - 1) // self._across
            wanted = max(0, min(wanted, count - 1)) if paged or last_line else here
        return self.model().index(wanted, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the card under the pointer."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index) if index.isValid() else QItemSelection(), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where chosen cards are seen: one is chosen at most."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def go_to(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Enter opens (the view's own `activated`)."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.space_pressed.emit(index.row())
            return
        super().keyPressEvent(event)

    # -- painting

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QHoverEvent):
            gone = event.type() is QEvent.Type.HoverLeave
            self._hover(None if gone else event.position().toPoint())
        elif event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _hover(self, point: QPoint | None) -> None:
        row = -1 if point is None else self._row_at(point)
        if row != self._hovered:
            for one in (row, self._hovered):
                if one >= 0:
                    self.viewport().update(self._rect(one))
            self._hovered = row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the cards that are seen."""
        painter, area, count = QPainter(self.viewport()), event.rect(), self._count()
        painter.fillRect(area, look.colour("paper"))
        high, above = self._cell.height(), self.verticalOffset()
        first = max(0, (area.top() + above) // high) * self._across
        last = min(count, ((area.bottom() + above) // high + 1) * self._across)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current, chosen, state = self.currentIndex().row(), self.selectionModel(), option.state
        for row in range(first, last):
            option.rect = self._rect(row)
            if not option.rect.intersects(area):
                continue
            index = self.model().index(row, 0)
            flags = state & ~(QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
            if row == self._hovered:
                flags |= QStyle.StateFlag.State_MouseOver
            if row == current and self.hasFocus():
                flags |= QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                flags |= QStyle.StateFlag.State_Selected
            option.state = flags
            self._delegate.paint(painter, option, index)
