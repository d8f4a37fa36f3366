"""Puts the parts together, once, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ovop_desktop.config.paths import Paths
from ovop_desktop.config.settings import SettingsFile, person_here
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.office import Office
from ovop_desktop.services.boundaries import Boundaries
from ovop_desktop.services.bulk import Bulk
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.categories import Categories
from ovop_desktop.services.duplicates import Duplicates
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.fairs import Fairs
from ovop_desktop.services.feed import Feed
from ovop_desktop.services.gallery import Gallery
from ovop_desktop.services.history import History
from ovop_desktop.services.maps import Maps
from ovop_desktop.services.merging import Merging
from ovop_desktop.services.paste import Paste
from ovop_desktop.services.photo_matching import PhotoMatching
from ovop_desktop.services.programme import Programme
from ovop_desktop.services.records import Records
from ovop_desktop.services.regions import Regions
from ovop_desktop.services.sample_content import SampleFiles
from ovop_desktop.services.samples import Samples
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.unsaved import Unsaved
from ovop_desktop.services.upkeep import Upkeep
from ovop_desktop.storage.history_reader import HistoryReader
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import FILE, Library
from ovop_desktop.storage.likeness_reader import LikenessReader
from ovop_desktop.storage.maps import MapTable
from ovop_desktop.storage.programme_reader import ProgrammeReader
from ovop_desktop.storage.references import References
from ovop_desktop.storage.regions import RegionTable
from ovop_desktop.storage.renditions import Renditions
from ovop_desktop.storage.unsaved import UnsavedFile

if TYPE_CHECKING:
    from ovop_desktop.brochure.press import Press
    from ovop_desktop.services.brochures import Brochures


@dataclass(frozen=True, slots=True)
class Equipment:
    """What the program carries and only reads, each loaded when it is first asked for."""

    regions: RegionTable
    maps: MapTable
    press: Callable[[], Press]


@cache
def _equipment(resources: Path) -> Equipment:
    """The same for every library: places, maps and typefaces are not read anew for the next one."""

    @cache
    def press() -> Press:
        from ovop_desktop.brochure.press import Press  # noqa: PLC0415 - the window opens without it

        return Press(resources)

    return Equipment(RegionTable(resources), MapTable(resources), press)


@dataclass(frozen=True, slots=True)
class Workshop:
    """Opens and makes libraries on this machine; every face is handed one."""

    paths: Paths
    settings: SettingsFile
    today: Callable[[], date] = date.today

    def holds_library(self, folder: Path) -> bool:
        """Whether there is a library (whole or not) in `folder`."""
        return (folder / FILE).exists()

    def regions(self) -> Regions:
        """The table of places, for the time before a library is open."""
        return Regions(_equipment(self.paths.resources).regions)

    def open(self, folder: Path) -> Suite:
        """Open a library; one that cannot be written is opened to look at. Raises OvopError as `Library.open` does."""
        try:
            library = Library.open(folder, self._desk(), cmyk_profile=self._profile())
        except OvopError as problem:
            if problem.code != "library.readonly":
                raise
            library = Library.look(folder, self._desk(), cmyk_profile=self._profile())
        return self._suite(library)

    def create(self, folder: Path, office: Office | None = None) -> Suite:
        """Make a library and give it its office; choosing a village as the place also makes the village's record.

        Raises OvopError as `Library.create` does.
        """
        suite = self._suite(Library.create(folder, self._desk(), cmyk_profile=self._profile()))
        if office is not None:
            before = suite.catalogue.office()
            suite.records.save(before, replace(office, id=before.id))
            region = suite.regions.by_code(office.region) if office.region else None
            if region is not None and region.level == 4:
                suite.records.add_village(region.code)
        return suite

    def _desk(self) -> Desk:
        return Desk(self.settings.desk_id(), self.settings.load().person or person_here())

    def _profile(self) -> Path:
        return self.paths.resources / "icc" / "ovop_fogra39_300.icc"

    def _suite(self, library: Library) -> Suite:
        resources = self.paths.resources
        equipment = _equipment(resources)
        feed = Feed()
        unsaved = UnsavedFile(library.folder, self.paths.settings, readonly=library.readonly)
        editor = Editor(library, feed, unsaved)
        upkeep = Upkeep(library)
        catalogue = Catalogue(library.reader, self.today, upkeep.last_backup)
        regions = Regions(equipment.regions)
        maps = Maps(equipment.maps, library.reader.get, library.reader.boundary_codes)
        feed.subscribe(maps.heard)
        gallery = Gallery(library.media, Renditions(library.folder, library.media))
        records = Records(editor, catalogue, regions)
        duplicates = Duplicates(LikenessReader(library.database), library.noted, library.note)
        feed.subscribe(catalogue.heard)
        feed.subscribe(duplicates.heard)
        programme = Programme(ProgrammeReader(library.database), editor, catalogue)
        samples = Samples(SampleFiles(resources), library.media, editor, catalogue, regions, programme)

        @cache
        def press_room() -> Brochures:
            words = resources / "words"
            return _press_room(equipment.press, words, catalogue, gallery, regions, maps, samples, programme, records)

        return Suite(
            folder=library.folder,
            readonly=library.readonly,
            editor=editor,
            catalogue=catalogue,
            records=records,
            categories=Categories(editor, catalogue),
            bulk=Bulk(editor, catalogue),
            paste=Paste(editor, catalogue),
            duplicates=duplicates,
            merging=Merging(References(library.database).to, editor, catalogue),
            history=History(HistoryReader(library.database), editor, catalogue),
            fairs=Fairs(catalogue, programme, records),
            programme=programme,
            gallery=gallery,
            photo_matching=PhotoMatching(editor, catalogue, gallery),
            press_room=press_room,
            regions=regions,
            maps=maps,
            boundaries=Boundaries(editor, catalogue, regions, maps),
            samples=samples,
            upkeep=upkeep,
            unsaved=Unsaved(library, editor, unsaved),
            feed=feed,
            close=library.close,
        )


def _press_room(
    press: Callable[[], Press],
    words: Path,
    catalogue: Catalogue,
    gallery: Gallery,
    regions: Regions,
    maps: Maps,
    samples: Samples,
    programme: Programme,
    records: Records,
) -> Brochures:
    """The press and what fills its sheets. Loaded here and not with the module: the window opens without them."""
    from ovop_desktop.services.brochures import Brochures  # noqa: PLC0415
    from ovop_desktop.services.content_words import ContentWords  # noqa: PLC0415
    from ovop_desktop.services.edition_content import EditionContent  # noqa: PLC0415
    from ovop_desktop.services.impressions import Impressions  # noqa: PLC0415

    impressions = Impressions(catalogue, programme, records)
    said = ContentWords(words)
    content = EditionContent(catalogue, regions, maps, said, samples.present, impressions, programme)
    return Brochures(catalogue, gallery, said, press, impressions, content)
