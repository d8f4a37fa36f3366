"""The strip of a loose sheet: who makes the product, and further photos."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Picture
from ovop_desktop.brochure.layout import cut_of
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area, kawung, rectangle
from ovop_desktop.brochure.pages.feature import put_photos
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

LEGIBLE = 9.0
"""Points: the producer's name is not smaller while giving up its place, told above, keeps it so."""


def further(book: Book, item: Item) -> tuple[Picture, ...]:
    """Return the photos beside the first that the sheet shows."""
    return item.photos[1 : int(book.options["photos"])]


def wants_strip(book: Book, item: Item) -> bool:
    """Tell whether there is a producer to name, or two photos to show."""
    return bool(book.plain(item.producer)) or len(further(book, item)) > 1


def put_strip(book: Book, sheet: Sheet, item: Item, title: Said, area: Area) -> None:
    """Put the producer's tile and the photos side by side."""
    photos, gutter = further(book, item), book.paper.gutter
    if not book.plain(item.producer):
        put_photos(book, sheet, item, title, photos, area)
        return
    width = (area.width - len(photos) * gutter) / (len(photos) + 1)
    if len(photos) == 1:
        # A single photo keeps its shape at the right margin; the tile takes what it leaves.
        _, _, wide, high = cut_of(photos[0])
        width = max(width, area.width - gutter - 2 * area.height * wide / max(1.0, high))
    if photos:
        rest = Area(area.x + width + gutter, area.y, area.width - width - gutter, area.height)
        put_photos(book, sheet, item, title, photos, rest)
        put_maker(book, sheet, item, Area(area.x, area.y, width, area.height))
        return
    height = min(area.height, 32 * book.paper.unit)
    put_maker(book, sheet, item, Area(area.x, area.bottom - height, width, height))


def put_maker(book: Book, sheet: Sheet, item: Item, area: Area) -> None:
    """Put the tile of the producer: its name in display type, and where it is."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    sheet.fill(area, theme.soft)
    sheet.stroke(kawung(area, 16 * unit), theme.soft.mix(theme.soft_line, 0.45), 0.5, rectangle(area))
    pad = min(6 * unit, area.height * 0.17)
    x, width = area.x + 6 * unit, area.width - 12 * unit
    label = Said(book.say("item.producer"), book.lead)
    style = styles.label.speaking(label.lang)
    sheet.text(x, area.y + pad + style.size * 0.8, label.text, style, lang=label.lang, role=book.heading(1))
    room = area.height - 2 * pad - style.size * 1.7
    name, where = _maker_name(book, item, width, room)
    small = book.setter.squeezed(where.text, styles.small.speaking(where.lang), width)
    foot = area.bottom - pad - (small.lead if where else 0.0)
    put_name(sheet, x, foot - name.height, name, role="P", origin=Origin(item.record, "producer"))
    if where:
        baseline = area.bottom - pad
        sheet.text(x, baseline, where.text, small, lang=where.lang, origin=Origin(item.record, "village"))


def _maker_name(book: Book, item: Item, width: float, room: float) -> tuple[Name, Said]:
    """Fit the producer's name above its place; in a low tile it takes one line, and then the place's room too."""
    styles, maker, where = book.styles, book.plain(item.producer), book.where(item)
    wide = width > book.paper.measure * 0.7
    size = 1.5 if wide else 1.06
    roman, italic = styles.card.scaled(size), styles.card_italic.scaled(size)

    def tried(high: float, inline: bool) -> Name:
        return set_name(book.setter, maker, roman, italic, width, most=3, height=high, floor=0.05, inline=inline)

    beside = [tried(room - styles.small.lead, inline) for inline in (wide, True)]
    name = max((one for one in beside if one.whole), key=lambda one: one.roman.size, default=beside[0])
    if name.whole and name.roman.size >= LEGIBLE:
        return name, where
    return tried(room, True), SILENT
