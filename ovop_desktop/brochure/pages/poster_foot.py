"""The dark bar at the foot of a poster of many products: the QR code, whom to ask, where."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.poster_band import Row
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.wording import Said


def foot_height(book: Book) -> float:
    """Return the height of the bar in points."""
    return 42 * book.paper.unit


def put_foot_bar(book: Book, sheet: Sheet, top: float) -> None:
    """Put the bar, full bleed, from `top` to the foot of the page."""
    paper, theme, styles, unit = book.paper, book.theme, book.styles, book.paper.unit
    contact, lead = book.catalogue.contact, book.lead
    height = paper.height - top
    sheet.fill(Area(0, top, paper.width, height), theme.deep)
    middle, width = top + height / 2, paper.measure
    if book.setting.qr and contact.link:
        side = 30 * unit
        area = Area(paper.right - side, middle - side / 2 - 2.2 * unit, side, side)
        put_code(book, sheet, contact.link, area, RECORD)
        said = Said(book.say("order.chat" if "wa.me/" in contact.link else "order.scan"), lead)
        style = styles.white.in_colour(theme.accent).speaking(said.lang)
        style = book.setter.squeezed(said.text, style, side * 1.1)
        baseline = area.bottom + 1.4 * unit + style.size * ASCENT
        sheet.text(area.x + side / 2, baseline, said.text, style, align="centre", lang=said.lang)
        width -= side + 10 * unit
    rows = _rows(book, sheet, width)
    y = middle - sum(fitted.height + gap for fitted, _, _, gap in rows) / 2
    for fitted, said, origin, gap in rows:
        put_fitted(sheet, paper.margin, y + gap, fitted, said, origin)
        y += gap + fitted.height


def _rows(book: Book, sheet: Sheet, width: float) -> list[Row]:
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
        (Said(invited, book.lead), styles.white_heading.scaled(1.3), NOWHERE, 12, 0.0),
        (book.plain(reached), styles.white_strong.scaled(1.06), where, 9, 2.6),
        (book.plain(online), styles.white.scaled(1.06), where, 9, 1.6),
        (book.plain(contact.address), styles.white.scaled(1.06), where, 9, 1.6),
        (Said(sample, book.lead), styles.white.in_colour(book.theme.accent), Origin(RECORD, "sample"), 8, 1.6),
    ):
        if said:
            fitted = fit_whole(book, sheet, said, style, width, height * unit, origin, floor=0.3)
            found.append((fitted, said, origin, gap * unit))
    return found
