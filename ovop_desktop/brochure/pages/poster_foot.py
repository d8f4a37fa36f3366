"""The dark bar at the foot of a poster of many products: the QR code, whom to ask, where."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.poster_band import Row
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

TILE, TALL_TILE = 30.0, 36.0
"""The side of the tile of the QR code, in design millimetres; larger on a banner, which is scanned standing."""


@dataclass(frozen=True, slots=True)
class Foot:
    """The measured bar: its rows, the side of the code's tile (0 without one), the words under it if they fit."""

    rows: tuple[Row, ...]
    tile: float
    label: Row | None
    height: float


def measure_foot(book: Book, sheet: Sheet) -> Foot:
    """Measure the bar. What to do with the code stands under it, or where that is too narrow among the rows."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    link = book.catalogue.contact.link if book.setting.qr else ""
    tile = (TALL_TILE if paper.height > 2 * paper.width else TILE) * unit if link else 0.0
    said = Said(book.say("order.chat" if "wa.me/" in link else "order.scan") if link else "", book.lead)
    style = styles.white.in_colour(book.theme.accent)
    fitting = book.setter.one_line(said.text, style.speaking(said.lang), tile * 1.12, floor=0.92) if link else None
    label = (Fitted((said.text,), fitting), said, NOWHERE, 1.6 * unit) if fitting else None
    width = paper.measure - (tile + 9 * unit if tile else 0.0)
    rows = _rows(book, sheet, width, SILENT if label else said)
    scanned = tile + (label[0].height + label[3] if label else 0.0)
    words = sum(fitted.height + gap for fitted, _, _, gap in rows)
    return Foot(tuple(rows), tile, label, max(scanned, words, 14 * unit) + 14 * unit)


def put_foot_bar(book: Book, sheet: Sheet, foot: Foot) -> None:
    """Put the bar, full bleed, at the foot of the page; its words stay above what a stand covers."""
    paper = book.paper
    top = paper.height - paper.hidden - foot.height
    sheet.fill(Area(0, top, paper.width, foot.height + paper.hidden), book.theme.deep)
    middle = top + foot.height / 2
    if foot.tile:
        below = foot.label[0].height + foot.label[3] if foot.label else 0.0
        area = Area(paper.right - foot.tile, middle - (foot.tile + below) / 2, foot.tile, foot.tile)
        put_code(book, sheet, book.catalogue.contact.link, area, RECORD)
        if foot.label:
            fitted, said, _, gap = foot.label
            baseline = area.bottom + gap + fitted.style.size * ASCENT
            x = area.x + foot.tile / 2
            sheet.text(x, baseline, said.text, fitted.style, align="centre", lang=said.lang)
    y = middle - sum(fitted.height + gap for fitted, _, _, gap in foot.rows) / 2
    for fitted, said, origin, gap in foot.rows:
        put_fitted(sheet, paper.margin, y + gap, fitted, said, origin)
        y += gap + fitted.height


def _rows(book: Book, sheet: Sheet, width: float, scan: Said) -> list[Row]:
    styles, unit, contact = book.styles, book.paper.unit, book.catalogue.contact
    where = Origin(RECORD, "contact")
    phone, name = phone_line(book, contact), book.plain(contact.name)
    reached = " · ".join(said.text for said in (phone, name) if said)
    online = " · ".join(said.text for said in (book.plain(contact.website), book.plain(contact.email)) if said)
    known = reached or online or contact.address
    invited = book.say("order.title") if known else book.catalogue.office
    sample = book.say("cover.sample") if book.catalogue.sample else ""
    found: list[Row] = []
    for said, style, origin, height, gap in (
        (Said(invited, book.lead), styles.white_heading.scaled(1.3), NOWHERE, 14, 0.0),
        (scan, styles.white_strong.in_colour(book.theme.accent), NOWHERE, 12, 2.6),
        (book.plain(reached), styles.white_strong.scaled(1.06), where, 12, 2.6),
        (book.plain(online), styles.white.scaled(1.06), where, 12, 1.6),
        (book.plain(contact.address), styles.white.scaled(1.06), where, 12, 1.6),
        (Said(sample, book.lead), styles.white.in_colour(book.theme.accent), Origin(RECORD, "sample"), 8, 1.6),
    ):
        if said:
            fitted = fit_whole(book, sheet, said, style, width, height * unit, origin, floor=0.3)
            found.append((fitted, said, origin, gap * unit))
    return found
