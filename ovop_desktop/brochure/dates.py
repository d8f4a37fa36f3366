"""A date as it is printed: "24 November 2026", "2026년 11월 24일"."""

from __future__ import annotations

from datetime import date

from ovop_desktop.brochure.book import Book


def printed_date(book: Book, iso: str, lang: str) -> str:
    """Return an ISO date in words, or an empty text when it is none."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return ""
    month = book.say("date.months", lang).split()[day.month - 1]
    return book.say("date.day", lang, day=day.day, month=month, year=day.year)
