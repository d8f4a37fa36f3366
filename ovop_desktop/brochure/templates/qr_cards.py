"""QR cards: a card for each product or each producer, to stand on a table, hang on a parcel or be given away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.label_grids import Fit, Grid
from ovop_desktop.brochure.pages.label_codes import short_link
from ovop_desktop.brochure.pages.label_sheet import put_sheets
from ovop_desktop.brochure.pages.order import contact_of
from ovop_desktop.brochure.pages.qr_card import Card, put_qr_card
from ovop_desktop.brochure.pages.small_sheets import empty_sheet, items_of, makers_of, sampled
from ovop_desktop.brochure.prices import lowest, priced
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES, SILENT, Said

SIZES = MappingProxyType({"eight": Grid("eight", 90, 65, 2, 4, cut=True), "ten": Grid("ten", 90, 54, 2, 5, cut=True)})
"""The cards of a sheet."""


class QrCardsTemplate:
    """Cards with a large code that opens a conversation on WhatsApp."""

    info = TemplateInfo(
        id="qr_cards",
        papers=("A4",),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices",),
        options=(Option("per", "product", ("product", "producer")), Option("size", "eight", tuple(SIZES))),
        chapters=False,
        titles=False,
        cover=False,
        prints=("name", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add the sheets."""
        items = items_of(book)
        if not items:
            book.report("catalogue.empty", "error")
            empty_sheet(book, "cards")
            return
        per = book.options["per"]
        cards = (
            [_product(book, item) for item in items]
            if per == "product"
            else [_maker(book, item) for item in makers_of(items)]
        )
        puts = [partial(put_qr_card, book, card) for card in cards]
        put_sheets(book, "cards", book.say("card.title"), SIZES[str(book.options["size"])], Fit(), puts)


def _product(book: Book, item: Item) -> Card:
    said = book.leading(item.name, item.record, "name")
    return Card(
        item.record,
        "name",
        book.leading(item.village),
        said or book.name_of(item),
        book.beside(item.name),
        sampled(book, book.plain(item.producer)),
        _price(book, item),
        contact_of(book, item.contact),
        item.producer_record,
    )


def _price(book: Book, item: Item) -> Said:
    """The lowest price; nothing for a product without one, for the code is there to ask."""
    if not book.setting.prices or not any(offer.retail for offer in item.offers):
        return SILENT
    return lowest(book, item) or priced(book, item, None).price


def _maker(book: Book, item: Item) -> Card:
    """A producer's card leads to them without a word about one product."""
    contact = contact_of(book, item.contact)
    return Card(
        item.producer_record or item.record,
        "producer",
        book.leading(item.village),
        book.plain(item.producer) or book.name_of(item),
        SILENT,
        sampled(book, book.leading(item.regency)),
        SILENT,
        replace(contact, link=short_link(contact.link)),
    )


TEMPLATE = QrCardsTemplate()
