"""One side of a card that stands on a table: the photo in its arch, the name, one line, the price, the QR code."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact, Item, StockMark
from ovop_desktop.brochure.decor import kawung_field, ovop_seal, photo_mark
from ovop_desktop.brochure.ornaments import Area, arch, rectangle
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import contact_of, put_code
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pages.tables import badge_line
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import lowest, offer_words, priced
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said

FIELD = 0.41
"""The batik field takes this share of a side's width."""

HIGHEST = 1.34
"""The height of the photo, in its widths: in a higher window most of a photo on its side would be cut away."""

TILE = 29.0
"""The side of the QR code's tile in millimetres, whatever the card's size: the code in it is at least 20 mm."""


def put_side(book: Book, sheet: Sheet, panel: Area, item: Item, *, heading: str) -> None:
    """Put one side of a product's card."""
    theme, unit = book.theme, book.paper.unit
    margin = 11 * unit
    field = Area(panel.x, panel.y, panel.width * FIELD, panel.height)
    kawung_field(sheet, field, theme.deep, theme.batik, 20 * unit)
    sheet.fill(Area(field.right, panel.y, panel.width - field.width, panel.height), theme.paper)
    title = book.name_of(item, sheet.number)
    with sheet.group("Sect"):
        _put_photo(book, sheet, field, item, title)
        x = field.right + margin
        words = Area(x, panel.y + margin, panel.right - margin - x, panel.height - 2 * margin)
        top = _put_foot(book, sheet, words, item)
        stack = _words(book, sheet, words, top - words.y, item, title, heading)
        free = top - words.y - stack.height
        stack.put(words.x, words.y + min(free * 0.36, 9 * unit))


def put_empty_side(book: Book, sheet: Sheet, panel: Area) -> None:
    """Put a side without a product: the office and the seal."""
    theme, unit, styles = book.theme, book.paper.unit, book.styles
    kawung_field(sheet, panel, theme.deep, theme.batik, 20 * unit)
    radius = panel.height * 0.24
    middle = panel.x + panel.width / 2
    ovop_seal(sheet, middle, panel.y + panel.height * 0.42, radius, book.say("seal.ring"), theme.accent)
    width = panel.width - 40 * unit
    stack = Stack(book, sheet, width, panel.height * 0.2)
    office = book.office()
    stack.text(office, styles.white_heading, panel.height * 0.16, Origin(RECORD, "office"), floor=0.3, role="H1")
    stack.put(panel.x + 20 * unit, panel.y + panel.height * 0.76, "centre")


def _put_photo(book: Book, sheet: Sheet, field: Area, item: Item, title: Said) -> None:
    theme, unit = book.theme, book.paper.unit
    pad = 8.5 * unit
    width = field.width - 2 * pad
    height = min(field.height - 2 * pad, width * HIGHEST)
    window = Area(field.x + pad, field.y + (field.height - height) / 2, width, height)
    sheet.stroke(arch(window.inset(-2.4 * unit)), theme.accent, 0.7, rectangle(field))
    photo = item.photos[0] if item.photos else None
    place(book, sheet, Window(window, arched=True), photo, title, Origin(item.record, "photo"))
    if item.stock is not StockMark.READY:
        flag = Said(book.say(f"stock.{item.stock.value}_long"), book.lead)
        style = book.setter.squeezed(flag.text, book.styles.label.speaking(flag.lang), window.width - 8 * unit)
        photo_mark(sheet, window.x, window.bottom - 4 * unit, flag, style, theme, Origin(item.record, "stock"), unit)


