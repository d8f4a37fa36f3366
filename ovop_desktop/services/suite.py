"""All services of one open library, handed around as one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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
from ovop_desktop.services.samples import Samples
from ovop_desktop.services.unsaved import Unsaved
from ovop_desktop.services.upkeep import Upkeep

if TYPE_CHECKING:
    from ovop_desktop.services.brochures import Brochures


@dataclass(frozen=True, slots=True)
class Suite:
    """What a face works with. `close` lets the library go; nothing may be asked of the suite afterwards."""

    folder: Path
    readonly: bool
    """The folder cannot be written: to look at and to print from."""
    editor: Editor
    catalogue: Catalogue
    records: Records
    categories: Categories
    bulk: Bulk
    paste: Paste
    history: History
    duplicates: Duplicates
    merging: Merging
    programme: Programme
    fairs: Fairs
    gallery: Gallery
    photo_matching: PhotoMatching
    press_room: Callable[[], Brochures]
    """Opens the press the first time it is asked for: half of what a start would load."""
    regions: Regions
    maps: Maps
    boundaries: Boundaries
    samples: Samples
    upkeep: Upkeep
    unsaved: Unsaved
    feed: Feed
    close: Callable[[], None]

    @property
    def brochures(self) -> Brochures:
        """Everything that is printed."""
        return self.press_room()
