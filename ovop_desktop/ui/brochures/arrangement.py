"""Where the pages of a brochure lie on the canvas: single, facing one another, or all as thumbnails.

Measures are logical pixels; pages count from 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from ovop_desktop.brochure.layout import Box

SINGLE, SPREAD, ALL = "single", "spread", "all"
GAP, MARGIN = 18.0, 22.0
THUMBNAIL = 148.0
CAPTION = 24.0
SPINE = 1.0
"""Between pages that face one another."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`areas` holds a rectangle for each page, `size` the whole canvas, `scale` pixels to a point."""

    areas: tuple[QRectF, ...]
    rows: tuple[tuple[int, ...], ...]
    size: QSizeF
    scale: float

    def row_of(self, page: int) -> int:
        """The row a page lies in."""
        return next((number for number, row in enumerate(self.rows) if page in row), 0)

    def row_top(self, row: int) -> float:
        """Where a row begins, with its margin."""
        return self.areas[self.rows[row][0]].top() - MARGIN if self.rows else 0.0

    def row_at(self, top: float, height: float) -> int:
        """The row that takes most of the view from `top` with `height`."""
        best, most = 0, -1.0
        for number, row in enumerate(self.rows):
            area = self.areas[row[0]]
            seen = min(area.bottom(), top + height) - max(area.top(), top)
            if seen > most + 0.5:
                best, most = number, seen
        return best

    def seen(self, view: QRectF) -> list[int]:
        """Pages that lie in the view, from the top."""
        return [page for page, area in enumerate(self.areas) if area.intersects(view)]

    def page_at(self, x: float, y: float) -> int | None:
        """The page under a point."""
        return next((page for page, area in enumerate(self.areas) if area.contains(x, y)), None)


def rows_of(pages: int, mode: str, wide: float = 0.0, *, facing: bool = True) -> tuple[tuple[int, ...], ...]:
    """Which pages lie side by side. Facing pages begin with the cover alone, as in a bound brochure; loose sheets have
    none that face one another.
    """
    if mode == ALL:
        across = _across(wide, facing)
        skipped = 1 if facing else 0
        starts = range(-skipped, pages, across)
        return tuple(tuple(range(max(0, at), min(at + across, pages))) for at in starts)
    if mode == SPREAD and facing:
        first: list[tuple[int, ...]] = [(0,)] if pages else []
        return (*first, *(tuple(range(page, min(page + 2, pages))) for page in range(1, pages, 2)))
    return tuple((page,) for page in range(pages))


def _across(wide: float, facing: bool) -> int:
    """Thumbnails in a row: facing ones come two by two."""
    if facing:
        return 2 * max(1, int((wide - 2 * MARGIN + GAP) // (2 * THUMBNAIL + SPINE + GAP)))
    return max(1, int((wide - 2 * MARGIN + GAP) // (THUMBNAIL + GAP)))


def fitting(page_size: tuple[float, float], view: QSizeF, mode: str, *, facing: bool = True) -> float:
    """The scale at which a whole page (or two facing ones) is seen."""
    across = 2 if mode == SPREAD and facing else 1
    wide = max(60.0, view.width() - 2 * MARGIN - (across - 1) * SPINE)
    high = max(60.0, view.height() - 2 * MARGIN)
    return min(wide / (across * page_size[0]), high / page_size[1])


def arranged(
    pages: int, page_size: tuple[float, float], view: QSizeF, mode: str, scale: float, *, facing: bool = True
) -> Arrangement:
    """Place `pages` of `page_size` points for a view; in ALL the scale is the thumbnails' own."""
    if mode == ALL:
        scale = THUMBNAIL / page_size[0]
    wide, high = page_size[0] * scale, page_size[1] * scale
    rows = rows_of(pages, mode, view.width(), facing=facing)
    across = _across(view.width(), facing) if mode == ALL else max((len(row) for row in rows), default=1)
    lefts = [0.0]
    for slot in range(1, across):
        lefts.append(lefts[-1] + wide + (SPINE if facing and slot % 2 else GAP))
    taken = lefts[min(across, pages + (1 if facing else 0)) - 1] if mode == ALL and rows else lefts[-1]
    full = max(view.width(), taken + wide + 2 * MARGIN)
    areas: list[QRectF] = []
    top = MARGIN
    step = high + (CAPTION + GAP if mode == ALL else MARGIN * 2)
    if len(rows) == 1 and mode != ALL:
        top = max(MARGIN, (view.height() - high) / 2)
    for number, row in enumerate(rows):
        first = 1 if mode == ALL and facing and number == 0 else 0
        alone = taken if mode == ALL else lefts[len(row) - 1]
        left = (full - alone - wide) / 2
        areas += [QRectF(left + lefts[first + place], top, wide, high) for place in range(len(row))]
        top += step
    height = max(view.height(), top - step + high + MARGIN + (CAPTION if mode == ALL else 0)) if rows else view.height()
    return Arrangement(tuple(areas), rows, QSizeF(full, height), scale)


def box_at(boxes: Sequence[Box], x: float, y: float) -> Box | None:
    """The smallest box of a record under a point of the page, in points."""
    under = [box for box in boxes if box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height]
    return min(under, key=lambda box: box.width * box.height, default=None)


def extent(boxes: Sequence[Box], record: str) -> QRectF:
    """What a record takes of a page, in points."""
    whole = QRectF()
    for box in boxes:
        if box.record == record:
            whole = whole.united(QRectF(box.x, box.y, box.width, box.height))
    return whole
