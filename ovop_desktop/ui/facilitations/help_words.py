"""How a record of help is told in a line: when it was, and for which products."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.words import Words


def period(words: Words, first: date | None, last: date | None) -> str:
    """ "Maret–Agustus 2024", "Maret 2024–Januari 2025", "sejak Maret 2024", "sampai Januari 2025", or nothing."""
    if first is None and last is None:
        return ""
    if last is None and first is not None:
        return QCoreApplication.translate("HelpWords", "sejak {month}").format(month=_month(words, first))
    if first is None and last is not None:
        return QCoreApplication.translate("HelpWords", "sampai {month}").format(month=_month(words, last))
    assert first is not None
    assert last is not None
    if (first.year, first.month) == (last.year, last.month):
        return _month(words, last)
    begun = _month(words, first, "MMMM" if first.year == last.year else "MMMM yyyy")
    return f"{begun}–{_month(words, last)}"


def product_names(desk: Desk, record: Facilitation) -> str:
    """The products' names, or that it was for all."""
    if not record.products:
        return QCoreApplication.translate("HelpWords", "semua produk")
    rows = desk.suite.catalogue.product_rows(list(record.products))
    return ", ".join(desk.words.product_name(row.name) for row in rows)


def _month(words: Words, day: date, form: str = "MMMM yyyy") -> str:
    return words.locale.toString(QDate(day.year, day.month, day.day), form)
