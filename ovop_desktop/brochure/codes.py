"""QR codes as merged runs: one path, no seams between modules.

The quiet zone of four modules that ISO/IEC 18004 asks for is white paper, and the layout leaves it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno


@dataclass(frozen=True, slots=True)
class Qr:
    """`runs` are (column, row, length) of dark modules, rows from the top; `modules` is the side without quiet zone."""

    modules: int
    runs: tuple[tuple[int, int, int], ...]


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
