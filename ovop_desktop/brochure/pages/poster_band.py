"""The light band at the foot of a product's poster: the price, who made it, whom to ask."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact, Item
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import contact_of, put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.tables import badge_line
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.prices import offer_words, priced
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said

Row = tuple[Fitted, Said, Origin, float]
"""A text of the band: its lines, what it says, where it comes from, the gap above it (points)."""

TILE = 33.0
"""The side of the QR code's tile, in design millimetres."""


@dataclass(frozen=True, slots=True)
class Band:
    """The measured band: `price` (or an invitation) and `maker` beside one another, the tile at the right."""

    price: tuple[Row, ...]
    maker: tuple[Row, ...]
    contact: Contact
    tile: float
    height: float
    left: float
    """The width of the price's column."""


def measure_band(book: Book, sheet: Sheet, item: Item) -> Band:
    """Measure the band of a product."""
    paper, unit = book.paper, book.paper.unit
    contact = contact_of(book, item.contact)
    tile = TILE * unit if book.setting.qr and contact.link else 0.0
    room = paper.measure - (tile + 9 * unit if tile else 0.0)
    left = room * 0.47
    price = _price(book, sheet, item, left)
    maker = _maker(book, sheet, item, contact, room - left - 8 * unit)
    scanned = tile + 5 * unit if tile else 0.0
    height = max(scanned, _height(price), _height(maker), 20 * unit) + 17 * unit
    return Band(price, maker, contact, tile, height, left)


def _height(rows: tuple[Row, ...]) -> float:
    return sum(fitted.height + gap for fitted, _, _, gap in rows)


def _price(book: Book, sheet: Sheet, item: Item, width: float) -> tuple[Row, ...]:
    styles, unit = book.styles, book.paper.unit
    rows: list[Row] = []
    if book.setting.prices:
        cost = priced(book, item, sheet.number)
        # An invitation to ask is no figure: it need not be seen from across the street.
        big = styles.price.scaled(1.0 if cost.asks else 1.4).in_colour(book.theme.ink).speaking(cost.price.lang)
        origin = Origin(item.record, "price")
        rows.append((_in_one_line(book, cost.price, big, width - 4 * unit), cost.price, origin, 0.0))
        note = cost.note
    else:
        asked = Said(book.say("order.title"), book.lead)
        rows.append((fit_whole(book, sheet, asked, styles.heading, width, 26 * unit, Origin()), asked, Origin(), 0.0))
        note = offer_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
    for said, style, field, gap in (
        (note, styles.small.scaled(1.3), "offers", 2.0),
        (badge_line(book, item), styles.small_strong.scaled(1.16).in_colour(book.theme.main), "certificates", 1.6),
    ):
        if said:
            origin = Origin(item.record, field)
            rows.append((fit_whole(book, sheet, said, style, width, 13 * unit, origin), said, origin, gap * unit))
    return tuple(rows)


def _in_one_line(book: Book, said: Said, style: Style, width: float) -> Fitted:
    return Fitted((said.text,), book.setter.squeezed(said.text, style, width))


def _maker(book: Book, sheet: Sheet, item: Item, contact: Contact, width: float) -> tuple[Row, ...]:
    styles, unit, theme = book.styles, book.paper.unit, book.theme
    office = book.plain(book.catalogue.office)
    phone = phone_line(book, contact)
    site = book.plain(contact.website or book.catalogue.contact.website or contact.email)
    rows: list[Row] = []
    for said, style, origin, height, gap in (
        (book.plain(item.producer), styles.card.in_colour(theme.ink), Origin(item.record, "producer"), 20, 0.0),
        (phone, styles.small_strong.scaled(1.3), Origin(item.record, "contact"), 8, 2.4),
        (site, styles.small.scaled(1.2), Origin(RECORD, "contact"), 8, 1.0),
        (office, styles.small.scaled(1.2).in_colour(theme.main), Origin(RECORD, "office"), 12, 2.4),
    ):
        if said:
            fitted = fit_whole(book, sheet, said, style, width, height * unit, origin, floor=0.3)
            rows.append((fitted, said, origin, gap * unit if rows else 0.0))
    if book.catalogue.sample:
        said = Said(book.say("cover.sample"), book.lead)
        origin = Origin(RECORD, "sample")
        fitted = fit_whole(book, sheet, said, styles.small.in_colour(theme.main), width, 8 * unit, origin)
        rows.append((fitted, said, origin, 1.6 * unit))
    return tuple(rows)


def put_band(book: Book, sheet: Sheet, item: Item, band: Band) -> None:
    """Put the band, full bleed, at the foot of the page."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    top = paper.height - band.height
    sheet.fill(Area(0, top, paper.width, band.height), theme.soft)
    middle = top + band.height / 2
    _put_rows(sheet, paper.margin, middle, band.price)
    x = paper.margin + band.left + 4 * unit
    if band.maker:
        half = max(_height(band.price), _height(band.maker)) / 2
        sheet.stroke((("M", (x, middle - half)), ("L", (x, middle + half))), theme.soft_line, 0.25 * unit)
        _put_rows(sheet, x + 4 * unit, middle, band.maker)
    if band.tile:
        area = Area(paper.right - band.tile, middle - band.tile / 2 - 2.4 * unit, band.tile, band.tile)
        put_code(book, sheet, band.contact.link, area, item.record)
        said = Said(book.say("order.chat" if "wa.me/" in band.contact.link else "order.scan"), book.lead)
        style = book.setter.squeezed(said.text, book.styles.small_strong.speaking(said.lang), band.tile)
        baseline = area.bottom + 1.6 * unit + style.size * ASCENT
        sheet.text(area.x + band.tile / 2, baseline, said.text, style, align="centre", lang=said.lang)


def _put_rows(sheet: Sheet, x: float, middle: float, rows: tuple[Row, ...]) -> None:
    y = middle - _height(rows) / 2
    for fitted, said, origin, gap in rows:
        put_fitted(sheet, x, y + gap, fitted, said, origin)
        y += gap + fitted.height
