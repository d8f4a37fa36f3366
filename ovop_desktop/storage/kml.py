"""Reading KML 2 of someone else: the polygons of its placemarks. Nothing the file declares is ever expanded."""

from __future__ import annotations

from typing import NoReturn
from xml.parsers import expat

from ovop_desktop.domain.maps import LonLat
from ovop_desktop.storage.land import Land

DEEPEST = 100
LONGEST = 200
"""Letters of a fact that are kept; coordinates are kept whole."""

WORDS = {"name", "SimpleData", "value", "coordinates"}
"""Elements whose text is read."""


def read_kml(data: bytes, land: Land) -> None:
    """Read the polygons of `data` into `land`. Raises ValueError for what is no KML, and what `Land.add` raises."""
    walk = _Walk(land)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _declared
    parser.StartElementHandler = walk.begin
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as problem:
        raise ValueError(str(problem)) from problem
    if not walk.is_kml:
        raise ValueError("not KML")


def _declared(*_: object) -> NoReturn:
    """A map declares no document type; who does has entities in mind."""
    raise ValueError("document type")


class _Walk:
    """Hears the elements in their order."""

    def __init__(self, land: Land) -> None:
        self._land = land
        self._path: list[str] = []
        self._facts: list[tuple[str, object]] = []
        self._polygons: list[list[list[LonLat]]] = []
        self._said: list[str] = []
        self._key = ""
        self.is_kml = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        part = name.rpartition(":")[2]
        self._path.append(part)
        if len(self._path) > DEEPEST:
            raise ValueError("too deep")
        self.is_kml = self.is_kml or part == "kml"
        if part == "Placemark":
            self._facts, self._polygons = [], []
        elif part == "Polygon":
            self._polygons.append([])
        elif part in ("SimpleData", "Data"):
            self._key = attributes.get("name", "")
        self._said = []

    def text(self, words: str) -> None:
        if self._path and self._path[-1] in WORDS:
            self._said.append(words)

    def end(self, _name: str) -> None:
        part = self._path.pop()
        said = "".join(self._said) if part in WORDS else ""
        self._said = []
        if part == "name" and self._path and self._path[-1] == "Placemark":
            self._facts.append(("name", said[:LONGEST]))
        elif part in ("SimpleData", "value") and self._key:
            self._facts.append((self._key, said[:LONGEST]))
        elif part == "coordinates" and "Polygon" in self._path and self._polygons:
            self._take(_points(said))
        elif part == "Placemark":
            self._land.add(self._facts, self._polygons)

    def _take(self, ring: list[LonLat]) -> None:
        """The outer ring stands first, wherever the file has it."""
        polygon = self._polygons[-1]
        if "innerBoundaryIs" in self._path:
            polygon.append(ring)
        else:
            polygon.insert(0, ring)


def _points(text: str) -> list[LonLat]:
    points: list[LonLat] = []
    for one in text.split():
        longitude, latitude, *_ = one.split(",")
        points.append((float(longitude), float(latitude)))
    return points
