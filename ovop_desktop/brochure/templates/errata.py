"""The errata slip: what a printed sheet says, struck out, and what is right now; it is laid into the printed copies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Words
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.small_sheets import empty_sheet, items_of
from ovop_desktop.brochure.setter import ASCENT, height_of
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.templates.template import TemplateInfo
from ovop_desktop.brochure.themes import THEMES, WHITE
from ovop_desktop.brochure.wording import LANGUAGES, SILENT, Said


@dataclass(frozen=True, slots=True)
class Text:
    """A text broken into lines."""

    said: Said
    lines: tuple[str, ...]
    style: Style

    @property
    def height(self) -> float:
        """In points."""
        return height_of(len(self.lines), self.style)


class ErrataTemplate:
    """A slip of paper with a line for each of an item's `corrections`: as printed, and as is right."""

    info = TemplateInfo(
        id="errata",
        papers=("A6", "A5", "A4"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=(),
        chapters=False,
        cover=False,
        prints=("name", "corrections"),
        listed=False,
    )

    def compose(self, book: Book) -> None:
        """Add as many slips as it takes."""
        items = items_of(book)
        if not items:
            book.report("catalogue.empty", "error")
            empty_sheet(book, "errata")
            return
        sheet, y = self._begin(book)
        for item in items:
            sheet, y = self._put_item(book, sheet, item, y)

    def _begin(self, book: Book) -> tuple[Sheet, float]:
        """Begin a slip: a band that says what it is, and of what."""
        paper, styles, unit = book.paper, book.styles, book.paper.unit
        said = _both(book, book.catalogue.title) or Said(book.say("catalogue.untitled"), book.lead)
        sheet = book.sheet("errata", "", said.text)
        title = _text(book, said, styles.heading.in_colour(WHITE), paper.measure)
        under = _text(book, _both(book, book.catalogue.subtitle), styles.white, paper.measure)
        height = paper.head * 0.55 + title.height + under.height + 9 * unit
        sheet.fill(Area(0, 0, paper.width, height), book.theme.deep)
        y = _put(
            sheet, title, paper.margin, paper.head * 0.55, Origin(RECORD, "title"), "H1" if not sheet.number else "P"
        )
        _put(sheet, under, paper.margin, y + 2.4 * unit, Origin(RECORD, "subtitle"))
        return sheet, height + 6 * unit

    def _put_item(self, book: Book, sheet: Sheet, item: Item, y: float) -> tuple[Sheet, float]:
        """Put a product and what is wrong with it; a line never stands on the next slip without the name above it."""
        paper, styles, unit = book.paper, book.styles, book.paper.unit
        half = (paper.measure - 4 * unit) / 2
        name = _text(book, book.name_of(item), styles.small_strong, paper.measure)
        small = styles.small.in_colour(book.theme.ink)
        rows = [
            (
                _text(book, book.leading(one.of), small, half),
                _text(book, book.leading(one.old), small, half),
                _text(book, _both(book, one.new), styles.small_strong.in_colour(book.theme.main), half),
            )
            for one in item.corrections
        ]
        foot = paper.height - paper.foot
        first = True
        for of, old, new in rows or [(_text(book, SILENT, styles.small, half),) * 3]:
            # What it is of stands above the two, and is not struck out: only what it says of it is wrong.
            above = of.height + 0.6 * unit if of.lines else 0.0
            height = above + max(old.height, new.height)
            if first or y + height > foot:
                if y + name.height + height + 3 * unit > foot:
                    sheet, y = self._begin(book)
                y = _put(sheet, name, paper.margin, y, Origin(item.record, "name"), "H2") + 1.8 * unit
                first = False
            origin = Origin(item.record, "facts")
            if of.lines:
                _put(sheet, of, paper.margin, y, origin)
            y += above
            _put(sheet, old, paper.margin, y, origin)
            _strike(book, sheet, old, paper.margin, y)
            _put(sheet, new, paper.margin + half + 4 * unit, y, origin)
            y += height - above + 2 * unit
        sheet.rule(paper.margin, y, paper.right, book.theme.hair, 0.35)
        return sheet, y + 3.4 * unit


_AMOUNT = re.compile(r"(?:Rp|IDR|US\$|[A-Z]{3})?[\s\u00a0]?[\d.,\u00a0]+")
"""A price: the other language would say the same figures once more."""


def _both(book: Book, words: Words) -> Said:
    """A short text in both languages of the sheet."""
    lead, second = book.leading(words), book.beside(words)
    if _AMOUNT.fullmatch(lead.text):
        return lead
    return Said(f"{lead.text} / {second.text}", lead.lang) if second else lead


def _text(book: Book, said: Said, style: Style, width: float) -> Text:
    """A text set smaller where it would be taller than half a slip."""
    speaking = style.speaking(said.lang)
    fitted = book.setter.fit(said.text, speaking, width, book.paper.height * 0.4, said.lang, floor=0.05)
    return Text(said, tuple(fitted.lines), fitted.style)


def _put(sheet: Sheet, text: Text, x: float, y: float, origin: Origin, role: str = "P") -> float:
    return sheet.lines(
        x, y, text.lines, text.style, role=role, lang=text.said.lang, origin=origin, spoken=text.said.text
    )


def _strike(book: Book, sheet: Sheet, text: Text, x: float, y: float) -> None:
    """Draw a line through what is wrong: seen at a glance, and not by colour alone."""
    for number, line in enumerate(text.lines):
        at = y + text.style.size * (ASCENT - 0.28) + number * text.style.lead
        sheet.rule(x, at, x + book.setter.width(line, text.style), book.theme.main, 0.4)


TEMPLATE = ErrataTemplate()
