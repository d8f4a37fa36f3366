"""The foot of a loose sheet: QR code and whom to order from, the office beside it, the OVOP seal."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact, Item
from ovop_desktop.brochure.decor import ovop_seal
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import contact_of, put_code
from ovop_desktop.brochure.pages.price_band import valid_words
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

SMALLEST = 0.05
"""Share down to which the lines are shrunk when there are too many of them."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the foot, its style and where a click on it leads."""

    said: Said
    style: Style
    origin: Origin = NOWHERE


def foot_height(book: Book) -> float:
    """Return the height of the foot in points."""
    return (41 if book.paper.id == "A5" else 36) * book.paper.unit


def put_foot(book: Book, sheet: Sheet, item: Item) -> None:
    """Put the foot, full bleed."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    height = foot_height(book)
    top = paper.height - height
    sheet.fill(Area(0, top, paper.width, height), theme.deep)
    contact = contact_of(book, item.contact)
    middle, tile, radius = top + height / 2, 24 * unit, 12.4 * unit
    x, right = paper.margin, paper.right - 2 * radius - 6 * unit
    if book.setting.qr and contact.link:
        x += put_code(book, sheet, contact.link, Area(x, middle - tile / 2, tile, tile), item.record) + 6 * unit
    ovop_seal(sheet, paper.right - radius, middle, radius, book.say("seal.ring"), theme.accent)
    office = _office_lines(book, contact)
    gap = 8 * unit
    width = (right - x - gap) * 0.58 if office else right - x
    room = height - 8 * unit
    _put_lines(book, sheet, Area(x, middle - room / 2, width, room), _order_lines(book, item, contact))
    if office:
        left = x + width + gap
        _put_lines(book, sheet, Area(left, middle - room / 2, right - left, room), office)


def _order_lines(book: Book, item: Item, contact: Contact) -> list[Line]:
    """The call to order, the telephone, the producer and where it is."""
    styles = book.styles
    origin = Origin(item.record, "contact")
    phone, name, maker = phone_line(book, contact), book.plain(contact.name), book.plain(item.producer)
    place = book.where(item, "\u00a0· ")
    sites = "\u00a0· ".join(said.text for said in (book.plain(contact.website), book.plain(contact.email)) if said)
    lines = [Line(Said(book.say("order.title"), book.lead), styles.white_heading)]
    who = "\u00a0· ".join(dict.fromkeys(said.text for said in (name, maker) if said))
    for said, style, where in (
        (phone, styles.white_strong, origin),
        (book.plain(who), styles.white, Origin(item.record, "producer")),
        (book.plain(contact.address) or place, styles.white, origin),
        (book.plain(sites), styles.white, origin),
    ):
        if said:
            lines.append(Line(said, style, where))
    return lines


def _office_lines(book: Book, shown: Contact) -> list[Line]:
    """The office that stands behind the sheet, how to reach it where that is not said yet, and the prices' day."""
    catalogue, styles = book.catalogue, book.styles
    contact = catalogue.contact
    office = book.office()
    lines = [Line(office, styles.white_strong, Origin(RECORD, "office"))] if office else []
    said_already = {shown.phone, shown.website, shown.email, ""}
    for said, raw in (
        (phone_line(book, contact), contact.phone),
        (book.plain(contact.website), contact.website),
        (book.plain(contact.email), contact.email),
    ):
        if said and raw not in said_already:
            lines.append(Line(said, styles.white, Origin(RECORD, "contact")))
    if book.setting.prices:
        lines.append(Line(valid_words(book, book.lead), styles.running.in_colour(book.theme.accent)))
    return lines


def _put_lines(book: Book, sheet: Sheet, area: Area, lines: list[Line]) -> None:
    """Put lines about the middle of an area, broken to its width and all of them smaller if they are too many."""
    share = 1.0
    while True:
        fitted = [_broken(book, line, area.width, share) for line in lines]
        height = sum(len(one.lines) * one.style.lead for one in fitted)
        if height <= area.height or share < SMALLEST:
            break
        share *= 0.94
    y = area.y + (area.height - height) / 2
    for line, one in zip(lines, fitted, strict=True):
        shift = (one.style.lead - one.style.size * 1.06) / 2
        sheet.lines(
            area.x, y + shift, one.lines, one.style, lang=line.said.lang, origin=line.origin, spoken=line.said.text
        )
        y += len(one.lines) * one.style.lead


def _broken(book: Book, line: Line, width: float, share: float) -> Fitted:
    style = line.style.speaking(line.said.lang).scaled(share)
    style = replace(style, lead=style.size * 1.36)
    near = book.setter.one_line(line.said.text, style, width, floor=0.86)
    if near:
        return Fitted((line.said.text,), replace(near, lead=style.lead))
    return Fitted(book.setter.lines(line.said.text, style, width, line.said.lang, hyphens=False), style)
