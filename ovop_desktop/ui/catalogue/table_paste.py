"""From the clipboard onto the table: where the cells fall, and the panel that shows them before they are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelectionRange, QObject, Signal
from PySide6.QtGui import QGuiApplication

from ovop_desktop.domain.folding import fold
from ovop_desktop.services.paste import Target
from ovop_desktop.ui.catalogue.columns import CELLS, KEYS
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.shell.desk import Desk


class TablePaste(QObject):
    """`asked` tells the text and where it is to go."""

    asked = Signal(str, object)

    def __init__(self, desk: Desk, model: ProductModel, table: ProductTable) -> None:
        super().__init__(table)
        self._desk, self._model, self._table = desk, model, table
        self._waits = False
        model.completed.connect(self._go_on)

    def paste(self) -> None:
        """Paste what was copied, from the current cell on; while the list is still being read, when it has been."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            say = QCoreApplication.translate
            self._desk.bridge.toast(say("TablePaste", "Belum ada yang disalin. Salin sel di Excel dulu."))
        elif not self._model.is_complete():
            self._waits = True
        elif (target := self._target()) is not None:
            self.asked.emit(text, target)

    def _go_on(self) -> None:
        if self._waits:
            self._waits = False
            self.paste()

    def _target(self) -> Target | None:
        """From the upper left of what is chosen: the rows below, the columns beside, as they are shown."""
        chosen: list[QItemSelectionRange] = list(self._table.selectionModel().selection())  # type: ignore[call-overload]
        current = self._table.currentIndex()
        if not chosen and not current.isValid():
            return None
        shown = [key for key in self._table.arranged.shown if key in CELLS]
        marked = {KEYS[section] for part in chosen for section in range(part.left(), part.right() + 1)}
        taken = [key for key in shown if key in marked] or [KEYS[current.column()]]
        first = shown.index(taken[0]) if taken[0] in shown else 0
        rows = [row for part in chosen for row in (part.top(), part.bottom())] or [current.row()]
        return Target(
            ids=tuple(self._model.ids()[min(rows) :]),
            keys=tuple(shown[first:]),
            language=self._desk.words.language,
            headings=self._headings(),
            fill=(max(rows) - min(rows) + 1, len(taken)),
        )

    def _headings(self) -> dict[str, str]:
        """What the columns are called now, and their keys: what was copied with its headings finds them again."""
        return {" ".join(fold(self._model.says.header(key)).split()): key for key in CELLS}
