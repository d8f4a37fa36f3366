"""One variant: packaging, net content, prices, stock, each read tolerantly and written back tidily."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.amounts import Net, read_count, read_net, read_price
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.catalogue.row_handle import RowHandle
from ovop_desktop.ui.catalogue.variant_columns import CELLS, GAP, place
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
RIGHT = {"retail", "wholesale", "stock"}


class VariantRow(Speaking):
    """`typed` tells the variant with what was typed; what cannot be read stays in its cell and is told below."""

    typed = Signal(str, object)
    left = Signal()
    unread = Signal(str, str)
    removed = Signal()
    entered = Signal()
    stepped = Signal(int)

    def __init__(self, variant: Variant, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variant, self._words = variant, words
        self.cells = {name: Line() for name in CELLS}
        self._captions = {name: Label(role="caption", token="ink2") for name in CELLS}
        self._bad: dict[str, str] = {}
        self._settled: dict[str, Any] = {}
        self._told: set[str] = set()
        self.handle = RowHandle()
        self.remove = IconButton("trash", "ghost")
        self._glyph = Glyph("warning-circle", 15, "saga")
        self.wrong = Label(role="caption", token="saga", wrap=True)
        self._lay_out()
        for name, cell in self.cells.items():
            cell.textEdited.connect(lambda text, name=name: self._edited(name, text))
            cell.editingFinished.connect(lambda name=name: self._finished(name))
            cell.installEventFilter(self)
        self.handle.installEventFilter(self)
        self.handle.stepped.connect(self.stepped)
        self.remove.clicked.connect(self.removed)
        self.show_variant(variant)
        self.retranslate()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        for name, cell in self.cells.items():
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            cell.setFont(look.font("body", tabular=True))
            if name in RIGHT:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._captions[name].setAlignment(Qt.AlignmentFlag.AlignRight)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addStretch(1)
        foot.addWidget(self._glyph)
        foot.addWidget(self.wrong, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addLayout(foot)
        self.arrange(None)

    def arrange(self, columns: Mapping[str, int] | None) -> None:
        """Stand in one line with these widths (logical pixels), or else in two lines under captions."""
        place(self._grid, (self.handle, self.remove), self.cells, self._captions, columns)
        self._grid.setContentsMargins(0, 0, 0, 8 if columns is None else 0)

    def retranslate(self) -> None:
        """Name the cells for who cannot see their heads, and write numbers as this language does."""
        super().retranslate()
        for name, words in cell_names().items():
            self.cells[name].setAccessibleName(words)
            self._captions[name].setText(words)
        self.remove.name_it(self.tr("Hapus varian"))
        self.handle.set_words(self.tr("Pindahkan varian"), self.tr("Ke atas"), self.tr("Ke bawah"))
        self.show_variant(self.variant)

    def show_variant(self, variant: Variant) -> None:
        """Show a variant; a cell that already says the same, or cannot be read, is left as it is typed."""
        self.variant = variant
        for name, cell in self.cells.items():
            if name in self._bad:
                continue
            held = _value(variant, name)
            if not cell.hasFocus():
                self._settled[name] = held
            if not cell.text().strip() or cell.text() == self._written(name, held) or not self._says(name, held):
                cell.setText(self._written(name, held))
                cell.setCursorPosition(0)
        self._tell()

    def _says(self, name: str, held: Any) -> bool:
        """Whether the cell says `held` in other words while someone is typing in it."""
        try:
            return self.cells[name].hasFocus() and bool(READERS[name](self.cells[name].text()) == held)
        except ValueError:
            return False

    def _written(self, name: str, held: Any) -> str:
        if name == "packaging":
            return str(held)
        if name == "net":
            return self._words.quantity(held.amount, held.unit)
        if held is None:
            return ""
        if name in {"retail", "wholesale"}:
            return self._words.price(held)
        return self._words.number(held)

    def put_unread(self, texts: dict[str, str]) -> None:
        """Show what was typed earlier and could not be read."""
        for name, text in texts.items():
            if name in self.cells:
                self.cells[name].setText(text)
                self._bad[name] = text
                self._told.add(name)
        self._tell()

    def _edited(self, name: str, text: str) -> None:
        try:
            held = READERS[name](text)
        except ValueError:
            self._bad[name] = text
            self.unread.emit(name, text)
            self._settle(name)
            return
        if self._bad.pop(name, None) is not None:
            self.unread.emit(name, "")
        self._told.discard(name)
        self.variant = _with(self.variant, name, held)
        self._tell()
        self.typed.emit(name, self.variant)

    def _settle(self, name: str) -> None:
        """Half of what was typed could be read ("dua" of "duapuluhan"): the value from before is kept instead."""
        if name in self._settled and _value(self.variant, name) != self._settled[name]:
            self.variant = _with(self.variant, name, self._settled[name])
            self.typed.emit(name, self.variant)

    def _finished(self, name: str) -> None:
        if name in self._bad:
            self._told.add(name)
        else:
            self._settled[name] = _value(self.variant, name)
            self.cells[name].setText(self._written(name, self._settled[name]))
            self.cells[name].setCursorPosition(0)
        self._tell()
        self.left.emit()

    def _wholesale_wrong(self) -> bool:
        retail, wholesale = self.variant.retail, self.variant.wholesale
        return retail is not None and wholesale is not None and wholesale.amount > retail.amount

    def is_wrong(self) -> bool:
        """Whether something in it cannot be used until it is mended."""
        return bool(self._bad) or self._wholesale_wrong()

    def _tell(self) -> None:
        told = next((name for name in CELLS if name in self._told & set(self._bad)), "")
        text = {
            "retail": self.tr("Tulis angka saja, contoh 20000."),
            "wholesale": self.tr("Tulis angka saja, contoh 20000."),
            "net": self.tr("Tulis isi dengan satuannya, contoh 250 g."),
            "from": self.tr("Tulis angka saja, contoh 24."),
            "stock": self.tr("Tulis angka saja, contoh 120."),
        }.get(told, "")
        if not told and self._wholesale_wrong() and self.variant.retail is not None:
            told = "wholesale"
            text = self.tr("Lebih tinggi dari harga eceran {price}.").format(
                price=self._words.price(self.variant.retail)
            )
        for name, cell in self.cells.items():
            state = "error" if name == told or name in self._told & set(self._bad) else ""
            if cell.property("state") != state:
                cell.setProperty("state", state)
                cell.style().unpolish(cell)
                cell.style().polish(cell)
            cell.setAccessibleDescription(text if name == told else "")
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self._glyph.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a cell asks for another row; Alt with an arrow moves this one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
            return True
        if event.key() in ENTER and watched is not self.handle:
            for name, cell in self.cells.items():
                if cell is watched:
                    self._finished(name)
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def doors(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        return [self.handle, *self.cells.values(), self.remove]


def cell_names() -> dict[str, str]:
    """What the cells are called, in the language of the window."""
    return {
        "packaging": QCoreApplication.translate("VariantRow", "Kemasan"),
        "net": QCoreApplication.translate("VariantRow", "Isi bersih"),
        "retail": QCoreApplication.translate("VariantRow", "Harga eceran"),
        "wholesale": QCoreApplication.translate("VariantRow", "Harga grosir"),
        "from": QCoreApplication.translate("VariantRow", "Grosir mulai"),
        "stock": QCoreApplication.translate("VariantRow", "Stok pameran"),
    }


READERS: dict[str, Callable[[str], Any]] = {
    "packaging": lambda text: clean(text, one_line=True),
    "net": read_net,
    "retail": read_price,
    "wholesale": read_price,
    "from": read_count,
    "stock": read_count,
}


def _value(variant: Variant, name: str) -> Any:
    return {
        "packaging": variant.packaging,
        "net": Net(variant.net_amount, variant.unit),
        "retail": variant.retail,
        "wholesale": variant.wholesale,
        "from": variant.wholesale_from,
        "stock": variant.fair_stock,
    }[name]


def _with(variant: Variant, name: str, held: Any) -> Variant:
    if name == "net":
        return replace(variant, net_amount=held.amount, unit=held.unit)
    field = {"from": "wholesale_from", "stock": "fair_stock"}.get(name, name)
    return replace(variant, **{field: held})
