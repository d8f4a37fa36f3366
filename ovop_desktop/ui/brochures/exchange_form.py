"""Prices in a second currency: which, at what rate, and of which day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.exchange import OFFERED, Exchange
from ovop_desktop.ui.catalogue.typed_dates import read_date
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.typed_field import TypedField

USUAL = {"USD": 16_300, "EUR": 18_500, "SGD": 12_500, "MYR": 3_900, "AUD": 10_600, "KRW": 12, "JPY": 108}
"""Rupiah for one of each, as an example beside the field; nothing is converted with them."""


class ExchangeForm(Speaking):
    """`changed` brings an Exchange, or None for rupiah alone or while no rate is there yet."""

    changed = Signal(object)

    def __init__(self, words: Words, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._held: Exchange | None = None
        self.currency = Choice()
        self.rate = TypedField(read_rate, self._rate_words)
        self.day = TypedField(_day, words.day)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self.heading = Label(role="label")
        for part in (self.heading, self.currency, self.rate, self.day):
            outer.addWidget(part)
        self.currency.picked.connect(lambda _currency: self._choose())
        self.rate.typed.connect(lambda _rate: self._tell())
        self.day.typed.connect(lambda _day: self._tell())
        self.speak(self._name, lambda: self.tr("Harga juga dalam"))

    def show_exchange(self, held: Exchange | None) -> None:
        """Show what a plan has; a currency that was chosen and waits for its rate stays."""
        if held == self._held:
            return
        self._held = held
        self.currency.set_value(held.currency if held else "")
        self.rate.begin(held.rate if held else None)
        self.day.begin(held.day if held else None)
        self._show_fields()

    def _name(self, title: str) -> None:
        self.heading.setText(title)
        self.currency.setAccessibleName(title)
        self.currency.offer([("", self.tr("Rupiah saja")), *((one, one) for one in OFFERED)])
        self._show_fields()

    def _show_fields(self) -> None:
        currency = self.currency.value()
        for part in (self.rate, self.day):
            part.setVisible(bool(currency))
        if not currency:
            return
        example = self._words.number(USUAL[currency])
        self.rate.set_words(
            self.tr("Rupiah untuk 1 {currency}").format(currency=currency),
            self.tr("Contoh {example}. Kurs dan tanggalnya ikut dicetak.").format(example=example),
        )
        self.rate.set_example(self.tr("Tulis angkanya, contoh {example}.").format(example=example))
        self.day.set_words(self.tr("Tanggal kurs"))
        self.day.set_example(self.tr("Tulis tanggalnya, contoh {day}.").format(day=self._words.day(self._today())))

    def _choose(self) -> None:
        if self.currency.value():
            self.rate.begin(None)
            self.day.begin(self._today())
        self._held = None
        self._show_fields()
        self.changed.emit(None)

    def _tell(self) -> None:
        currency, rate, day = self.currency.value(), read_rate(self.rate.line.text()), _day(self.day.line.text())
        found = Exchange(currency, rate, day) if currency and rate and day else None
        if found != self._held:
            self._held = found
            self.changed.emit(found)

    def _rate_words(self, rate: Decimal) -> str:
        digits = len(f"{rate.normalize():f}".partition(".")[2])
        return self._words.locale.toString(float(rate), "f", digits)


def read_rate(text: str) -> Decimal | None:
    """ "16.300", "Rp16.300", "11,85", "16300.50"; None for what is no rate."""
    said = text.casefold().replace("rp", "").replace(" ", "")
    if "," in said:
        said = said.replace(".", "").replace(",", ".")
    elif said.count(".") and all(len(part) == 3 for part in said.split(".")[1:]):
        said = said.replace(".", "")
    try:
        rate = Decimal(said)
    except InvalidOperation:
        return None
    return rate if rate.is_finite() and rate > 0 else None


def _day(text: str) -> date | None:
    try:
        return read_date(text)
    except ValueError:
        return None
