"""The days of a fair as they are read: "3–6 Desember 2026", "Kamis–Minggu, 3–6 Desember 2026"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words


def span_words(words: Words, first: date | None, last: date | None) -> str:
    """The days, what both share said once; an empty text without any."""
    if first is None:
        return ""
    if last is None or last == first:
        return words.day(first)
    form = "d" if (first.year, first.month) == (last.year, last.month) else "d MMMM"
    opens = _shown(words, first, form if first.year == last.year else "d MMMM yyyy")
    dash = "–" if form == "d" else " – "
    return f"{opens}{dash}{words.day(last)}"


def long_span_words(words: Words, first: date | None, last: date | None) -> str:
    """The days with those of the week."""
    if first is None:
        return ""
    if last is None or last == first:
        return words.long_day(first)
    week = f"{_shown(words, first, 'dddd')}–{_shown(words, last, 'dddd')}"
    return f"{week}, {span_words(words, first, last)}"


def month_words(words: Words, day: date) -> str:
    """ "DES"."""
    return _shown(words, day, "MMM").upper().rstrip(".")


def weekday_words(words: Words, day: date) -> str:
    """ "Kamis"."""
    return _shown(words, day, "dddd")


def when_words(days: int | None) -> str:
    """How far off a fair is."""
    say = QCoreApplication.translate
    if days is None:
        return say("FairWords", "Tanggal belum diisi")
    if days > 0:
        return counted(say("FairWords", "{count} hari lagi"), days)
    return say("FairWords", "Sedang berlangsung") if days == 0 else say("FairWords", "Sudah lewat")


def _shown(words: Words, day: date, form: str) -> str:
    return words.locale.toString(QDate(day.year, day.month, day.day), form)
