"""The outline of a regency or a village that the office brought: none that may be passed on comes with the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ovop_desktop.domain.ids import EntityId, named_id
from ovop_desktop.domain.maps import Outline, Ring, bounds_of, walked

SCALE = 10_000
"""Steps to a degree: 11 metres each."""

LONGEST_SOURCE = 120
"""Letters of a source that are kept."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """One region's outline. `code` is dotted and a regency's ("33.06") or a village's; `name` is with its kind.

    `rings` are each the first point and the steps to the next ones, east and north in turn, in 1/10,000 degree, the
    largest first; a lake in the land is a ring too. `source` is what the map says of where the outline comes from.
    """

    id: EntityId
    code: str
    name: str
    rings: tuple[tuple[int, ...], ...]
    source: str = ""

    def outline(self) -> Outline:
        """The outline in degrees."""
        rings = tuple(walked(steps, SCALE) for steps in self.rings)
        return Outline(self.code, rings, bounds_of(rings))

    @property
    def is_village(self) -> bool:
        """Whether it is a village's, not a regency's."""
        return len(self.code) > 5


def boundary_id(code: str) -> EntityId:
    """The id of the one outline of a region: the same in every library, so that libraries can be brought together."""
    return named_id(f"boundary/{code}")


def boundary_of(code: str, name: str, rings: Iterable[Ring], source: str = "") -> Boundary:
    """The record of an outline in degrees. Raises ValueError when nothing is left of it on the grid."""
    found = tuple(steps for ring in rings if len(steps := steps_of(ring)) >= 6)
    if not found:
        raise ValueError("no land")
    return Boundary(boundary_id(code), code, name, found, source)


def steps_of(ring: Ring) -> tuple[int, ...]:
    """A ring as its first point and the steps to the next ones; points that fall on the one before are left out."""
    steps: list[int] = []
    x = y = 0
    for longitude, latitude in ring:
        east, north = round(longitude * SCALE) - x, round(latitude * SCALE) - y
        if steps and not east and not north:
            continue
        steps += (east, north)
        x, y = x + east, y + north
    return tuple(steps)
