"""A poster of a whole selection: the title on the batik field, the products as a mosaic, whom to ask at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.fairness import round_by_round
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.names import put_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.mosaic import head_of, measure_mosaic, put_mosaic
from ovop_desktop.brochure.pages.mosaic_plan import MOST
from ovop_desktop.brochure.pages.poster_foot import measure_foot, put_foot_bar
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said


def poster_of_all(book: Book, items: Sequence[Item]) -> None:
    """Compose the poster; products beyond what it can hold are reported."""
    title = book.leading(book.catalogue.title, RECORD, "title", 0)
    if not title:
        book.report("title.missing", "error", 0, RECORD)
        title = Said(book.say("catalogue.untitled"), book.lead)
    sheet = book.sheet("poster", "", title.text)
    book.bookmarks.append(Bookmark(title.text, 0, sheet.number))
    shown, left = round_by_round(items, str(book.options["fair"]), MOST)
    for item in left:
        book.report("product.left_out", "warning", sheet.number, item.record, most=len(shown))
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    bar = measure_foot(book, sheet)
    foot = paper.height - bar.height
    sheet.fill(Area(0, 0, paper.width, paper.height), theme.paper)
    words = _Heading(book, sheet, title, sealed=bool(shown))
    below = words.bottom + 9 * unit
    mosaic = measure_mosaic(book, sheet, shown, Area(paper.margin, below, paper.measure, foot - 9 * unit - below))
    edge = head_of(mosaic) if shown else foot
    line = theme.deep.mix(theme.main, 0.3)
    kawung_field(sheet, Area(0, 0, paper.width, edge), theme.deep, line, 26 * unit, 0.2 * unit)
    words.put()
    if not shown:
        middle = (below + foot) / 2
        radius = min(52 * unit, (foot - below) * 0.36)
        ovop_seal(sheet, paper.width / 2, middle, radius, book.say("seal.ring"), theme.accent)
    put_mosaic(book, sheet, mosaic)
    put_foot_bar(book, sheet, bar)


class _Heading:
    """Place and year, title, subtitle and both in the second language, measured before the field behind them is."""

    def __init__(self, book: Book, sheet: Sheet, title: Said, sealed: bool) -> None:
        paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
        self._book, self._sheet, self._sealed = book, sheet, sealed
        self._seal = 19 * unit
        width = paper.measure - 2 * self._seal - 8 * unit
        roman = styles.title.scaled(1.5).in_colour(WHITE)
        italic = styles.title_italic.scaled(1.5).in_colour(WHITE)
        origin = Origin(RECORD, "title")
        self._name = name_whole(book, sheet, title, (roman, italic), width, 46 * unit, origin, inline=True)
        self._top = 26 * unit
        self.bottom = self._top + self._name.height
        self._lines = []
        subtitle = book.leading(book.catalogue.subtitle, RECORD, "subtitle", sheet.number)
        soft = theme.soft
        for said, style, field, height, gap in (
            (subtitle, styles.cover_italic.in_colour(theme.accent), "subtitle", 22, 1.0),
            (book.beside(book.catalogue.title), styles.lead.scaled(1.1).in_colour(WHITE), "title", 12, 3.0),
            (book.beside(book.catalogue.subtitle), styles.body.scaled(1.16).in_colour(soft), "subtitle", 10, 1.4),
        ):
            if said:
                origin = Origin(RECORD, field)
                fitted = fit_whole(book, sheet, said, style, width, height * unit, origin, most=1)
                self._lines.append((fitted, said, origin, gap * unit))
                self.bottom += fitted.height + gap * unit

    def put(self) -> None:
        """Put the heading."""
        book, sheet = self._book, self._sheet
        paper, theme, unit = book.paper, book.theme, book.paper.unit
        self._put_labels()
        y = put_name(
            sheet,
            paper.margin - self._name.roman.size * 0.03,
            self._top,
            self._name,
            role="H1",
            origin=Origin(RECORD, "title"),
        )
        for fitted, said, origin, gap in self._lines:
            y = put_fitted(sheet, paper.margin, y + gap, fitted, said, origin)
        if not self._sealed:
            return
        middle = max(self._top + self._seal, (self._top + self.bottom) / 2 + unit)
        ovop_seal(sheet, paper.right - self._seal, middle, self._seal, book.say("seal.ring"), theme.accent)

    def _put_labels(self) -> None:
        book, paper, unit = self._book, self._book.paper, self._book.paper.unit
        label = book.styles.label.scaled(1.2).in_colour(WHITE)
        office = book.catalogue.office if book.catalogue.place else ""
        year = Said(book.catalogue.year, book.lead) if book.catalogue.year else SILENT
        for said, x, align, share, field in (
            (book.place(), paper.margin, "left", 0.44, "place"),
            (book.plain(" · ".join(part for part in (office, year.text) if part)), paper.right, "right", 0.5, "office"),
        ):
            if said:
                style = book.setter.squeezed(said.text, label.speaking(said.lang), paper.measure * share)
                origin = Origin(RECORD, field)
                self._sheet.text(x, 16 * unit, said.text, style, align=align, lang=said.lang, origin=origin)
