"""A page of a PDF as pixels, by PDFium: what the preview shows is what was written."""

from __future__ import annotations

import io
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO

import pypdfium2
from PIL import Image

from ovop_desktop.brochure.ornaments import Area

_ONE_AT_A_TIME = threading.Lock()
"""PDFium may only be entered by one thread of the process at a time (its own documentation, and pypdfium2's)."""

_BGRA = 4
"""PDFium's FPDFBitmap_BGRA; with reversed byte order it gives RGBA."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rasterised page: `rgba` holds `width` x `height` pixels of four bytes, rows from the top."""

    width: int
    height: int
    rgba: bytes


def rasterised(pdf: bytes, page: int, scale: float) -> PageImage:
    """Return a page (from 0) of a PDF at `scale` pixels per point. Raises IndexError for a page that is not there."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(page)
            with closing(document[page]) as leaf:
                return _pixels(leaf, scale)
        finally:
            document.close()


def rasterised_parts(pdf: BinaryIO, parts: Sequence[tuple[int, Area]], scale: float) -> list[PageImage]:
    """Return areas of pages (from 0; points from the sheet's top-left corner) at `scale` pixels per point.

    A page is read once for all its parts that follow one another.
    """
    images: list[PageImage] = []
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for page, same in groupby(parts, key=itemgetter(0)):
                with closing(document[page]) as leaf:
                    images += [_pixels(leaf, scale, area) for _, area in same]
            return images
        finally:
            document.close()


def _pixels(leaf: pypdfium2.PdfPage, scale: float, area: Area | None = None) -> PageImage:
    width, height = leaf.get_size()
    crop = (area.x, height - area.bottom, width - area.right, area.y) if area else (0, 0, 0, 0)
    bitmap = leaf.render(scale=scale, crop=crop, rev_byteorder=True, force_bitmap_format=_BGRA)
    try:
        row = bitmap.width * 4
        data = bytes(bitmap.buffer)
        if bitmap.stride != row:
            data = b"".join(data[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
        return PageImage(bitmap.width, bitmap.height, data)
    finally:
        bitmap.close()


def page_count(path: Path) -> int:
    """Return how many pages a PDF file has. Raises ValueError when it cannot be read."""
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as problem:
            raise ValueError(str(problem)) from problem
        try:
            return len(document)
        finally:
            document.close()


def png(image: PageImage) -> bytes:
    """Return a rasterised page as a PNG file."""
    target = io.BytesIO()
    picture = Image.frombytes("RGBA", (image.width, image.height), image.rgba)
    picture.convert("RGB").save(target, "PNG", compress_level=1)
    return target.getvalue()
