"""When something began or ended, as people type it: 12 Maret 2024, Maret 2024, 3/2024, 2024."""

from __future__ import annotations

import calendar
import re
from datetime import date

from ovop_desktop.ui.catalogue.typed_dates import MONTHS, read_date


def read_start(text: str) -> date | None:
    """The first day meant; None for an empty text. Raises ValueError when it is no time."""
    found = _month_or_year(text)
    if found is None:
        return read_date(text)
    year, month = found
    return date(year, month or 1, 1)


def read_end(text: str) -> date | None:
    """The last day meant; None for an empty text. Raises ValueError when it is no time."""
    found = _month_or_year(text)
    if found is None:
        return read_date(text)
    year, month = found
    return date(year, month or 12, calendar.monthrange(year, month or 12)[1])


def _month_or_year(text: str) -> tuple[int, int] | None:
    said = text.strip().casefold()
    if found := re.fullmatch(r"((?:19|20)\d{2})", said):
        return int(found[1]), 0
    if found := re.fullmatch(r"(\d{1,2})[-/. ]((?:19|20)\d{2})", said):
        month = int(found[1])
        if not 1 <= month <= 12:
            raise ValueError(text)
        return int(found[2]), month
    if found := re.fullmatch(r"([a-z]{3,})[-/. ]*((?:19|20)\d{2})", said):
        for number, names in enumerate(MONTHS, start=1):
            if any(name.startswith(found[1]) for name in names):
                return int(found[2]), number
        raise ValueError(text)
    return None
