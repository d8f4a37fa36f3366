"""How chapters that run on are divided over pages: heads stay with their first row, and the last page is no orphan.

All breaks are chosen together: the fewest pages, then the fullest and most even. Measures are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

CONTINUED = 0.25
"""What it costs, in pages, to leave one product of several alone before or after a page's end."""

LONE = 0.86
"""The height of a row with a single product, in rows of several: its words stand beside the picture, not below."""

TALLEST, ALONE, NARROW = 1.18, 1.4, 0.92
"""How high a row may be, in rows of which two fill a page; alone on its page; with four narrow pictures or more."""


@dataclass(frozen=True, slots=True)
class Run:
    """A chapter: how many products it has, how high its head is, and whether its first product has a row alone."""

    count: int
    head: float
    hero: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """A page between its running head and its foot: `least` is the lowest a row of cards may be, `most` the most
    products.
    """

    height: float
    gap: float
    least: float
    most: int

    @property
    def across(self) -> int:
        """The most products beside one another."""
        return max(1, -(-self.most // 2))

    @property
    def usual(self) -> float:
        """The height of a row where two fill the page."""
        return (self.height - self.gap) / 2

    @property
    def between(self) -> float:
        """What is left free above a head that stands below another chapter."""
        return self.gap * 1.6


@dataclass(frozen=True, slots=True)
class Part:
    """What a page holds of a chapter: `rows` of so many products each, from product `first` on.

    `row` is the height of a row of cards.
    """

    run: int
    first: int
    rows: tuple[int, ...]
    row: float
    headed: bool

    def height(self, count: int) -> float:
        """Return the height of a row with so many products."""
        return self.row * weight(count)


def weight(count: int) -> float:
    """Return how high a row is in rows of cards."""
    return LONE if count == 1 else 1.0


def planned(runs: Sequence[Run], room: Room) -> list[tuple[Part, ...]]:
    """Return the parts of every page."""
    items = [(number, at) for number, run in enumerate(runs) for at in range(run.count)]
    best = [0.0] + [float("inf")] * len(items)
    back = [0] * (len(items) + 1)
    pages: dict[tuple[int, int], tuple[Part, ...]] = {}
    for start in range(len(items)):
        for stop in range(start + 1, min(start + room.most, len(items)) + 1):
            parts, cost = _page(runs, items[start:stop], room, forced=stop == start + 1)
            if best[start] + cost < best[stop]:
                best[stop], back[stop] = best[start] + cost, start
                pages[start, stop] = parts
    found: list[tuple[Part, ...]] = []
    stop = len(items)
    while stop:
        found.insert(0, pages[back[stop], stop])
        stop = back[stop]
    return found


def apart(runs: Sequence[Run], room: Room, pages: int) -> list[tuple[Part, ...]]:
    """Return pages of which each chapter has so many to itself, or one for each product if it has fewer."""
    found: list[tuple[Part, ...]] = []
    for number, run in enumerate(runs):
        at = 0
        for share in even_shares(run.count, pages):
            items = [(number, place) for place in range(at, at + share)]
            found.append(_page(runs, items, room, forced=True)[0])
            at += share
    return found


def halves(runs: Sequence[Run], room: Room) -> list[tuple[Part, ...]]:
    """Return pages of two chapters, each with one row in its half."""
    half = (room.height - room.between) / 2
    parts = [
        Part(number, 0, (run.count,), (half - run.head) / weight(run.count), headed=True)
        for number, run in enumerate(runs)
    ]
    return [tuple(parts[at : at + 2]) for at in range(0, len(parts), 2)]


def even_shares(count: int, pages: int) -> tuple[int, ...]:
    """Divide products over so many pages, but never more than there are products."""
    pages = min(count, pages)
    return tuple(count // pages + (page < count % pages) for page in range(pages))


def even_rows(count: int, across: int, least: int = 1, hero: bool = False) -> tuple[int, ...]:
    """Divide products over rows of at most `across`, at least `least` rows, the larger pictures first."""
    if hero and count > 1:
        return (1, *even_rows(count - 1, across))
    rows = min(count, max(least, -(-count // across)))
    return tuple(count // rows + (row >= rows - count % rows) for row in range(rows))


def _page(
    runs: Sequence[Run], items: Sequence[tuple[int, int]], room: Room, forced: bool
) -> tuple[tuple[Part, ...], float]:
    """Return a page of these products and what it costs; infinitely much when its rows would be too low."""
    numbers = list(dict.fromkeys(number for number, _ in items))
    firsts = [next(at for number, at in items if number == one) for one in numbers]
    counts = [sum(number == one for number, _ in items) for one in numbers]
    least = 2 if len(numbers) == 1 else 1
    rows = [
        even_rows(count, room.across, least, runs[number].hero and first == 0)
        for number, first, count in zip(numbers, firsts, counts, strict=True)
    ]
    flat = [count for held in rows for count in held]
    heads = sum(runs[number].head for number, first in zip(numbers, firsts, strict=True) if not first)
    free = room.height - heads - (len(flat) - len(numbers)) * room.gap - (len(numbers) - 1) * room.between
    share = sum(map(weight, flat))
    row = min(free / share, room.usual * _tallest(flat))
    if row < room.least and not forced:
        return (), float("inf")
    parts = tuple(
        Part(number, first, held, row, first == 0) for number, first, held in zip(numbers, firsts, rows, strict=True)
    )
    empty = max(0.0, free - row * share) / room.height
    cost = 1.0 + 2.0 * empty**2 + 0.5 * max(0.0, 1 - row / room.usual) ** 2
    for number, first, count in zip(numbers, firsts, counts, strict=True):
        if count == 1 and runs[number].count > 1:
            cost += CONTINUED * (first == 0) + CONTINUED * (first + 1 == runs[number].count)
    return parts, cost


def _tallest(rows: Sequence[int]) -> float:
    if len(rows) == 1:
        return ALONE
    return NARROW if max(rows) >= 4 else TALLEST
