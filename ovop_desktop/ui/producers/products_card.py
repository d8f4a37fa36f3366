"""The products of a producer or village as small cards: each opens its editor."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import paint_photo

ROWS, NARROWEST, MOST = 2, 150, 4
"""Lines of cards shown, the least width of a card in logical pixels, and cards side by side at most."""


class Crown(QWidget):
    """The photo that is a card's head, with a mark that says how the product stands."""

    def __init__(self, thumbnails: Thumbnails, photo: Photo | None, icon: str, tone: str) -> None:
        super().__init__()
        self._thumbnails, self._photo, self._icon, self._tone = thumbnails, photo, icon, tone
        self.setFixedHeight(112)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._arrived)

    def _arrived(self, photo: Photo) -> None:
        if photo == self._photo:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint photo and mark."""
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        paint_photo(painter, QRectF(self.rect()), self._photo, self._thumbnails, ratio, 9, crown=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.width() - 32, 8, 24, 24)
        painter.setPen(look.colour("line"))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(plate)
        painter.drawPixmap(plate.topLeft() + QPointF(4, 4), look.pixmap(self._icon, 16, self._tone, ratio))


class SmallProduct(Pressable):
    """A product with photo, name, price and state."""

    def __init__(self, desk: Desk, product: ProductRow, state: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        words = desk.words
        name = words.product_name(product.name)
        icon, tone = ("circle-dashed", "kunyit_text") if product.missing else ("check-circle-fill", "daun")
        price = words.price(product.lowest) if product.lowest else "–"
        net = f" / {product.net}" if product.lowest and product.net else ""
        told = QVBoxLayout()
        told.setContentsMargins(10, 8, 10, 10)
        told.setSpacing(2)
        self.setToolTip(state)
        told.addWidget(Label(name, "row", elided=True))
        told.addWidget(Label(price + net, "second", "ink2", elided=True))
        self.column.setSpacing(0)
        self.column.addWidget(Crown(desk.thumbnails, product.cover, icon, tone))
        self.column.addLayout(told)
        self.setAccessibleName(f"{name}, {price}, {state}")


class ProductsCard(Speaking):
    """`opened` brings a product's id; `add_wanted` and `all_wanted` are its buttons."""

    opened = Signal(str)
    add_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: Sequence[EntityId] = ()
        self._across = 0
        self.cards: list[SmallProduct] = []
        self.section = Section("plus")
        self.all = Button("", "ghost", "arrow-right", small=True, trailing=True)
        self._none = Label(role="second", token="ink2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        card = Card()
        head = row(spacing=4)
        head.addWidget(self.section, 1)
        head.addWidget(self.all)
        card.column.addLayout(head)
        card.column.addLayout(self._grid)
        card.column.addWidget(self._none)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.section.button.clicked.connect(self.add_wanted)
        self.all.clicked.connect(self.all_wanted)

    def show_products(self, ids: Sequence[EntityId]) -> None:
        """Show the first of these products."""
        self._ids = ids
        for gone in self.cards:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        rows = self._desk.suite.catalogue.product_rows(list(ids[: ROWS * MOST]))
        self.cards = [SmallProduct(self._desk, product, self._state(product.missing)) for product in rows]
        for card, product in zip(self.cards, rows, strict=True):
            card.pressed.connect(partial(self.opened.emit, product.id))
        self._across = 0
        self._place()
        self._word()

    def sizeHint(self) -> QSize:
        """Two cards side by side are enough."""
        return QSize(2 * NARROWEST + 60, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._place()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.show_products(self._ids)

    def _place(self) -> None:
        across = max(2, min(MOST, (self.width() - 36 + 12) // (NARROWEST + 12)))
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            if place < ROWS * across:
                self._grid.addWidget(card, place // across, place % across)  # before it is shown: else it is a window
            card.setVisible(place < ROWS * across)
        for column_ in range(MOST):
            self._grid.setColumnStretch(column_, int(column_ < across))

    def _state(self, missing: int) -> str:
        return self.tr("Kurang {count} hal").format(count=missing) if missing else self.tr("Siap cetak")

    def _word(self) -> None:
        number = self._desk.words.number(len(self._ids))
        self.section.set_words(self.tr("Produk"), number if self._ids else "", self.tr("Tambah produk"))
        self.all.setText(self.tr("Lihat semua"))
        self.all.setVisible(bool(self._ids))
        self._none.setText(self.tr("Belum ada produk di sini."))
        self._none.setVisible(not self._ids)
