"""Outlines of land and what lies on it, in degrees of WGS 84."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.place import Coordinates

LonLat = tuple[float, float]
"""Degrees east, degrees north: x before y, as maps are drawn."""

Ring = tuple[LonLat, ...]
"""A closed line; the last point is joined to the first."""


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


@dataclass(frozen=True, slots=True)
class Outline:
    """The land of the province `code` ("34"), largest part first; it may be drawn with others in it (ADR 0008)."""

    code: str
    rings: tuple[Ring, ...]
    bounds: Bounds

    def holds(self, point: LonLat) -> bool:
        """Whether the point lies on it (even-odd rule)."""
        return self.bounds.holds(point) and any(_inside(ring, point) for ring in self.rings)


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


def lonlat(place: Coordinates) -> LonLat:
    """A place as maps draw it."""
    return float(place.longitude), float(place.latitude)


def _inside(ring: Ring, point: LonLat) -> bool:
    x, y = point
    found = False
    before = ring[-1]
    for here in ring:
        if (here[1] > y) != (before[1] > y):
            crossing = (before[0] - here[0]) * (y - here[1]) / (before[1] - here[1]) + here[0]
            found ^= x < crossing
        before = here
    return found
