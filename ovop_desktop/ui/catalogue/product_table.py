"""The products as a table: sorted by its head; columns chosen, moved and widened; the first of them stand still."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.cell_line import CellLine
from ovop_desktop.ui.catalogue.cell_writer import CellWriter
from ovop_desktop.ui.catalogue.columns import ALL, FIRST, KEYS, Arrangement, arrangement
from ovop_desktop.ui.catalogue.frozen_columns import FrozenColumns
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.results_foot import ResultsFoot
from ovop_desktop.ui.catalogue.table_delegate import TableDelegate
from ovop_desktop.ui.catalogue.table_header import TableHeader
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Choose = QItemSelectionModel.SelectionFlag
Ending = QAbstractItemDelegate.EndEditHint
MEMORY = "products_columns"
ROW = 52
SHARE = 0.62
"""How much of the width the first columns may take; beyond, they move with the others."""


class ProductTable(QTableView):
    """`sorted_by` tells an order and whether it is turned round; `ticked` a row and the keys held; `head_asked` where
    the columns are to be chosen (a place on the screen); `opened` the row to be opened."""

    sorted_by = Signal(object, bool)
    ticked = Signal(int, object)
    head_asked = Signal(QPoint)
    opened = Signal(int)

    def __init__(self, desk: Desk, model: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._products = desk, model
        self._foot: ResultsFoot | None = None
        self._kept: tuple[EntityId, int] | None = None
        self._arranging = True
        self.frozen = FrozenColumns(self)
        self.arranged: Arrangement = arrangement(desk.memory.get(MEMORY))
        self.writer = CellWriter(desk, self)
        self.cells = TableDelegate(desk, model, self.writer)
        self.cells.ticked.connect(self.ticked)
        self._first_cells = TableDelegate(desk, model, self.writer)
        self._first_cells.ticked.connect(self.ticked)
        self.setHorizontalHeader(TableHeader(model))
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self._dress()
        self.frozen.follow(model, self._first_cells)
        self._later = QTimer(self, singleShot=True, interval=300)
        self._later.timeout.connect(self._remember)
        self._connect()
        self.arrange(self.arranged)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setMouseTracking(True)
        # Painting its own ground, the view scrolls by moving what is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        head, first = self.horizontalHeader(), self.frozen.horizontalHeader()
        head.setSectionsMovable(True)
        for one in (head, first):
            one.sectionClicked.connect(self.sort_by)
            one.sectionResized.connect(self._resized)
            one.customContextMenuRequested.connect(lambda spot, one=one: self.head_asked.emit(one.mapToGlobal(spot)))
        head.sectionMoved.connect(self._moved)
        for view in (self, self.frozen):
            view.entered.connect(lambda index: self._hover(index.row()))
            view.doubleClicked.connect(self._double)
        self.frozen.line_left.connect(self.leave_line)
        self.frozen.customContextMenuRequested.connect(self.customContextMenuRequested)
        self.frozen.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._products.modelAboutToBeReset.connect(self._keep_place)
        self._products.modelReset.connect(self._find_place)
        self._products.modelReset.connect(self._place_foot)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.frozen.viewport().update())

    # -- columns

    def arrange(self, wanted: Arrangement) -> None:
        """Show these columns, in this order, this wide."""
        self.arranged = wanted
        self._arranging = True
        head = self.horizontalHeader()
        for place, key in enumerate((*FIRST, *wanted.order)):
            head.moveSection(head.visualIndex(KEYS.index(key)), place)
        for section, key in enumerate(KEYS):
            self.setColumnHidden(section, key not in wanted.shown)
            self.setColumnWidth(section, wanted.width(key))
        self._arranging = False
        self._fit()

    def choose(self, wanted: Arrangement) -> None:
        """Arrange the columns, now and next time."""
        self.arrange(wanted)
        self._later.start()

    def fit_widths(self) -> None:
        """Make every column as wide as what it shows now."""
        wanted = self.arranged
        for key in wanted.shown[2:]:
            section = KEYS.index(key)
            wide = max(self.sizeHintForColumn(section), self.horizontalHeader().sectionSizeHint(section) + 20)
            wanted = wanted.widened(key, max(64, min(wide, 420)))
        self.choose(wanted)

    def _remember(self) -> None:
        self._desk.memory.put(MEMORY, self.arranged.remembered())

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self._arranging or not new:
            return
        self.arranged = self.arranged.widened(KEYS[section], new)
        self._later.start()
        self._fit()

    def _moved(self, _section: int, _old: int, _new: int) -> None:
        if self._arranging:
            return
        head = self.horizontalHeader()
        seen = [KEYS[head.logicalIndex(place)] for place in range(head.count())]
        self.choose(self.arranged.moved(key for key in seen if key not in FIRST))

    def _fit(self) -> None:
        """Give the name what is left of the width; let the first columns stand over the others where there is room."""
        if self._arranging:
            return
        wide = self.viewport().width()
        shown = self.arranged.shown
        rest = sum(self.arranged.width(key) for key in shown if key != "name")
        self._arranging = True
        self.setColumnWidth(KEYS.index("name"), max(self.arranged.width("name"), wide - rest))
        for key in FIRST:
            self.frozen.setColumnWidth(KEYS.index(key), self.columnWidth(KEYS.index(key)))
        self._arranging = False
        first = self.frozen.width_wanted()
        self.frozen.setGeometry(
            self.frameWidth(), self.frameWidth(), first, self.viewport().height() + self.horizontalHeader().height()
        )
        stands = self.horizontalHeader().length() > wide and first <= wide * SHARE
        self._place_foot()
        self.cells.covered = first if stands else 0
        self.frozen.setVisible(stands)

    def updateGeometries(self) -> None:
        """Keep the first columns in step with what Qt has laid out."""
        super().updateGeometries()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the cells; below the last row lies the page."""
        QPainter(self.viewport()).fillRect(event.rect(), look.colour("paper"))
        super().paintEvent(event)

    def set_foot(self, foot: ResultsFoot) -> None:
        """What stands below the last row where there is room for it."""
        self._foot = foot
        foot.setParent(self)
        foot.changed.connect(self._place_foot)

    def _place_foot(self) -> None:
        foot = self._foot
        if foot is None:
            return
        top = self.horizontalHeader().height() + self._products.rowCount() * ROW
        wide = self.viewport().width()
        high = max(foot.heightForWidth(wide), foot.minimumSizeHint().height())
        fits = foot.speaks() and top + high <= self.viewport().height() + self.horizontalHeader().height()
        if fits:
            foot.setGeometry(0, top, wide, high)
            foot.raise_()
        foot.setVisible(fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    def sort_by(self, section: int) -> None:
        """A press on a header: sort by it, turn the order round, or tick everything."""
        order = ALL[section].order
        if KEYS[section] == "tick":
            self._products.tick_all(self._products.count_ticked() < len(self._products.ids()))
        elif order is not None:
            query = self._products.query
            self.sorted_by.emit(order, not query.descending if query.order is order else False)
            self.renew_heads()

    def renew_heads(self) -> None:
        """Paint the heads anew: the order is another, or the language."""
        for head in (self.horizontalHeader(), self.frozen.horizontalHeader()):
            head.viewport().update()

    # -- where one is

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The cell at a place; the first columns lie over the others."""
        if self.frozen.isVisible() and 0 <= p.x() < self.frozen.width():
            return self.frozen.indexAt(p)
        return super().indexAt(p)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, out from under the first columns."""
        bar = self.horizontalScrollBar()
        here = bar.value()
        super().scrollTo(index, hint)
        if not self.frozen.isVisible():
            return
        if KEYS[index.column()] in FIRST:
            bar.setValue(here)
            return
        hidden = self.frozen.width() - self.visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def chosen_rows(self) -> list[int]:
        """Rows in which cells are chosen, from the top; the current one alone when none are."""
        parts: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        current = self.currentIndex()
        return sorted(rows) or ([current.row()] if current.isValid() else [])

    def chosen_cells(self) -> dict[int, list[str]]:
        """The cells that are chosen, by row: the columns shown; {} when whole rows are, or only what names the row.

        A row is chosen whole when all that is shown of it is (Shift+Space); photo and name stand for the product too.
        """
        shown = [KEYS.index(key) for key in self.arranged.shown]
        parts: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        marked: dict[int, list[str]] = {}
        for part in parts:
            keys = [KEYS[section] for section in shown if part.left() <= section <= part.right()]
            for row in range(part.top(), part.bottom() + 1):
                marked.setdefault(row, []).extend(keys)
        everything = {KEYS[section] for section in shown}
        if all(everything <= set(keys) for keys in marked.values()) or all(
            set(keys) <= set(FIRST) for keys in marked.values()
        ):
            return {}
        return dict(sorted(marked.items()))

    def holder(self, index: Index) -> QTableView:
        """The view in which a cell is seen."""
        return self.frozen if self.frozen.isVisible() and KEYS[index.column()] in FIRST else self

    def type_into(self, index: Index, begun: str = "") -> None:
        """Open a line over a cell, with what it holds or with the letter someone has begun to type."""
        if not index.isValid() or not ALL[index.column()].editable:
            return
        if self.writer.several(self._products.id_at(index.row()), KEYS[index.column()]):
            return
        self.scrollTo(index)
        holder = self.holder(index)
        holder.edit(index)
        line = holder.indexWidget(index)
        if begun and isinstance(line, CellLine):
            line.setText(begun)
            line.setModified(True)
            line.textEdited.emit(begun)

    def closeEditor(self, editor: QWidget, hint: Ending) -> None:
        """After Enter the cell below is the current one, after Tab the one beside."""
        super().closeEditor(editor, Ending.NoHint)
        self.leave_line(hint)

    def leave_line(self, hint: Ending) -> None:
        """Go on from a cell that was typed into, with the keyboard here again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        action = {
            Ending.SubmitModelCache: QAbstractItemView.CursorAction.MoveDown,
            Ending.EditNextItem: QAbstractItemView.CursorAction.MoveRight,
            Ending.EditPreviousItem: QAbstractItemView.CursorAction.MoveLeft,
        }.get(hint)
        if action is not None:
            self.setCurrentIndex(self.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def _keep_place(self) -> None:
        index = self.currentIndex()
        row = index.row()
        known = 0 <= row < len(self._products.ids())
        self._kept = (self._products.id_at(row), index.column()) if index.isValid() and known else None

    def _find_place(self) -> None:
        if self._kept is None:
            return
        one, column = self._kept
        ids = self._products.ids()
        if one in ids:
            index = self._products.index(ids.index(one), column)
            self.selectionModel().setCurrentIndex(index, Choose.ClearAndSelect)

    def _hover(self, row: int) -> None:
        self._update_row(self.cells.hovered)
        self.cells.hovered = self._first_cells.hovered = row
        self._update_row(row)

    def _update_row(self, row: int) -> None:
        for view in (self, self.frozen):
            top = view.rowViewportPosition(row)
            if row >= 0 and top >= -ROW:
                view.viewport().update(0, top, view.viewport().width(), ROW)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The whole row of the current cell is tinted."""
        self._update_row(previous.row())
        self._update_row(current.row())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 type into a cell, Ctrl+Enter opens, Space ticks, Shift+Space takes the whole row."""
        index, held = self.currentIndex(), event.modifiers()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        editable = index.isValid() and ALL[index.column()].editable
        if not self.hasFocus():  # a key the line over a cell has let pass
            event.ignore()
        elif not index.isValid() or not (enter or event.key() in {Qt.Key.Key_Space, Qt.Key.Key_F2}):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2 or (enter and editable and not held & Qt.KeyboardModifier.ControlModifier):
            self.type_into(index)
        elif enter:
            self.opened.emit(index.row())
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.selectionModel().select(index, Choose.ClearAndSelect | Choose.Rows)
        else:
            self.ticked.emit(index.row(), Qt.KeyboardModifier.NoModifier)

    def keyboardSearch(self, search: str) -> None:
        """A letter begins to type into the current cell, as in a spreadsheet."""
        if search.strip():
            self.type_into(self.currentIndex(), search)

    def _double(self, index: QModelIndex) -> None:
        """A double press types into a cell; on photo and name, as on everything that cannot be typed, it opens."""
        key = KEYS[index.column()]
        if key == "tick":
            return
        if ALL[index.column()].editable and key not in FIRST:
            self.type_into(index)
        else:
            self.opened.emit(index.row())
