"""Where places lie: outlines to draw, and what is known of a region's position."""

from __future__ import annotations

import threading
from collections.abc import Callable

from ovop_desktop.domain.boundary import Boundary, boundary_id
from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.maps import Bounds, LonLat, Outline, Town
from ovop_desktop.services.feed import News
from ovop_desktop.storage.maps import MapTable

Kept = Callable[[str, EntityId], Entity | None]
"""Reads a record of the library by its kind and id."""

Codes = Callable[[], frozenset[str]]
"""Tells the dotted codes of the regions whose outline the library keeps."""


class Maps:
    """Reads the map that the program carries, and the outlines that the office brought (ADR 0010).

    Methods may be called from a worker; `heard` is told what was written.
    """

    def __init__(self, table: MapTable, kept: Kept = lambda _kind, _id: None, codes: Codes = frozenset) -> None:
        self._table, self._kept, self._codes = table, kept, codes
        self._lock = threading.Lock()
        self._known: frozenset[str] | None = None
        self._brought: dict[str, tuple[Boundary, Outline] | None] = {}
        self.changed = 0
        """How often outlines were brought, changed or taken off."""

    def heard(self, news: News) -> None:
        """Look anew at outlines that were brought, changed or taken off."""
        if "boundary" in news.kinds:
            with self._lock:
                self._known = None
                self._brought.clear()
                self.changed += 1

    def outline(self, code: str) -> Outline | None:
        """The land that a map of the region with this dotted code shows: its regency's where the office brought that
        outline, else its province's, or the one that province was made from (its `code` then is another).

        None for a code of no province.
        """
        return self.regency_outline(code) or self.province(code)

    def province(self, code: str) -> Outline | None:
        """The outline of the province, or of the one it was made from; None for a code of no province."""
        sheet = self._table.sheet()
        return sheet.outlines.get(sheet.shared.get(code[:2], code[:2]))

    def regency_outline(self, code: str) -> Outline | None:
        """The outline of the regency of the region with this dotted code, where the office brought it."""
        found = self._held(code[:5]) if len(code) >= 5 else None
        return found[1] if found else None

    def village_outline(self, code: str) -> Outline | None:
        """The outline of exactly this village, where the office brought it."""
        found = self._held(code) if len(code) > 5 else None
        return found[1] if found else None

    def source(self, code: str) -> str:
        """Where the outline of exactly this region comes from, as the office says; "" where nothing is said."""
        found = self._held(code)
        return found[0].source if found else ""

    def around(self, bounds: Bounds) -> tuple[Outline, ...]:
        """All provinces of which a part may be seen in `bounds`."""
        return tuple(one for one in self._table.sheet().outlines.values() if one.bounds.meets(bounds))

    def towns(self, bounds: Bounds) -> tuple[Town, ...]:
        """The towns within `bounds`, those of a province largest first."""
        return tuple(town for town in self._table.sheet().towns if bounds.holds(town.at))

    def regency(self, code: str) -> LonLat | None:
        """About where the regency of the region with this dotted code lies; None where that is not known."""
        outline = self.regency_outline(code)
        return outline.heart() if outline is not None else self._table.sheet().regencies.get(code[:5])

    def _held(self, code: str) -> tuple[Boundary, Outline] | None:
        with self._lock:
            if self._known is None:
                self._known = self._codes()
            if code not in self._known:
                return None
            if code not in self._brought:
                found = self._kept("boundary", boundary_id(code))
                self._brought[code] = (found, found.outline()) if isinstance(found, Boundary) else None
            return self._brought[code]
