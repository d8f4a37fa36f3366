"""Chapters that run on: heads and rows of cards below one another, several chapters to a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.fair_share import FairShare
from ovop_desktop.brochure.pages.flow_head import HALF_LINES, LINES, FlowHead, flow_head, put_flow_head
from ovop_desktop.brochure.pages.flow_plan import Part, Room, Run, apart, halves, planned
from ovop_desktop.brochure.pages.grid import put_cards, row_gap
from ovop_desktop.brochure.pages.running import put_foot, put_head, quiet_foot
from ovop_desktop.brochure.sheet import Sheet

NOT_FAIR = FairShare()

LEAST = {"A6": 0.86, "A5": 0.76}
"""The lowest a row may be, in rows of which two fill a page: small papers have no type to give up."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Where a chapter begins: `page` counts from 0."""

    chapter: Chapter
    page: int


def flow_pages(book: Book, chapters: Sequence[Chapter], moved: list[Moved], fair: FairShare = NOT_FAIR) -> list[Begun]:
    """Compose chapters one below the other; return where each begins.

    With a fair share each chapter has its pages, or its half of one, to itself.
    """
    heads = [flow_head(book, chapter, HALF_LINES if fair.half else LINES) for chapter in chapters]
    room = room_of(book)
    hero = bool(book.options["hero"]) and not fair.half
    runs = [Run(len(head.chapter.items), head.height, hero) for head in heads]
    return [begun for parts in _pages(runs, room, fair) for begun in flow_page(book, heads, parts, room, moved)]


def _pages(runs: Sequence[Run], room: Room, fair: FairShare) -> list[tuple[Part, ...]]:
    if fair.half:
        return halves(runs, room)
    return apart(runs, room, fair.pages) if fair.pages else planned(runs, room)


def room_of(book: Book) -> Room:
    """What a page of the flow has between its running head and its foot."""
    paper, unit = book.paper, book.paper.unit
    height = paper.height - paper.foot - 12.5 * unit - _top(book)
    gap = row_gap(book)
    least = (height - gap) / 2 * LEAST.get(paper.id, 0.68)
    return Room(height, gap, least, book.setting.per_page)


def _top(book: Book) -> float:
    return book.paper.head + 8.5 * book.paper.unit


def flow_page(
    book: Book, heads: Sequence[FlowHead], parts: Sequence[Part], room: Room, moved: list[Moved]
) -> list[Begun]:
    """Compose one page of the flow."""
    opening = heads[parts[0].run]
    sheet = book.sheet("flow", opening.chapter.record, opening.title.text)
    place = book.leading(book.catalogue.place)
    if parts[0].headed and place:
        put_head(book, sheet, place)
    else:
        put_head(book, sheet, opening.title, opening.chapter.record, "chapter.title")
    begun: list[Begun] = []
    y = _top(book)
    for order, part in enumerate(parts):
        head = heads[part.run]
        y += room.between if order else 0.0
        if part.headed:
            put_flow_head(book, sheet, head, y, moved)
            book.bookmarks.append(Bookmark(head.title.text, 0, sheet.number))
            begun.append(Begun(head.chapter, sheet.number))
            y += head.height
        y = _put_rows(book, sheet, head.chapter, part, y, room, moved)
    quiet_foot(book, sheet, y)
    put_foot(book, sheet)
    return begun


def _put_rows(
    book: Book, sheet: Sheet, chapter: Chapter, part: Part, top: float, room: Room, moved: list[Moved]
) -> float:
    """Put the rows of a part below `top`; return the foot of the last."""
    at, y = part.first, top
    for number, count in enumerate(part.rows):
        items = chapter.items[at : at + count]
        area = Area(book.paper.margin, y, book.paper.measure, part.height(count))
        mirrored = bool((number + sheet.number) % 2)
        put_cards(book, sheet, area, items, at + 1, mirrored, moved, (number % count,))
        for item in items:
            title = book.leading(item.name).text or book.say("item.untitled")
            book.bookmarks.append(Bookmark(title, 1, sheet.number))
        at += count
        y += area.height + room.gap
    return y - room.gap
