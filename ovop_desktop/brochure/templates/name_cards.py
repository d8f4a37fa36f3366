"""Business cards of the producers: ten on A4, with cutting marks, printed on one side or on both."""

from __future__ import annotations

from functools import partial

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.label_grids import Fit, Grid
from ovop_desktop.brochure.pages.label_sheet import put_sheets
from ovop_desktop.brochure.pages.name_card import NameCard, put_back, put_front
from ovop_desktop.brochure.pages.order import contact_of
from ovop_desktop.brochure.pages.small_sheets import empty_sheet, items_of, makers_of
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES

GRID = Grid("name_card", 90, 55, 2, 5, cut=True)
"""90 x 55 mm is the business card of Indonesian shops."""


class NameCardsTemplate:
    """The cards of every producer of the selection; the backs lie mirrored, for a printer that turns the long edge."""

    info = TemplateInfo(
        id="name_cards",
        papers=("A4",),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=(),
        options=(Option("copies", GRID.count, low=1, high=100), Option("back", False)),
        chapters=False,
        titles=False,
        cover=False,
        prints=("producer",),
    )

    def compose(self, book: Book) -> None:
        """Add the sheets, a front and its back in turn."""
        items = items_of(book)
        if not items:
            book.report("catalogue.empty", "error")
            empty_sheet(book, "cards")
            return
        cards = [
            NameCard(item, contact_of(book, item.contact), tuple(one for one in items if _same(one, item)))
            for item in makers_of(items)
        ]
        wanted = [card for card in cards for _ in range(int(book.options["copies"]))]
        title = book.say("namecard.title")
        for start in range(0, len(wanted), GRID.count):
            part = wanted[start : start + GRID.count]
            put_sheets(book, "cards", title, GRID, Fit(), [partial(put_front, book, card) for card in part])
            if book.options["back"]:
                backs = [partial(put_back, book, card) for card in part]
                put_sheets(book, "backs", title, GRID, Fit(), backs, mirrored=True)


def _same(one: Item, other: Item) -> bool:
    """Whether two products are of one producer."""
    if other.producer_record or other.producer:
        return (one.producer_record, one.producer) == (other.producer_record, other.producer)
    return one.record == other.record


TEMPLATE = NameCardsTemplate()
