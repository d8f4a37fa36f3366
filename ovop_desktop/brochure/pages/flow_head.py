"""A chapter's head where chapters run on: its title, what is in it, and its introduction, over the first row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.chapter import facts_of
from ovop_desktop.brochure.pages.columns import Columns, put_columns, set_columns
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

LINES, HALF_LINES = 4, 2
"""Lines of an introduction that stand in the head, on a page and on half of one; the rest goes to the end."""


@dataclass(frozen=True, slots=True)
class FlowHead:
    """A measured head. `height` counts the room below it; `texts` are the introduction's columns."""

    chapter: Chapter
    title: Said
    name: Name
    second: Said
    texts: tuple[Columns, ...]
    height: float


def flow_head(book: Book, chapter: Chapter, lines: int = LINES) -> FlowHead:
    """Measure a head with so many lines of introduction at the most."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    title = book.title_of(chapter)
    second = book.beside(chapter.title, chapter.record, "chapter.title")
    room = paper.measure * (0.6 if second else 1.0)
    roman, italic = styles.title.scaled(0.56), styles.title_italic.scaled(0.56)
    name = set_name(book.setter, title, roman, italic, room, most=1, height=roman.size * 2.2, floor=0.36, inline=True)
    texts = _introduction(book, chapter, lines)
    height = 8.5 * unit + name.height + 6.5 * unit
    if texts:
        height += 2 * unit + max(text.height for text in texts)
    return FlowHead(chapter, title, name, second, texts, height)


def _introduction(book: Book, chapter: Chapter, lines: int) -> tuple[Columns, ...]:
    """One language over two thirds of the measure, two side by side."""
    paper, styles = book.paper, book.styles
    said = book.story(chapter.intro, chapter.record, "chapter.intro")
    beside = book.story_beside(chapter.intro, chapter.record, "chapter.intro")
    if not said:
        return ()
    gap = paper.gutter * 1.6
    half = (paper.measure - gap) / 2
    if beside:
        spots: Sequence[tuple[tuple[Said, ...], float]] = ((said, paper.margin), (beside, paper.margin + half + gap))
        most = lines * styles.body.lead
        return tuple(set_columns(book, words, ((x, half),), most, style=styles.body, drop=False) for words, x in spots)
    wide = ((paper.margin, paper.measure * 0.74),)
    lead = set_columns(book, said, wide, lines * styles.lead.lead, style=styles.lead.scaled(0.9), drop=False)
    if not lead.rest:
        return (lead,)
    pair = ((paper.margin, half), (paper.margin + half + gap, half))
    return (set_columns(book, said, pair, lines * styles.body.lead, style=styles.body, drop=False),)


def put_flow_head(book: Book, sheet: Sheet, head: FlowHead, top: float, moved: list[Moved]) -> None:
    """Put a head below `top`."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    chapter, record = head.chapter, head.chapter.record
    book.claim(sheet, record, Area(paper.margin, top, paper.measure, head.height))
    sheet.rule(paper.margin, top, paper.right, book.theme.main, 0.8)
    baseline = top + 3 * unit + styles.label.size
    kicker = book.kicker_of(chapter)
    if kicker:
        style = book.setter.squeezed(kicker.text, styles.label.speaking(kicker.lang), paper.measure * 0.5)
        origin = Origin(record, "chapter.kicker")
        sheet.text(paper.margin, baseline, kicker.text, style, lang=kicker.lang, origin=origin)
    facts = _facts_line(book, chapter)
    if facts:
        style = book.setter.squeezed(facts.text, styles.small.speaking(facts.lang), paper.measure * 0.46)
        origin = Origin(record, "chapter.facts")
        sheet.text(paper.right, baseline, facts.text, style, align="right", lang=facts.lang, origin=origin)
    origin = Origin(record, "chapter.title")
    x, name = paper.margin - head.name.roman.size * 0.02, head.name
    foot = put_name(sheet, x, top + 8.5 * unit, name, role="H1", origin=origin)
    if head.second:
        aside = styles.lead.in_colour(book.theme.mute).speaking(head.second.lang)
        aside = book.setter.squeezed(head.second.text, aside, paper.measure * 0.36)
        line = top + 8.5 * unit + name.roman.size * ASCENT + (len(name.lines) - 1) * name.roman.lead
        sheet.text(paper.right, line, head.second.text, aside, align="right", lang=head.second.lang, origin=origin)
    stand_in = Item(record, chapter.title)
    for columns in head.texts:
        put_columns(book, sheet, stand_in, head.title, "chapter.intro", columns, foot + 2 * unit, moved, paper.margin)


def _facts_line(book: Book, chapter: Chapter) -> Said:
    """ "Produk 7 · Produsen 2"."""
    parts = [" ".join(said.text for said in pair if said) for pair in facts_of(book, chapter)]
    return Said(" · ".join(parts), book.lead) if parts else SILENT
