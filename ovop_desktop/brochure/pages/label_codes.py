"""The codes of small sheets: an EAN-13 as bars with its digits, and a QR code that leads to its seller."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.codes import qr
from ovop_desktop.brochure.content import Offer
from ovop_desktop.brochure.ean import LEFT_QUIET, MODULES, SMALLEST, WIDTH, X, bars, valid
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.order import QUIET
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import SANS_MEDIUM, Style
from ovop_desktop.brochure.themes import WHITE, Colour

BLACK = Colour(0, 0, 0, 100)

EAN_WIDTH = WIDTH * X * SMALLEST * MM
"""With its quiet zones, in points."""

EAN_LOWEST = 10.5 * MM
"""Bars lower than this are missed by a hand scanner; lower than standard ones are usual where room is scarce."""

EAN_USUAL = 12.5 * MM
"""The tile where a bar code stands among words."""

EAN_HIGHEST = 22.85 * SMALLEST * MM
"""The bars' height at this magnification by the standard, with the guards and the digits under it."""

QR_LEAST = 15 * MM
"""With its quiet zone."""

MODULE_LEAST = 0.36 * MM
"""What an office printer still puts on paper and a telephone still tells apart."""


def short_link(link: str) -> str:
    """Return a WhatsApp link without its greeting: fewer modules, so that they may be larger."""
    return link.partition("?")[0] if "wa.me/" in link else link


def qr_side(link: str, room: float) -> float:
    """Return the side of a tile for a link within `room` points, or 0 when it could not be scanned from that."""
    if not link or room < QR_LEAST:
        return 0.0
    return room if room / (qr(link).modules + 2 * QUIET) >= MODULE_LEAST else 0.0


def ean_of(book: Book, offer: Offer) -> str:
    """Return the digits of a bar code where the sheet shows them, or nothing: also for a number that is wrong."""
    return offer.gtin if book.options.get("barcodes") and valid(offer.gtin) else ""


def put_ean(sheet: Sheet, digits: str, area: Area, record: str) -> None:
    """Put the bars and digits on a white tile that fills `area`; it is `EAN_WIDTH` wide."""
    module = area.width / WIDTH
    size = module * 8.4
    left, foot = area.x + LEFT_QUIET * module, area.bottom - 0.4 * MM
    low, guard = foot - size * 0.9, foot - size * 0.4
    top = area.y + 0.7 * MM
    sheet.fill(area, WHITE)
    for start, width, longer in bars(digits):
        x = left + start * module
        sheet.fill(Area(x, top, width * module, (guard if longer else low) - top), BLACK)
    style = Style(SANS_MEDIUM, size, size, BLACK, tabular=True)
    origin = Origin(record, "gtin")
    with sheet.group("Span"):
        sheet.text(left - 2.5 * module, foot, digits[0], style, align="right", role="Span")
        for text, first in ((digits[1:7], 3), (digits[7:], 50)):
            middle = left + (first + 21) * module
            wide = sheet.setter.width(text, style)
            spread = Style(style.face, size, size, BLACK, (38 * module - wide) / 5 / size * 1000, tabular=True)
            spread = spread if wide < 38 * module else style
            sheet.text(middle, foot, text, spread, align="centre", role="Span")
    sheet.box(area, origin, digits)
    assert left + MODULES * module < area.right


def left_out(book: Book, sheet: Sheet, code: str) -> None:
    """Report, once for each sheet, that codes of this kind found no room on it."""
    wanted = ("code.left_out", sheet.number, code)
    if wanted not in {(one.code, one.page, one.facts.get("kind")) for one in book.findings}:
        book.report("code.left_out", "note", sheet.number, kind=code)
