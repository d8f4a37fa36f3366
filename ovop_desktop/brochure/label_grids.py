"""The grids of label sheets: where each label lies on A4. Millimetres, from the top-left corner.

Sizes, counts and gaps of Avery Zweckform 3651, 3652, 3660, 3666 and L6114 as their sheets are described by label
programs (two independent lists agree); all of these lie centred. Tom & Jerry publishes no measures: its three grids
are those of the sheets known in shops, unverified, and their names say so. `cut` is plain A4 to be cut by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.papers import MM

PAGE = (210.0, 297.0)
"""A4 (ISO 216)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Labels of `width` x `height` in `columns` x `rows`, `gap` apart, centred on A4; `cut` ones get cutting lines."""

    id: str
    width: float
    height: float
    columns: int
    rows: int
    gap: tuple[float, float] = (0.0, 0.0)
    cut: bool = False
    checked: bool = True
    """Whether the maker's measures are known."""

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    @property
    def margin(self) -> tuple[float, float]:
        """From the paper's left and upper edge to the first label."""
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

LARGEST = max(grid.count for grid in GRIDS.values())
"""The most labels on any sheet."""
