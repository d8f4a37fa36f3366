"""The small map that tells a reader where a village lies, settled for the press."""

from __future__ import annotations

from math import cos, radians

from ovop_desktop.brochure import content as page
from ovop_desktop.domain.maps import LonLat, Outline, lonlat
from ovop_desktop.domain.village import Village
from ovop_desktop.services.content_words import everywhere
from ovop_desktop.services.maps import Maps

BESIDE = 0.04
"""Of the map: how far beside the land's box a dot may lie (a coast is only about right)."""


def locator_of(maps: Maps, village: Village) -> page.Locator | None:
    """The village on the outline of its province; None when its place is not known, or lies far from there.

    The province is named unless the map draws it within an older one.
    """
    outline = maps.outline(village.code)
    if outline is None or village.location is None:
        return None
    dot = _placed(outline, lonlat(village.location))
    if not all(-BESIDE <= one <= 1 + BESIDE for one in dot):
        return None
    box = outline.bounds
    wide, high = (box.east - box.west) * cos(radians(box.middle[1])), box.north - box.south
    longer = max(wide, high)
    return page.Locator(
        rings=tuple(tuple(_placed(outline, point) for point in ring) for ring in outline.rings),
        width=wide / longer,
        height=high / longer,
        dot=dot,
        label=everywhere(village.province if outline.code == village.code[:2] else ""),
    )


def _placed(outline: Outline, point: LonLat) -> tuple[float, float]:
    """A point in the outline's box, y down."""
    box = outline.bounds
    return (point[0] - box.west) / (box.east - box.west), (box.north - point[1]) / (box.north - box.south)
