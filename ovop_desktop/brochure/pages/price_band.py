"""The first page of a price list begins with a band: what it is, of whom, and from which day the prices hold."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.dates import printed_date
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said, exactly


@dataclass(frozen=True, slots=True)
class Band:
    """The band's words, measured; `height` is that of the deep field, `strip` of the soft one under it."""

    name: Name
    under: tuple[tuple[Fitted, Said, str, float], ...]
    strip: tuple[tuple[Fitted, Said], ...]
    height: float
    strip_height: float

    @property
    def foot(self) -> float:
        """Where the band ends."""
        return self.height + self.strip_height


def valid_words(book: Book, lang: str) -> Said:
    """Return "Harga per 24 November 2026, dapat berubah", in a language; without a date if it is unknown."""
    day = printed_date(book, book.catalogue.date, lang)
    valid = book.say("list.valid", lang, date=day) if day else book.say("list.undated", lang)
    rate = exactly(book.catalogue.exchange, lang).text
    return Said(f"{valid} {rate}".strip(), lang)


def band_of(book: Book) -> Band:
    """Measure the band."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    width = paper.measure - _window_width(book) - 10 * unit
    title = book.leading(book.catalogue.title, RECORD, "title", 0)
    if not title:
        book.report("title.missing", "error", 0, RECORD)
        title = Said(book.say("list.label"), book.lead)
    roman = styles.title.scaled(0.86).in_colour(WHITE)
    italic = styles.title_italic.scaled(0.86).in_colour(theme.accent)
    limit = paper.height * 0.3
    name = set_name(book.setter, title, roman, italic, width, most=2, height=limit, floor=0.03, inline=True)
    under: list[tuple[Fitted, Said, str, float]] = []
    for said, style, field, gap in (
        (book.leading(book.catalogue.subtitle, RECORD, "subtitle", 0), styles.lead.in_colour(WHITE), "subtitle", 2.4),
        (book.beside(book.catalogue.title), styles.white_heading.in_colour(theme.soft), "title", 3.4),
        (book.beside(book.catalogue.subtitle), styles.white.in_colour(theme.soft), "subtitle", 1.2),
    ):
        if said:
            fitted = book.setter.fit(said.text, style.speaking(said.lang), width, limit * 0.5, said.lang, floor=0.03)
            under.append((fitted, said, field, gap * unit))
    words = name.height + sum(fitted.height + gap for fitted, _, _, gap in under)
    height = max((58 if paper.id != "A5" else 62) * unit, paper.head + 9 * unit + words + 9 * unit)
    strip = _strip(book, width)
    inside = sum(len(fitted.lines) * fitted.style.lead for fitted, _ in strip)
    return Band(name, tuple(under), strip, height, inside + 5.4 * unit)


def _strip(book: Book, width: float) -> tuple[tuple[Fitted, Said], ...]:
    """The lines under the band: the day, in both languages, and that all of it is invented if it is a sample."""
    styles, theme = book.styles, book.theme
    saids = [(valid_words(book, book.lead), styles.small_strong)]
    if book.second:
        saids.append((valid_words(book, book.second), styles.small))
    if book.catalogue.sample:
        saids.append((Said(book.say("cover.sample"), book.lead), styles.small.in_colour(theme.main)))
    return tuple(
        (book.setter.fit(said.text, style.speaking(said.lang), width, 999, said.lang), said) for said, style in saids
    )


def _window_width(book: Book) -> float:
    return 54 * book.paper.unit


def put_band(book: Book, sheet: Sheet, band: Band) -> None:
    """Put the band over the whole width of the first page."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    kawung_field(sheet, Area(0, 0, paper.width, band.height), theme.deep, theme.deep.mix(theme.main, 0.26), 20 * unit)
    sheet.fill(Area(0, band.height, paper.width, band.strip_height), theme.soft)
    _put_kicker(book, sheet)
    words = band.name.height + sum(fitted.height + gap for fitted, _, _, gap in band.under)
    top = band.height - 9 * unit - words
    optical = band.name.roman.size * 0.03
    y = put_name(sheet, paper.margin - optical, top, band.name, role="H1", origin=Origin(RECORD, "title"))
    for fitted, said, field, gap in band.under:
        y = sheet.lines(
            paper.margin,
            y + gap,
            fitted.lines,
            fitted.style,
            lang=said.lang,
            origin=Origin(RECORD, field),
            spoken=said.text,
        )
    y = band.height + 2.7 * unit
    for fitted, said in band.strip:
        shift = (fitted.style.lead - fitted.style.size * 1.06) / 2
        sheet.lines(paper.margin, y + shift, fitted.lines, fitted.style, lang=said.lang, spoken=said.text)
        y += len(fitted.lines) * fitted.style.lead
    _put_window(book, sheet, band)


def _put_kicker(book: Book, sheet: Sheet) -> None:
    """Put what kind of sheet this is, and whose."""
    paper, theme = book.paper, book.theme
    style = book.styles.label.in_colour(theme.accent)
    room = (paper.measure - _window_width(book) - 10 * paper.unit) / 2
    x = paper.margin
    kind = Said(book.say("list.label"), book.lead)
    speaking = book.setter.squeezed(kind.text, style.speaking(kind.lang), room)
    x += sheet.text(x, paper.head, kind.text, speaking, lang=kind.lang) + 5 * paper.unit
    office = book.office()
    if office:
        white = book.styles.running.in_colour(theme.soft).speaking(office.lang)
        fitted = book.setter.squeezed(office.text, white, room)
        sheet.text(x, paper.head, office.text, fitted, lang=office.lang, origin=Origin(RECORD, "office"))


def _put_window(book: Book, sheet: Sheet, band: Band) -> None:
    """Put the edition's photo in an arch that stands on the strip, or the seal."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    width = _window_width(book)
    photo = book.catalogue.cover
    top = 12 * unit
    if photo is None:
        radius = min(width / 2, (band.height - top - 8 * unit) / 2)
        ovop_seal(sheet, paper.right - radius, band.height / 2, radius, book.say("seal.ring"), theme.accent)
        return
    height = min(band.foot - top + 4 * unit, width * 1.3)
    area = Area(paper.right - width, band.foot + 4 * unit - height, width, height)
    title = book.leading(book.catalogue.title)
    place(book, sheet, Window(area, arched=True), photo, title, Origin(RECORD, "cover"))
