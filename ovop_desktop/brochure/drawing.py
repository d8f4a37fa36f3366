"""A measured layout, drawn: every mark of the pages asked for, in reading order, on the press's surface."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import BinaryIO

from ovop_desktop.brochure.bleed import bled
from ovop_desktop.brochure.canvas import Drawn, Rectangle, Surface
from ovop_desktop.brochure.edition import OFFICE, Edition
from ovop_desktop.brochure.inks import Ink
from ovop_desktop.brochure.jpeg import Jpeg
from ovop_desktop.brochure.layout import (
    Close,
    Code,
    Fill,
    Layout,
    Link,
    Mark,
    Open,
    Page,
    Photo,
    Stroke,
    Words,
)
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.thrift import thrifty
from ovop_desktop.brochure.tones import Tones
from ovop_desktop.brochure.typesetter import Typesetter

JpegOf = Callable[[Photo], Jpeg | None]
"""Returns a photo ready to embed, or None when it is gone or damaged."""

_GONE: Ink = (6.0, 6.0, 8.0, 4.0)
"""The window of a photo that is gone: it keeps its shape and says nothing."""


def drawn(
    layout: Layout,
    pages: Sequence[int],
    setter: Typesetter,
    tones: Tones,
    jpeg: JpegOf,
    told: Callable[[int], None],
    target: BinaryIO,
    edition: Edition = OFFICE,
) -> Drawn:
    """Draw `pages` (from 0, in the order given) into `target`.

    `told` is called with each page before it is drawn; it may raise.
    """
    surface = Surface(target, setter, tones, layout.page_size, layout.language, edition)
    return _Drawing(layout, pages, surface, jpeg, edition).run(told)


class _Drawing:
    def __init__(self, layout: Layout, pages: Sequence[int], surface: Surface, jpeg: JpegOf, edition: Edition) -> None:
        self._layout = layout
        self._places = {page: place for place, page in enumerate(pages)}
        self._surface = surface
        self._jpeg = jpeg
        self._bleed = edition.bleed
        self._thrifty = edition.thrifty

    def run(self, told: Callable[[int], None]) -> Drawn:
        for page in self._places:
            told(page)
            self._page(page, self._layout.pages[page])
        for bookmark in self._layout.bookmarks:
            if bookmark.page in self._places:
                self._surface.bookmark(bookmark.title, bookmark.level, self._places[bookmark.page])
        return self._surface.ended()

    def _page(self, number: int, page: Page) -> None:
        self._surface.begin_page(str(number + 1))
        for mark in thrifty(page.marks) if self._thrifty else page.marks:
            self._mark(bled(mark, self._layout.page_size, self._bleed) if self._bleed else mark)
        self._surface.end_page()

    def _mark(self, mark: Mark) -> None:
        surface = self._surface
        match mark:
            case Words():
                self._words(mark)
            case Fill():
                surface.fill(mark.path, mark.colour)
            case Stroke():
                surface.stroke(mark.path, mark.colour, mark.width, mark.clip)
            case Photo():
                self._photo(mark)
            case Code():
                self._code(mark)
            case Link():
                self._link(mark)
            case Open():
                surface.open(mark.role)
            case Close():
                surface.close()

    def _words(self, mark: Words) -> None:
        with self._surface.tagged(mark.role, lang=mark.lang, actual=mark.actual):
            for run in mark.runs:
                self._surface.text(
                    run.x,
                    run.y,
                    run.text,
                    run.face,
                    run.size,
                    run.colour,
                    track=run.track,
                    tabular=run.tabular,
                    turn=run.turn,
                )

    def _photo(self, mark: Photo) -> None:
        jpeg = self._jpeg(mark)
        if jpeg is None:
            self._surface.fill(mark.outline, _GONE)
        else:
            area = _rectangle(mark.area)
            self._surface.picture(jpeg, area, mark.outline, alt=mark.alt or " ", lang=mark.lang, turned=mark.turned)

    def _code(self, mark: Code) -> None:
        area = _rectangle(mark.area)
        self._surface.code(mark.data, area, mark.colour, alt=mark.alt, lang=mark.lang, turned=mark.turned)

    def _link(self, mark: Link) -> None:
        """An inner link to a page that is not drawn (in a preview) leads nowhere and is left out."""
        if mark.page is None:
            self._surface.link(_rectangle(mark.area), mark.label, address=mark.address)
        elif mark.page in self._places:
            self._surface.link(_rectangle(mark.area), mark.label, page=self._places[mark.page])


def _rectangle(area: Area) -> Rectangle:
    return area.x, area.y, area.width, area.height
