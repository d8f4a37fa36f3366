"""What is to be printed, and how much paper it takes. No widget and no printer in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

FITTING = 2.0
"""Millimetres by which two papers may differ and still be called the same: printers round."""

_PART = re.compile(r"(\d+)(?:\s*[-\u2013]\s*(\d+))?")


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`pages` count from 0, in the order they are printed; `fitted` shrinks or grows them onto the printer's paper;
    `thrifty` saves ink.
    """

    pages: tuple[int, ...]
    copies: int = 1
    colour: bool = True
    duplex: bool = False
    fitted: bool = False
    thrifty: bool = False

    @property
    def sheets(self) -> int:
        """Sheets of paper for one copy."""
        return -(-len(self.pages) // 2) if self.duplex else len(self.pages)


def pages_of(choice: str, typed: str, total: int) -> tuple[int, ...]:
    """The pages (from 0) that a choice means: "all", "odd", "even", or "typed", as in "1-4, 7".

    What cannot be read, or names a page there is not, gives none.
    """
    if choice in ("all", "odd", "even"):
        first, step = {"all": (0, 1), "odd": (0, 2), "even": (1, 2)}[choice]
        return tuple(range(first, total, step))
    found: list[int] = []
    for part in filter(None, (piece.strip() for piece in typed.replace(";", ",").split(","))):
        held = _PART.fullmatch(part)
        if held is None:
            return ()
        first, last = int(held[1]), int(held[2] or held[1])
        if not 1 <= first <= last <= total:
            return ()
        found += range(first - 1, last)
    return tuple(dict.fromkeys(found))


def same_paper(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two sizes (width and height in millimetres) are the same paper, whichever way it lies."""
    return all(abs(a - b) <= FITTING for a, b in zip(sorted(one), sorted(other), strict=True))
