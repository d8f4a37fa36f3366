"""A poster of one product: its photo in a huge arch on the batik field, its name, one line, and how to get it."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import kawung_field, ovop_seal, photo_mark
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.names import Name, put_name
from ovop_desktop.brochure.ornaments import Area, arch, circle, rectangle
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.poster_band import measure_band, put_band
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

Line = tuple[Fitted, Said, str, float]
"""A text under the name: its lines, what it says, the field it shows, the gap above it (points)."""

ARCH_LEFT, ARCH_TOP = 52.0, 27.0
"""Where the arch begins, in design millimetres; it ends on the right edge of the paper."""


def poster_of_one(book: Book, item: Item) -> None:
    """Compose the poster of one product."""
    title = book.name_of(item, len(book.sheets))
    sheet = book.sheet("poster", item.record, title.text)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    book.bookmarks.append(Bookmark(title.text, 0, sheet.number))
    check_badges(book, item, sheet.number)
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    band = measure_band(book, sheet, item)
    line = theme.deep.mix(theme.main, 0.3)
    kawung_field(sheet, Area(0, 0, paper.width, paper.height - band.height), theme.deep, line, 26 * unit, 0.2 * unit)
    _put_head(book, sheet)
    name = _name(book, sheet, item, title)
    lines = _lines(book, sheet, item)
    height = name.height + sum(fitted.height + gap for fitted, _, _, gap in lines)
    top = paper.height - band.height - 11 * unit - height
    _put_arch(book, sheet, item, title, top - 9 * unit)
    _put_side(book, sheet, item, top - 9 * unit)
    y = put_name(
        sheet,
        paper.margin - name.roman.size * 0.03,
        top,
        name,
        role="H1",
        origin=Origin(item.record, "name"),
    )
    for fitted, said, field, gap in lines:
        y = put_fitted(sheet, paper.margin, y + gap, fitted, said, Origin(item.record, field))
    put_band(book, sheet, item, band)


def _put_head(book: Book, sheet: Sheet) -> None:
    """Put the sheet's title and subtitle on the left and the place on the right, above the arch."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    place_words = book.place()
    label = styles.label.scaled(1.2)
    title = book.leading(book.catalogue.title, RECORD, "title", sheet.number)
    subtitle = book.leading(book.catalogue.subtitle, RECORD, "subtitle", sheet.number)
    baseline, x = 16 * unit, paper.margin
    if title:
        style = book.setter.squeezed(title.text, label.in_colour(WHITE).speaking(title.lang), paper.measure * 0.36)
        x += sheet.text(x, baseline, title.text, style, lang=title.lang, origin=Origin(RECORD, "title")) + 3 * unit
    if subtitle:
        style = styles.lead.in_colour(book.theme.accent).speaking(subtitle.lang)
        style = book.setter.squeezed(subtitle.text, style, paper.measure * 0.34)
        sheet.text(x, baseline, subtitle.text, style, lang=subtitle.lang, origin=Origin(RECORD, "subtitle"))
    if place_words:
        style = label.in_colour(WHITE).speaking(place_words.lang)
        style = book.setter.squeezed(place_words.text, style, paper.measure * 0.24)
        origin = Origin(RECORD, "place")
        sheet.text(paper.right, baseline, place_words.text, style, align="right", lang=place_words.lang, origin=origin)


def _name(book: Book, sheet: Sheet, item: Item, title: Said) -> Name:
    styles, unit = book.styles, book.paper.unit
    roman = styles.title.scaled(1.36).in_colour(WHITE)
    italic = styles.title_italic.scaled(1.36).in_colour(book.theme.accent)
    origin = Origin(item.record, "name")
    return name_whole(book, sheet, title, (roman, italic), book.paper.measure, 60 * unit, origin)


def _lines(book: Book, sheet: Sheet, item: Item) -> list[Line]:
    """Fit the one line about the product, and name and line in the second language."""
    styles, unit, soft = book.styles, book.paper.unit, book.theme.soft
    width = book.paper.measure * 0.86
    found: list[Line] = []
    for words, beside, style, field, height, gap in (
        (item.name, True, styles.lead.scaled(1.1).in_colour(WHITE), "name", 14, 2.2),
        (item.summary, False, styles.lead.scaled(1.5).in_colour(soft), "summary", 24, 4.4),
        (item.summary, True, styles.body.scaled(1.2).in_colour(soft), "summary", 16, 3.8),
    ):
        read = book.beside if beside else book.leading
        said = read(words, item.record, field, sheet.number)
        if said:
            origin = Origin(item.record, field)
            fitted = fit_whole(book, sheet, said, style, width, height * unit, origin, most=2)
            found.append((fitted, said, field, gap * unit))
    return found


def _put_arch(book: Book, sheet: Sheet, item: Item, title: Said, bottom: float) -> None:
    """Put the photo in the arch that runs off the right edge, with its line, and the seal on its foot."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    left, top = ARCH_LEFT * unit, ARCH_TOP * unit
    area = Area(left, top, paper.width - left, bottom - top)
    whole = rectangle(Area(0, 0, paper.width, paper.height))
    sheet.stroke(arch(area.inset(-4 * unit)), theme.accent, 0.32 * unit, whole)
    photo = item.photos[0] if item.photos else None
    place(book, sheet, Window(area, arched=True), photo, title, Origin(item.record, "photo"))
    if item.stock is not StockMark.READY:
        flag = Said(book.say(f"stock.{item.stock.value}_long"), book.lead)
        style = book.styles.label.scaled(1.3)
        photo_mark(sheet, area.x, area.bottom, flag, style, theme, Origin(item.record, "stock"), unit * 1.4)


def _put_side(book: Book, sheet: Sheet, item: Item, bottom: float) -> None:
    """Put category and village into the narrow field beside the arch, and the seal at its foot."""
    paper, theme, styles, unit = book.paper, book.theme, book.styles, book.paper.unit
    width = (ARCH_LEFT - 8) * unit - paper.margin
    radius = 15 * unit
    middle = paper.margin + radius
    sheet.fill(circle(middle, bottom - radius, radius * 1.02), theme.deep)
    ovop_seal(sheet, middle, bottom - radius, radius, book.say("seal.ring"), theme.accent)
    y = (ARCH_TOP + 6) * unit
    room = (bottom - 3 * radius - y) / 3
    for said, style, field in (
        (book.leading(item.category), styles.label.scaled(1.16).in_colour(theme.accent), "category"),
        (book.leading(item.village), styles.card.in_colour(WHITE), "village"),
        (book.leading(item.regency), styles.white.scaled(1.1), "village"),
    ):
        if said:
            origin = Origin(item.record, field)
            fitted = fit_whole(book, sheet, said, style, width, room, origin, floor=0.3)
            y = put_fitted(sheet, paper.margin, y, fitted, said, origin) + 2 * unit
