"""The front of a leaflet: contours of the place's own landscape, an arch with the cover's photo, the title."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.decor import ovop_seal, terraces_field
from ovop_desktop.brochure.layout import cut_of
from ovop_desktop.brochure.ornaments import Area, arch, terraces
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pictures import KEPT, Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said

MARGIN = 12.0
"""Of every panel, in design millimetres."""


def inner(panel: Area, unit: float, margin: float = MARGIN) -> Area:
    """Return what lies between the margins of a panel."""
    return Area(
        panel.x + margin * unit,
        panel.y + margin * unit,
        panel.width - 2 * margin * unit,
        panel.height - 2 * margin * unit,
    )


def put_cover(book: Book, sheet: Sheet, panel: Area, title: Said) -> None:
    """Put the front."""
    theme, unit = book.theme, book.paper.unit
    area = inner(panel, unit)
    seed = book.seed()
    terraces_field(sheet, panel, theme.deep, theme.deep.mix(theme.main, 0.42), seed, 20, 0.55)
    _put_labels(book, sheet, area)
    foot = _put_foot(book, sheet, area)
    words = _words(book, sheet, area, title)
    top = foot - 9 * unit - words.height
    words.put(area.x, top)
    begin = area.y + 10 * unit
    _put_window(book, sheet, Area(area.x, begin, area.width, top - 10 * unit - begin), title)


def _put_labels(book: Book, sheet: Sheet, area: Area) -> None:
    """Put place and year."""
    style = book.styles.label.in_colour(book.theme.accent)
    baseline = area.y + style.size
    where = book.place()
    year = book.plain(book.catalogue.year)
    for said, field, x, align, share in (
        (where, "place", area.x, "left", 0.74),
        (year, "year", area.right, "right", 0.22),
    ):
        if said:
            fitting = book.setter.squeezed(said.text, style.speaking(said.lang), area.width * share)
            sheet.text(x, baseline, said.text, fitting, align=align, lang=said.lang, origin=Origin(RECORD, field))


def _put_foot(book: Book, sheet: Sheet, area: Area) -> float:
    """Put the office, and that everything is invented in a sample; return the top of these lines."""
    styles, unit = book.styles, book.paper.unit
    stack = Stack(book, sheet, area.width, area.height * 0.2)
    office = book.plain(book.catalogue.office if book.catalogue.place else "")
    stack.text(office, styles.white_strong, 14 * unit, Origin(RECORD, "office"))
    sample = Said(book.say("cover.sample"), book.lead) if book.catalogue.sample else SILENT
    stack.line(sample, styles.white.in_colour(book.theme.accent), Origin(RECORD, "sample"), gap=1.4 * unit)
    stack.put(area.x, area.bottom - stack.height)
    return area.bottom - stack.height


def _words(book: Book, sheet: Sheet, area: Area, title: Said) -> Stack:
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    stack = Stack(book, sheet, area.width, area.height * 0.5)
    roman = styles.cover.sized(41)
    italic = styles.title_italic.sized(41).in_colour(WHITE)
    stack.name(title, (roman, italic), 44 * unit, Origin(RECORD, "title"), role="H1", most=3)
    subtitle = book.leading(book.catalogue.subtitle, RECORD, "subtitle", sheet.number)
    stack.text(subtitle, styles.cover_italic.sized(19), 20 * unit, Origin(RECORD, "subtitle"), gap=1.6 * unit, most=2)
    soft = styles.white.in_colour(theme.soft)
    beside = [said for said in (book.beside(book.catalogue.title), book.beside(book.catalogue.subtitle)) if said]
    for number, said in enumerate(beside):
        field = "title" if number == 0 else "subtitle"
        style = styles.white_heading.scaled(0.72) if number == 0 else soft
        stack.text(said, style, 10 * unit, Origin(RECORD, field), gap=(3.4 if number == 0 else 1.0) * unit)
    return stack


def _put_window(book: Book, sheet: Sheet, area: Area, title: Said) -> None:
    theme, unit = book.theme, book.paper.unit
    width = min(area.width, area.height * 0.86)
    height = area.height
    if book.catalogue.cover is not None:
        # So high that the photo still fills it.
        _, _, wide, high = cut_of(book.catalogue.cover)
        height = min(height, max(width, width * high / max(1.0, wide) / KEPT * 0.98))
    window = Area(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
    if book.catalogue.cover is not None:
        place(book, sheet, Window(window, arched=True), book.catalogue.cover, title, Origin(RECORD, "cover"))
        return
    sheet.fill(arch(window), theme.main)
    sheet.stroke(terraces(window, title.text, 22), theme.main.mix(WHITE, 0.28), 0.6, arch(window))
    radius = min(window.width, window.height) * 0.28
    ovop_seal(sheet, window.x + width / 2, window.y + window.height * 0.55, radius, book.say("seal.ring"), WHITE)
    sheet.box(window, Origin(RECORD, "cover"), "")
    sheet.stroke(arch(window.inset(-1.6 * unit)), theme.accent, 0.5)
