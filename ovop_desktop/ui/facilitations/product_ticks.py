"""The products of a producer to tick: which of them a record speaks of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.label import Label


class ProductTicks(Speaking):
    """`changed` brings the ticked products in the order of their names' list."""

    changed = Signal(tuple)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticked: tuple[EntityId, ...] = ()
        self._producer = EntityId("")
        self.boxes: dict[EntityId, QCheckBox] = {}
        self.head, self.note = Label(role="label"), Label(role="caption", token="ink2", wrap=True)
        self._holder = QWidget()
        self._flow = Flow(14)
        self._holder.setLayout(self._flow)
        self.setLayout(column(self.head, self._holder, self.note, spacing=6))
        self.retranslate()

    def show_products(self, producer: EntityId, ticked: tuple[EntityId, ...]) -> None:
        """Offer a producer's products with some of them ticked."""
        self._producer, self._ticked = producer, ticked
        self._fill()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.head.setText(self.tr("Produk yang didampingi"))
        self._fill()

    def _fill(self) -> None:
        catalogue = self._desk.suite.catalogue
        ids = catalogue.products_of_producer(self._producer) if self._producer else []
        rows = catalogue.product_rows([*ids, *(one for one in self._ticked if one not in ids)])
        if [row.id for row in rows] != list(self.boxes):
            self._make([row.id for row in rows])
        for row in rows:
            box = self.boxes[row.id]
            box.setText(self._desk.words.product_name(row.name).replace("&", "&&"))
            box.setChecked(row.id in self._ticked)
        none = self.tr("Produsen ini belum punya produk.")
        self.note.setText(self.tr("Tidak ada yang dicentang berarti semua produknya.") if rows else none)
        self._holder.setVisible(bool(rows))

    def _make(self, ids: list[EntityId]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {one: QCheckBox() for one in ids}
        for box in self.boxes.values():
            self._flow.addWidget(box)
            box.clicked.connect(self._tick)

    def _tick(self) -> None:
        self._ticked = tuple(one for one, box in self.boxes.items() if box.isChecked())
        self.changed.emit(self._ticked)
