"""The days of a fair as people type them: 3-6 Desember 2026, 30 Nov s.d. 2 Des 2026, 3/12/2026 - 6/12/2026, one day."""

from __future__ import annotations

import re
from datetime import date

from ovop_desktop.ui.catalogue.typed_dates import read_date

_WEEKDAYS = re.compile(
    r"\b(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\s*,?\s*"
)
_BETWEEN = re.compile(r"\s*(?:–|—|\bs\s*[./]\s*d\b\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|\buntil\b)\s*")
_DAYS = re.compile(r"(\d{1,2})\s*-\s*(\d{1,2}\D.*)")

Span = tuple[date | None, date | None]


def read_span(text: str) -> Span:
    """First and last day meant; the same twice for one day, None twice for an empty text. Raises ValueError.

    What the first day does not say (month, year) is the last day's: "3-6 Desember 2026", "30 Nov - 2 Des 2026". Days in
    the wrong order are turned round only when the year was left to be guessed (30 Des - 2 Jan 2027).
    """
    said = _BETWEEN.sub(" - ", _WEEKDAYS.sub("", text.strip().casefold())).strip(" -,")
    if not said:
        return None, None
    for first, last in _parted(said):
        try:
            return _ordered(first, read_date(last))
        except ValueError:
            continue
    day = read_date(said)
    return day, day


def _parted(said: str) -> list[tuple[str, str]]:
    """Every way to part a text in two at a dash."""
    found = [(said[: place.start()], said[place.end() :]) for place in re.finditer(r"\s+-\s+", said)]
    if days := _DAYS.fullmatch(said):
        found.append((days[1], days[2]))
    found += [(said[: place.start()], said[place.end() :]) for place in re.finditer(r"-", said)]
    return [(first.strip(), last.strip()) for first, last in found]


def _ordered(first: str, last: date | None) -> Span:
    if last is None:
        raise ValueError(first)
    opens, guessed = _first_day(first, last)
    if opens > last and guessed:
        opens = opens.replace(year=opens.year - 1)
    if opens > last:
        raise ValueError(first)
    return opens, last


def _first_day(text: str, last: date) -> tuple[date, bool]:
    """The first day, and whether its year was taken from the last."""
    if re.fullmatch(r"\d{1,2}", text):
        return last.replace(day=int(text)), False
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})", text):
        return date(last.year, int(found[2]), int(found[1])), True
    if re.fullmatch(r"\d{1,2}\s*[a-z]{3,}", text):
        day = read_date(f"{text} {last.year}")
        if day is not None:
            return day, True
    day = read_date(text)
    if day is None:
        raise ValueError(text)
    return day, False
