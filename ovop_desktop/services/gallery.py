"""The library's photos: taken in, shown small, handed to the press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import Digest
from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.tasks import Steps
from ovop_desktop.storage.media import MediaStore, StoredPhoto
from ovop_desktop.storage.renditions import Renditions

if TYPE_CHECKING:
    from ovop_desktop.storage.photo_intake import Glance


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """`photos` in the order they were given; `refused` names each file that is no photo we can use, and why."""

    photos: tuple[Photo, ...]
    refused: tuple[tuple[str, OvopError], ...] = ()


class Gallery:
    """Takes photos in and hands them out; everything here may be called from a worker."""

    def __init__(self, media: MediaStore, renditions: Renditions) -> None:
        self._media = media
        self._renditions = renditions

    def take_in(self, paths: Sequence[Path]) -> Callable[[Steps], IntakeReport]:
        """Task: normalise and keep these files. What is already kept stays when it is cancelled.

        The files themselves are only read. Raises OvopError `file.disk_full` and the like; a file that is no photo
        is in the report instead.
        """

        def work(steps: Steps) -> IntakeReport:
            photos: list[Photo] = []
            refused: list[tuple[str, OvopError]] = []
            for done, path in enumerate(paths):
                steps.step("photos", done, len(paths))
                try:
                    photos.append(_photo(self._media.take_in(path)))
                except OvopError as problem:
                    if not problem.code.startswith("photo."):
                        raise
                    refused.append((path.name, problem))
            steps.step("photos", len(paths), len(paths))
            return IntakeReport(tuple(photos), tuple(refused))

        return work

    def take_in_bytes(self, data: bytes, name: str = "") -> Photo:
        """Keep a picture from the clipboard or a browser. Raises OvopError as `MediaStore.take_in` does."""
        return _photo(self._media.take_in(data, name))

    def glance(self, path: Path, side: int) -> Glance:
        """A file as a small JPEG, its longer side `side` pixels at most, and the size it would be kept at.

        Nothing is kept. Raises OvopError as `take_in_bytes` does.
        """
        return self._media.glance(path, side)

    def digest_of(self, path: Path) -> Digest:
        """The digest a file would be kept under, at the price of taking it in. Raises OvopError likewise."""
        return self._media.digest_of(path)

    def thumbnail(self, photo: Photo, side: int) -> bytes:
        """JPEG of what the record shows of a photo, its longer side `side` pixels, from the cache when it is there.

        Raises OvopError `photo.missing` or `photo.damaged`.
        """
        return self._renditions.thumbnail(photo.digest, side, photo.crop)

    def whole(self, photo: Photo, side: int) -> bytes:
        """JPEG of the whole photo without its crop, its longer side `side` pixels."""
        return self._renditions.thumbnail(photo.digest, side)

    def rotated(self, photo: Photo, turns: int) -> Photo:
        """The photo turned by quarter turns clockwise, kept as a photo of its own; its crop is taken off."""
        stored = self._media.turn(photo.digest, turns)
        return replace(photo, digest=stored.digest, width=stored.width, height=stored.height, crop=None)

    def is_whole(self, photo: Photo) -> bool:
        """Whether the photo's file is there and undamaged."""
        return self._media.verify(photo.digest)

    def jpeg(self, key: str, box: tuple[int, int, int, int], width: int, height: int) -> bytes:
        """What the press asks for (`brochure.content.PictureSource`). Raises LookupError when the photo is missing."""
        try:
            return self._renditions.rendition(key, box, width, height)
        except OvopError as problem:
            raise LookupError(key) from problem


def _photo(stored: StoredPhoto) -> Photo:
    return Photo(stored.digest, stored.width, stored.height)
