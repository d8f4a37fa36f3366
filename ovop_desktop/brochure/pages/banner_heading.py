"""The message of a banner: where from, a great title, a line in italics, and both in the second language."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.names import Name, put_name
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.poster_band import Row
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

SLENDER = 2.4
"""A banner higher than so many widths has room for a title in two lines."""

ENOUGH = 0.66
"""A title is set smaller to stand in one line, but not below this share."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The measured message; it ends at `bottom`."""

    label: Row | None
    name: Name
    top: float
    rows: tuple[Row, ...]
    bottom: float


def measure_heading(book: Book, sheet: Sheet, title: Said) -> Heading:
    """Measure the message: it takes up to the upper third of the paper."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    origin = Origin(RECORD, "place")
    said = book.place()
    label: Row | None = None
    top = paper.margin
    if said:
        style = styles.label.scaled(1.1).in_colour(theme.accent)
        fitted = fit_whole(book, sheet, said, style, paper.measure, 14 * unit, origin, floor=0.5, most=1)
        label = (fitted, said, origin, 0.0)
        top += fitted.height + 7 * unit
    roman, italic = styles.cover, styles.title_italic.sized(paper.cover).in_colour(WHITE)
    share = _in_one_line(book, title)
    roman, italic = roman.scaled(share), italic.scaled(share)
    where = Origin(RECORD, "title")
    name = name_whole(book, sheet, title, (roman, italic), paper.measure, paper.height * 0.17, where, inline=True)
    rows: list[Row] = []
    bottom = top + name.height
    subtitle = book.leading(book.catalogue.subtitle, RECORD, "subtitle", sheet.number)
    soft = theme.soft
    for text, style, field, height, gap in (
        (subtitle, styles.cover_italic, "subtitle", 0.07, 2.0),
        (book.beside(book.catalogue.title), styles.lead.scaled(1.1).in_colour(WHITE), "title", 0.04, 5.0),
        (book.beside(book.catalogue.subtitle), styles.body.in_colour(soft), "subtitle", 0.03, 2.0),
    ):
        if text:
            origin = Origin(RECORD, field)
            fitted = fit_whole(book, sheet, text, style, paper.measure, paper.height * height, origin, most=2)
            rows.append((fitted, text, origin, gap * unit))
            bottom += fitted.height + gap * unit
    return Heading(label, name, top, tuple(rows), bottom)


def _in_one_line(book: Book, title: Said) -> float:
    """Return how much smaller a title must be to stand in one line, where the banner is too low for two; else 1."""
    paper = book.paper
    if paper.height - paper.hidden > SLENDER * paper.width:
        return 1.0
    share = paper.measure / (book.setter.width(title.text, book.styles.cover.speaking(title.lang)) * 1.02)
    return share if ENOUGH <= share < 1 else 1.0


def put_heading(book: Book, sheet: Sheet, heading: Heading) -> None:
    """Put the message at the head of the banner."""
    paper = book.paper
    if heading.label:
        fitted, said, origin, _ = heading.label
        put_fitted(sheet, paper.margin, paper.margin, fitted, said, origin)
    x = paper.margin - heading.name.roman.size * 0.03
    y = put_name(sheet, x, heading.top, heading.name, role="H1", origin=Origin(RECORD, "title"))
    for fitted, said, origin, gap in heading.rows:
        y = put_fitted(sheet, paper.margin, y + gap, fitted, said, origin)
