"""What a product costs, as it is printed: one price, a range, or an invitation to ask."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Offer
from ovop_desktop.brochure.wording import SILENT, Said


@dataclass(frozen=True, slots=True)
class Priced:
    """`price` is the large words; `asks` when there is none to print. `note` says for what: "Pouch kraft · 250 g"."""

    price: Said
    asks: bool
    net: Said
    note: Said
    options: int


def priced(book: Book, item: Item, page: int | None) -> Priced:
    """Return how a product's price is printed in the leading language."""
    offers = item.offers
    net = book.leading(offers[0].net) if len(offers) == 1 else SILENT
    if len(offers) > 1:
        nets = {book.leading(offer.net).text for offer in offers}
        net = book.leading(offers[0].net) if len(nets) == 1 else SILENT
        if not net:
            net = Said(book.say("item.variants", count=len(offers)), book.lead)
    costs = _costs(book, item)
    if not costs:
        if book.setting.prices:
            book.report("price.missing", "warning", page, item.record)
        ask = Said(book.say("item.ask"), book.lead)
        return Priced(ask, True, net, Said(book.say("item.ask_note"), book.lead), len(offers))
    return Priced(_range(book, costs[0], costs[-1]), False, net, _note(book, item), len(offers))


def lowest(book: Book, item: Item) -> Said:
    """Return "mulai Rp45.000" for a product with several prices, for where a range is too wide; else nothing."""
    costs = _costs(book, item)
    if len({said.text for said in costs}) < 2:
        return SILENT
    return Said(book.say("item.from", price=costs[0].text), book.lead)


def offer_words(book: Book, offer: Offer, lang: str = "") -> Said:
    """Return "Pouch kraft, 250 g" for a variant."""
    packaging, net = book.pack(offer), book.leading(offer.net)
    parts = [said for said in (packaging, net) if said]
    if not parts:
        return SILENT
    return Said(" · ".join(said.text for said in parts), lang or parts[0].lang)


def wholesale_words(book: Book, offer: Offer) -> Said:
    """Return "grosir Rp19.500, min. 12" if wholesale prices are to be printed and there is one."""
    if not (book.setting.wholesale and book.setting.prices):
        return SILENT
    price = book.leading(offer.wholesale)
    if not price:
        return SILENT
    least = book.leading(offer.wholesale_from)
    text = book.say("item.wholesale_from", price=price.text)
    if least:
        text += " · " + book.say("item.wholesale_min", amount=least.text)
    return Said(text, book.lead)


def _costs(book: Book, item: Item) -> list[Said]:
    """Return the prices of all variants that have one, the lowest first."""
    costs = (book.leading(offer.retail) for offer in item.offers)
    return sorted((said for said in costs if said), key=lambda said: _amount(said.text))


def _note(book: Book, item: Item) -> Said:
    if len(item.offers) > 1:
        return Said(book.say("item.variants", count=len(item.offers)), book.lead)
    return offer_words(book, item.offers[0])


def _amount(text: str) -> int:
    digits = "".join(letter for letter in text if letter.isdecimal())
    return int(digits) if digits else 0


def _range(book: Book, low: Said, high: Said) -> Said:
    if low.text == high.text:
        return low
    first = next((at for at, letter in enumerate(high.text) if letter.isdecimal()), 0)
    tail = high.text[first:] if low.text[:first] == high.text[:first] else high.text
    return Said(book.say("item.range", **{"from": low.text, "to": tail}), low.lang)
