"""Days that have been, as people type them."""

from __future__ import annotations

from datetime import date

from ovop_desktop.ui.catalogue.typed_dates import read_date


def past_day(text: str, today: date) -> date | None:
    """The day that was typed; None if it is none, or is still to come."""
    try:
        day = read_date(text)
    except ValueError:
        return None
    return day if day is not None and day <= today else None
