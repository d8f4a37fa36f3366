"""Outlines of land and what lies on it, in degrees of WGS 84."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians

from ovop_desktop.domain.place import Coordinates

LonLat = tuple[float, float]
"""Degrees east, degrees north: x before y, as maps are drawn."""

Ring = tuple[LonLat, ...]
"""A closed line; the last point is joined to the first."""


LINES = 12
"""Lines across an outline that its heart is looked for on: those at its ends are none."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box in degrees."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, point: LonLat) -> bool:
        """Whether the point lies in it."""
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north

    def wider(self, degrees: float) -> Bounds:
        """The box with so much more on every side."""
        return Bounds(self.west - degrees, self.south - degrees, self.east + degrees, self.north + degrees)

    def meets(self, other: Bounds) -> bool:
        """Whether the two share any place."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )

    @property
    def middle(self) -> LonLat:
        """Its centre."""
        return (self.west + self.east) / 2, (self.south + self.north) / 2


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The land of the region with this dotted code, largest part first; a lake in it is a ring too.

    A province ("34") may be drawn with others in it (ADR 0008). Each is equal to itself alone: drawings are kept by
    it, and comparing thousands of points would cost more than the drawing.
    """

    code: str
    rings: tuple[Ring, ...]
    bounds: Bounds

    def holds(self, point: LonLat) -> bool:
        """Whether the point lies on it (even-odd rule)."""
        return self.bounds.holds(point) and sum(_inside(ring, point) for ring in self.rings) % 2 == 1

    def heart(self) -> LonLat:
        """A place in the midst of the land: the middle of the widest stretch on one of a few lines across it."""
        best, found = 0.0, self.bounds.middle
        for part in range(1, LINES):
            y = self.bounds.south + (self.bounds.north - self.bounds.south) * part / LINES
            crossed = sorted(x for ring in self.rings for x in _crossings(ring, y))
            for west, east in zip(crossed[::2], crossed[1::2], strict=False):
                if east - west > best:
                    best, found = east - west, ((west + east) / 2, y)
        return found

    def square_kilometres(self) -> float:
        """About how large it is: a degree is taken as 111.2 km, shorter from west to east where the land lies."""
        squeeze = cos(radians(self.bounds.middle[1]))
        return abs(sum(signed_area(ring) for ring in self.rings)) * 111.2**2 * squeeze


@dataclass(frozen=True, slots=True)
class Town:
    """A named place to find one's way by."""

    name: str
    at: LonLat


def bounds_of(rings: tuple[Ring, ...]) -> Bounds:
    """The box around `rings`. Raises ValueError when there are none."""
    points = [point for ring in rings for point in ring]
    return Bounds(
        min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)
    )


def walked(steps: Sequence[int], scale: int) -> Ring:
    """The ring that begins at the first pair of `steps` and goes on by the others, each in 1/`scale` degree."""
    x = y = 0
    points = []
    for east, north in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / scale, y / scale))
    return tuple(points)


def lonlat(place: Coordinates) -> LonLat:
    """A place as maps draw it."""
    return float(place.longitude), float(place.latitude)


def signed_area(ring: Ring) -> float:
    """Square degrees within a ring: positive when it runs anticlockwise."""
    x, y = ring[-1]
    found = 0.0
    before = (0.0, 0.0)
    for point in ring:
        here = (point[0] - x, point[1] - y)
        found += before[0] * here[1] - here[0] * before[1]
        before = here
    return found / 2


def _inside(ring: Ring, point: LonLat) -> bool:
    return sum(point[0] < x for x in _crossings(ring, point[1])) % 2 == 1


def _crossings(ring: Ring, y: float) -> Iterator[float]:
    """Where a ring crosses a line of latitude."""
    before = ring[-1]
    for here in ring:
        if (here[1] > y) != (before[1] > y):
            yield (before[0] - here[0]) * (y - here[1]) / (before[1] - here[1]) + here[0]
        before = here
