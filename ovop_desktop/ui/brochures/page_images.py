"""Pages as pictures: made one after the other off the window's thread, only those asked for, kept while they fit."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.brochure.raster import PageImage

KEPT = 48
"""Pictures kept; an A4 page on a screen of 1366 x 768 takes about 1 MB."""

Draw = Callable[[Layout, int, float], PageImage]
"""Draws a page (from 0) of a layout, so many pixels to a point."""

Key = tuple[int, int, float]
"""Generation of the layout, page, device pixels to a point."""


class _Raster(QRunnable):
    def __init__(
        self, key: Key, current: Callable[[], int], draw: Callable[[], PageImage], tell: Callable[..., object]
    ) -> None:
        super().__init__()
        self._key, self._current, self._draw, self._tell = key, current, draw, tell

    def run(self) -> None:
        if self._key[0] != self._current():
            self._tell(self._key, None)
            return
        try:
            page = self._draw()
        except Exception as bug:
            self._tell(self._key, bug)
            return
        image = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
        with contextlib.suppress(RuntimeError):
            self._tell(self._key, image.copy())


class PageImages(QObject):
    """`get` gives the picture of a page, or the last one there was while the new one is made."""

    ready = Signal(int)
    broken = Signal(object)
    _drawn = Signal(object, object)

    def __init__(self, draw: Draw, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._layout: Layout | None = None
        self._generation = 0
        self._held: OrderedDict[Key, QPixmap] = OrderedDict()
        self._last: dict[int, QPixmap] = {}
        self._wanted: set[Key] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._drawn.connect(self._keep)

    def draw_with(self, draw: Draw) -> None:
        """Draw in another way now; pages show the old pictures until the new ones are there."""
        self._draw = draw
        if self._layout is not None:
            self.show_layout(self._layout)
            self.ready.emit(0)

    def show_layout(self, layout: Layout) -> None:
        """Draw from another layout now; its pages show the old pictures until the new ones are there."""
        self._pool.clear()
        self._wanted.clear()
        self._generation += 1
        self._layout = layout
        self._held.clear()
        self._last = {page: picture for page, picture in self._last.items() if page < layout.page_count}

    def get(self, page: int, scale: float) -> tuple[QPixmap | None, bool]:
        """The picture of a page and whether it is the right one already; asks for it when it is not."""
        key = (self._generation, page, round(scale, 4))
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key], True
        if self._layout is not None and key not in self._wanted:
            self._wanted.add(key)
            layout = self._layout
            self._pool.start(
                _Raster(key, lambda: self._generation, lambda: self._draw(layout, page, scale), self._drawn.emit)
            )
        return self._last.get(page), False

    def forget_requests(self) -> None:
        """Drop what is asked for and not begun: the view has moved on."""
        self._pool.clear()
        self._wanted.clear()

    def rest(self) -> None:
        """Drop what is asked for and wait for the one being drawn: the page is left or the window closes."""
        self.forget_requests()
        self._pool.waitForDone(10_000)

    def idle(self) -> bool:
        """Whether nothing is being drawn."""
        return not self._wanted

    def _keep(self, key: Key, drawn: object) -> None:
        self._wanted.discard(key)
        if key[0] != self._generation or drawn is None:
            return
        if not isinstance(drawn, QImage):
            self.broken.emit(drawn)
            return
        picture = QPixmap.fromImage(drawn)
        self._held[key] = picture
        self._last[key[1]] = picture
        while len(self._held) > KEPT:
            self._held.popitem(last=False)
        self.ready.emit(key[1])
