"""How a price list is divided over its pages: heads stay with their rows, products whole, and the end has its room."""

from __future__ import annotations

from dataclasses import dataclass, field

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.pages.price_columns import Columns
from ovop_desktop.brochure.pages.price_end import end_height
from ovop_desktop.brochure.pages.price_groups import Head, head_of
from ovop_desktop.brochure.pages.price_rows import Row, row_of


@dataclass(slots=True)
class Part:
    """What one page holds of a group: its head and its rows."""

    head: Head
    rows: list[Row] = field(default_factory=list)

    @property
    def height(self) -> float:
        """Of head and rows."""
        return self.head.height + sum(row.height for row in self.rows)


def top_of(book: Book, band_foot: float = 0.0) -> float:
    """Return where the first group of a page begins: below the band, or below the running head."""
    return band_foot + 9 * book.paper.unit if band_foot else book.paper.head + 7.5 * book.paper.unit


def between(book: Book) -> float:
    """Return the gap between two groups."""
    return 6.5 * book.paper.unit


def planned(book: Book, columns: Columns, band_foot: float) -> list[list[Part]]:
    """Return the parts of every page; the last has room for the end of the list."""
    planner = _Planner(book, columns, band_foot)
    for chapter in book.catalogue.chapters:
        if chapter.items:
            planner.take(chapter)
    planner.leave_room_for_the_end()
    return planner.pages


class _Planner:
    """Fills pages from the top down. `_y` is where the next thing goes."""

    def __init__(self, book: Book, columns: Columns, band_foot: float) -> None:
        self._book, self._columns = book, columns
        self._top = top_of(book)
        self._bottom = book.paper.height - book.paper.foot - 8 * book.paper.unit
        self.pages: list[list[Part]] = [[]]
        self._y = top_of(book, band_foot)

    def take(self, chapter: Chapter) -> None:
        """Divide a group over this page and as many more as it takes."""
        book, columns = self._book, self._columns
        first, again = head_of(book, chapter, columns, False), head_of(book, chapter, columns, True)
        room = self._bottom - self._top - max(first.height, again.height)
        rows = [row_of(book, chapter, item, columns, room) for item in chapter.items]
        part = self._begin(first)
        while rows:
            row = rows.pop(0)
            fresh = not part.rows and self._y == self._top + part.head.height
            if row.height > self._bottom - self._y and (row.height > room or fresh):
                here, rest = row.divided(book, self._bottom - self._y, columns, 1 if fresh else 2)
            else:
                here, rest = (row, None) if row.height <= self._bottom - self._y else (None, row)
            if here:
                self._add(part, here)
            if rest:
                rows.insert(0, rest)
                part = self._go_on(part, again)
        self._y += between(book)

    def _go_on(self, part: Part, again: Head) -> Part:
        """Turn the page; a head that stands without rows goes with them."""
        if not part.rows:
            self.pages[-1].remove(part)
            again = part.head
        self._turn()
        return self._begin(again)

    def _begin(self, head: Head) -> Part:
        part = Part(head)
        self.pages[-1].append(part)
        self._y += head.height
        return part

    def _add(self, part: Part, row: Row) -> None:
        part.rows.append(row)
        self._y += row.height

    def _turn(self) -> None:
        self.pages.append([])
        self._y = self._top

    def leave_room_for_the_end(self) -> None:
        """The order bar goes to a page of its own when something stands in its place, and a few rows go with it."""
        book = self._book
        limit = book.paper.height - end_height(book)
        last = self.pages[-1]
        if self._y - between(book) <= limit or not last:
            return
        part = last[-1]
        moved: list[Row] = []
        head = head_of(book, part.head.chapter, self._columns, True)
        room = limit - self._top - head.height
        while len(part.rows) > 2 and len(moved) < 2 and part.rows[-1].height <= room:
            room -= part.rows[-1].height
            moved.insert(0, part.rows.pop())
        self._turn()
        if moved:
            self.pages[-1].append(Part(head, moved))
        elif len(last) > 1 and part.height <= limit - self._top:
            self.pages[-1].append(last.pop())
