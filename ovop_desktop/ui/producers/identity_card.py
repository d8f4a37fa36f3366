"""What a producer is: name, kind, village, founding year, number of members."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Choice, Field, Line, beside
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class IdentityCard(Speaking):
    """`changed` brings the fields typed; `left` tells that one was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.section = Section()
        self.name, self.founded, self.count = Line(), Line(), Line()
        self.kind = Choice()
        self.village = RegionPicker(desk.suite.regions, VILLAGE)
        self.open_village = IconButton("arrow-square-out")
        self._village_id: EntityId | None = None
        self.founded.setValidator(QIntValidator(1800, 2200, self))
        self.count.setValidator(QIntValidator(0, 9_999_999, self))
        parts = (self.name, self.kind, self.village, self.founded, self.count)
        self._fields = [Field(part) for part in parts]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for field, place in zip(self._fields, ((0, 0, 4), (0, 4, 2), (1, 0, 6), (2, 0, 3), (2, 3, 3)), strict=True):
            if field.input is self.village:
                grid.addLayout(beside(field, self.open_village), place[0], place[1], 1, place[2])
            else:
                grid.addWidget(field, place[0], place[1], 1, place[2])
        for across in range(6):
            grid.setColumnStretch(across, 1)
        card = Card()
        card.column.addWidget(self.section)
        card.column.addLayout(grid)
        self.setLayout(column(card))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.name.textEdited.connect(self._typed_name)
        self.founded.textEdited.connect(lambda text: self._number("founded", text))
        self.count.textEdited.connect(lambda text: self._number("member_count", text))
        self.kind.picked.connect(lambda value: self._tell(kind=ProducerKind(value)))
        self.village.chosen.connect(self._place)
        self.open_village.clicked.connect(lambda: self._desk.bridge.open("village", id=self._village_id))
        for line in (self.name, self.founded, self.count):
            line.editingFinished.connect(self.left)

    def show_producer(self, producer: Producer) -> None:
        """Show a producer; what is being typed in is left alone."""
        for line, text in (
            (self.name, producer.name),
            (self.founded, str(producer.founded or "")),
            (self.count, str(producer.member_count or "")),
        ):
            if not line.hasFocus() and clean(line.text(), one_line=True) != text:
                line.setText(text)
        self.kind.set_value(producer.kind.value)
        self._village_id = producer.village_id
        self.open_village.setVisible(producer.village_id is not None)
        if not self.village.hasFocus():
            village = self._desk.suite.catalogue.village(producer.village_id) if producer.village_id else None
            region = self._desk.suite.regions.by_code(village.code) if village else None
            self.village.show_region(region, village.label if village else "")

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Data"))
        self.open_village.name_it(self.tr("Buka halaman desa"))
        kinds = [(kind.value, self._desk.words.say(f"producer.{kind.value}")) for kind in ProducerKind]
        self.kind.offer(kinds)
        texts = (
            self.tr("Nama"),
            self.tr("Jenis"),
            self.tr("Desa"),
            self.tr("Tahun berdiri"),
            self.tr("Jumlah anggota"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_words(text)
        self.village.setPlaceholderText(self.tr("Ketik nama desa"))

    def _typed_name(self, text: str) -> None:
        said = clean(text, one_line=True)
        self._fields[0].say_wrong("" if said else self.tr("Tulis namanya, contoh KSU Sari Nira."))
        if said:
            self._tell(name=said)

    def _number(self, field: str, text: str) -> None:
        self._tell(**{field: int(text) if text.isdigit() and int(text) else None})

    def _place(self, region: Region) -> None:
        village = self._desk.suite.records.add_village(region.code)
        self._tell(village_id=village.id)
        self.left.emit()

    def _tell(self, **fields: Any) -> None:
        self.changed.emit(fields)
