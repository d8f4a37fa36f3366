"""Dates as people type them: 14/8/2028, 14-8-28, 14 Agu 2028, 2028-08-14."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    ("januari", "january"),
    ("februari", "february", "pebruari"),
    ("maret", "march"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("agustus", "august", "agu", "agt"),
    ("september",),
    ("oktober", "october"),
    ("november", "nopember"),
    ("desember", "december"),
)


def read_date(text: str) -> date | None:
    """The day meant; None for an empty text. Raises ValueError when it is no day.

    Day before month, as Indonesia writes; a year of two digits is one of 2000 to 2099.
    """
    said = text.strip().casefold()
    if not said:
        return None
    if found := re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", said):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", said):
        return date(_year(found[3]), int(found[2]), int(found[1]))
    if found := re.fullmatch(r"(\d{1,2})[-/. ]*([a-z]{3,})[-/. ]*(\d{4}|\d{2})", said):
        return date(_year(found[3]), _month(found[2]), int(found[1]))
    raise ValueError(text)


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month(word: str) -> int:
    for number, names in enumerate(MONTHS, start=1):
        if any(name.startswith(word) for name in names):
            return number
    raise ValueError(word)
