"""The small map that tells a reader where a village lies, settled for the press."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import cos, radians

from ovop_desktop.brochure import content as page
from ovop_desktop.domain.maps import Bounds, LonLat, Outline, lonlat
from ovop_desktop.domain.thinning import thinned
from ovop_desktop.domain.village import Village
from ovop_desktop.services.maps import Maps
from ovop_desktop.services.place_words import province_words, regency_words

BESIDE = 0.04
"""Of the map: how far beside the land's box a dot may lie (a coast is only about right)."""

PRINTED = 900
"""Points of an outline on paper: at 45 mm they stand closer than a hairline is wide."""


def locator_of(maps: Maps, village: Village) -> page.Locator | None:
    """The village on its regency's outline where the office brought that, and on its province's where it did not.

    None when neither its place nor its outline is known, or it lies far from there. A province is named unless the map
    draws it within an older one.
    """
    province, regency = maps.province(village.code), maps.regency_outline(village.code)
    if province is not None and regency is not None:
        found = _drawn(maps, village, regency, regency_words(village))
        if found is not None:
            around = _land(province, part=_rings(regency, province.bounds))
            return replace(found, source=_source(maps, village), around=around)
    if province is None:
        return None
    return _drawn(maps, village, province, province_words(village) if province.code == village.code[:2] else {})


def _drawn(maps: Maps, village: Village, land: Outline, name: page.Words) -> page.Locator | None:
    own = maps.village_outline(village.code)
    if own is not None and not own.bounds.meets(land.bounds):
        own = None
    dot = _placed(land.bounds, lonlat(village.location)) if village.location else None
    if dot is not None and not all(-BESIDE <= one <= 1 + BESIDE for one in dot):
        return None
    if dot is None and own is None:
        return None
    return _land(land, dot, name, _rings(own, land.bounds) if own is not None else ())


def _land(
    land: Outline, dot: tuple[float, float] | None = None, name: page.Words = page.NO_WORDS, part: page.Rings = ()
) -> page.Locator:
    box = land.bounds
    wide, high = (box.east - box.west) * cos(radians(box.middle[1])), box.north - box.south
    longer = max(wide, high)
    return page.Locator(_rings(land, box), wide / longer, high / longer, dot, name, part)


def _source(maps: Maps, village: Village) -> str:
    """Whose lines are drawn, each told once."""
    told = (maps.source(village.code[:5]), maps.source(village.code))
    return ", ".join(dict.fromkeys(one for one in told if one))


@lru_cache(maxsize=64)
def _rings(outline: Outline, box: Bounds) -> page.Rings:
    """An outline in a box, with the points that paper can show."""
    rings = outline.rings
    if sum(map(len, rings)) > PRINTED and len(outline.code) > 2:
        rings = thinned(rings, PRINTED)
    return tuple(tuple(_placed(box, point) for point in ring) for ring in rings)


def _placed(box: Bounds, point: LonLat) -> tuple[float, float]:
    """A point in a box, y down."""
    return (point[0] - box.west) / (box.east - box.west), (box.north - point[1]) / (box.north - box.south)
