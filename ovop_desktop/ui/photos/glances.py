"""Small pictures of files that are not in the library, read off the window's thread, the ones looked at first."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.gallery import Gallery
from ovop_desktop.services.photo_matching import PhotoMatching
from ovop_desktop.ui.shell.thumbnails import Pictures

SIDE = 480
ROOM = 48_000_000
"""Bytes of pictures kept in memory."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a file: its size once kept, or why it cannot be used; `there` names products that have it."""

    size: tuple[int, int] = (0, 0)
    problem: OvopError | None = None
    there: frozenset[EntityId] = frozenset()
    asked: frozenset[EntityId] = frozenset()


class _Look(QRunnable):
    def __init__(self, glances: Glances, path: Path, size: tuple[int, int], product: EntityId | None) -> None:
        super().__init__()
        self._glances, self._path, self._size, self._product = glances, path, size, product

    def run(self) -> None:
        image, size, problem, there = QImage(), self._size, None, False
        try:
            if size == (0, 0):
                glance = self._glances.gallery.glance(self._path, SIDE)
                image, size = QImage.fromData(glance.jpeg), (glance.width, glance.height)
            if self._product is not None:
                there = self._glances.matching.is_there(self._path, size, self._product)
        except OvopError as refusal:
            problem = refusal
        except Exception:
            logging.getLogger(__name__).exception("a glance broke")
        with contextlib.suppress(RuntimeError):  # nobody waits for it any more
            self._glances.fetched.emit(self._path, image, Seen(size, problem), self._product, there)


class Glances(QObject):
    """`picture` gives one or None and fetches it; `ready` tells of which file something new is known."""

    ready = Signal(object)
    fetched = Signal(object, object, object, object, bool)

    def __init__(self, gallery: Gallery, matching: PhotoMatching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gallery, self.matching = gallery, matching
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pictures: Pictures[Path] = Pictures(ROOM)
        self._seen: dict[Path, Seen] = {}
        self._wanted: set[tuple[Path, EntityId | None]] = set()
        self._turn = 0
        self.fetched.connect(self._keep)

    def seen(self, path: Path) -> Seen:
        """What is known of a file so far."""
        return self._seen.get(path, Seen())

    def picture(self, path: Path, product: EntityId | None = None) -> QPixmap | None:
        """The picture, or None while it is being fetched or when there is none.

        With `product` it is also found out whether that product has it already: later, when no picture is waited for.
        """
        seen = self.seen(path)
        if seen.problem is None and path not in self._pictures:
            self._turn += 1
            self._look(path, (0, 0), None, self._turn)
        elif seen.problem is None and product is not None and product not in seen.asked:
            self._look(path, seen.size, product, 0)
        return self._pictures.get(path)

    def _look(self, path: Path, size: tuple[int, int], product: EntityId | None, priority: int) -> None:
        if (path, product) not in self._wanted:
            self._wanted.add((path, product))
            self._pool.start(_Look(self, path, size, product), priority)

    def forget(self) -> None:
        """Leave what was asked for and not begun yet."""
        self._pool.clear()
        self._wanted.clear()

    def close(self) -> None:
        """Let what is under way end."""
        self.forget()
        self._pool.waitForDone(10_000)

    def _keep(self, path: Path, image: QImage, seen: Seen, product: EntityId | None, there: bool) -> None:
        self._wanted.discard((path, product))
        before = self.seen(path)
        asked = before.asked | ({product} if product else set())
        found = before.there | ({product} if product and there else set())
        self._seen[path] = Seen(seen.size, seen.problem, frozenset(found), frozenset(asked))
        if not image.isNull():
            self._pictures.put(path, QPixmap.fromImage(image))
        self.ready.emit(path)
