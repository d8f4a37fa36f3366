"""A point on the map."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Coordinates:
    """Degrees of WGS 84, south and west negative. Raises ValueError when they lie on no map."""

    latitude: Decimal
    longitude: Decimal

    def __post_init__(self) -> None:
        if not (abs(self.latitude) <= 90 and abs(self.longitude) <= 180):
            raise ValueError(f"no place on earth: {self.latitude}, {self.longitude}")
