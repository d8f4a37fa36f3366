"""Outlines of regencies and villages that the office brings as a file: read, offered, kept, and taken off again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import cast

from ovop_desktop.domain.boundary import LONGEST_SOURCE, Boundary, boundary_id, boundary_of
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.features import Feature, MapFile
from ovop_desktop.domain.maps import Bounds, LonLat, bounds_of, lonlat
from ovop_desktop.domain.region_match import Match, caption, match, own_code
from ovop_desktop.domain.regions import Region
from ovop_desktop.domain.text import clean
from ovop_desktop.domain.thinning import thinned
from ovop_desktop.domain.village import Village
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.maps import Maps
from ovop_desktop.services.regions import Regions
from ovop_desktop.services.tasks import Steps, Task
from ovop_desktop.storage.map_files import read_map_file

MOST_CHOICES = 40
"""Pieces that are offered when the file does not tell which one is meant."""

VILLAGE_SIZE = 0.12
"""Degrees (13 km) up to which a piece that is not named is taken for a village rather than its regency."""

BESIDE = 0.3
"""Degrees by which an outline may lie beside its province's, which is only about right."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A piece of the file that may be meant. `readings` are what it may be, the likeliest first."""

    caption: str
    readings: tuple[Boundary, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file brings: `choices` are for the village that was asked about, the likeliest first.

    `also` are outlines of other places in the library that have none yet; `source` is whom the file names.
    """

    choices: tuple[Choice, ...]
    also: tuple[Boundary, ...]
    source: str


class Boundaries:
    """One outline for each regency and village. Errors are those of `Editor.apply`."""

    def __init__(self, editor: Editor, catalogue: Catalogue, regions: Regions, maps: Maps) -> None:
        self._editor, self._catalogue = editor, catalogue
        self._regions, self._maps = regions, maps

    def of(self, code: str) -> Boundary | None:
        """The outline of the region with exactly this dotted code, if the office brought one."""
        return cast("Boundary | None", self._catalogue.record("boundary", boundary_id(code)))

    def read(self, path: Path, village: Village) -> Task[Offer]:
        """Task: what a file holds for a village, its regency and the other places of the library. Writes nothing.

        Raises OvopError as `read_map_file` does, and with facts `name` and `regency`: `boundary.finer` (only what lies
        in the regency), `boundary.other` (another place; fact `found`), `boundary.elsewhere` (it lies somewhere else).
        """

        def work(steps: Steps) -> Offer:
            steps.step("map_read", 0, 2)
            file = read_map_file(path)
            steps.step("map_read", 1, 2)
            choices = self._choices(file, village, path.name)
            steps.step("map_read", 2, 2)
            taken = {one.code for choice in choices for one in choice.readings}
            also = tuple(one for one in self._also(file) if one.code not in taken)
            return Offer(choices, also, clean(file.source, one_line=True)[:LONGEST_SOURCE])

        return work

    def keep(self, boundaries: Sequence[Boundary], source: str) -> None:
        """Keep outlines in one deed, each in place of the one its region had."""
        source = clean(source, one_line=True)[:LONGEST_SOURCE]
        changes = [Change(self.of(one.code), replace(one, source=source)) for one in boundaries]
        code = "boundary.changed" if changes[0].before is not None else "boundary.added"
        deed = Deed.of(code, name=boundaries[0].name)
        if len(changes) > 1:
            deed = Deed.of("boundaries.added", name=boundaries[0].name, count=len(changes))
        self._editor.apply(ChangeSet.of(deed, changes))

    def remove(self, code: str) -> None:
        """Take a region's outline off; one that is gone already is no error."""
        held = self.of(code)
        if held is not None:
            deed = Deed.of("boundary.removed", name=held.name)
            self._editor.apply(ChangeSet.of(deed, [Change(held, None)]))

    # -- which piece is it

    def _choices(self, file: MapFile, village: Village, name: str) -> tuple[Choice, ...]:
        regency, own = self._regions.by_code(village.code[:5]), self._regions.by_code(village.code)
        wanted = [region for region in (regency, own) if region is not None]
        matches = {region.code: match(file.features, region) for region in wanted}
        told = [region for region in wanted if matches[region.code].pieces]
        if told:
            return tuple(self._told(told[0], matches[told[0].code], village, name))
        for region in wanted:
            if doubtful := matches[region.code].doubtful:
                return tuple(Choice(caption(one, place), (_bound(region, [one]),)) for place, one in _few(doubtful))
        facts = {"name": name, "regency": village.regency}
        if regency is not None and matches[regency.code].finer:
            raise OvopError("boundary.finer", **facts)
        around = [one for one in file.features if self._may_be(one, village)]
        nameless = [one for one in around if self._known(one) is None]
        if nameless:
            return tuple(Choice(caption(one, place), self._readings(one, wanted)) for place, one in _few(nameless))
        found = next((known for one in (*around, *file.features) if (known := self._known(one))), None)
        if found is not None and len(file.features) <= MOST_CHOICES:
            raise OvopError("boundary.other", found=found.label, **facts)
        raise OvopError("boundary.elsewhere", **facts)

    def _told(self, region: Region, found: Match, village: Village, name: str) -> Iterator[Choice]:
        """What the file itself says is the region, if it lies where the region does."""
        box = bounds_of(tuple(chain.from_iterable(one.rings for one in found.pieces)))
        if not self._province(village).meets(box):
            raise OvopError("boundary.elsewhere", name=name, regency=village.regency)
        yield Choice(region.label, (_bound(region, found.pieces),))

    def _readings(self, piece: Feature, wanted: Sequence[Region]) -> tuple[Boundary, ...]:
        """A piece that nothing is said of: a regency, or a small one first a village."""
        box = bounds_of(piece.rings)
        small = max(box.east - box.west, box.north - box.south) < VILLAGE_SIZE
        return tuple(_bound(region, [piece]) for region in (reversed(wanted) if small else wanted))

    def _may_be(self, piece: Feature, village: Village) -> bool:
        """Whether a piece lies where the village does, or where its regency is."""
        box = bounds_of(piece.rings)
        points: list[LonLat] = [lonlat(village.location)] if village.location else []
        regency = self._maps.regency(village.code)
        if regency is not None:
            points.append(regency)
        if points:
            return any(box.wider(BESIDE / 6).holds(point) for point in points)
        return self._province(village).meets(box)

    def _province(self, village: Village) -> Bounds:
        outline = self._maps.province(village.code)
        return outline.bounds.wider(BESIDE) if outline else Bounds(-180, -90, 180, 90)

    def _known(self, piece: Feature) -> Region | None:
        code = own_code(piece)
        return self._regions.by_code(code) if code else None

    def _also(self, file: MapFile) -> Iterator[Boundary]:
        """Outlines that the file says are those of other regencies and villages of the library, where none is kept."""
        coded = {own_code(one): one for one in file.features}
        rows = self._catalogue.village_rows()
        for code in sorted({row.code[:5] for row in rows} | {row.code for row in rows if row.code in coded}):
            region = self._regions.by_code(code)
            if region is None or self.of(code) is not None:
                continue
            found = match(file.features, region).pieces
            if found:
                yield _bound(region, found)


def _few(pieces: Sequence[Feature]) -> Iterator[tuple[int, Feature]]:
    return enumerate(pieces[:MOST_CHOICES], 1)


def _bound(region: Region, pieces: Sequence[Feature]) -> Boundary:
    return boundary_of(region.code, region.label, thinned(chain.from_iterable(one.rings for one in pieces)))
