"""Photos at the size they are shown or printed, made once and kept in the cache."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.photo import Crop
from ovop_desktop.storage.atomic import atomic_write
from ovop_desktop.storage.media import MediaStore

if TYPE_CHECKING:
    from ovop_desktop.storage.shrinking import Box

RECIPE = "2"
"""Goes into every cache key; changing it makes everything anew."""

_SEAL = 32


class Renditions:
    """`library`/cache: may be deleted at any time. Safe to use from several threads."""

    def __init__(self, library: Path, media: MediaStore) -> None:
        self._folder = library / "cache"
        self._media = media

    def rendition(self, digest: str, box: Box | None, width: int, height: int) -> bytes:
        """JPEG of the part `box` (None: all) at `width` x `height` pixels, 4:4:4, sharpened when it was shrunk.

        Raises OvopError `photo.missing` or `photo.damaged`; ValueError for an empty size.
        """
        if width < 1 or height < 1:
            raise ValueError(f"a rendition has a size: {width} x {height}")
        return self._cached(digest, f"print {box} {width}x{height}", "for_print", box, width, height)

    def thumbnail(self, digest: str, px: int, crop: Crop | None = None, turns: int = 0) -> bytes:
        """JPEG of the shown part, its longer side `px` pixels (never enlarged), after `turns` quarter turns clockwise.

        Raises OvopError `photo.missing` or `photo.damaged`.
        """
        cut = crop.as_tuple() if crop else None
        return self._cached(digest, f"thumb {cut} {turns % 4} {px}", "for_screen", px, crop, turns % 4)

    def _cached(self, digest: str, wish: str, way: str, *facts: object) -> bytes:
        """From the cache, or made by the function of `shrinking` that `way` names: only that needs Pillow."""
        key = hashlib.sha256(f"{RECIPE} {digest} {wish}".encode()).hexdigest()
        path = self._folder / key[:2] / key
        try:
            sealed = path.read_bytes()
            if hashlib.sha256(sealed[_SEAL:]).digest() == sealed[:_SEAL]:
                return sealed[_SEAL:]
        except OSError:
            pass
        jpeg = self._media.read(digest)
        try:
            made: bytes = getattr(import_module("ovop_desktop.storage.shrinking"), way)(jpeg, *facts)
        except (OSError, ValueError, SyntaxError) as problem:
            raise OvopError("photo.damaged", digest=digest) from problem
        self._keep(path, made)
        return made

    def _keep(self, path: Path, jpeg: bytes) -> None:
        with suppress(OvopError, OSError):  # a cache that cannot be written is only slow
            path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(path, durable=False) as file:
                file.write(hashlib.sha256(jpeg).digest() + jpeg)
