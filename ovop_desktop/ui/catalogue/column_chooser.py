"""Which columns the table shows and in which order: opened from a button, or by a right press on a head."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ovop_desktop.ui.catalogue.columns import Arrangement, arrangement
from ovop_desktop.ui.catalogue.row_words import RowWords
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

KEY = Qt.ItemDataRole.UserRole
LINE, MOST = 34, 9


class ColumnList(QListWidget):
    """Columns with a box each. Space ticks, Alt+Up and Alt+Down move, the mouse drags; `arranged` tells of each."""

    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look.font("body"))
        self.itemChanged.connect(lambda _item: self.arranged.emit())
        self.model().rowsMoved.connect(lambda *_where: self.arranged.emit())

    def offer(self, wanted: Arrangement, says: RowWords) -> None:
        """Show an arrangement."""
        self.blockSignals(True)
        self.clear()
        for key in wanted.order:
            item = QListWidgetItem(says.header(key))
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if key in wanted.hidden else Qt.CheckState.Checked)
            item.setSizeHint(QSize(180, LINE))
            self.addItem(item)
        self.blockSignals(False)
        self.setCurrentRow(0)

    def chosen(self, held: Arrangement) -> Arrangement:
        """The arrangement as the list is now."""
        items = [self.item(place) for place in range(self.count())]
        shown = [one.data(KEY) for one in items if one.checkState() is Qt.CheckState.Checked]
        return held.moved(one.data(KEY) for one in items).with_shown(shown)

    def shift(self, step: int) -> None:
        """Move the current column one place up (-1) or down (1)."""
        here = self.currentRow()
        if 0 <= here + step < self.count():
            self.blockSignals(True)
            self.insertItem(here + step, self.takeItem(here))
            self.blockSignals(False)
            self.setCurrentRow(here + step)
            self.arranged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
        else:
            super().keyPressEvent(event)


class ColumnChooser(Popover):
    """`chosen` tells the arrangement wanted, at every change; `fitted` that widths are to follow what is shown."""

    chosen = Signal(object)
    fitted = Signal()

    def __init__(self, opener: QWidget, held: Arrangement, says: RowWords) -> None:
        super().__init__(opener)
        self._held, self._says = held, says
        self.columns = ColumnList()
        self.columns.setAccessibleName(self.tr("Kolom tabel"))
        self.columns.setFixedSize(264, LINE * MOST + 4)
        self.up, self.down = IconButton("arrow-up"), IconButton("arrow-down")
        self.up.name_it(self.tr("Geser ke kiri"), "Alt+Up")
        self.down.name_it(self.tr("Geser ke kanan"), "Alt+Down")
        self.fit = Button(self.tr("Sesuaikan lebar"), small=True)
        self.reset = Button(self.tr("Susunan semula"), "ghost", small=True)
        head = row(Label(self.tr("Kolom tabel"), role="strong"), None, self.up, self.down, spacing=2)
        self.column.addLayout(head)
        self.column.addWidget(self.columns)
        self.column.addLayout(row(self.fit, None, self.reset, spacing=6))
        self.columns.offer(held, says)
        self.columns.arranged.connect(self._tell)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.fit.clicked.connect(self.fitted)
        self.reset.clicked.connect(self._reset)

    def open_at(self, place: QPoint) -> None:
        """Show it at a place on the screen."""
        self.open_under()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(place.y(), room.bottom() - self.height())))

    def _up(self) -> None:
        self.columns.shift(-1)

    def _down(self) -> None:
        self.columns.shift(1)

    def _tell(self) -> None:
        self._held = self.columns.chosen(self._held)
        self.chosen.emit(self._held)

    def _reset(self) -> None:
        self._held = arrangement()
        self.columns.offer(self._held, self._says)
        self.chosen.emit(self._held)
