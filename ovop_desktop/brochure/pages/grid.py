"""Pages of two to eight products: what goes where, so that no page has a hole in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.card import Kind, begun, foot_height, measure_card, put_card
from ovop_desktop.brochure.pages.running import put_foot, put_head
from ovop_desktop.brochure.pages.wide import put_wide
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet

WIDE = 1

ROWS: dict[int, tuple[int, ...]] = {
    2: (WIDE, WIDE),
    3: (WIDE, 2),
    4: (2, 2),
    5: (2, 3),
    6: (3, 3),
    7: (3, 4),
    8: (4, 4),
}
"""For a count of products: the rows of the page, each a wide card or so many cards beside one another."""

HEROES: dict[int, tuple[int, ...]] = {2: (), 3: (), 4: (0, 3), 5: (0,), 6: (0, 4), 7: (0, 3), 8: (0, 5)}
"""Which cards of a page stand in an arch."""


SIZES = {2: 1.16, 3: 1.0, 4: 0.8}
"""The size of a card's name, of that of a card in threes, by how many cards stand beside one another."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the cards of a page stand, in points."""

    top: float
    bottom: float


def shares(count: int, per_page: int) -> tuple[int, ...]:
    """Return how many products go on each page: full pages first, and a last one that is balanced, not lonely."""
    if count <= 0:
        return ()
    if per_page == 1:
        return (1,) * count
    full, rest = divmod(count, per_page)
    pages = [per_page] * full + ([rest] if rest else [])
    if full and 0 < rest < per_page / 2 and per_page > 2:
        together = per_page + rest
        pages[-2:] = [together - together // 2, together // 2]
    return tuple(pages)


def grid_page(book: Book, chapter: Chapter, items: Sequence[Item], first: int, moved: list[Moved]) -> None:
    """Compose a page of two to eight products; `first` is the number of its first product in the chapter."""
    title = book.title_of(chapter)
    sheet = book.sheet("grid", chapter.record, title.text)
    frame = _put_heading(book, sheet, chapter)
    rows, arches = ROWS[len(items)], HEROES[len(items)]
    pitch = (frame.bottom - frame.top + row_gap(book)) / len(rows)
    at = 0
    for number, row in enumerate(rows):
        area = Area(book.paper.margin, frame.top + number * pitch, book.paper.measure, pitch - row_gap(book))
        mirrored = bool((number + sheet.number) % 2)
        put_cards(book, sheet, area, items[at : at + row], first + at, mirrored, moved, [one - at for one in arches])
        at += row
    put_foot(book, sheet)


def row_gap(book: Book) -> float:
    """Return what is free between two rows."""
    return 9.5 * book.paper.unit


def put_cards(
    book: Book,
    sheet: Sheet,
    area: Area,
    items: Sequence[Item],
    number: int,
    mirrored: bool,
    moved: list[Moved],
    arches: Sequence[int] = (),
) -> None:
    """Put a row over the measure: one product wide (`mirrored` with its picture at the right), more as cards.

    `number` is that of the first in its chapter; `arches` are the places in the row that stand in an arch.
    """
    if len(items) == WIDE:
        put_wide(book, sheet, area, items[0], number, mirrored, moved)
        return
    gutter = book.paper.gutter * (1.0 if len(items) >= 3 else 1.3)
    width = (area.width - (len(items) - 1) * gutter) / len(items)
    kind = _kind(book, len(items))
    cards = [measure_card(book, item, sheet.number, width, area.height * 0.6, kind) for item in items]
    foot = max(foot_height(book, card) for card in cards)
    text = max(card.text_height - foot_height(book, card) for card in cards) + foot
    cards = [begun(book, card, width, text - foot - card.text_height + foot_height(book, card)) for card in cards]
    for place, card in enumerate(cards):
        cell = Area(area.x + place * (width + gutter), area.y, width, area.height)
        put_card(book, sheet, cell, card, text, foot, number + place, place in arches, moved)


def _kind(book: Book, beside: int) -> Kind:
    many = book.setting.per_page >= 6
    size = book.styles.card.size * SIZES[beside]
    return Kind(size, 3 if beside in (2, 4) else 2, story=beside < 3, stories_moved=not many)


def _put_heading(book: Book, sheet: Sheet, chapter: Chapter) -> Frame:
    """Put the running head and the chapter's title; return where the cards may stand."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    kicker = book.kicker_of(chapter)
    title = book.title_of(chapter)
    put_head(book, sheet, kicker or book.leading(book.catalogue.place), chapter.record, "chapter.kicker")
    bottom = paper.height - paper.foot - 12.5 * unit
    if book.setting.per_page == 2:
        return Frame(paper.head + 9 * unit, bottom)
    large = book.setting.per_page >= 6 and not book.second
    share = 0.86 if large else 0.6
    roman, italic = styles.title.scaled(share), styles.title_italic.scaled(share)
    second = book.beside(chapter.title)
    room = paper.measure
    aside = None
    if second:
        aside = book.setter.squeezed(
            second.text, styles.lead.in_colour(book.theme.mute).speaking(second.lang), paper.measure * 0.36
        )
        room -= book.setter.width(second.text, aside) + 6 * unit
    name = set_name(book.setter, title, roman, italic, room, most=1, height=roman.size * 1.3, floor=0.36, inline=True)
    baseline = paper.head + (25 if large else 17) * unit
    top = baseline - name.roman.size * ASCENT - (len(name.lines) - 1) * name.roman.lead
    put_name(
        sheet,
        paper.margin - name.roman.size * 0.02,
        top,
        name,
        role="H1",
        origin=Origin(chapter.record, "chapter.title"),
    )
    if aside:
        sheet.text(
            paper.right,
            baseline,
            second.text,
            aside,
            align="right",
            lang=second.lang,
            origin=Origin(chapter.record, "chapter.title"),
        )
    return Frame(baseline + (14 if large else 11) * unit, bottom)
