"""One card with a large QR code: scan it, and write to whoever makes this."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact
from ovop_desktop.brochure.names import put_name
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.small_sheets import close
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

EDGE, GAP = 3.2 * MM, 4.0 * MM
"""From the cut to the coloured panel; from the panel to the words."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says: the small line, the name, the line under it, who makes it, its price."""

    record: str
    field: str
    kicker: Said
    name: Said
    beside: Said
    under: Said
    price: Said
    contact: Contact
    maker: str = ""
    """The record in which a number that is missing is filled in."""


def put_qr_card(book: Book, card: Card, sheet: Sheet, area: Area) -> None:
    """Put one card: the code on a panel of batik at the left, the words at the right."""
    inner = area.inset(EDGE)
    side = inner.height
    panel = Area(inner.x, inner.y, min(side, inner.width * 0.54), side)
    linked = bool(card.contact.link)
    words = inner
    if linked:
        sheet.fill(rounded(panel, 2.4 * MM), book.theme.deep)
        _put_panel(book, sheet, card, panel)
        words = Area(panel.right + GAP, inner.y, inner.right - panel.right - GAP, inner.height)
    else:
        book.report("code.missing", "warning", sheet.number, card.maker or card.record)
    _put_words(book, sheet, card, words)


def _put_panel(book: Book, sheet: Sheet, card: Card, panel: Area) -> None:
    """Put the code and what to do with it on the panel."""
    said = Said(book.say("card.scan"), book.lead)
    style = book.styles.white_strong.sized(7.6).speaking(said.lang)
    style = book.setter.squeezed(said.text, style, panel.width - 5 * MM)
    strip = 6.4 * MM
    tile = min(panel.width - 5 * MM, panel.height - strip - 3.2 * MM)
    top = panel.y + (panel.height - tile - strip) / 2 + 0.6 * MM
    put_code(book, sheet, card.contact.link, Area(panel.x + (panel.width - tile) / 2, top, tile, tile), card.record)
    baseline = (top + tile + panel.bottom) / 2 + style.size * 0.34
    sheet.text(panel.x + panel.width / 2, baseline, said.text, style, align="centre", lang=said.lang)


def _put_words(book: Book, sheet: Sheet, card: Card, area: Area) -> None:
    """Put village, name and price from the top; at the foot, under a short rule, who makes it and the telephone."""
    styles, theme, foot = book.styles, book.theme, area.bottom
    for said, style, size, most, field in (
        (phone_line(book, card.contact), styles.small_strong, 7.6, 9 * MM, "contact"),
        (card.under, styles.small, 7.2, area.height * 0.2, "producer"),
    ):
        if said:
            origin = Origin(card.record, field)
            fitted = fit_whole(book, sheet, said, close(style, size), area.width, most, origin, floor=0.66)
            foot -= fitted.height
            put_fitted(sheet, area.x, foot, fitted, said, origin)
            foot -= 1.0 * MM
    if foot < area.bottom:
        sheet.rule(area.x, foot - 1.0 * MM, area.x + 9 * MM, theme.accent, 1.1)
        foot -= 2.4 * MM
    origin = Origin(card.record, "village")
    label, most = styles.label.sized(5.8), area.height * 0.2
    kicker = fit_whole(book, sheet, card.kicker, label, area.width, most, origin, floor=0.87)
    y = put_fitted(sheet, area.x, area.y + 0.6 * MM, kicker, card.kicker, origin) + 0.8 * MM
    origin = Origin(card.record, card.field)
    small = close(styles.card_italic, 7.8)
    beside = fit_whole(book, sheet, card.beside, small, area.width, area.height * 0.16, origin, floor=0.65)
    price = styles.card_price.speaking(card.price.lang)
    price = book.setter.squeezed(card.price.text, price, area.width) if card.price else price.scaled(0.0)
    size = 20.0 if area.height > 50 * MM else 17.5
    room = foot - y - 1.5 * MM - beside.height - (price.size + 2.2 * MM if card.price else 0.0)
    pair = (styles.card.sized(size), styles.card_italic.sized(size))
    name = name_whole(book, sheet, card.name, pair, area.width, room, origin, most=3, floor=0.29)
    y = put_name(sheet, area.x, y, name, role="P", origin=origin) + 0.6 * MM
    y = put_fitted(sheet, area.x, y, beside, card.beside, origin)
    if card.price:
        baseline, origin = y + 2.2 * MM + price.size * ASCENT, Origin(card.record, "price")
        sheet.text(area.x, baseline, card.price.text, price, lang=card.price.lang, origin=origin)
