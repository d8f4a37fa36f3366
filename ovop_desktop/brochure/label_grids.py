"""The grids of label sheets: where each label lies on A4. Millimetres, from the top-left corner.

Sizes, counts and gaps of Avery Zweckform 3651, 3652, 3660, 3666 and L6114 as their sheets are described by label
programs (two independent lists agree); all of these lie centred. Tom & Jerry publishes no measures: its three grids
are those of the sheets known in shops, unverified, and their names say so; an office measures its own sheets and puts
them right. `cut` is plain A4 to be cut by hand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.papers import MM

PAGE = (210.0, 297.0)
"""A4 (ISO 216)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Labels of `width` x `height` in `columns` x `rows`, `gap` apart; `cut` ones get cutting lines.

    `edge` is where the first label begins, from the paper's left and upper edge; without one they lie centred on A4.
    """

    id: str
    width: float
    height: float
    columns: int
    rows: int
    gap: tuple[float, float] = (0.0, 0.0)
    cut: bool = False
    checked: bool = True
    """Whether the maker's measures are known."""
    edge: tuple[float, float] | None = None

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    @property
    def margin(self) -> tuple[float, float]:
        """From the paper's left and upper edge to the first label."""
        if self.edge is not None:
            return self.edge
        wide = self.columns * self.width + (self.columns - 1) * self.gap[0]
        high = self.rows * self.height + (self.rows - 1) * self.gap[1]
        return (PAGE[0] - wide) / 2, (PAGE[1] - high) / 2

    def corner(self, number: int) -> tuple[float, float]:
        """The top-left corner of a label, counted from 0 along the rows."""
        row, column = divmod(number, self.columns)
        left, top = self.margin
        return left + column * (self.width + self.gap[0]), top + row * (self.height + self.gap[1])


@dataclass(frozen=True, slots=True)
class Fit:
    """How a printer is put right: it is moved by `dx`, `dy` millimetres and scaled about the middle of the paper."""

    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0

    def area(self, grid: Grid, number: int) -> Area:
        """Return where a label (from 0) is printed, in points."""
        x, y = grid.corner(number)
        left = (x - PAGE[0] / 2) * self.scale + PAGE[0] / 2 + self.dx
        top = (y - PAGE[1] / 2) * self.scale + PAGE[1] / 2 + self.dy
        return Area(left * MM, top * MM, grid.width * self.scale * MM, grid.height * self.scale * MM)


GRIDS = MappingProxyType(
    {
        grid.id: grid
        for grid in (
            Grid("a3652", 70, 42.3, 3, 7),
            Grid("a3651", 52.5, 29.7, 4, 10),
            Grid("a3660", 97, 67.7, 2, 4),
            Grid("a3666", 38, 21.2, 5, 13),
            Grid("l6114", 63.5, 29.6, 3, 9, (2.5, 0)),
            Grid("tj103", 64, 32, 2, 6, (3, 2), checked=False),
            Grid("tj107", 50, 18, 3, 10, (3, 2), checked=False),
            Grid("tj121", 75, 38, 2, 5, (3, 2), checked=False),
            Grid("cut", 63, 39, 3, 7, cut=True),
        )
    }
)
"""Every grid by its id."""

LARGEST = 200
"""The most labels on any sheet."""

SMALLEST = (12.0, 8.0)
"""Millimetres of the smallest label that a name and a price are legible on."""

SHAPE = "64x32,2x6,3x2,10x20"
"""How measures are written: label, columns and rows, gaps, and where the first label begins; the last two may lack."""

_NUMBER = r"(\d{1,3}(?:\.\d{1,2})?)"
_MEASURES = re.compile(
    rf"(?:(?P<id>[a-z0-9]+):)?{_NUMBER}x{_NUMBER},(\d{{1,2}})x(\d{{1,2}})(?:,{_NUMBER}x{_NUMBER})?(?:,{_NUMBER}x{_NUMBER})?"
)


def grid_of(text: str) -> Grid:
    """Return the grid of a name ("a3652"), or one with measures of one's own ("tj103:64x32,2x6,3x2").

    Raises ValueError for a name there is not, and for labels that do not fit on A4.
    """
    if text in GRIDS:
        return GRIDS[text]
    found = _MEASURES.fullmatch(text)
    if found is None:
        raise ValueError(f"grid: {text!r}")
    width, height, columns, rows, right, down, left, top = (float(part) if part else 0.0 for part in found.groups()[1:])
    edge = (left, top) if found.group(8) else None
    made = Grid(found["id"] or "own", width, height, int(columns), int(rows), (right, down), checked=False, edge=edge)
    far = made.corner(made.count - 1) if made.count else PAGE
    if (
        not 1 <= made.count <= LARGEST
        or width < SMALLEST[0]
        or height < SMALLEST[1]
        or min(made.margin) < 0
        or far[0] + width > PAGE[0]
        or far[1] + height > PAGE[1]
    ):
        raise ValueError(f"grid: {text!r} does not fit")
    return made


def measures_of(grid: Grid) -> str:
    """Return a grid as `grid_of` reads it."""
    parts = [(grid.width, grid.height), (grid.columns, grid.rows), grid.gap, *((grid.edge,) if grid.edge else ())]
    return f"{grid.id}:" + ",".join(f"{across:g}x{down:g}" for across, down in parts)


def is_grid(text: str) -> bool:
    """Whether `grid_of` knows what is meant."""
    try:
        grid_of(text)
    except ValueError:
        return False
    return True
