"""Which pages lie on which side of which sheet: of a booklet, and of sheets that are cut apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ovop_desktop.brochure.papers import MM

SHEET = (210 * MM, 297 * MM)
"""A4, upright (points)."""

Side = tuple[int | None, int | None]
"""The pages (from 0) on the left and right half of one side of a sheet; None is a blank half."""


@dataclass(frozen=True, slots=True)
class Grid:
    """How pages lie on a sheet: `columns` x `rows` of them, the sheet `width` x `height` points."""

    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """Pages on one side."""
        return self.columns * self.rows


def grid_for(width: float, height: float, sheet: tuple[float, float] = SHEET) -> Grid:
    """The grid that holds most pages of this size, the sheet upright or lying; one page where two do not fit."""
    upright = Grid(int(sheet[0] / width + 0.01), int(sheet[1] / height + 0.01), *sheet)
    lying = Grid(int(sheet[1] / width + 0.01), int(sheet[0] / height + 0.01), sheet[1], sheet[0])
    best = lying if lying.count > upright.count else upright
    return best if best.count > 1 else Grid(1, 1, width, height)


def booklet_sides(pages: int) -> list[Side]:
    """Return front and back of every sheet, outermost first, for a booklet of `pages` pages.

    Blank pages fill it up to a multiple of four; they come before the back cover, which stays outside.
    """
    whole = -(-pages // 4) * 4
    order: list[int | None] = list(range(pages))
    order[-1:-1] = [None] * (whole - pages)
    found: list[Side] = []
    for sheet in range(whole // 4):
        first, last = 2 * sheet, whole - 1 - 2 * sheet
        found += [(order[last], order[first]), (order[first + 1], order[last - 1])]
    return found


def cut_sides(pages: int, count: int, *, repeat: bool, both_sides: bool) -> list[tuple[list[int | None], bool]]:
    """Return the pages (from 0) of each side of each sheet of `count` places, and whether it is a back."""
    if not both_sides:
        if repeat:
            return [([page] * count, False) for page in range(pages)]
        return [(_filled(range(start, min(start + count, pages)), count), False) for start in range(0, pages, count)]
    leaves = [(front, front + 1 if front + 1 < pages else None) for front in range(0, pages, 2)]
    piles = (
        [[leaf] * count for leaf in leaves]
        if repeat
        else [leaves[at : at + count] for at in range(0, len(leaves), count)]
    )
    found: list[tuple[list[int | None], bool]] = []
    for pile in piles:
        found.append((_filled((front for front, _ in pile), count), False))
        found.append((_filled((rear for _, rear in pile), count), True))
    return found


def _filled(pages: Iterable[int | None], count: int) -> list[int | None]:
    held = list(pages)
    return held + [None] * (count - len(held))
