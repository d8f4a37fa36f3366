"""Small pictures of photos: from memory at once, from the cache or the photo off the window's thread."""

from __future__ import annotations

import contextlib
import logging
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.gallery import Gallery

KEPT = 400
Key = tuple[Photo, int]


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


class Thumbnails(QObject):
    """`get` gives a picture or None and fetches it; `ready` tells when it has come."""

    ready = Signal(object)
    _fetched = Signal(object, object)

    def __init__(self, gallery: Gallery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._held: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._wanted: set[Key] = set()
        self._fetched.connect(self._keep)

    def get(self, photo: Photo, side: int) -> QPixmap | None:
        """The picture with its longer side about `side` pixels, or None while it is being fetched or is missing."""
        key = (photo, _stepped(side))
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        if key not in self._wanted:
            self._wanted.add(key)
            self._pool.start(_Loader(key, self._gallery.thumbnail, self._fetched.emit))
        return None

    def missing(self, photo: Photo, side: int) -> bool:
        """Whether the photo was looked for and could not be read."""
        return self._held.get((photo, _stepped(side)), 1) is None

    def close(self) -> None:
        """Let what is under way end."""
        self._pool.clear()
        self._pool.waitForDone(10_000)

    def _keep(self, key: Key, image: QImage) -> None:
        self._wanted.discard(key)
        self._held[key] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._held) > KEPT:
            self._held.popitem(last=False)
        self.ready.emit(key[0])


def _stepped(side: int) -> int:
    """Sizes in steps, so that a window drawn a little wider asks for nothing new."""
    return next((step for step in (96, 160, 320, 480, 640, 960, 1280) if side <= step), 1920)


def cover(pixmap: QPixmap, width: int, height: int) -> QPixmap:
    """The middle of a picture that fills `width` x `height` device pixels."""
    if width < 1 or height < 1:
        return QPixmap()
    scaled = pixmap.scaled(
        width, height, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return scaled.copy((scaled.width() - width) // 2, (scaled.height() - height) // 2, width, height)
