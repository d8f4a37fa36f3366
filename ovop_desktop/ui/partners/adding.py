"""The panel that adds a partner; its kind is guessed from the name until someone chooses it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.partner_names import kind_meant
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.add_record import AddRecord
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.field import Line


class AddPartner(AddRecord):
    """A partner with its kind and country."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.country = Line()
        self._chosen = False
        super().__init__(desk, self.country, parent)
        self.name.textEdited.connect(self._guess)
        self.kind.picked.connect(self._choose)
        self.country.returnPressed.connect(self.add)

    def clear(self) -> None:
        """A partner of no known kind, at home."""
        self._chosen = False
        self.country.setText(self.tr("Indonesia"))
        self.kind.set_value(PartnerKind.OTHER.value)

    def make(self, name: str) -> EntityId:
        """Add the partner."""
        country = clean(self.country.text(), one_line=True)
        return self._desk.suite.programme.add_partner(PartnerKind(self.kind.value()), name, country).id

    def wanted(self) -> str:
        """A partner has a name."""
        return self.tr("Tulis namanya, contoh Dinas Koperasi dan UKM.")

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Mitra baru"))
        self.kind.offer([(kind.value, self._desk.words.say(f"partner.{kind.value}")) for kind in PartnerKind])
        self._fields[2].set_words(self.tr("Negara"))

    def _guess(self, name: str) -> None:
        if not self._chosen:
            self.kind.set_value(kind_meant(name).value)

    def _choose(self, _kind: str) -> None:
        self._chosen = True
