"""The end of a price list: the lines an order is written on, and the bar that says whom to order from."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.ornaments import Area, hillside, rectangle
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import order_height, put_order
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Sheet
from ovop_desktop.brochure.wording import Said

LINES = (("list.buyer", "list.total"), ("list.phone", "list.day"), ("list.address", ""))
"""What the buyer writes, two on a line; an address takes a whole one."""


def end_height(book: Book) -> float:
    """Return the height that the end takes from the foot of the page up (points)."""
    return order_height(book) + 12 * book.paper.unit + _form_height(book)


def _form_height(book: Book) -> float:
    return (15 + len(LINES) * 10) * book.paper.unit if book.options["order_form"] else 0.0


def put_end(book: Book, sheet: Sheet, below: float) -> None:
    """Put the bar at the foot of the page, the order's lines on it, then the page's number.

    Hills rise from it when the page is empty below `below`.
    """
    paper, unit = book.paper, book.paper.unit
    top = paper.height - order_height(book) - _form_height(book)
    if top - below > paper.height * 0.2:
        height = min(top - below - 14 * unit, paper.height * 0.4)
        area = Area(0, top - height, paper.width, height)
        line = book.theme.soft.mix(book.theme.main, 0.14)
        sheet.stroke(hillside(area, sheet.title, 13), line, 0.6, rectangle(area))
    if book.options["order_form"]:
        _put_form(book, sheet, top)
    put_order(book, sheet, book.catalogue.contact, book.catalogue.office, RECORD)
    number = f"{sheet.number + 1:02d}"
    sheet.text(paper.right, top - 4 * unit, number, book.styles.folio, align="right", role="Artifact")


def _put_form(book: Book, sheet: Sheet, top: float) -> None:
    """Put the lines for the buyer's name, telephone and address, the day and the sum."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    area = Area(0, top, paper.width, _form_height(book))
    sheet.fill(area, theme.soft)
    title = Said(book.say("list.form"), book.lead)
    label = styles.label.speaking(book.lead)
    sheet.text(paper.margin, top + 6.4 * unit, title.text, label, role="H2", lang=title.lang)
    gap = 8 * unit
    half = (paper.measure - gap) / 2
    for number, pair in enumerate(LINES):
        y = top + (17 + number * 10) * unit - styles.small.size * (1 - ASCENT)
        for at, key in enumerate(pair):
            if not key:
                continue
            width = half if pair[1] else paper.measure
            x = paper.margin + at * (half + gap)
            said = _both(book, key)
            style = book.setter.squeezed(said.text, styles.small.speaking(said.lang), width * 0.5)
            used = sheet.text(x, y, said.text, style, lang=said.lang)
            sheet.rule(x + used + 2 * unit, y + 0.8 * unit, x + width, theme.mute, 0.5)


def _both(book: Book, key: str) -> Said:
    """A label in both languages of the sheet."""
    text = book.say(key)
    if book.second and book.say(key, book.second) != text:
        text += " / " + book.say(key, book.second)
    return Said(text, book.lead)
