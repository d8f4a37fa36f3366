"""The back of a leaflet: whom to ask and where, the QR code, the closing words."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.decor import ovop_seal
from ovop_desktop.brochure.layout import Stroke
from ovop_desktop.brochure.ornaments import Area, circle, rounded, terraces
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.leaflet_cover import inner
from ovop_desktop.brochure.pages.order import check_contact, put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

TILE = 29.0
"""The side of the QR code's tile, in design millimetres: the code in it is at least 20 mm."""

CONTACT = Origin(RECORD, "contact")


def put_back(book: Book, sheet: Sheet, panel: Area) -> None:
    """Put the back."""
    check_contact(book, sheet, RECORD)
    theme, unit = book.theme, book.paper.unit
    sheet.fill(panel, theme.soft)
    area = inner(panel, unit)
    head = _heading(book, sheet, area)
    foot = head.put(area.x, area.y)
    closing = _closing(book, sheet, area)
    top = area.bottom - closing.height
    closing.put(area.x, top)
    if closing.height:
        top -= 6 * unit
        sheet.rule(area.x, top, area.x + 12 * unit, theme.main, 1.3)
        top -= 7 * unit
    top = put_reach(book, sheet, Area(area.x, foot, area.width, top - foot))
    _put_card(book, sheet, Area(area.x, foot + 8 * unit, area.width, top - foot - 16 * unit))


def _heading(book: Book, sheet: Sheet, area: Area) -> Stack:
    styles, unit, contact = book.styles, book.paper.unit, book.catalogue.contact
    stack = Stack(book, sheet, area.width, area.height * 0.4)
    label = Said(book.say("back.visit"), book.lead)
    stack.line(label, styles.label)
    name = book.office()
    origin = Origin(RECORD, "office")
    styled = (styles.heading.scaled(0.92), styles.heading_italic.scaled(0.92))
    stack.name(name, styled, 34 * unit, origin, gap=3.4 * unit, most=3)
    stack.text(book.plain(contact.address), styles.body, 22 * unit, CONTACT, gap=3 * unit, floor=0.5)
    return stack


def _closing(book: Book, sheet: Sheet, area: Area) -> Stack:
    """The closing words, both languages."""
    styles, unit = book.styles, book.paper.unit
    stack = Stack(book, sheet, area.width, area.height * 0.3)
    origin = Origin(RECORD, "closing")
    for texts, style, height in (
        (book.story(book.catalogue.closing, RECORD, "closing", sheet.number), styles.lead.scaled(0.86), 34),
        (book.story_beside(book.catalogue.closing, RECORD, "closing", sheet.number), styles.small, 24),
    ):
        if texts:
            said = Said(" ".join(one.text for one in texts), texts[0].lang)
            stack.text(said, style, height * unit, origin, gap=2.4 * unit, floor=0.5)
    return stack


def put_reach(book: Book, sheet: Sheet, area: Area, tile: float = 0.0, *, centred: bool = False) -> float:
    """Put the QR code (its tile `tile` points wide) with phone, person and addresses beside it; return their top.

    They stand at the foot of the area, or in the middle; where the tile would not fit, there are only words.
    """
    styles, unit, contact = book.styles, book.paper.unit, book.catalogue.contact
    tile = tile or TILE * unit
    link = contact.link if book.setting.qr and tile <= area.height else ""
    tile = tile if link else 0.0
    x = area.x + (tile + 4 * unit if tile else 0.0)
    tight = area.height < 36 * unit
    stack = Stack(book, sheet, area.right - x, min(area.height, 60 * unit))
    invited = Said(book.say("order.title"), book.lead)
    known = any((contact.phone, contact.name, contact.website, contact.email, link))
    if known:
        stack.text(invited, styles.card.scaled(0.7 if tight else 0.84), 13 * unit, floor=0.5)
    for said, style, gap in (
        (phone_line(book, contact), styles.small_strong, 2.0),
        (book.plain(contact.name), styles.small, 0.8),
        (book.plain(contact.website), styles.small.in_colour(book.theme.main), 0.8),
        (book.plain(contact.email), styles.small.in_colour(book.theme.main), 0.8),
    ):
        _put_line(book, stack, said, style, gap * unit * (0.7 if tight else 1.0))
    height = max(tile, stack.height)
    top = area.y + (area.height - height) / 2 if centred else area.bottom - height
    if tile:
        put_code(book, sheet, link, Area(area.x, top + (height - tile) / 2, tile, tile), RECORD)
    stack.put(x, top + (height - stack.height) / 2)
    return top


def _put_line(book: Book, stack: Stack, said: Said, style: Style, gap: float) -> None:
    """Add a line of the contact, a little smaller if need be; a long one is broken."""
    if said and book.setter.one_line(said.text, style.speaking(said.lang), stack.width, floor=0.76):
        stack.line(said, style, CONTACT, gap=gap)
    else:
        stack.text(said, style, 9 * book.paper.unit, CONTACT, gap=gap, floor=0.4)


def _put_card(book: Book, sheet: Sheet, area: Area) -> None:
    """Put the back's photo, or the place's landscape with the seal, where it stands freely."""
    theme, unit = book.theme, book.paper.unit
    if area.height < 26 * unit:
        return
    area = Area(area.x, area.y, area.width, min(area.height, area.width * 1.1))
    title = book.leading(book.catalogue.title)
    if book.catalogue.back is not None:
        place(book, sheet, Window(area, radius=2.4 * unit), book.catalogue.back, title, Origin(RECORD, "back"))
        return
    outline = rounded(area, 2.4 * unit)
    sheet.fill(outline, theme.soft.mix(theme.paper, 0.55))
    seed = book.seed()
    sheet.put(Stroke(terraces(area, seed, 16), theme.soft.mix(theme.main, 0.3), 0.5, outline))
    radius = min(area.height * 0.36, 19 * unit)
    middle = (area.x + area.width / 2, area.y + area.height / 2)
    sheet.fill(circle(*middle, radius * 1.06), theme.soft.mix(theme.paper, 0.55))
    ovop_seal(sheet, *middle, radius, book.say("seal.ring"), theme.main)
