"""A banner that stands on the floor: the message at the height of eyes, one great photo, a few products, a QR code."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Picture
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.ornaments import Area, arch, circle, rectangle, terraces
from ovop_desktop.brochure.pages.banner_heading import measure_heading, put_heading
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.mosaic import measure_mosaic, put_mosaic, wanted_height
from ovop_desktop.brochure.pages.poster_foot import measure_foot, put_foot_bar
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

ROWS = MappingProxyType({0: (), 1: (1,), 2: (2,), 3: (3,), 4: (2, 2), 5: (2, 3), 6: (3, 3)})
"""For a count of products, how many stand in each row: their names are read from two metres."""

LOWEST, HIGHEST = 0.52, 1.42
"""The height of the great photo, in its widths."""


def banner_page(book: Book, items: Sequence[Item]) -> None:
    """Compose the banner of up to six products."""
    title = book.leading(book.catalogue.title, RECORD, "title", 0)
    if not title:
        book.report("title.missing", "error", 0, RECORD)
        title = Said(book.say("catalogue.untitled"), book.lead)
    sheet = book.sheet("banner", "", title.text)
    book.bookmarks.append(Bookmark(title.text, 0, sheet.number))
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    bar = measure_foot(book, sheet)
    foot = paper.height - paper.hidden - bar.height
    heading = measure_heading(book, sheet, title)
    top = heading.bottom + 13 * unit
    hero = _hero_area(book, top, foot, len(items))
    sheet.fill(Area(0, 0, paper.width, paper.height), theme.paper)
    edge = hero.y + hero.height * 0.74 if items else foot
    kawung_field(sheet, Area(0, 0, paper.width, edge), theme.deep, theme.deep.mix(theme.main, 0.3), 26 * unit, unit / 5)
    put_heading(book, sheet, heading)
    _put_hero(book, sheet, hero, title, items)
    begin = hero.bottom + 10 * unit
    area = Area(paper.margin, begin, paper.measure, foot - 9 * unit - begin)
    put_mosaic(book, sheet, measure_mosaic(book, sheet, items, area, ROWS[len(items)]), arched=False)
    put_foot_bar(book, sheet, bar)


def _hero_area(book: Book, top: float, foot: float, count: int) -> Area:
    """The arch takes what the products leave, but never so much or so little that its photo would be cut to a strip."""
    paper, unit = book.paper, book.paper.unit
    width = paper.measure
    room = foot - top - (19 if count else 12) * unit
    height = room - wanted_height(book, ROWS[count], width)
    if count:
        height = min(max(height, width * LOWEST), width * HIGHEST, room - 20 * unit)
    return Area(paper.margin, top, width, height)


def _put_hero(book: Book, sheet: Sheet, area: Area, title: Said, items: Sequence[Item]) -> None:
    """Put the edition's photo, or the first of a product, in its arch with the seal on its shoulder."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    sheet.stroke(
        arch(area.inset(-3.6 * unit)), theme.accent, 0.32 * unit, rectangle(Area(0, 0, paper.width, area.bottom))
    )
    photo = _hero_photo(book, items)
    if photo is None:
        sheet.fill(arch(area), theme.main)
        line = theme.main.mix(WHITE, 0.28)
        sheet.stroke(terraces(area, title.text, 26), line, 0.25 * unit, arch(area))
        middle = (area.x + area.width / 2, area.y + area.height * 0.54)
        ovop_seal(sheet, *middle, min(area.width, area.height) * 0.3, book.say("seal.ring"), WHITE)
        sheet.box(area, Origin(RECORD, "cover"))
        return
    place(book, sheet, Window(area, arched=True), photo[0], photo[1] or title, photo[2])
    radius = 17 * unit
    x, y = area.right - radius * 0.62, area.bottom - radius * 0.5
    sheet.fill(circle(x, y, radius * 1.02), theme.deep)
    ovop_seal(sheet, x, y, radius, book.say("seal.ring"), theme.accent)


def _hero_photo(book: Book, items: Sequence[Item]) -> tuple[Picture, Said, Origin] | None:
    if book.catalogue.cover is not None:
        return book.catalogue.cover, book.leading(book.catalogue.title), Origin(RECORD, "cover")
    for item in sorted(items, key=lambda item: len(item.photos) < 2):
        if item.photos:
            return item.photos[:2][-1], book.leading(item.name), Origin(item.record, "photo")
    return None
