"""Land as it is read from a map file: rings are checked, turned the way the program draws them, and counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isfinite

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.features import Feature
from ovop_desktop.domain.maps import LonLat, Ring, signed_area

MOST_POINTS = 3_000_000
"""Points of a file that are read: a regency's outline surveyed at 1:25,000 has some 50,000."""

MOST_FEATURES = 100_000
MOST_FACTS = 80
LONGEST_FACT = 200


class Land:
    """Gathers the features of one file. `name` is what the person calls the file and goes into errors."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._points = 0
        self.features: list[Feature] = []

    def add(self, facts: Iterable[tuple[str, object]], polygons: Sequence[Sequence[Sequence[LonLat]]]) -> None:
        """One feature; its polygons are each the land's edge and then the lakes. One without land is left out.

        Raises OvopError `boundary.too_detailed` when the file has too many points, ValueError for a point that is
        none.
        """
        rings: list[Ring] = []
        for polygon in polygons:
            for place, ring in enumerate(polygon):
                self._points += len(ring)
                if self._points > MOST_POINTS or len(self.features) >= MOST_FEATURES:
                    raise OvopError("boundary.too_detailed", name=self._name)
                if not all(isfinite(x) and isfinite(y) for x, y in ring):
                    raise ValueError("not a number")
                if len(ring) >= 3:
                    rings.append(_turned(tuple(ring), anticlockwise=place == 0))
        if rings:
            self.features.append(Feature(_told(facts), tuple(rings)))


def _told(facts: Iterable[tuple[str, object]]) -> tuple[tuple[str, str], ...]:
    """The facts that are words or numbers."""
    kept: list[tuple[str, str]] = []
    for key, value in facts:
        if isinstance(value, str | int | float) and not isinstance(value, bool) and len(kept) < MOST_FACTS:
            text = str(value)[:LONGEST_FACT].strip()
            if text:
                kept.append((key[:LONGEST_FACT], text))
    return tuple(kept)


def _turned(ring: Ring, *, anticlockwise: bool) -> Ring:
    """The ring the other way round if need be: every way of filling then leaves the lakes out."""
    return ring if (signed_area(ring) > 0) == anticlockwise else ring[::-1]
