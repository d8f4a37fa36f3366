"""One product on a page: colour field, arch window, seal, story in columns, data, second language, call to action."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.details import Details, measure_details, put_details
from ovop_desktop.brochure.pages.lower import measure_lower, put_lower
from ovop_desktop.brochure.pages.masthead import masthead
from ovop_desktop.brochure.pages.order import contact_of, order_height, put_order
from ovop_desktop.brochure.pages.skeleton import FORMS, Form, column_widths
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pages.window import put_arch
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import priced
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said


def feature_page(book: Book, chapter: Chapter, item: Item, moved: list[Moved]) -> None:
    """Compose the page of one product; text that finds no room is added to `moved`."""
    title = book.name_of(item, len(book.sheets))
    sheet = book.sheet("product", chapter.record, title.text)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    check_badges(book, item, sheet.number)
    paper, unit, form = book.paper, book.paper.unit, FORMS[book.paper.id]
    lower = measure_lower(book, item, sheet.number, column_widths(book, form))
    floor = paper.height - order_height(book) - lower.height
    gap, air = 11 * unit, 9 * unit
    price = priced(book, item, sheet.number)
    left = masthead(book, item, title, price, sheet, form.lowest - form.arch_top)
    least = max(form.highest, form.arch_top + left.height)
    below = measure_details(book, item, sheet.number, form, floor - least - gap - air)
    strip = _strip_height(book, item, form, floor - air - gap - below.height, least)
    bottom = _arch_bottom(form, floor - strip, gap, air, below, least)
    put_arch(book, sheet, item, title, form, bottom)
    left.put(book, sheet, item, bottom)
    put_details(book, sheet, item, title, form, bottom + gap, floor - air - strip, below, moved)
    if strip:
        _put_strip(book, sheet, item, title, floor - air, strip - 7 * unit)
    put_lower(book, sheet, item, title, lower, floor, moved)
    put_order(book, sheet, contact_of(book, item.contact), item.producer, item.record)


def _arch_bottom(form: Form, floor: float, gap: float, air: float, below: Details, least: float) -> float:
    """The arch ends where the text below it needs the room, within the limits of the form."""
    if not below.height:
        return floor - air
    room = floor - below.height - gap - air
    if room >= form.wanted:
        return min(form.lowest, form.wanted + (room - form.wanted) * 0.8)
    return max(least, room)


def _strip_height(book: Book, item: Item, form: Form, room: float, least: float) -> float:
    """The height (with the gap above) of a strip of further photos, where the arch leaves the room; else 0."""
    unit = book.paper.unit
    extra = room - max(least, form.wanted - 6 * unit)
    if len(item.photos) < 3 or extra < 32 * unit:
        return 0.0
    return min(extra, 48 * unit)


def _put_strip(book: Book, sheet: Sheet, item: Item, title: Said, foot: float, height: float) -> None:
    """Put two or three further photos over the whole measure."""
    paper = book.paper
    photos = item.photos[1:4]
    width = (paper.measure - (len(photos) - 1) * paper.gutter) / len(photos)
    for at, photo in enumerate(photos):
        area = Area(paper.margin + at * (width + paper.gutter), foot - height, width, height)
        place(book, sheet, Window(area), photo, title, Origin(item.record, "photos"))
