"""Folds of a sheet: the panels between them, and the ticks at the edge that show where to fold."""

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


def put_fold_marks(book: Book, sheet: Sheet, panels: Sequence[Area]) -> None:
    """Put a tick at both ends of every fold between panels beside or below one another, seen on light and dark."""
    paper, tick = book.paper, TICK * MM
    for panel in panels[1:]:
        for near in (True, False):
            if panel.x > 0:
                x, y = panel.x, 0.0 if near else paper.height - tick
                ends = ((x, y), (x, y + tick))
            else:
                x, y = 0.0 if near else paper.width - tick, panel.y
                ends = ((x, y), (x + tick, y))
            path = (("M", ends[0]), ("L", ends[1]))
            sheet.stroke(path, book.theme.paper, 0.9)
            sheet.stroke(path, book.theme.mute, 0.3)
