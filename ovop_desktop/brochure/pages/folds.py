"""Folds and cuts of a sheet: the panels between them, and the ticks at the edge that show where they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import Sheet

TICK = 2.4
"""The length of a fold mark, in millimetres."""


def panels_across(height: float, widths: Sequence[float]) -> tuple[Area, ...]:
    """Return panels beside one another; `height` in points, `widths` in millimetres."""
    ends = tuple(accumulate(widths, initial=0.0))
    return tuple(Area(end * MM, 0, width * MM, height) for end, width in zip(ends, widths, strict=False))


def panels_down(width: float, heights: Sequence[float]) -> tuple[Area, ...]:
    """Return panels below one another; `width` in points, `heights` in millimetres."""
    ends = tuple(accumulate(heights, initial=0.0))
    return tuple(Area(0, end * MM, width, height * MM) for end, height in zip(ends, heights, strict=False))


def put_folds(book: Book, sheet: Sheet, panels: Sequence[Area]) -> None:
    """Note where a sheet is folded or cut between panels beside or below one another, and mark it if that is wanted."""
    for panel in panels[1:]:
        beside = panel.x > 0
        line = Area(panel.x, 0, 0, book.paper.height) if beside else Area(0, panel.y, book.paper.width, 0)
        sheet.folds.append(line)
        if book.options["fold_marks"]:
            _put_marks(book, sheet, line)


def _put_marks(book: Book, sheet: Sheet, line: Area) -> None:
    """Put a tick at both ends of a fold, seen on light and dark."""
    tick = TICK * MM
    across, down = (0.0, tick) if line.height else (tick, 0.0)
    for x, y in ((line.x, line.y), (line.right - across, line.bottom - down)):
        path = (("M", (x, y)), ("L", (x + across, y + down)))
        sheet.stroke(path, book.theme.paper, 0.9)
        sheet.stroke(path, book.theme.mute, 0.3)
