"""What is done with the cells and columns of the table: by key, from the context menu, from a button or a head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.column_chooser import ColumnChooser
from ovop_desktop.ui.catalogue.columns import CELLS
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.catalogue.table_copy import TableCopy
from ovop_desktop.ui.catalogue.table_paste import TablePaste
from ovop_desktop.ui.shell.desk import Desk


class TableDeeds(QObject):
    """`pasted` tells a text and where on the table it is to go; `emptied` the cells that are to be emptied."""

    pasted = Signal(str, object)
    emptied = Signal(object)

    def __init__(
        self,
        desk: Desk,
        model: ProductModel,
        table: ProductTable,
        chosen: Callable[[], list[EntityId]],
        opener: QWidget,
    ) -> None:
        """`chosen` gives the ticked products, or the one that is current; `opener` is the columns' button."""
        super().__init__(table)
        self._model, self._table, self._chosen, self._opener = model, table, chosen, opener
        self._copying = TableCopy(desk, model, table)
        self._pasting = TablePaste(desk, model, table)
        self._pasting.asked.connect(self.pasted)
        table.head_asked.connect(self.choose_columns)

    def keys(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Shortcuts, and what they do."""
        return (
            ("Ctrl+C", self.copy),
            ("Ctrl+Shift+C", self.copy_with_headings),
            ("Ctrl+V", self.paste),
        )

    def copy(self) -> None:
        """Copy the chosen cells of the table; from the gallery, the chosen products as rows."""
        if self._table.isVisible():
            self._copying.cells()
        else:
            self._copying.rows(self._chosen(), headings=False)

    def copy_with_headings(self) -> None:
        """Copy the chosen cells with their headings, or the ticked products whole."""
        if self._model.count_ticked() or not self._table.isVisible():
            self._copying.rows(self._chosen())
        else:
            self._copying.cells(headings=True)

    def paste(self) -> None:
        """Paste onto the cells of the table; nothing is written before it has been seen."""
        if self._table.isVisible():
            self._pasting.paste()

    def empty(self) -> bool:
        """Ask to empty the chosen cells; False when whole products are chosen instead, and Delete is for those."""
        if not self._table.isVisible() or self._model.count_ticked():
            return False
        cells = self._table.chosen_cells()
        if not cells:
            return False
        self.emptied.emit(
            tuple((self._model.id_at(row), tuple(key for key in keys if key in CELLS)) for row, keys in cells.items())
        )
        return True

    def choose_columns(self, place: QPoint | None = None) -> None:
        """Open what chooses the columns, under its button or at a place on the screen."""
        chooser = ColumnChooser(self._opener, self._table.arranged, self._model.says)
        chooser.chosen.connect(self._table.choose)
        chooser.fitted.connect(self._table.fit_widths)
        if place is None:
            chooser.open_under()
        else:
            chooser.open_at(place)

    def offer(self, menu: QMenu) -> None:
        """Put what can be done with cells above what can be done with products."""
        first = menu.actions()[0]
        for words, keys, act in (
            (self.tr("Ubah sel"), "F2", self._type),
            (self.tr("Salin"), "Ctrl+C", self.copy),
            (self.tr("Salin dengan judul kolom"), "Ctrl+Shift+C", self.copy_with_headings),
            (self.tr("Tempel dari Excel"), "Ctrl+V", self.paste),
            (self.tr("Kosongkan sel"), "Del", self.empty),
        ):
            action = QAction(words, menu)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    def _type(self) -> None:
        self._table.type_into(self._table.currentIndex())
