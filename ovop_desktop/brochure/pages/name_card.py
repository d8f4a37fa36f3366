"""A business card of a producer: the front says who and where, the back what they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact, Item
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.names import put_name
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.label_codes import qr_side, short_link
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.small_sheets import DOT, close, sampled
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

EDGE = 5.5 * MM
"""From the cut to the words."""

BLEED = 1.5 * MM
"""How far the colour of a back goes over its cut."""

TILE, SEAL = 21.0 * MM, 5.4 * MM
"""The side of the code's tile, and the radius of the seal."""


@dataclass(frozen=True, slots=True)
class NameCard:
    """Whose card it is: a product tells of the producer; `makes` is everything chosen of them."""

    item: Item
    contact: Contact
    makes: tuple[Item, ...]

    @property
    def record(self) -> str:
        """The producer's record, or the product's when there is none."""
        return self.item.producer_record or self.item.record


def put_front(book: Book, card: NameCard, sheet: Sheet, area: Area) -> None:
    """Put village, name and the ways to reach them; the code at the right."""
    inner = area.inset(EDGE)
    link = short_link(card.contact.link)
    tile = qr_side(link, TILE)
    ovop_seal(sheet, inner.right - SEAL, inner.y + SEAL, SEAL, book.say("seal.ring"), book.theme.accent)
    if tile:
        # The tile's own quiet zone is white: its modules, not its edge, stand in line with the seal.
        spot = Area(inner.right - tile + 2.2 * MM, inner.bottom - tile + 2.2 * MM, tile, tile)
        put_code(book, sheet, link, spot, card.record)
    elif not link:
        book.report("code.missing", "note", sheet.number, card.record)
    foot = _put_ways(book, sheet, card, inner, inner.width - (tile if tile else 0.0) - 1 * MM)
    _put_who(book, sheet, card, Area(inner.x, inner.y, inner.width - 2 * SEAL - 3 * MM, foot - inner.y - 2.4 * MM))
    sheet.rule(inner.x, foot - 1.2 * MM, inner.x + 9 * MM, book.theme.accent, 1.1)


def _put_who(book: Book, sheet: Sheet, card: NameCard, area: Area) -> None:
    """Put the village and the producer's name; without a producer, the product's name."""
    styles, item = book.styles, card.item
    village, origin = book.leading(item.village), Origin(card.record, "village")
    kicker = fit_whole(book, sheet, village, styles.label.sized(5.8), area.width, 7 * MM, origin, floor=0.87)
    y = put_fitted(sheet, area.x, area.y, kicker, village, origin) + 0.9 * MM
    origin = Origin(card.record, "producer" if item.producer else "name")
    who = book.plain(item.producer) or book.name_of(item, sheet.number)
    pair = (styles.card.sized(16.5), styles.card_italic.sized(16.5))
    name = name_whole(book, sheet, who, pair, area.width, area.bottom - y, origin, most=2, floor=0.31, inline=True)
    put_name(sheet, area.x, y, name, role="P", origin=origin)


def _put_ways(book: Book, sheet: Sheet, card: NameCard, inner: Area, width: float) -> float:
    """Put how to reach them at the foot, and return where it begins."""
    styles, contact = book.styles, card.contact
    person = contact.name if contact.name != card.item.producer else ""
    online = [book.plain(text).text for text in (contact.email, contact.website) if text]
    place = book.plain(contact.address) or book.leading(card.item.regency)
    rows = (
        (book.plain(person), styles.small_strong, 7.2),
        (phone_line(book, contact), styles.small_strong, 7.6),
        (Said(DOT.join(online), "id"), styles.small.in_colour(book.theme.ink), 6.8),
        (sampled(book, place), styles.small, 6.8),
    )
    origin = Origin(card.record, "contact")
    fitted = [
        (fit_whole(book, sheet, said, close(style, size), width, 8.4 * MM, origin, floor=0.74), said)
        for said, style, size in rows
        if said
    ]
    y = top = inner.bottom - sum(one.height for one, _ in fitted) - 0.9 * MM * max(0, len(fitted) - 1)
    for one, said in fitted:
        put_fitted(sheet, inner.x, y, one, said, origin)
        y += one.height + 0.9 * MM
    return top


def put_back(book: Book, card: NameCard, sheet: Sheet, area: Area) -> None:
    """Put what they make on a field of batik."""
    theme, styles = book.theme, book.styles
    kawung_field(sheet, area.inset(-BLEED), theme.deep, theme.deep.mix(theme.main, 0.3), 4.2 * MM, 0.4)
    plate = Area(area.x + 9 * MM, area.y + 8.5 * MM, area.width - 18 * MM, area.height - 17 * MM)
    sheet.fill(rounded(plate, 2.4 * MM), theme.deep)
    inner = plate.inset(2.5 * MM)
    title = Said(book.say("namecard.back"), book.lead)
    label = styles.label.sized(6.2).in_colour(theme.accent)
    head = fit_whole(book, sheet, title, label, inner.width, 6 * MM, Origin(), floor=0.97)
    said = _makes(book, card.makes)
    style = close(styles.card_italic, 15.5).in_colour(WHITE)
    room = inner.height - head.height - 2 * MM
    names = fit_whole(book, sheet, said, style, inner.width, room, Origin(card.record, "name"), floor=0.4)
    y = inner.y + (inner.height - head.height - 2 * MM - names.height) / 2
    y = put_fitted(sheet, inner.x, y, head, title, Origin(), width=inner.width, align="centre") + 2 * MM
    put_fitted(sheet, inner.x, y, names, said, Origin(card.record, "name"), width=inner.width, align="centre")


def _makes(book: Book, items: Sequence[Item]) -> Said:
    """Return the names of products in one line, in the language of the first."""
    names = list(dict.fromkeys(book.name_of(item) for item in items))
    return Said(DOT.join(said.text for said in names), names[0].lang)
