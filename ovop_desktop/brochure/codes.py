"""QR codes as merged runs: one path, no seams between modules, with the quiet zone the standard asks for.

ISO/IEC 18004: a QR code needs four modules of quiet zone; on paper a phone wants it no smaller than 20 mm.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET = 4
"""Modules of quiet zone on each side."""

SMALLEST = 20 * 72 / 25.4
"""Points: a printed code smaller than 20 mm is hard to read with a simple phone."""


@dataclass(frozen=True, slots=True)
class Qr:
    """`runs` are (column, row, length) of dark modules, rows from the top; `modules` is the side without quiet zone."""

    modules: int
    runs: tuple[tuple[int, int, int], ...]

    def module(self, side: float) -> float:
        """Return the size of a module when the code with its quiet zone is `side` wide."""
        return side / (self.modules + 2 * QUIET)


@lru_cache(maxsize=2048)
def qr(data: str, level: str = "m") -> Qr:
    """Return the code for `data`. Raises ValueError when it is empty or too long for any code."""
    if not data:
        raise ValueError("a code must say something")
    made = segno.make(data, error=level, micro=False, boost_error=False)
    rows = [bytes(row) for row in made.matrix]
    runs: list[tuple[int, int, int]] = []
    for number, row in enumerate(rows):
        at = row.find(1)
        while at >= 0:
            end = row.find(0, at)
            end = len(row) if end < 0 else end
            runs.append((at, number, end - at))
            at = row.find(1, end)
    return Qr(len(rows), tuple(runs))


def too_small(side: float) -> bool:
    """Return whether a code whose dark part is `side` points wide is too small for paper."""
    return side < SMALLEST - 0.01
