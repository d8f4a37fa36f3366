"""How large a file will be, before it is written: a few of its photos are made, the others are counted."""

from __future__ import annotations

from collections.abc import Callable

from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.layout import Layout, Photo
from ovop_desktop.brochure.pictures import pixels_of

TRIED = 4
"""Photos that are really made."""

FIXED, PER_PAGE = 450_000, 9_000
"""Bytes of fonts and colour profile, and of a page's text and ornaments (measured on the sample catalogue)."""


def expected_size(layout: Layout, edition: Edition, weight_of: Callable[[Photo], int]) -> int:
    """Return about how many bytes the layout takes in an edition; within a third on catalogues of many photos.

    `weight_of` makes a photo as the edition embeds it and tells its bytes; it raises LookupError or ValueError for one
    that is gone or damaged.
    """
    found: dict[tuple[object, ...], tuple[int, Photo]] = {}
    for page in layout.pages:
        for mark in page.marks:
            if isinstance(mark, Photo):
                width, height = pixels_of(mark, edition.density)
                found[mark.key, mark.cut, width] = (width * height, mark)
    every = [found[key] for key in sorted(found, key=str)]
    tried = weighed = 0
    for pixels, photo in every[:: max(1, len(every) // TRIED)][:TRIED]:
        try:
            weighed += weight_of(photo)
            tried += pixels
        except (LookupError, ValueError):
            continue
    density = weighed / tried if tried else 0.0
    return round(FIXED + PER_PAGE * layout.page_count + sum(pixels for pixels, _ in every) * density)
