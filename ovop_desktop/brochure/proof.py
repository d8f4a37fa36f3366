"""Proof-reading of codes: each QR code and EAN is read back from the page as it prints before a file is finished."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

import zxingcpp
from PIL import Image

from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.layout import Code, Finding, Layout
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.raster import rasterised_parts

DENSITY = 200
"""Pixels per inch at which a code is read: what an old office printer puts on paper."""

BAR_DENSITY = 300
"""Bars of 0.26 mm need more: what a label printer or any laser printer puts on paper."""

QUIET = 0.2
"""Of the code's side: more than the quiet zone, so that what stands too near is seen too."""


class Symbol(NamedTuple):
    """A code on a page: where it is with its surroundings, and what must be read from it."""

    page: int
    around: Area
    data: str
    record: str


def misread(pdf: BinaryIO, layout: Layout, edition: Edition, *, every: bool = False) -> tuple[Finding, ...]:
    """Return "code.unreadable" for every code of a written layout that a telephone or a scanner would not read.

    `pdf` is open for reading. A code that comes again in the same size is read once, unless `every` is asked for.
    """
    squares, bars = list(_codes(layout, edition, every=every)), list(_bars(layout, edition, every=every))
    return (*_read(pdf, squares, DENSITY), *_read(pdf, bars, BAR_DENSITY))


def _read(pdf: BinaryIO, symbols: list[Symbol], density: int) -> Iterator[Finding]:
    parts = rasterised_parts(pdf, [(one.page, one.around) for one in symbols], density / 72)
    for one, part in zip(symbols, parts, strict=True):
        picture = Image.frombytes("RGBA", (part.width, part.height), part.rgba).convert("L")
        if one.data not in [read.text for read in zxingcpp.read_barcodes(picture)]:
            yield Finding("code.unreadable", "error", one.page, one.record, {"data": one.data})


def _codes(layout: Layout, edition: Edition, *, every: bool) -> Iterator[Symbol]:
    seen: set[tuple[object, ...]] = set()
    for number, page in enumerate(layout.pages):
        for mark in page.marks:
            if isinstance(mark, Code):
                key = (mark.data, round(mark.area.width, 1), mark.colour, number if every else 0, every and mark.area)
                if key not in seen:
                    seen.add(key)
                    record = next((box.record for box in layout.boxes_on(number) if box.text == mark.data), "")
                    room = mark.area.inset(-QUIET * mark.area.width)
                    yield Symbol(number, _around(room, layout, edition), mark.data, record)


def _bars(layout: Layout, edition: Edition, *, every: bool) -> Iterator[Symbol]:
    """The EANs: their box is the white tile with its quiet zones."""
    seen: set[tuple[object, ...]] = set()
    for box in layout.boxes:
        if box.field != "gtin":
            continue
        area = Area(box.x, box.y, box.width, box.height)
        key = (box.text, round(box.width, 1), round(box.height, 1), (box.page, area) if every else 0)
        if key not in seen:
            seen.add(key)
            yield Symbol(box.page, _around(area, layout, edition), box.text, box.record)


def _around(room: Area, layout: Layout, edition: Edition) -> Area:
    """The code with its surroundings, on the sheet."""
    left, top = max(0.0, room.x), max(0.0, room.y)
    right, foot = min(layout.page_size[0], room.right), min(layout.page_size[1], room.bottom)
    return Area(left + edition.margin, top + edition.margin, right - left, foot - top)
