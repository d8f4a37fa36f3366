"""What sheets of labels and of cards share: whose products they are of, and what an empty one says."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.sheet import NOWHERE
from ovop_desktop.brochure.wording import Said


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
