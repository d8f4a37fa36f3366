"""The products of a producer or village as small cards: each opens its editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import PhotoView

SHOWN, ACROSS = 6, 2


class SmallProduct(Pressable):
    """A product with photo, name, price and state."""

    def __init__(self, desk: Desk, product: ProductRow, state: tuple[str, str, str], parent: QWidget | None = None):
        super().__init__(padding=8, parent=parent)
        words = desk.words
        picture = PhotoView(desk.thumbnails, QSize(72, 56), 8)
        name = product.name.best(words.language)
        picture.show_photo(product.cover, name)
        price = words.price(product.lowest) if product.lowest else "–"
        line = row(picture, spacing=12)
        price_label = Label(price + (f" / {product.net}" if product.lowest and product.net else ""), "second", "ink2")
        badge = Badge(*state)
        line.addLayout(column(None, Label(name, "row", elided=True), price_label, badge, None, spacing=2), 1)
        self.column.addLayout(line)
        self.setAccessibleName(f"{name}, {price}, {state[0]}")


class ProductsCard(Speaking):
    """`opened` brings a product's id; `add_wanted` and `all_wanted` are its buttons."""

    opened = Signal(str)
    add_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: Sequence[EntityId] = ()
        self.cards: list[SmallProduct] = []
        self.section = Section("plus")
        self.all = Button("", "ghost", "arrow-right", small=True, trailing=True)
        self._none = Label(role="second", token="ink2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for across in range(ACROSS):
            self._grid.setColumnStretch(across, 1)
        card = Card()
        head = row(spacing=4)
        head.addWidget(self.section, 1)
        head.addWidget(self.all)
        card.column.addLayout(head)
        card.column.addLayout(self._grid)
        card.column.addWidget(self._none)
        self.setLayout(column(card))
        self.section.button.clicked.connect(self.add_wanted)
        self.all.clicked.connect(self.all_wanted)

    def show_products(self, ids: Sequence[EntityId]) -> None:
        """Show the first of these products."""
        self._ids = ids
        for gone in self.cards:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        rows = self._desk.suite.catalogue.product_rows(list(ids[:SHOWN]))
        self.cards = [SmallProduct(self._desk, product, self._state(product.missing)) for product in rows]
        for place, (card, product) in enumerate(zip(self.cards, rows, strict=True)):
            self._grid.addWidget(card, place // ACROSS, place % ACROSS)
            card.pressed.connect(lambda record=product.id: self.opened.emit(record))
        self._word()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.show_products(self._ids)

    def _state(self, missing: int) -> tuple[str, str, str]:
        if not missing:
            return self.tr("Siap cetak"), "daun", "check-circle"
        return self.tr("Kurang {count} hal").format(count=missing), "kunyit", "circle-dashed"

    def _word(self) -> None:
        number = self._desk.words.number(len(self._ids))
        self.section.set_words(self.tr("Produk"), number if self._ids else "", self.tr("Tambah produk"))
        self.all.setText(self.tr("Lihat semua"))
        self.all.setVisible(bool(self._ids))
        self._none.setText(self.tr("Belum ada produk di sini."))
        self._none.setVisible(not self._ids)
