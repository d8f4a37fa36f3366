"""Proof-reading of codes: each QR code is read back from the page as it prints before a file is called finished."""

from __future__ import annotations

from collections.abc import Iterator

import zxingcpp
from PIL import Image

from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.layout import Code, Finding, Layout
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.raster import rasterised_parts

DENSITY = 200
"""Pixels per inch at which a code is read: what an old office printer puts on paper."""

QUIET = 0.2
"""Of the code's side: more than the quiet zone, so that what stands too near is seen too."""


def misread(pdf: bytes, layout: Layout, edition: Edition, *, every: bool = False) -> tuple[Finding, ...]:
    """Return "code.unreadable" for every code of a written layout that a telephone would not read.

    A code that comes again in the same size is read once, unless `every` is asked for.
    """
    codes = list(_codes(layout, every=every))
    parts = rasterised_parts(pdf, [(page, _around(code.area, layout, edition)) for page, code in codes], DENSITY / 72)
    found: list[Finding] = []
    for (page, code), part in zip(codes, parts, strict=True):
        picture = Image.frombytes("RGBA", (part.width, part.height), part.rgba).convert("L")
        if code.data not in [read.text for read in zxingcpp.read_barcodes(picture)]:
            record = next((box.record for box in layout.boxes_on(page) if box.text == code.data), "")
            found.append(Finding("code.unreadable", "error", page, record, {"data": code.data}))
    return tuple(found)


def _codes(layout: Layout, *, every: bool) -> Iterator[tuple[int, Code]]:
    seen: set[tuple[object, ...]] = set()
    for number, page in enumerate(layout.pages):
        for mark in page.marks:
            if isinstance(mark, Code):
                key = (mark.data, round(mark.area.width, 1), mark.colour, number if every else 0, every and mark.area)
                if key not in seen:
                    seen.add(key)
                    yield number, mark


def _around(area: Area, layout: Layout, edition: Edition) -> Area:
    """The code with its surroundings, on the sheet."""
    room = area.inset(-QUIET * area.width)
    left, top = max(0.0, room.x), max(0.0, room.y)
    right, foot = min(layout.page_size[0], room.right), min(layout.page_size[1], room.bottom)
    return Area(left + edition.margin, top + edition.margin, right - left, foot - top)