def _words(book: Book, sheet: Sheet, area: Area, room: float, item: Item, title: Said, heading: str) -> Stack:
    """Measure category, name, second name, one line and maker above `room`."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    stack = Stack(book, sheet, area.width, room - 3 * unit)
    stack.line(book.leading(item.category), styles.label, Origin(item.record, "category"))
    names = (styles.title.scaled(0.72), styles.title_italic.scaled(0.72))
    origin = Origin(item.record, "name")
    stack.name(title, names, stack.left * 0.5, origin, gap=2.2 * unit, role=heading, inline=True)
    second = book.beside(item.name, item.record, "name", sheet.number)
    beside = styles.lead.scaled(0.94).in_colour(theme.mute)
    stack.text(second, beside, stack.left * 0.34, origin, gap=1.2 * unit, floor=0.3, most=1)
    maker = _maker(book, sheet, area.width, item)
    left = stack.left - maker.height - 3 * unit
    summary = book.leading(item.summary, item.record, "summary", sheet.number)
    other = book.beside(item.summary, item.record, "summary", sheet.number)
    where = Origin(item.record, "summary")
    stack.text(summary, styles.body.scaled(1.12), left * (0.6 if other else 1), where, gap=2.4 * unit, floor=0.56)
    left = stack.left - maker.height - 3 * unit
    stack.text(other, styles.small.in_colour(theme.mute), left, where, gap=1.2 * unit, floor=0.6)
    stack.join(maker, gap=2.4 * unit)
    return stack


def _maker(book: Book, sheet: Sheet, width: float, item: Item) -> Stack:
    """Producer and village in one line if they fit, else each in its own; that a sample is invented."""
    styles, room = book.styles, 5 * book.paper.unit
    stack = Stack(book, sheet, width, 3 * room)
    maker, village = book.plain(item.producer), book.leading(item.village)
    both = book.plain(" · ".join(said.text for said in (maker, village) if said))
    style = styles.small_strong.speaking(both.lang)
    together = book.setter.one_line(both.text, style, width, floor=0.84) if both else None
    rows = [(both, "producer" if maker else "village")] if together else [(maker, "producer"), (village, "village")]
    for said, field in rows:
        origin = Origin(item.record, field)
        stack.text(said, together or styles.small_strong, room, origin, gap=0.6 * book.paper.unit, floor=0.3, most=1)
    if book.catalogue.sample:
        said = Said(book.say("cover.sample"), book.lead)
        stack.line(said, styles.small.in_colour(book.theme.main), Origin(RECORD, "sample"))
    return stack


def _put_foot(book: Book, sheet: Sheet, area: Area, item: Item) -> float:
    """Put price and permits at the foot with the QR code beside them; return the top of what they take."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    contact = contact_of(book, item.contact)
    tile = _put_tile(book, sheet, area, contact, item) if book.setting.qr and contact.link else 0.0
    stack = Stack(book, sheet, area.width - (tile + 6 * unit if tile else 0.0), area.height * 0.5)
    note = offer_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
    if book.setting.prices:
        cost = priced(book, item, sheet.number)
        price, note = cost.price, cost.note
        big = styles.price.scaled(1.1).in_colour(theme.main)
        if book.setter.width(price.text, big.speaking(price.lang)) > stack.width:
            price = lowest(book, item) or price
        stack.line(price, big, Origin(item.record, "price"))
    stack.text(note, styles.small, 9 * unit, Origin(item.record, "offers"), gap=0.8 * unit, floor=0.5)
    badges = badge_line(book, item)
    permits = styles.small_strong.in_colour(theme.main)
    stack.text(badges, permits, 9 * unit, Origin(item.record, "certificates"), gap=1.2 * unit, floor=0.5)
    top = area.bottom - max(stack.height, 0.0)
    stack.put(area.x, top)
    if stack.height:
        sheet.rule(area.x, top - 3.4 * unit, area.x + 14 * unit, theme.main, 1.3)
        top -= 5 * unit
    return min(top, area.bottom - tile - 3 * unit) if tile else top


def _put_tile(book: Book, sheet: Sheet, area: Area, contact: Contact, item: Item) -> float:
    """Put the QR code into the lower right corner, what to do with it under it; return the height of both."""
    unit, tile = book.paper.unit, TILE * MM
    said = Said(book.say("order.chat" if "wa.me/" in contact.link else "order.scan"), book.lead)
    style = book.setter.squeezed(said.text, book.styles.small_strong.speaking(said.lang), tile)
    below = style.size * (ASCENT + 0.26) + 1.4 * unit
    spot = Area(area.right - tile, area.bottom - below - tile, tile, tile)
    put_code(book, sheet, contact.link, spot, item.record)
    baseline = spot.bottom + 1.4 * unit + style.size * ASCENT
    sheet.text(spot.x + tile / 2, baseline, said.text, style, align="centre", lang=said.lang)
    return tile + below


def put_gluing(book: Book, sheet: Sheet, panel: Area) -> None:
    """Put the panel that is glued under the card: how to fold it, in small type, and whose it is."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    sheet.fill(panel, WHITE)
    stack = Stack(book, sheet, panel.width * 0.6, panel.height * 0.7)
    stack.text(Said(book.say("tent.fold"), book.lead), styles.small, 14 * unit)
    stack.text(book.plain(book.catalogue.office), styles.small.in_colour(theme.main), 10 * unit, gap=2 * unit)
    stack.put(panel.x + panel.width * 0.2, panel.y + (panel.height - stack.height) / 2, "centre")
