"""What the village is called, and which one it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import clean
from ovop_desktop.domain.village import Village
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label


class IdentityCard(Speaking):
    """`changed` brings the label after a keystroke; `left` tells that the line was left."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._village: Village | None = None
        self.section = Section()
        self.label = Line()
        self._field = Field(self.label)
        self._region = Label(role="second", token="ink2", wrap=True)
        card = Card()
        for part in (self.section, self._field, self._region):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self.label.textEdited.connect(self._typed)
        self.label.editingFinished.connect(self._left)
        self.retranslate()

    def show_village(self, village: Village) -> None:
        """Show a village; a label that is being typed is left alone."""
        self._village = village
        if not self.label.hasFocus() and self.label.text() != village.label:
            self.label.setText(village.label)
        place = ", ".join(part for part in (village.district, village.regency, village.province) if part)
        code = self.tr("Kode {code}").format(code=village.code)
        postal = self.tr("Kode pos {code}").format(code=village.postal_code) if village.postal_code else ""
        self._region.setText(
            "\n".join(part for part in (place, " · ".join(one for one in (code, postal) if one)) if part)
        )

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Data"))
        self._field.set_words(self.tr("Sebutan desa"), self.tr("Seperti dicetak di brosur."))
        if self._village is not None:
            self.show_village(self._village)

    def official(self) -> str:
        """What the region table calls the village."""
        region = self._desk.suite.regions.by_code(self._village.code) if self._village else None
        return region.label if region else ""

    def _typed(self, text: str) -> None:
        said = clean(text, one_line=True)
        if said:
            self.changed.emit(said)

    def _left(self) -> None:
        """An empty line goes back to the official name."""
        if self._village is not None and not clean(self.label.text(), one_line=True):
            name = self.official() or self._village.label
            self.label.setText(name)
            self.changed.emit(name)
        self.left.emit()
