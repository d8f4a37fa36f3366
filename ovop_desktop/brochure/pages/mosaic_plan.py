"""How many products stand in each row of a mosaic, and how high their pictures are: no flat strips, no lonely last."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

DEEPEST, WIDEST = 3, 6
"""The most rows of a mosaic, and the most products in one row."""

MOST = DEEPEST * WIDEST
"""More products would be too small to be seen from where a poster is read."""

ARCHED, PLAIN = 1.0, 0.74
"""The height a picture should have, in its widths: in the first row (in arches) and in the others."""

TALLEST = 1.6
"""How much higher than that it may be at most."""


def rows_for(count: int, room: float, measure: float, words: Callable[[int], float]) -> tuple[int, ...]:
    """Return how many products go into each row, the largest pictures first.

    `room` is the height for all rows, `measure` their width, `words(n)` about how high the words of a row of n are
    with all gaps. The arrangement is taken whose pictures come nearest to their best shape.
    """
    return min(
        _arrangements(count),
        key=lambda rows: abs(math.log(max(0.02, _stretch(rows, room, measure, words)))),
        default=(),
    )


def heights(rows: Sequence[int], widths: Sequence[float], room: float) -> tuple[float, ...]:
    """Return the heights of the pictures of each row, of which all together have `room`.

    None is so tall that a photo lying on its side would have to be shown whole and small in it: room is left instead.
    """
    wanted = [_wanted(number, width) for number, width in enumerate(widths)]
    share = min(TALLEST, room / sum(wanted)) if rows else 0.0
    return tuple(share * one for one in wanted)


def _wanted(number: int, width: float) -> float:
    return width * (PLAIN if number else ARCHED)


def _stretch(rows: Sequence[int], room: float, measure: float, words: Callable[[int], float]) -> float:
    left = room - sum(words(count) for count in rows)
    return left / sum(_wanted(number, measure / count) for number, count in enumerate(rows))


def _arrangements(count: int, least: int = 1, deep: int = DEEPEST) -> Iterator[tuple[int, ...]]:
    """Yield rows that grow by no more than one from one to the next."""
    for first in range(least, min(count, WIDEST) + 1):
        if first == count:
            yield (first,)
        elif deep > 1:
            for rest in _arrangements(count - first, first, deep - 1):
                if rest[0] - first <= 1:
                    yield (first, *rest)
