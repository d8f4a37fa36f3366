"""The photos of a library: each once, named by its digest, never changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import Digest
from ovop_desktop.storage.atomic import atomic_write, make_folder

if TYPE_CHECKING:
    from ovop_desktop.storage.photo_intake import Glance, Normalised


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo in the library: SHA-256 of its stored bytes, its upright size in pixels, its size in bytes."""

    digest: Digest
    width: int
    height: int
    bytes: int


class MediaStore:
    """`library`/media/ab/abcdef....jpg. The two letters keep folders short: FAT32 holds some 9,000 such names each.

    Safe to use from several threads; decoding happens in the calling one.
    """

    def __init__(self, library: Path, cmyk_profile: Path | None = None) -> None:
        """`cmyk_profile` is the ICC file by which CMYK pictures that carry none are read."""
        self._folder = library / "media"
        self._cmyk_profile = cmyk_profile

    def take_in(self, source: Path | bytes, name: str = "") -> StoredPhoto:
        """Normalise a picture and keep it; when this returns, it is on disk and synced.

        The same picture taken in twice is stored once. Raises OvopError as `normalise` and `atomic_write` do.
        """
        called = name or (source.name if isinstance(source, Path) else "")
        return self._stored(_intake().normalise(source, called, self._cmyk_profile))

    def glance(self, source: Path, side: int) -> Glance:
        """See a picture without keeping it. Raises OvopError as `normalise` does."""
        seen: Glance = _intake().glance(source, side, self._cmyk_profile)
        return seen

    def digest_of(self, source: Path) -> Digest:
        """The digest a picture would be kept under. Raises OvopError as `normalise` does."""
        ready: Normalised = _intake().normalise(source, source.name, self._cmyk_profile)
        return Digest(hashlib.sha256(ready.jpeg).hexdigest())

    def turn(self, digest: str, turns: int) -> StoredPhoto:
        """Keep a stored photo turned by quarter turns clockwise, as a photo of its own, at its full size.

        Raises OvopError `photo.missing` or `photo.damaged`, and as `atomic_write` does.
        """
        jpeg = self.read(digest)
        try:
            ready: Normalised = _intake().turned(jpeg, turns)
        except (OSError, ValueError, SyntaxError) as problem:
            raise OvopError("photo.damaged", digest=digest) from problem
        return self._stored(ready)

    def _stored(self, ready: Normalised) -> StoredPhoto:
        return StoredPhoto(self._keep(ready.jpeg), ready.width, ready.height, len(ready.jpeg))

    def put(self, jpeg: bytes, digest: str) -> None:
        """Keep bytes that another library had already normalised. Raises OvopError `photo.damaged` if they differ."""
        if hashlib.sha256(jpeg).hexdigest() != digest:
            raise OvopError("photo.damaged", digest=digest)
        self._keep(jpeg)

    def _keep(self, jpeg: bytes) -> Digest:
        digest = Digest(hashlib.sha256(jpeg).hexdigest())
        path = self.path_of(digest)
        if path.is_file() and self.verify(digest):
            return digest  # a damaged one is healed below
        make_folder(path.parent)
        with atomic_write(path) as file:
            file.write(jpeg)
        return digest

    def path_of(self, digest: str) -> Path:
        """Where the photo lies or would lie. Raises ValueError for anything that is not a digest."""
        if len(digest) != 64 or digest.strip("0123456789abcdef"):
            raise ValueError(f"not a digest: {digest!r}")
        return self._folder / digest[:2] / f"{digest}.jpg"

    def has(self, digest: str) -> bool:
        """Whether the photo's file is there (it may be damaged: see `verify`)."""
        return self.path_of(digest).is_file()

    def read(self, digest: str) -> bytes:
        """The photo's JPEG bytes, checked. Raises OvopError `photo.missing` or `photo.damaged` (fact `digest`)."""
        try:
            jpeg = self.path_of(digest).read_bytes()
        except FileNotFoundError as problem:
            raise OvopError("photo.missing", digest=digest) from problem
        except OSError as problem:
            raise OvopError("photo.damaged", digest=digest) from problem
        if hashlib.sha256(jpeg).hexdigest() != digest:
            raise OvopError("photo.damaged", digest=digest)
        return jpeg

    def verify(self, digest: str) -> bool:
        """Whether the photo is there and its bytes are the ones its name promises."""
        try:
            self.read(digest)
        except OvopError:
            return False
        return True

    def digests(self) -> Iterator[Digest]:
        """Every photo there is, in order of digest. Files with other names are passed over."""
        shelves = sorted(self._folder.glob("[0-9a-f][0-9a-f]"))
        for path in (path for shelf in shelves for path in sorted(shelf.glob("*.jpg"))):
            if len(path.stem) == 64 and not path.stem.strip("0123456789abcdef"):
                yield Digest(path.stem)


def _intake() -> ModuleType:
    """What reads foreign pictures, with Pillow and its decoders: loaded when one is brought, not to show those held."""
    return import_module("ovop_desktop.storage.photo_intake")
