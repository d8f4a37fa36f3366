"""Where places lie: outlines to draw, and what is known of a region's position."""

from __future__ import annotations

from ovop_desktop.domain.maps import Bounds, LonLat, Outline, Town
from ovop_desktop.storage.maps import MapTable


class Maps:
    """Reads the map that the program carries. Methods may be called from a worker."""

    def __init__(self, table: MapTable) -> None:
        self._table = table

    def outline(self, code: str) -> Outline | None:
        """The smallest outline that holds the region with this dotted code: today its province's, or the province that
        one was made from (its `code` then is another). None for a code of no province.
        """
        sheet = self._table.sheet()
        province = code[:2]
        return sheet.outlines.get(sheet.shared.get(province, province))

    def around(self, bounds: Bounds) -> tuple[Outline, ...]:
        """All outlines of which a part may be seen in `bounds`."""
        return tuple(one for one in self._table.sheet().outlines.values() if one.bounds.meets(bounds))

    def towns(self, bounds: Bounds) -> tuple[Town, ...]:
        """The towns within `bounds`, those of a province largest first."""
        return tuple(town for town in self._table.sheet().towns if bounds.holds(town.at))

    def regency(self, code: str) -> LonLat | None:
        """About where the regency of the region with this dotted code lies; None where that is not known."""
        return self._table.sheet().regencies.get(code[:5])
