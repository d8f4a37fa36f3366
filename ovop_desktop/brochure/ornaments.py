"""Vector ornaments: the arch window, batik kawung, terrace contours seeded per village.

Everything is a `Path`: commands in points, x to the right, y DOWN from the trim's top-left corner. Nothing here
draws; the same arguments give the same path, so a page repeats byte for byte.
"""

from __future__ import annotations

import math
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

Command = tuple[str, tuple[float, ...]]
"""("M", (x, y)) | ("L", (x, y)) | ("C", (x1, y1, x2, y2, x, y)) | ("Z", ())."""

Path = tuple[Command, ...]

_CIRCLE = 0.5522847498
"""Control distance of a cubic that draws a quarter of a unit circle."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in points from the trim's top-left corner, y down."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def inset(self, by: float) -> Area:
        """Return the area shrunk (or, with a negative number, grown) on all four sides."""
        return Area(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


def rectangle(area: Area) -> Path:
    """Return the outline of an area."""
    return (
        ("M", (area.x, area.y)),
        ("L", (area.right, area.y)),
        ("L", (area.right, area.bottom)),
        ("L", (area.x, area.bottom)),
        ("Z", ()),
    )


def rounded(area: Area, radius: float) -> Path:
    """Return a rectangle with round corners."""
    r = min(radius, area.width / 2, area.height / 2)
    k = r * (1 - _CIRCLE)
    x, y, u, v = area.x, area.y, area.right, area.bottom
    return (
        ("M", (x + r, y)),
        ("L", (u - r, y)),
        ("C", (u - k, y, u, y + k, u, y + r)),
        ("L", (u, v - r)),
        ("C", (u, v - k, u - k, v, u - r, v)),
        ("L", (x + r, v)),
        ("C", (x + k, v, x, v - k, x, v - r)),
        ("L", (x, y + r)),
        ("C", (x, y + k, x + k, y, x + r, y)),
        ("Z", ()),
    )


def arch(area: Area, rise: float = 1.0) -> Path:
    """Return the gapura window: straight sides under a round head. `rise` 1 is a half circle, less is flatter."""
    r = area.width / 2
    head = min(r * rise, area.height)
    k, m = _CIRCLE * r, _CIRCLE * head
    spring = area.y + head
    return (
        ("M", (area.x, area.bottom)),
        ("L", (area.x, spring)),
        ("C", (area.x, spring - m, area.x + r - k, area.y, area.x + r, area.y)),
        ("C", (area.x + r + k, area.y, area.right, spring - m, area.right, spring)),
        ("L", (area.right, area.bottom)),
        ("Z", ()),
    )


def circle(x: float, y: float, radius: float) -> Path:
    """Return a circle."""
    r, k = radius, radius * _CIRCLE
    return (
        ("M", (x + r, y)),
        ("C", (x + r, y + k, x + k, y + r, x, y + r)),
        ("C", (x - k, y + r, x - r, y + k, x - r, y)),
        ("C", (x - r, y - k, x - k, y - r, x, y - r)),
        ("C", (x + k, y - r, x + r, y - k, x + r, y)),
        ("Z", ()),
    )


@lru_cache(maxsize=64)
def kawung(area: Area, cell: float) -> Path:
    """Return batik kawung over an area (to be clipped to it): four leaves with a vein in every cell."""
    path: list[Command] = []
    # Rows and columns are counted from the middle, so that the pattern is cut alike on both sides.
    columns, rows = math.ceil(area.width / cell / 2) + 1, math.ceil(area.height / cell / 2) + 1
    middle_x, middle_y = area.x + area.width / 2, area.y + area.height / 2
    for column in range(-columns, columns + 1):
        for row in range(-rows, rows + 1):
            x, y = middle_x + column * cell, middle_y + row * cell
            if area.x - cell < x < area.right + cell and area.y - cell < y < area.bottom + cell:
                for dx, dy in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                    path += _leaf(x, y, dx, dy, cell)
    return tuple(path)


def _leaf(x: float, y: float, dx: int, dy: int, cell: float) -> list[Command]:
    ux, uy = dx / math.sqrt(2), dy / math.sqrt(2)
    nx, ny = -uy, ux
    length, start, belly, vein = cell * 0.70, cell * 0.04, cell * 0.235, cell * 0.11
    x0, y0 = x + ux * start, y + uy * start
    x1, y1 = x + ux * (length - start), y + uy * (length - start)
    along = length * 0.25
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2

    def bow(side: float, back: bool) -> Command:
        near = (x0 + ux * along + nx * belly * side, y0 + uy * along + ny * belly * side)
        far = (x1 - ux * along + nx * belly * side, y1 - uy * along + ny * belly * side)
        return ("C", (*far, *near, x0, y0)) if back else ("C", (*near, *far, x1, y1))

    return [
        ("M", (x0, y0)),
        bow(1, False),
        bow(-1, True),
        ("Z", ()),
        ("M", (mx - ux * vein, my - uy * vein)),
        ("L", (mx + ux * vein, my + uy * vein)),
    ]


class _Dice:
    """A small generator of our own: the same seed gives the same landscape on every Python."""

    def __init__(self, seed: str) -> None:
        self._state = zlib.crc32(seed.encode(errors="replace")) or 1

    def between(self, low: float, high: float) -> float:
        self._state = (self._state * 1664525 + 1013904223) & 0xFFFFFFFF
        return low + (high - low) * self._state / 0xFFFFFFFF


@lru_cache(maxsize=256)
def terraces(area: Area, seed: str, lines: int = 18, rough: float = 1.0) -> Path:
    """Return rice-terrace contours over an area: iso-lines of a smooth height field that `seed` alone decides."""
    columns = 46
    rows = max(8, round(columns * area.height / area.width))
    tall = area.height / area.width
    dice = _Dice(seed)
    for _ in range(4):
        dice.between(0, 1)
    hills = [
        (dice.between(-0.1, 1.1), dice.between(0, 1) * tall, dice.between(0.15, 0.36), dice.between(-0.6, 0.6) * rough)
        for _ in range(7)
    ]
    field = _heights([i / columns for i in range(columns + 1)], [j / rows * tall for j in range(rows + 1)], hills)
    low = min(min(row) for row in field)
    high = max(max(row) for row in field)
    path: list[Command] = []
    for points_of_level in _contours(field, [low + (high - low) * step / (lines + 1) for step in range(1, lines + 1)]):
        for points in points_of_level:
            path += _smooth(
                [(area.x + px / columns * area.width, area.y + py / rows * area.height) for px, py in points]
            )
    return tuple(path)


@lru_cache(maxsize=256)
def hillside(area: Area, seed: str, lines: int = 12) -> Path:
    """Return terraces that rise from the foot of an area and thin out towards its top: nothing crosses the top edge."""
    dice = _Dice(seed)
    for _ in range(4):
        dice.between(0, 1)
    waves = [(dice.between(0.5, 1.6), dice.between(0, 6.28), dice.between(0.25, 1.0)) for _ in range(3)]
    total = sum(weight for _, _, weight in waves)
    path: list[Command] = []
    for line in range(lines):
        level = (line + 0.5) / lines
        points: list[Point] = []
        for step in range(33):
            x = step / 32
            swell = sum(weight * math.sin(x * 6.28 * pace + phase) for pace, phase, weight in waves) / total
            # Lines lie close at the foot and far apart above, and the upper ones roll more.
            rise = level**1.5 * (0.78 + 0.22 * swell) + 0.02 * swell
            points.append((area.x + x * area.width, area.bottom - rise * area.height))
        path += _smooth(points)
    return tuple(path)


def _heights(
    xs: Sequence[float], ys: Sequence[float], hills: Sequence[tuple[float, float, float, float]]
) -> list[list[float]]:
    """A slope with round hills on it, row by row; a hill's height is the product of its profiles along x and y."""
    across = [[math.exp(-((x - cx) ** 2) / (2 * spread * spread)) for cx, _, spread, _ in hills] for x in xs]
    field: list[list[float]] = []
    for y in ys:
        down = [lift * math.exp(-((y - cy) ** 2) / (2 * spread * spread)) for _, cy, spread, lift in hills]
        field.append([y * 2.4 + sum(map(mul, down, profile)) for profile in across])
    return field


