"""What sheets of labels and of cards share: whose products they are of, and what an empty one says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.sheet import NOWHERE
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

DOT = "\u00a0· "
"""Between two things on a line: no line begins with it."""


def close(style: Style, size: float) -> Style:
    """Return a style at a size (points) with its lines close to each other."""
    return replace(style, size=size, lead=size * 1.22)


def items_of(book: Book) -> tuple[Item, ...]:
    """Return every product once, in the editor's order."""
    found = {item.record: item for chapter in book.catalogue.chapters for item in chapter.items}
    return tuple(found.values())


def empty_sheet(book: Book, kind: str) -> None:
    """Add a page that says that nothing is chosen."""
    said = Said(book.say("catalogue.empty"), book.lead)
    sheet = book.sheet(kind, "", said.text)
    paper = book.paper
    fitted = fit_whole(book, sheet, said, book.styles.card, paper.measure, paper.height / 4, NOWHERE)
    put_fitted(sheet, paper.margin, paper.head, fitted, said, NOWHERE, role="H1")


def makers_of(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return the first product of every producer; products without one are left aside unless all are."""
    found: dict[str, Item] = {}
    for item in items:
        if item.producer:
            found.setdefault(item.producer_record or item.producer, item)
    return tuple(found.values()) or tuple(items)


def sampled(book: Book, said: Said) -> Said:
    """Return a line with the words that everything is invented, where it is."""
    if not book.catalogue.sample:
        return said
    return Said(DOT.join(part for part in (said.text, book.say("label.sample")) if part), said.lang)
