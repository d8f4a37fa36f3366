"""The map the program carries (resources/maps/indonesia.json; docs/adr/0008)."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ovop_desktop.domain.maps import LonLat, Outline, Town, bounds_of, walked

SCALE = 1000


@dataclass(frozen=True, slots=True)
class MapSheet:
    """`shared` is a province to the one whose outline it is drawn in; `regencies` is a dotted code to its point."""

    outlines: dict[str, Outline]
    shared: dict[str, str]
    regencies: dict[str, LonLat]
    towns: tuple[Town, ...]


class MapTable:
    """Reads the file at the first question (some 15 ms). Safe to use from several threads."""

    def __init__(self, resources: Path) -> None:
        self._path = resources / "maps" / "indonesia.json"
        self._lock = threading.Lock()
        self._sheet: MapSheet | None = None

    def sheet(self) -> MapSheet:
        """All of it."""
        with self._lock:
            if self._sheet is None:
                self._sheet = _read(json.loads(self._path.read_text("utf-8")))
            return self._sheet


def _read(stored: dict[str, Any]) -> MapSheet:
    outlines = {}
    for code, numbers in stored["outlines"].items():
        rings = tuple(walked(one, SCALE) for one in numbers)
        outlines[code] = Outline(code, rings, bounds_of(rings))
    return MapSheet(
        outlines,
        stored["shared"],
        {code: (x / SCALE, y / SCALE) for code, (x, y) in stored["regencies"].items()},
        tuple(Town(name, (x / SCALE, y / SCALE)) for name, x, y in stored["towns"]),
    )
