"""How the facts of a product are written: in their fields, and in what is told of their changes."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from ovop_desktop.domain.award import STARS, Award
from ovop_desktop.domain.foreign_prices import ExportPrice
from ovop_desktop.domain.making import MONTHS, ShelfLife, Span
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words


def quantity_words(held: Quantity, words: Words) -> str:
    """ "500 kg"."""
    return words.quantity(held.amount, held.unit)


class SpanWords(QObject):
    """Lengths of time, counted: "18 bulan", "1 month"."""

    def said(self, held: ShelfLife) -> str:
        """In the language of the window."""
        if held.unit is Span.DAY:
            return counted(self.tr("{count} hari"), held.amount)
        if held.unit is Span.WEEK:
            return counted(self.tr("{count} minggu"), held.amount)
        if held.unit is Span.MONTH:
            return counted(self.tr("{count} bulan"), held.amount)
        return counted(self.tr("{count} tahun"), held.amount)


def shelf_life_words(held: ShelfLife) -> str:
    """ "18 bulan", "1 month"."""
    return SpanWords().said(held)


def days_words(days: int) -> str:
    """ "7 hari"."""
    return shelf_life_words(ShelfLife(days, Span.DAY))


def month_name(month: int, words: Words, *, short: bool = False) -> str:
    """ "Januari" or "Jan" for 1."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return words.locale.standaloneMonthName(month, form)


def season_words(season: Sequence[int], words: Words) -> str:
    """ "Jan–Mar, Okt"; a run over the turn of the year is one ("Nov–Feb"); none named is all year."""
    if not season or len(set(season)) == len(MONTHS):
        return QCoreApplication.translate("Facts", "sepanjang tahun")
    held = set(season)
    starts = [month for month in MONTHS if month in held and (month - 2) % 12 + 1 not in held]
    runs = []
    for first in starts:
        last = first
        while last % 12 + 1 in held:
            last = last % 12 + 1
        names = [month_name(one, words, short=True) for one in dict.fromkeys((first, last))]
        runs.append("–".join(names))
    return ", ".join(runs)


def award_words(award: Award, words: Words) -> str:
    """ "OVOP 2024, 3 dari 3 bintang", "Juara 1 Lomba Kemasan 2025, Dinas Perdagangan"; without its year no stars."""
    say = QCoreApplication.translate
    name = award.title or {
        "ovop_2013": "OVOP",
        "ovop_2022": "OVOP",
        "otop": "OTOP",
    }.get(award.scheme.value, words.say(f"award.{award.scheme.value}"))
    if not award.year:
        return say("Facts", "{name}, tahun belum diisi").format(name=name)
    head = f"{name} {award.year}"
    most = STARS.get(award.scheme)
    if most and award.stars:
        stars = say("Facts", "{stars} dari {most} bintang").format(stars=award.stars, most=most)
        return f"{head}, {stars}"
    return f"{head}, {award.giver}" if award.giver else head


def size_words(sides: tuple[int, int, int], words: Words) -> str:
    """ "60 × 40 × 30 cm" for millimetres."""
    return " × ".join(_decimal(Decimal(side) / 10, words) for side in sides) + " cm"


def weight_words(grams: int, words: Words) -> str:
    """ "12,5 kg", "800 g"."""
    if grams < 1000:
        return f"{grams} g"
    return f"{_decimal(Decimal(grams) / 1000, words)} kg"


def export_price_words(price: ExportPrice, words: Words) -> str:
    """ "US$3,10 per kg"."""
    said = words.price(price.money)
    return (
        QCoreApplication.translate("Facts", "{price} per {unit}").format(price=said, unit=price.per)
        if price.per
        else said
    )


def _decimal(number: Decimal, words: Words) -> str:
    return words.quantity(number, "")
