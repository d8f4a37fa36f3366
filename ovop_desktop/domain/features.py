"""What a map file of someone else holds: pieces of land, and what the file says of each."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.maps import Ring


@dataclass(frozen=True, slots=True)
class Feature:
    """`facts` are names and values as they stand in the file; `rings` are land anticlockwise and lakes clockwise."""

    facts: tuple[tuple[str, str], ...]
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class MapFile:
    """The land in a file, in degrees; `source` is whom it names as its maker, if anyone."""

    features: tuple[Feature, ...]
    source: str = ""
