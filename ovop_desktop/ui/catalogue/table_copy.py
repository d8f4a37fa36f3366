"""Cells of the table on their way to a spreadsheet: what is chosen, or whole rows, with or without their headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionRange, QObject
from PySide6.QtGui import QGuiApplication

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.tasks import Quiet, Steps
from ovop_desktop.services.tsv import written
from ovop_desktop.ui.catalogue.columns import BY_KEY, CELLS, KEYS
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk

AT_ONCE = 200
"""Rows up to which nobody notices the reading."""


class TableCopy(QObject):
    """Puts cells on the clipboard as text parted by tabs."""

    def __init__(self, desk: Desk, model: ProductModel, table: ProductTable) -> None:
        super().__init__(table)
        self._desk, self._model, self._table = desk, model, table

    def cells(self, *, headings: bool = False) -> None:
        """Copy the chosen cells: the rows and columns from the first to the last of them, as they are shown."""
        chosen: list[QItemSelectionRange] = list(self._table.selectionModel().selection())  # type: ignore[call-overload]
        if not chosen:
            return
        rows = range(min(part.top() for part in chosen), max(part.bottom() for part in chosen) + 1)
        wanted = {KEYS[section] for part in chosen for section in range(part.left(), part.right() + 1)}
        keys = [key for key in self._table.arranged.shown if key in wanted and key in CELLS]
        self._copy([self._model.id_at(row) for row in rows], keys, headings=headings)

    def rows(self, ids: Sequence[EntityId], *, headings: bool = True) -> None:
        """Copy whole rows of these products: every column that is shown."""
        self._copy(ids, [key for key in self._table.arranged.shown if key in CELLS], headings=headings)

    def _copy(self, ids: Sequence[EntityId], keys: Sequence[str], *, headings: bool) -> None:
        if not ids or not keys:
            return
        says, catalogue = self._model.says, self._desk.suite.catalogue
        deep = any(BY_KEY[key].deep for key in keys)
        first = [[says.header(key) for key in keys]] if headings else []

        def work(steps: Steps) -> str:
            lines = list(first)
            for start in range(0, len(ids), AT_ONCE):
                steps.step("copy", start, len(ids))
                some = ids[start : start + AT_ONCE]
                products = catalogue.products(some) if deep else {}
                lines += [
                    [says.copied(row, key, products.get(row.id)) for key in keys]
                    for row in catalogue.product_rows(some)
                ]
            steps.step("copy", len(ids), len(ids))
            return written(lines)

        if len(ids) <= AT_ONCE:
            self._put(work(Quiet()), len(ids))
        else:
            title = QCoreApplication.translate("TableCopy", "Menyalin tabel")
            self._desk.jobs.start(work, lambda text: self._put(text, len(ids)), title=title)

    def _put(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        if count > 1:
            told = counted(
                QCoreApplication.translate("TableCopy", "{count} baris disalin; tempelkan di Excel"),
                count,
                self._desk.words.number(count),
            )
            self._desk.bridge.toast(told)
