"""The panel that adds a producer or a village: what is needed and nothing more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class AddProducer(Speaking):
    """`added` brings the new producer's id."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Label(role="h2")
        self.name, self.kind = Line(), Choice()
        self.village = RegionPicker(desk.suite.regions, VILLAGE)
        self._fields = [Field(self.name), Field(self.kind), Field(self.village)]
        self.yes, self.no = Button("", "primary"), Button("")
        card = Card()
        card.column.addWidget(self.heading)
        line = row(spacing=14)
        for field, share in zip(self._fields, (5, 3, 5), strict=True):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        card.column.addLayout(row(None, self.no, self.yes))
        self.setLayout(column(card))
        self.name.returnPressed.connect(self.add)
        self.name.textEdited.connect(lambda _text: self._fields[0].say_wrong(""))
        self.yes.clicked.connect(self.add)
        self.no.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Show the panel, empty, with the cursor in the name."""
        self.name.clear()
        self.village.show_region(None)
        self.kind.set_value(ProducerKind.COOPERATIVE.value)
        self._fields[0].say_wrong("")
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add the producer."""
        name = clean(self.name.text(), one_line=True)
        if not name:
            self._fields[0].say_wrong(self.tr("Tulis namanya, contoh KSU Sari Nira."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        records, region = self._desk.suite.records, self.village.region()
        try:
            village = records.add_village(region.code) if region else None
            made = records.add_producer(ProducerKind(self.kind.value()), name, village.id if village else None)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.hide()
        self.added.emit(made.id)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Koperasi atau produsen baru"))
        self.kind.offer([(kind.value, self._desk.words.say(f"producer.{kind.value}")) for kind in ProducerKind])
        self._fields[0].set_words(self.tr("Nama"), self.tr("Sisanya bisa diisi nanti."))
        self._fields[1].set_words(self.tr("Jenis"))
        self._fields[2].set_words(self.tr("Desa"))
        self.village.setPlaceholderText(self.tr("Ketik nama desa"))
        self.yes.setText(self.tr("Tambah"))
        self.no.setText(self.tr("Batal"))


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
