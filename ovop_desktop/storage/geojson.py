"""Reading GeoJSON (RFC 7946) of someone else: polygons, wherever in it they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from ovop_desktop.domain.maps import LonLat
from ovop_desktop.storage.land import Land

DEEPEST = 12
"""Collections within collections that are followed; maps have two or three."""

MAKER = ("source", "sumber", "attribution", "copyright", "credit", "publisher")
"""Facts of a file or its features that say whose map it is."""


def read_geojson(data: bytes, land: Land) -> str:
    """Read the polygons of `data` into `land`, and return whom the file names as its maker, or "".

    Raises ValueError (RecursionError, too) for what is no GeoJSON, and what `Land.add` raises.
    """
    held = json.loads(data, parse_constant=_no_number)
    if not isinstance(held, dict) or "type" not in held:
        raise ValueError("not GeoJSON")
    _read(held, {}, land, 0)
    return _maker(held) or next(
        (text for one in land.features for key, text in one.facts if key.casefold() in MAKER), ""
    )


def _maker(held: dict[str, Any]) -> str:
    for place in (held, held.get("metadata"), held.get("properties")):
        if isinstance(place, dict):
            told = {str(key).casefold(): value for key, value in place.items() if isinstance(value, str)}
            for key in MAKER:
                if told.get(key, "").strip():
                    return told[key].strip()
    return ""


def _read(held: Any, facts: dict[str, Any], land: Land, depth: int) -> None:
    """Walk collections down to features, and hand each one's polygons to `land`."""
    if not isinstance(held, dict) or depth > DEEPEST:
        raise ValueError("not GeoJSON")
    kind = held.get("type")
    if kind == "FeatureCollection":
        for one in _list(held.get("features")):
            _read(one, facts, land, depth + 1)
    elif kind == "Feature":
        told = held.get("properties")
        mine = {str(key): value for key, value in told.items()} if isinstance(told, dict) else {}
        if "id" in held:
            mine.setdefault("id", held["id"])
        if held.get("geometry") is not None:
            land.add(mine.items(), list(_polygons(held["geometry"], depth + 1)))
    else:
        land.add(facts.items(), list(_polygons(held, depth)))


def _polygons(held: Any, depth: int) -> Iterator[list[list[LonLat]]]:
    if not isinstance(held, dict) or depth > DEEPEST:
        raise ValueError("not a geometry")
    kind = held.get("type")
    if kind == "Polygon":
        yield _polygon(held.get("coordinates"))
    elif kind == "MultiPolygon":
        for one in _list(held.get("coordinates")):
            yield _polygon(one)
    elif kind == "GeometryCollection":
        for one in _list(held.get("geometries")):
            yield from _polygons(one, depth + 1)
    elif kind not in ("Point", "MultiPoint", "LineString", "MultiLineString"):
        raise ValueError("not a geometry")


def _polygon(held: Any) -> list[list[LonLat]]:
    return [[(float(point[0]), float(point[1])) for point in _list(ring)] for ring in _list(held)]


def _list(held: Any) -> list[Any]:
    if not isinstance(held, list):
        raise ValueError("not a list")
    return held


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)
