"""The panels that add a producer or a village: what is needed and nothing more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.ui.producers.add_record import AddRecord
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Field
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class AddProducer(AddRecord):
    """A producer with its kind and village."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.village = RegionPicker(desk.suite.regions, VILLAGE)
        super().__init__(desk, self.village, parent)

    def clear(self) -> None:
        """A cooperative without a village."""
        self.village.show_region(None)
        self.kind.set_value(ProducerKind.COOPERATIVE.value)

    def make(self, name: str) -> EntityId:
        """Add the producer, and its village if the library has none of it."""
        records, region = self._desk.suite.records, self.village.region()
        village = records.add_village(region.code) if region else None
        return records.add_producer(ProducerKind(self.kind.value()), name, village.id if village else None).id

    def wanted(self) -> str:
        """A producer has a name."""
        return self.tr("Tulis namanya, contoh KSU Sari Nira.")

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Koperasi atau produsen baru"))
        self.kind.offer([(kind.value, self._desk.words.say(f"producer.{kind.value}")) for kind in ProducerKind])
        self._fields[2].set_words(self.tr("Desa"))
        self.village.setPlaceholderText(self.tr("Ketik nama desa"))


class AddVillage(Speaking):
    """`added` brings the village's id; choosing a place is all there is to do."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picker = RegionPicker(desk.suite.regions, VILLAGE)
        self._field = Field(self.picker)
        self.no = Button("")
        card = Card()
        card.column.addWidget(self._field)
        card.column.addLayout(row(None, self.no))
        self.setLayout(column(card))
        self.picker.chosen.connect(self._add)
        self.no.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Show the panel with the cursor in it."""
        self.picker.show_region(None)
        self.show()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        note = self.tr("Ketik nama desa, kelurahan, nagari, atau gampong, lalu pilih dari daftar.")
        self._field.set_words(self.tr("Desa baru"), note)
        self.picker.setPlaceholderText(self.tr("Ketik nama desa"))
        self.no.setText(self.tr("Batal"))

    def _add(self, region: Region) -> None:
        try:
            village = self._desk.suite.records.add_village(region.code)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.hide()
        self.added.emit(village.id)
