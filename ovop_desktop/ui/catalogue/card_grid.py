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
Flag = QItemSelectionModel.SelectionFlag


class CardGrid(QAbstractItemView):
    """`column` of the model is shown. Cards are at least 236 wide; `extra` is their height below a 3:2 picture."""

    opened = Signal(QModelIndex)

    def __init__(self, column: int = 0, extra: int = 112, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column, self._extra = column, extra
        self._band: tuple[QPoint, QPoint] | None = None
        self._foot = 16
        self._target = self._hovered = self._anchor = -1
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
        """What the keyboard asks for: everything between the cards at two points, in reading order."""
        ends = [self._nearest(point) for point in (rect.topLeft(), rect.bottomRight())]
        self.select_span(min(ends), max(ends), command)

    def select_span(self, first: int, last: int, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cards from one to another."""
        if first >= 0:
            model = self.model()
            chosen = QItemSelection(model.index(first, self._column), model.index(last, self._column))
            self.selectionModel().select(chosen, command | Flag.Rows)

    def _nearest(self, point: QPoint) -> int:
        size, columns = self.card_size(), self.columns()
        line = (point.y() + self.verticalOffset() - 2) // (size.height() + GAP)
        place = min(columns - 1, max(0, point.x() // (size.width() + GAP)))
        return min(self._count() - 1, max(0, line * columns + place))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Everything in view: cards are few there."""
        return QRegion(self.viewport().rect())

    def _tick_area(self, index: QModelIndex) -> QRect:
        return QRect(self.visualRect(index).topLeft(), QSize(CHECK, CHECK))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses one card, on its tick or with Ctrl one more, with Shift all between; empty ground: a band."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is Qt.MouseButton.RightButton:
            if index.isValid() and not self.selectionModel().isSelected(index):
                self._choose(index, Flag.ClearAndSelect)
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        keys = event.modifiers()
        if not index.isValid():
            self._band = (point + QPoint(0, self.verticalOffset()), point + QPoint(0, self.verticalOffset()))
            if not keys & Qt.KeyboardModifier.ControlModifier:
                self.clearSelection()
        elif keys & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            ends = sorted((min(self._anchor, self._count() - 1), index.row()))
            self.select_span(ends[0], ends[1], Flag.ClearAndSelect)
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        elif keys & Qt.KeyboardModifier.ControlModifier or self._tick_area(index).contains(point):
            self._choose(index, Flag.Toggle)
        else:
            self._choose(index, Flag.ClearAndSelect)

    def _choose(self, index: QModelIndex, command: QItemSelectionModel.SelectionFlag) -> None:
        self._anchor = index.row()
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.selectionModel().select(index, command | Flag.Rows)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the band and choose what it touches; without a button, light up what is under the pointer."""
        point = event.position().toPoint()
        if self._band is None:
            hovered = self.indexAt(point).row()
            if hovered != self._hovered:
                self._hovered = hovered
                self.viewport().update()
            return
        start, _ = self._band
        self._band = (start, point + QPoint(0, self.verticalOffset()))
        self._choose_in_band()
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if point.y() > high - 20 or point.y() < 20:
            bar.setValue(bar.value() + (16 if point.y() > high - 20 else -16))
        self.viewport().update()

    def _choose_in_band(self) -> None:
        assert self._band is not None
        area = QRect(*self._band).normalized()
        size, columns = self.card_size(), self.columns()
        across, down = size.width() + GAP, size.height() + GAP
        left, right = max(0, area.left() // across), min(columns - 1, area.right() // across)
        chosen = QItemSelection()
        for line in range(max(0, area.top() // down), area.bottom() // down + 1):
            start, end = line * columns + left, min(line * columns + right, self._count() - 1)
            if left <= right and start <= end:
                chosen.select(self.model().index(start, self._column), self.model().index(end, self._column))
        self.selectionModel().select(chosen, Flag.ClearAndSelect | Flag.Rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the band away."""
        self._band = None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._tick_area(index).contains(event.position().toPoint()):
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks; Esc is the page's."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._choose(index, Flag.Toggle)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = self.currentIndex().row()

    def reset(self) -> None:
        """Begin anew with another list."""
        self._hovered = self._anchor = -1
        super().reset()

    # -- painting

    def set_target(self, row: int) -> None:
        """Mark the card that something is being dragged onto; -1 for none."""
        if row != self._target:
            self._target = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards in view and the band."""
        painter = QPainter(self.viewport())
        size, columns = self.card_size(), self.columns()
        first = max(0, (event.rect().top() + self.verticalOffset() - 2) // (size.height() + GAP)) * columns
        last = (event.rect().bottom() + self.verticalOffset()) // (size.height() + GAP) * columns + columns
        for row in range(first, min(last, self._count())):
            index = self.model().index(row, self._column)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self._place(row)  # type: ignore[attr-defined]
            option.state = self._state_of(index)  # type: ignore[attr-defined]
            self.itemDelegate().paint(painter, option, index)
            if row == self._target:
                self._paint_target(painter, option.rect)  # type: ignore[attr-defined]
        if self._band is not None:
            area = QRectF(QRect(*self._band).normalized().translated(0, -self.verticalOffset()))
            painter.setPen(QPen(look.colour("nila"), 1))
            painter.setBrush(look.colour("nila", 30))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index.row() == self._hovered:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and index.row() == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def _paint_target(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("nila"), 2.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("nila_soft", 120))
        painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
