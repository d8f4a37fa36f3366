"""What the producer agreed to have shown: number, address, people's faces; each answered once and dated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.consent import NOT_ASKED, Agreement, Consent
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.producers.past_days import past_day
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.typed_field import TypedField

QUESTIONS = ("phone", "address", "faces")


class ConsentCard(Speaking):
    """`chosen` brings the consent after an answer, `typed` while its day is typed; `left` when the day is left."""

    chosen = Signal(object)
    typed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._consent = NOT_ASKED
        self._record = ""
        self.section = Section()
        self.why = Label(role="second", token="ink2", wrap=True)
        self.answers = {name: Segmented(small=True) for name in QUESTIONS}
        self._names = {name: Label(role="label") for name in QUESTIONS}
        self.given = TypedField(lambda text: past_day(text, desk.suite.catalogue.today()), desk.words.short_day)
        card = Card(spacing=10)
        card.column.addWidget(self.section)
        card.column.addWidget(self.why)
        for name, strip in self.answers.items():
            card.column.addLayout(column(self._names[name], strip, spacing=5))
            strip.chosen.connect(partial(self._answered, name))
        card.column.addWidget(self.given)
        self.setLayout(column(card))
        self.given.typed.connect(self._dated)
        self.given.left.connect(self.left)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Persetujuan"))
        self.why.setText(
            self.tr("Menurut UU Pelindungan Data Pribadi, ini hanya dicetak dan dibagikan setelah orangnya setuju.")
        )
        names = {
            "phone": self.tr("Nomor telepon dan WhatsApp"),
            "address": self.tr("Alamat"),
            "faces": self.tr("Wajah orang di foto"),
        }
        options = [(one.value, self._desk.words.say(f"agreement.{one}"), "") for one in Agreement]
        for name, strip in self.answers.items():
            self._names[name].setText(names[name])
            strip.setAccessibleName(names[name])
            strip.set_options(options)
        self.given.set_words(self.tr("Tanggal jawaban"), self.tr("Contoh: 14 Agu 2026"))
        self.given.set_example(self.tr("Tulis tanggal yang sudah lewat, contoh 14 Agu 2026."))
        self._show()

    def show_consent(self, record: str, consent: Consent) -> None:
        """Show the consent of the producer `record`."""
        if record != self._record:
            self.given.begin(consent.given)
        self._record, self._consent = record, consent
        self._show()

    def _show(self) -> None:
        for name, strip in self.answers.items():
            strip.set_value(getattr(self._consent, name).value)
        self.given.show_value(self._consent.given)
        self.given.setVisible(self._asked() or self._consent.given is not None)

    def _asked(self) -> bool:
        return any(getattr(self._consent, name) is not Agreement.NOT_ASKED for name in QUESTIONS)

    def _answered(self, name: str, value: str) -> None:
        """The first answer is taken to be of today; with none left, its day means nothing."""
        answer: dict[str, Any] = {name: Agreement(value)}
        self._consent = replace(self._consent, **answer)
        given = (self._consent.given or self._desk.suite.catalogue.today()) if self._asked() else None
        self._consent = replace(self._consent, given=given)
        self._show()
        self.chosen.emit(self._consent)

    def _dated(self, given: date | None) -> None:
        self._consent = replace(self._consent, given=given)
        self.typed.emit(self._consent)