Point = tuple[float, float]
Edge = tuple[int, int, int]
"""(column, row, 0 for the edge to the right or 1 for the edge below)."""


def _contours(field: list[list[float]], levels: list[float]) -> Iterator[list[list[Point]]]:
    """Marching squares, for rising levels; the pieces of each are joined end to end into lines."""
    joints: list[dict[Edge, list[Edge]]] = [{} for _ in levels]
    for j in range(len(field) - 1):
        above, below = field[j], field[j + 1]
        for i in range(len(above) - 1):
            heights = (above[i], above[i + 1], below[i + 1], below[i])
            for at in range(bisect_left(levels, min(heights)), bisect_left(levels, max(heights))):
                level, neighbours = levels[at], joints[at]
                corners = [height > level for height in heights]
                edges = ((i, j, 0), (i + 1, j, 1), (i, j + 1, 0), (i, j, 1))
                cut = [
                    edge
                    for edge, a, b in zip(edges, (0, 1, 2, 3), (1, 2, 3, 0), strict=True)
                    if corners[a] != corners[b]
                ]
                for a, b in zip(cut[::2], cut[1::2], strict=True):
                    neighbours.setdefault(a, []).append(b)
                    neighbours.setdefault(b, []).append(a)
    for level, neighbours in zip(levels, joints, strict=True):
        yield [[_crossing(field, level, edge) for edge in chain] for chain in _chains(neighbours)]


def _chains(neighbours: dict[Edge, list[Edge]]) -> list[list[Edge]]:
    chains: list[list[Edge]] = []
    seen: set[Edge] = set()
    loose_ends = [edge for edge, near in neighbours.items() if len(near) == 1]
    for start in (*loose_ends, *neighbours):
        if start in seen:
            continue
        chain, here = [start], start
        seen.add(start)
        while True:
            onward = [edge for edge in neighbours[here] if edge not in seen]
            if not onward:
                break
            here = onward[0]
            seen.add(here)
            chain.append(here)
        if len(chain) > 2:
            if chain[0] in neighbours[chain[-1]]:
                chain.append(chain[0])
            chains.append(chain)
    return chains


def _crossing(field: list[list[float]], level: float, edge: Edge) -> Point:
    i, j, down = edge
    a, b = field[j][i], field[j + 1][i] if down else field[j][i + 1]
    t = (level - a) / (b - a)
    return (i, j + t) if down else (i + t, j)


def _smooth(points: list[Point]) -> list[Command]:
    """A Catmull-Rom curve through every second point."""
    thin = points[::2] if len(points) > 6 else points
    if thin[-1] != points[-1]:
        thin = [*thin, points[-1]]
    commands: list[Command] = [("M", thin[0])]
    last = len(thin) - 1
    for k in range(last):
        before, a, b, after = thin[max(k - 1, 0)], thin[k], thin[k + 1], thin[min(k + 2, last)]
        commands.append(
            (
                "C",
                (
                    a[0] + (b[0] - before[0]) / 6,
                    a[1] + (b[1] - before[1]) / 6,
                    b[0] - (after[0] - a[0]) / 6,
                    b[1] - (after[1] - a[1]) / 6,
                    *b,
                ),
            )
        )
    return commands
