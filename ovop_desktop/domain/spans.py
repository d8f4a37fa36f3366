"""Lengths of time as people type them: how long something keeps, how many days an order takes."""

from __future__ import annotations

import re

from ovop_desktop.domain.making import ShelfLife, Span
from ovop_desktop.domain.number_words import spelled

LONGEST_YEARS = 100
LONGEST_DAYS = 730

_UNITS = {
    Span.DAY: "hari hr day days",
    Span.WEEK: "minggu mgg mg pekan week weeks",
    Span.MONTH: "bulan bln bl month months",
    Span.YEAR: "tahun thn th year years",
}
_SPANS = {written: span for span, ways in _UNITS.items() for written in ways.split()}
_ONE = {"sehari": Span.DAY, "seminggu": Span.WEEK, "sepekan": Span.WEEK, "sebulan": Span.MONTH, "setahun": Span.YEAR}
_SAID = re.compile(r"(\d{1,4})(?:[.,](\d))?\s*([a-z]+)?|(.+?)\s+([a-z]+)")
_DAYS = {Span.DAY: 1, Span.WEEK: 7, Span.MONTH: 30, Span.YEAR: 365}
_PARTS = {Span.YEAR: (12, Span.MONTH), Span.WEEK: (7, Span.DAY), Span.MONTH: (30, Span.DAY)}


def parse_shelf_life(text: str) -> ShelfLife | None:
    """The time in "18 bulan", "3 hari", "1,5 tahun", "setahun", "dua minggu"; None when there is none or no unit.

    A part of a year is counted in months, a part of a week or month in days.
    """
    said = re.sub(r"^(?:±|\+/-|kira-kira|sekitar|about|up to|sampai)\s*", "", " ".join(text.casefold().split()))
    said = said.strip(" .")
    if said in _ONE:
        return ShelfLife(1, _ONE[said])
    found = _SAID.fullmatch(said)
    if found is None:
        return None
    whole, part, unit, words, words_unit = found.groups()
    span = _SPANS.get((unit or words_unit or "").strip("."))
    if span is None:
        return None
    amount = int(whole) if whole else spelled(words) or 0
    tenths = amount * 10 + int(part or 0)
    if tenths % 10 and span in _PARTS:
        times, span = _PARTS[span]
        tenths *= times
    if tenths % 10 or not 0 < tenths // 10 * _DAYS[span] <= LONGEST_YEARS * 366:
        return None
    return ShelfLife(tenths // 10, span)


def parse_days(text: str) -> int | None:
    """The days in "7", "7 hari", "2 minggu"; None when there are none, working days are meant, or over two years."""
    said = text.strip()
    found = parse_shelf_life(f"{said} hari" if re.fullmatch(r"\d{1,3}", said) else said)
    if found is None:
        return None
    days = found.amount * _DAYS[found.unit]
    return days if days <= LONGEST_DAYS else None
