"""What a partner is: name, kind, country."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Choice, Field, Line


class PartnerIdentity(Speaking):
    """`changed` brings the fields typed; `left` tells that one was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.section = Section()
        self.name, self.country = Line(), Line()
        self.kind = Choice()
        self._fields = [Field(self.name), Field(self.kind), Field(self.country)]
        card = Card()
        card.column.addWidget(self.section)
        line = row(spacing=14)
        for field, share in zip(self._fields, (6, 4, 3), strict=True):
            line.addWidget(field, share)
        card.column.addLayout(line)
        self.setLayout(column(card))
        self.name.textEdited.connect(self._typed_name)
        self.country.textEdited.connect(lambda text: self._tell(country=clean(text, one_line=True)))
        self.kind.picked.connect(lambda value: self._tell(kind=PartnerKind(value)))
        for part in (self.name, self.country):
            part.editingFinished.connect(self.left)
        self.retranslate()

    def show_partner(self, partner: Partner) -> None:
        """Show a partner; what is being typed in is left alone."""
        for part, text in ((self.name, partner.name), (self.country, partner.country)):
            if not part.hasFocus() and clean(part.text(), one_line=True) != text:
                part.setText(text)
                part.setCursorPosition(0)
        self.kind.set_value(partner.kind.value)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Data"))
        self.kind.offer([(kind.value, self._desk.words.say(f"partner.{kind.value}")) for kind in PartnerKind])
        for field, text in zip(self._fields, (self.tr("Nama"), self.tr("Jenis"), self.tr("Negara")), strict=True):
            field.set_words(text)

    def _typed_name(self, text: str) -> None:
        said = clean(text, one_line=True)
        self._fields[0].say_wrong("" if said else self.tr("Tulis namanya, contoh Dinas Koperasi dan UKM."))
        if said:
            self._tell(name=said)

    def _tell(self, **fields: Any) -> None:
        self.changed.emit(fields)
