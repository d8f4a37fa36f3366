"""The pictures of a village: the strip that products have, the first of them opening its chapter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.village import Village
from ovop_desktop.ui.catalogue.photos_form import PhotosForm
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.shell.desk import Desk


class VillagePhotos(QObject):
    """A village's draft as the strip of photos sees it."""

    reloaded = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        draft.reloaded.connect(self.reloaded)

    @property
    def id(self) -> EntityId:
        """The village's."""
        village = cast("Village | None", self._draft.entity)
        return village.id if village else EntityId("")

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The village's, the one that opens its chapter first."""
        village = cast("Village | None", self._draft.entity)
        return village.photos if village else ()

    def commit(self, key: str, *, photos: tuple[Photo, ...]) -> bool:
        """Save these photos now, and what was typed before them."""
        self._draft.change(photos=photos)
        saved = self._draft.flush()
        self.changed.emit()
        return saved

    def add_late(self, owner: EntityId, photos: Sequence[Photo]) -> None:
        """Photos that arrived after another village was opened go to the one they were meant for."""
        village = self._desk.suite.catalogue.village(owner)
        if village is not None:
            self._desk.suite.records.save(village, replace(village, photos=(*village.photos, *photos)))


class VillagePhotosForm(PhotosForm):
    """The strip with a village's words."""

    def hint(self) -> str:
        """The first photo leads."""
        return self.tr("Seret untuk mengurutkan. Foto pertama membuka bab desa di brosur.")

    def question(self) -> str:
        """Photos of a village are asked for."""
        return self.tr("Pilih foto desa")
