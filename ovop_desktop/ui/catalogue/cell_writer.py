"""Writes what is typed into a cell of the table: one deed, taken back in one step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.services.cells import LINKS, wholesale_above_retail, with_cell
from ovop_desktop.services.name_book import NameBook
from ovop_desktop.ui.shell.desk import Desk

PRICES = ("price", "wholesale")
OF_VARIANTS = (*PRICES, "net")


class CellWriter(QObject):
    """Judges a text before the cell is left, and writes it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = NameBook({}, {})

    def begin(self, key: str) -> None:
        """Look up the names that may be typed into a column."""
        if key in LINKS:
            self._book = NameBook.read(self._desk.suite.catalogue, self._desk.words.language)

    def offers(self, key: str) -> list[str]:
        """What can be chosen in a column; nothing where one types freely."""
        if key in LINKS:
            return self._book.offers(LINKS[key])
        if key == "stock":
            return [self._desk.words.say(f"stock.{state.value}") for state in StockState]
        return []

    def several(self, product_id: EntityId, key: str) -> bool:
        """Whether the cell stands for several variants, so that it cannot be typed into; then it is said."""
        if key not in OF_VARIANTS:
            return False
        product = self._desk.suite.catalogue.product(product_id)
        if product is None or len(product.variants) < 2:
            return False
        say = QCoreApplication.translate
        self._desk.bridge.toast(
            say("CellWriter", "Produk ini punya {count} varian; isi dan harganya diubah di halamannya.").format(
                count=len(product.variants)
            ),
            say("CellWriter", "Buka produk"),
            lambda: self._desk.bridge.open("product", id=product_id, field="price"),
        )
        return True

    def judge(self, product_id: EntityId, key: str, text: str) -> str:
        """Why a text cannot be taken, as a sentence; "" when it can."""
        product = self._desk.suite.catalogue.product(product_id)
        if product is None:
            return ""
        try:
            self._after(product, key, text)
        except OvopError as problem:
            return self._desk.words.error(problem)
        return ""

    def write(self, product_id: EntityId, key: str, text: str) -> None:
        """Write a cell; what cannot be written is told."""
        product = self._desk.suite.catalogue.product(product_id)
        if product is None:
            return
        try:
            self._desk.suite.records.save(product, self._after(product, key, text))
        except OvopError as problem:
            self._desk.bridge.fail(problem)

    def _after(self, product: Product, key: str, text: str) -> Product:
        after = with_cell(product, key, text, self._book, self._desk.words.language)
        if key in PRICES and after != product and wholesale_above_retail(after):
            raise OvopError("cell.wholesale", text=text)
        return after
