"""The head of a producer's profile: its name on batik with its picture in an arch; a slim band on further pages."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Picture, Profile
from ovop_desktop.brochure.decor import kawung_field
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said


def title_of(book: Book, profile: Profile) -> Said:
    """The producer's name, or the phrase for one without."""
    return book.leading(profile.name) or Said(book.say("chapter.untitled"), book.lead)


def picture_of(profile: Profile) -> Picture | None:
    """What stands in the arch: its photo, else its mark, else one of its products."""
    shown = profile.photo or profile.logo
    return shown or next((item.photos[0] for item in profile.items if item.photos), None)


def head_height(book: Book) -> float:
    """Where the body of the first page begins."""
    return (74 if book.paper.id != "A5" else 68) * book.paper.unit


def put_head(book: Book, sheet: Sheet, profile: Profile) -> None:
    """Put the band with kind, name and place, and the arch that hangs over its edge."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    band = head_height(book) - 16 * unit
    kawung_field(sheet, Area(0, 0, paper.width, band), theme.deep, theme.batik, 20 * unit)
    wide = 50 * unit
    width = paper.measure - wide - 9 * unit
    kind = book.leading(profile.kind)
    if kind:
        label = styles.label.in_colour(theme.accent).speaking(kind.lang)
        label = book.setter.squeezed(kind.text, label, width)
        origin = Origin(profile.record, "kind")
        sheet.text(paper.margin, paper.head, kind.text, label, lang=kind.lang, origin=origin)
    where = book.leading(profile.place)
    line = styles.white_strong.speaking(where.lang)
    low = band - 8 * unit - (line.size + 4 * unit if where else 0.0)
    name = set_name(
        book.setter,
        title_of(book, profile),
        styles.title.scaled(0.78).in_colour(WHITE),
        styles.title_italic.scaled(0.78).in_colour(theme.accent),
        width,
        most=2,
        height=low - paper.head - 5 * unit,
        floor=0.05,
        inline=True,
    )
    origin = Origin(profile.record, "name")
    put_name(sheet, paper.margin - name.roman.size * 0.03, low - name.height, name, role=book.heading(), origin=origin)
    if where:
        line = book.setter.squeezed(where.text, line, width)
        spot = Origin(profile.record, "village")
        sheet.text(paper.margin, band - 8 * unit, where.text, line, lang=where.lang, origin=spot)
    area = Area(paper.right - wide, 11 * unit, wide, head_height(book) - 15 * unit)
    shown = picture_of(profile)
    place(book, sheet, Window(area, arched=True), shown, title_of(book, profile), Origin(profile.record, "photo"), True)


def put_slim(book: Book, sheet: Sheet, profile: Profile) -> float:
    """Put the slim band of a further page and return where its body begins."""
    paper, unit, theme = book.paper, book.paper.unit, book.theme
    height = 15 * unit
    kawung_field(sheet, Area(0, 0, paper.width, height), theme.deep, theme.batik, 20 * unit)
    said = title_of(book, profile)
    style = book.styles.white_heading.speaking(said.lang)
    style = book.setter.squeezed(said.text, style, paper.measure * 0.6)
    baseline = height / 2 + style.size * ASCENT * 0.4
    sheet.text(paper.margin, baseline, said.text, style, lang=said.lang, origin=Origin(profile.record, "name"))
    return height + 6 * unit
