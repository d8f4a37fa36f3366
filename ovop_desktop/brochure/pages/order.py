"""The call-to-action bar at the foot of a page: QR code, whom to ask, the OVOP seal."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.codes import qr
from ovop_desktop.brochure.content import Contact
from ovop_desktop.brochure.decor import ovop_seal
from ovop_desktop.brochure.layout import Code
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""


def quiet_of(link: str, side: float) -> float:
    """The width of the quiet zone of a code on a tile of `side` points; the code takes what is left."""
    return side * QUIET / (qr(link).modules + 2 * QUIET)


def contact_of(book: Book, contact: Contact) -> Contact:
    """Return the contact itself, or the catalogue's when it says nothing."""
    known = contact.phone or contact.link or contact.email or contact.website
    return contact if known else book.catalogue.contact


def check_contact(book: Book, sheet: Sheet, record: str) -> None:
    """Report that a page invites to ask, and says neither where nor how; `record` is the edition's own."""
    contact = book.catalogue.contact
    if not any((contact.phone, contact.email, contact.website, contact.address, contact.link)):
        book.report("contact.missing", "warning", sheet.number, record)


def order_height(book: Book) -> float:
    """Return the height of the bar in points."""
    return {"A5": 37.0, "A6": 46.0, "F4": 34.0}.get(book.paper.id, 33.0) * book.paper.unit


def put_order(book: Book, sheet: Sheet, contact: Contact, producer: str, record: str) -> None:
    """Put the bar, full bleed, at the foot of the page."""
    paper, theme, styles, unit = book.paper, book.theme, book.styles, book.paper.unit
    height = order_height(book)
    top = paper.height - height
    sheet.fill(Area(0, top, paper.width, height), theme.deep)
    middle = top + height / 2
    x = paper.margin
    origin = Origin(record, "contact")
    if book.setting.qr and contact.link:
        side = height * (0.81 if paper.id == "A6" else 0.79)
        x += put_code(book, sheet, contact.link, Area(x, middle - side / 2, side, side), record)
        x += 6 * unit
    room = paper.right - x
    if paper.id != "A6":  # there, the words need the room
        radius = height * 0.39
        ovop_seal(sheet, paper.right - radius, middle, radius, book.say("seal.ring"), theme.accent)
        room -= 2 * radius + 6 * unit
    title = Said(book.say("order.title"), book.lead)
    heading = book.setter.squeezed(title.text, styles.white_heading.speaking(title.lang), room)
    lines = _lines(book, contact, producer)
    step = styles.white.lead * 1.08
    baseline = middle - (len(lines) * step + heading.size * 0.2) / 2 + heading.size * 0.36
    sheet.text(x, baseline, title.text, heading, role="P", lang=title.lang)
    for number, said in enumerate(lines):
        style = book.setter.squeezed(said.text, styles.white.speaking(said.lang), room)
        sheet.text(
            x, baseline + heading.size * 0.42 + (number + 0.72) * step, said.text, style, lang=said.lang, origin=origin
        )


def put_code(book: Book, sheet: Sheet, link: str, area: Area, record: str) -> float:
    """Put a QR code on its white tile, with the link under it; return the tile's width."""
    quiet = quiet_of(link, area.width)
    sheet.fill(rounded(area, area.width * 0.06), WHITE)
    alt = book.say("order.chat") if "wa.me/" in link else book.say("order.scan")
    sheet.code(Code(link, area.inset(quiet), book.theme.deep, f"{alt}: {link}", book.lead), Origin(record, "contact"))
    sheet.link(area, alt, address=link)
    return area.width


def _lines(book: Book, contact: Contact, producer: str) -> list[Said]:
    phone = phone_line(book, contact)
    who = [said.text for said in (book.plain(contact.name), book.plain(producer)) if said]
    who = list(dict.fromkeys(who))
    first = " · ".join(part for part in (phone.text, ", ".join(who)) if part)
    places = [said.text for said in (book.plain(contact.website), book.plain(contact.email)) if said]
    second = " · ".join(places) or book.plain(contact.address).text
    found = [book.plain(text) for text in (first, second) if text]
    if book.second:
        found.append(Said(book.say("order.title", book.second), book.second))
    return found
