"""Choosing a product: what is likely first, then whatever a search finds."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.search_box import SearchBox

OFFERED = 40
RECORD = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses are two presses."""
        self.mousePressEvent(event)


class ProductPicker(Speaking):
    """`picked` tells the product taken by a click or Enter; where there are ticks, `unpicked` one that had its tick."""

    picked = Signal(str)
    unpicked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._likely: tuple[EntityId, ...] = ()
        self._here: EntityId | None = None
        self._ticked: Collection[EntityId] | None = None
        self.search = SearchBox(keys="")
        self.search.setMaximumWidth(16_777_215)
        self.list = _List()
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

    def offer_ticked(self, ticked: Sequence[EntityId]) -> None:
        """Offer every product with a tick box; those that are ticked stand first."""
        self._ticked = ticked
        self.offer(ticked, None)

    def tick(self, ticked: Sequence[EntityId]) -> None:
        """These are ticked now; each stays where it stands until something is searched."""
        self._ticked = ticked
        for place in range(self.list.count()):
            self._show_tick(self.list.item(place))

    def ticked(self) -> list[str]:
        """The products with a tick among those offered now, by name."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [one.text() for one in items if one.checkState() is Qt.CheckState.Checked]

    def offered(self) -> list[str]:
        """The products offered now, by name."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def _offer(self) -> None:
        words = self.search.input.text().strip()
        order = ProductOrder.NAME
        catalogue, called = self._desk.suite.catalogue, self._desk.words.product_name
        found = catalogue.product_ids(ProductQuery(words=words, order=order), OFFERED)
        ids = found if words else list(dict.fromkeys((*self._likely, *found)))
        self.list.clear()
        for row in catalogue.product_rows(ids):
            item = QListWidgetItem(" · ".join(part for part in (called(row.name), row.producer or row.village) if part))
            item.setData(RECORD, row.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._show_tick(item)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, 32))
            self.list.addItem(item)
            if row.id == self._here:
                self.list.setCurrentItem(item)

    def _take_first(self) -> None:
        self._offer()
        items = [self.list.item(place) for place in range(self.list.count())]
        free = [one for one in items if not self._has_tick(one)]
        if free:
            self._take(free[0])

    def _take(self, item: QListWidgetItem) -> None:
        told = self.unpicked if self._has_tick(item) else self.picked
        told.emit(str(item.data(RECORD)))

    def _has_tick(self, item: QListWidgetItem) -> bool:
        return self._ticked is not None and item.data(RECORD) in self._ticked

    def _show_tick(self, item: QListWidgetItem) -> None:
        if self._ticked is not None:
            item.setCheckState(Qt.CheckState.Checked if self._has_tick(item) else Qt.CheckState.Unchecked)
