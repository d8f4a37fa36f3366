"""Choosing a product: what is likely first, then whatever a search finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.search_box import SearchBox

OFFERED = 40
RECORD = Qt.ItemDataRole.UserRole


class ProductPicker(Speaking):
    """`picked` tells the product taken by a click or Enter."""

    picked = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._likely: tuple[EntityId, ...] = ()
        self._here: EntityId | None = None
        self.search = SearchBox(keys="")
        self.search.setMaximumWidth(16_777_215)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(120)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.search.searched.connect(lambda _words: self._offer())
        self.search.submitted.connect(self._take_first)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.speak(
            lambda words: self.search.set_words(words, self.tr("Hapus pencarian")), lambda: self.tr("Cari produk lain")
        )
        self.speak(self.list.setAccessibleName, lambda: self.tr("Produk yang bisa dipilih"))
        self.setFocusProxy(self.search)

    def offer(self, likely: Sequence[EntityId], here: EntityId | None) -> None:
        """Offer these first; `here` is the one chosen now."""
        self._likely, self._here = tuple(likely), here
        self.search.set_text("")
        self._offer()

    def offered(self) -> list[str]:
        """The products offered now, by name."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def _offer(self) -> None:
        words = self.search.input.text().strip()
        order = ProductOrder.NAME
        found = self._catalogue.product_ids(ProductQuery(words=words, order=order), OFFERED)
        ids = found if words else list(dict.fromkeys((*self._likely, *found)))
        self.list.clear()
        for row in self._catalogue.product_rows(ids):
            whose = row.producer or row.village
            item = QListWidgetItem(f"{row.name.best('id')} · {whose}" if whose else row.name.best("id"))
            item.setData(RECORD, row.id)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, 32))
            self.list.addItem(item)
            if row.id == self._here:
                self.list.setCurrentItem(item)

    def _take_first(self) -> None:
        self._offer()
        if self.list.count():
            self._take(self.list.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        self.picked.emit(str(item.data(RECORD)))
