"""Small pictures of photos: from memory at once, from the cache or the photo off the window's thread."""

from __future__ import annotations

import contextlib
import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.gallery import Gallery
from ovop_desktop.ui.shell.cut_photo import Cut, cut_photo

WHOLE_BYTES = 16_000_000
"""What pictures as they came may take in memory: they are needed only until they are cut."""

CUT_BYTES = 40_000_000
"""What pictures cut for their places may take: more than the gallery shows on the largest screen (5120 x 2880)."""

Key = tuple[Photo, int]
K = TypeVar("K")


class _Loader(QRunnable):
    def __init__(self, key: Key, load: Callable[[Photo, int], bytes], tell: Callable[[object, object], object]) -> None:
        super().__init__()
        self._key, self._load, self._tell = key, load, tell

    def run(self) -> None:
        image = QImage()
        try:
            image = QImage.fromData(self._load(*self._key))
        except OvopError:
            pass
        except Exception:
            logging.getLogger(__name__).exception("a thumbnail broke")
        with contextlib.suppress(RuntimeError):  # nobody waits for it any more
            self._tell(self._key, image)


class Pictures(Generic[K]):
    """The pictures asked for last, as many as fit into `room` bytes; None stands for one that cannot be read."""

    def __init__(self, room: int) -> None:
        self._room, self._used = room, 0
        self._kept: OrderedDict[K, QPixmap | None] = OrderedDict()

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> QPixmap | None:
        """The picture, or None when it is not here or cannot be read."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: K, picture: QPixmap | None) -> None:
        """Keep a picture; those not asked for the longest go."""
        if key in self._kept:
            self._used -= _weight(self._kept.pop(key))
        self._kept[key] = picture
        self._used += _weight(picture)
        while self._used > self._room and len(self._kept) > 1:
            self._used -= _weight(self._kept.popitem(last=False)[1])


class Thumbnails(QObject):
    """`get` gives a picture or None and fetches it; `ready` tells when it has come."""

    ready = Signal(object)
    _fetched = Signal(object, object)

    def __init__(self, gallery: Gallery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._held: Pictures[Key] = Pictures(WHOLE_BYTES)
        self._cut: Pictures[tuple[Photo, Cut]] = Pictures(CUT_BYTES)
        self._wanted: set[Key] = set()
        self._fetched.connect(self._keep)

    def get(self, photo: Photo, side: int) -> QPixmap | None:
        """The picture with its longer side about `side` pixels, or None while it is being fetched or is missing."""
        key = (photo, _stepped(side))
        if key in self._held:
            return self._held.get(key)
        if key not in self._wanted:
            self._wanted.add(key)
            self._pool.start(_Loader(key, self._gallery.thumbnail, self._fetched.emit))
        return None

    def cut(self, photo: Photo, cut: Cut) -> QPixmap | None:
        """The picture cut for its place, or None while it is being fetched or is missing."""
        made = self._cut.get((photo, cut))
        if made is None:
            whole = self.get(photo, max(cut.width, cut.height))
            if whole is None:
                return None
            made = cut_photo(whole, cut)
            self._cut.put((photo, cut), made)
        return made

    def missing(self, photo: Photo, side: int) -> bool:
        """Whether the photo was looked for and could not be read."""
        key = (photo, _stepped(side))
        return key in self._held and self._held.get(key) is None

    def close(self) -> None:
        """Let what is under way end."""
        self._pool.clear()
        self._pool.waitForDone(10_000)

    def _keep(self, key: Key, image: QImage) -> None:
        self._wanted.discard(key)
        self._held.put(key, None if image.isNull() else QPixmap.fromImage(image))
        self.ready.emit(key[0])


def _weight(picture: QPixmap | None) -> int:
    """Bytes in memory; one that cannot be read weighs little, but not nothing."""
    return 256 if picture is None else picture.width() * picture.height() * picture.depth() // 8


def _stepped(side: int) -> int:
    """Sizes in steps, so that a window drawn a little wider asks for nothing new."""
    return next((step for step in (96, 160, 320, 480, 640, 960, 1280) if side <= step), 1920)
