"""The mark of a loose sheet that everything on it is invented, where a bound page has its number."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said


def put_sample(book: Book, sheet: Sheet, align: str = "right") -> None:
    """Say that everything is invented, if it is; at the left margin where a window stands at the right."""
    if not book.catalogue.sample:
        return
    said = Said(book.say("cover.sample"), book.lead)
    style = book.styles.running.in_colour(book.theme.accent).speaking(said.lang)
    style = book.setter.squeezed(said.text, style, book.paper.measure * 0.36)
    sheet.text(
        book.paper.right if align == "right" else book.paper.margin,
        book.paper.head * 0.52,
        said.text,
        style,
        align=align,
        lang=said.lang,
        origin=Origin(RECORD, "sample"),
    )
