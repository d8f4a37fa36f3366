"""A grid of equal cards over any model: every place is computed, so 100,000 cards need no layout."""

from __future__ import annotations

from PySide6.QtCore import (
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
from PySide6.QtGui import (
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

GAP = 15
NARROWEST = 236
CHECK = 44
"""Logical pixels of the corner of a card that ticks it."""

Move = QAbstractItemView.CursorAction


class CardGrid(QAbstractItemView):
    """`column` of the model is shown. Cards are at least 236 wide; `extra` is their height below a 3:2 picture."""

    opened = Signal(QModelIndex)

    def __init__(self, column: int = 0, extra: int = 112, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column, self._extra = column, extra
        self._band: tuple[QPoint, QPoint] | None = None
        self._foot = 16
        self._target = -1
        self.setProperty("bare", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    # -- geometry

    def set_foot(self, height: int) -> None:
        """Leave room below the last card, for what hovers there."""
        self._foot = height
        self.updateGeometries()

    def columns(self) -> int:
        """How many cards stand side by side."""
        return max(1, (self.viewport().width() + GAP) // (NARROWEST + GAP))

    def card_size(self) -> QSize:
        """Size of every card."""
        columns = self.columns()
        wide = (self.viewport().width() - GAP * (columns - 1)) // columns
        return QSize(wide, wide * 2 // 3 + self._extra)

    def _place(self, row: int) -> QRect:
        size, columns = self.card_size(), self.columns()
        left = (row % columns) * (size.width() + GAP)
        top = 2 + (row // columns) * (size.height() + GAP)
        return QRect(QPoint(left, top - self.verticalOffset()), size)

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where a card stands in the viewport."""
        return self._place(index.row()) if index.isValid() and index.column() == self._column else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The card under a point."""
        size, columns = self.card_size(), self.columns()
        step = size.height() + GAP
        line = (point.y() + self.verticalOffset() - 2) // step
        place = point.x() // (size.width() + GAP)
        row = line * columns + place
        if line < 0 or not 0 <= place < columns or not 0 <= row < self._count():
            return QModelIndex()
        return self.model().index(row, self._column) if self._place(row).contains(point) else QModelIndex()

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Only one column is shown."""
        return index.column() != self._column

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a card into view."""
        if not index.isValid():
            return
        place, bar = self._place(index.row()), self.verticalScrollBar()
        room = self.viewport().height() - min(self._foot, 72)
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - room // 2)
        elif place.top() < 0:
            bar.setValue(bar.value() + place.top() - 4)
        elif place.bottom() > room:
            bar.setValue(bar.value() + min(place.bottom() - room + 8, place.top()))

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        super().updateGeometries()
        size, columns = self.card_size(), self.columns()
        lines = -(-self._count() // columns)
        whole = lines * (size.height() + GAP) + self._foot
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(24, size.height() // 4))
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, whole - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was at the top at the top when the columns change."""
        super().resizeEvent(event)
        self.updateGeometries()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows, Home, End, page up and down."""
        count, columns = self._count(), self.columns()
        if not count:
            return QModelIndex()
        here = self.currentIndex()
        if not here.isValid():
            return self.model().index(0, self._column)
        lines = max(1, self.viewport().height() // (self.card_size().height() + GAP))
        row = here.row()
        step = {
            Move.MoveLeft: -1,
            Move.MovePrevious: -1,
            Move.MoveRight: 1,
            Move.MoveNext: 1,
            Move.MoveUp: -columns if row >= columns else 0,
            Move.MoveDown: columns if row + columns < count else 0,
            Move.MovePageUp: -columns * lines,
            Move.MovePageDown: columns * lines,
            Move.MoveHome: -count,
            Move.MoveEnd: count,
        }.get(action, 0)
        return self.model().index(min(max(row + step, 0), count - 1), self._column)

    # -- selection

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cards that `rect` (viewport coordinates) touches; used by clicks, Shift and the rubber band."""
        size, columns = self.card_size(), self.columns()
        area = rect.normalized().translated(0, self.verticalOffset() - 2)
        step = size.height() + GAP
        first, last = max(0, area.top() // step), max(0, area.bottom() // step)
        chosen = QItemSelection()
        if self._band is None and self.currentIndex().isValid() and rect.width() + rect.height() > 2:
            self._select_span(chosen, rect)
        else:
            lines = -(-self._count() // columns)
            for line in range(first, min(last, lines - 1) + 1):
                left = max(0, area.left() // (size.width() + GAP))
                right = min(columns - 1, area.right() // (size.width() + GAP))
                start = line * columns + left
                end = min(line * columns + right, self._count() - 1)
                if left <= right and start <= end:
                    model = self.model()
                    chosen.select(model.index(start, self._column), model.index(end, self._column))
        self.selectionModel().select(chosen, command)

    def _select_span(self, chosen: QItemSelection, rect: QRect) -> None:
        """Shift selects everything between two cards, in reading order."""
        corners = [self.indexAt(rect.normalized().topLeft()), self.indexAt(rect.normalized().bottomRight())]
        others = [self.indexAt(rect.normalized().topRight()), self.indexAt(rect.normalized().bottomLeft())]
        rows = [index.row() for index in (*corners, *others, self.currentIndex()) if index.isValid()]
        if rows:
            model = self.model()
            chosen.select(model.index(min(rows), self._column), model.index(max(rows), self._column))
