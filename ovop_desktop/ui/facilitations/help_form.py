"""The fields of one record of help, typed in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.amounts import read_price
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.ui.facilitations.name_picker import NamePicker
from ovop_desktop.ui.facilitations.photo_pair_form import PhotoPairForm
from ovop_desktop.ui.facilitations.product_ticks import ProductTicks
from ovop_desktop.ui.facilitations.sides import Side
from ovop_desktop.ui.facilitations.typed_periods import read_end, read_start
from ovop_desktop.ui.producers.language_tabs import LanguageTabs
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label

READERS: dict[str, Callable[[str], Any]] = {"first": read_start, "last": read_end, "value": read_price}


class HelpForm(Speaking):
    """`changed` brings the fields typed, `left` tells that one was left, `removed` and `done` are its buttons."""

    changed = Signal(object)
    left = Signal()
    removed = Signal()
    done = Signal()

    def __init__(self, desk: Desk, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._side = desk, side
        self._record: Facilitation | None = None
        self.kind, self.other = Choice(), NamePicker(side.find)
        self.lines = {name: Line() for name in READERS}
        self.fields = {name: Field(line) for name, line in self.lines.items()}
        self._kind_field, self._other_field = Field(self.kind), Field(self.other)
        self.products = ProductTicks(desk)
        self._change_head = Label(role="label")
        self.change = LanguageTabs(desk.words, 3)
        self.photos = PhotoPairForm(desk)
        self.remove, self.close_form = Button("", "ghost", "trash", small=True), Button("", small=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        who, when = row(spacing=14), row(spacing=14)
        top = Qt.AlignmentFlag.AlignTop
        for field, share in ((self._kind_field, 4), (self._other_field, 6)):
            who.addWidget(field, share, top)
        for one in self.fields.values():
            when.addWidget(one, 1, top)
        form = column(spacing=12, margins=(0, 8, 0, 4))
        form.addLayout(who)
        form.addLayout(when)
        form.addWidget(self.products)
        form.addLayout(column(self._change_head, self.change, spacing=6))
        form.addWidget(self.photos)
        form.addLayout(row(self.remove, None, self.close_form))
        self.setLayout(form)

    def _connect(self) -> None:
        self.kind.picked.connect(lambda value: self.changed.emit({"kind": FacilitationKind(value)}))
        self.other.chosen.connect(self._choose)
        for name, line in self.lines.items():
            line.textEdited.connect(lambda text, name=name: self._typed(name, text))
            line.editingFinished.connect(lambda name=name: self._left(name))
        self.products.changed.connect(lambda ticked: self._now(products=ticked))
        self.change.changed.connect(lambda text: self.changed.emit({"change": text}))
        self.change.left.connect(self.left)
        self.photos.changed.connect(lambda fields: self._now(**fields))
        self.remove.clicked.connect(self.removed)
        self.close_form.clicked.connect(self.done)

    def show_record(self, record: Facilitation) -> None:
        """Show a record; what is being typed in is left alone."""
        self._record = record
        self.kind.set_value(record.kind.value)
        self.other.show_name(self._side.other(record)[1])
        for name, line in self.lines.items():
            if not line.hasFocus():
                self._show(name)
        self.products.show_products(record.producer_id, record.products)
        self.change.show_text(record.change)
        self.photos.show_photos(record.before, record.after)

    def begin(self) -> None:
        """Put the cursor where the story begins."""
        self.lines["first"].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.kind.offer([(kind.value, self._desk.words.say(f"facilitation.{kind.value}")) for kind in FacilitationKind])
        self._kind_field.set_words(self.tr("Bidang"))
        partner = self._side.place == "partner"
        self._other_field.set_words(self.tr("Mitra") if partner else self.tr("Produsen"))
        self.fields["first"].set_words(self.tr("Mulai"), self.tr("Contoh: 12 Maret 2025 atau 2025"))
        self.fields["last"].set_words(self.tr("Sampai"), self.tr("Kosong berarti masih berjalan"))
        self.fields["value"].set_words(self.tr("Nilai bantuan"), self.tr("Contoh: 35 juta"))
        self._change_head.setText(self.tr("Apa yang berubah"))
        self.change.set_name(self._change_head.text())
        self.remove.setText(self.tr("Hapus"))
        self.remove.setAccessibleName(self.tr("Hapus pendampingan"))
        self.close_form.setText(self.tr("Selesai"))
        if self._record is not None:
            self.show_record(self._record)

    def _now(self, **fields: Any) -> None:
        self.changed.emit(fields)
        self.left.emit()

    def _choose(self, thing: object) -> None:
        try:
            chosen = self._side.chosen(thing)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        fields: dict[str, Any] = {self._side.field: chosen}
        if self._record is not None and self._side.field == "producer_id" and chosen != self._record.producer_id:
            fields["products"] = ()
        self._now(**fields)

    def _typed(self, name: str, text: str) -> None:
        try:
            said = READERS[name](text)
        except ValueError:
            return
        self.fields[name].say_wrong("")
        self.changed.emit({name: said})

    def _left(self, name: str) -> None:
        try:
            READERS[name](self.lines[name].text())
        except ValueError:
            self.fields[name].say_wrong(
                self.tr("Tulis angkanya, contoh 35 juta.")
                if name == "value"
                else self.tr("Tulis tanggal, bulan, atau tahun.")
            )
            return
        self._show(name)
        self._doubt()
        self.left.emit()

    def _show(self, name: str) -> None:
        held, words = getattr(self._record, name), self._desk.words
        self.fields[name].say_wrong("")
        if held is None:
            self.lines[name].clear()
        else:
            self.lines[name].setText(words.short_day(held) if isinstance(held, date) else words.price(held))

    def _doubt(self) -> None:
        record = self._record
        if record is not None and record.first and record.last and record.last < record.first:
            self.fields["last"].say_wrong(self.tr("Lebih awal daripada mulainya."), "warn")
