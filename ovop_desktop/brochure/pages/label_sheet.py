"""Sheets of labels: which label lies where, from the first free one on, and the lines to cut along."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.label_grids import Fit, Grid
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import Sheet

TICK, AWAY = 4.0 * MM, 1.0 * MM
"""The length of a cutting mark, and how far from the corner it begins."""

Put = Callable[[Sheet, Area], None]


def put_sheets(
    book: Book,
    kind: str,
    title: str,
    grid: Grid,
    fit: Fit,
    puts: Sequence[Put],
    *,
    first: int = 0,
    lines: bool = False,
    mirrored: bool = False,
) -> None:
    """Put each of `puts` on a label of its own, beginning at label `first` (from 0) of the first sheet.

    `mirrored` sheets are the backs of others: their columns run from right to left.
    """
    sheet: Sheet | None = None
    for number, put in enumerate(puts, first):
        place = number % grid.count
        if sheet is None or place == 0:
            sheet = book.sheet(kind, "", title)
            _put_lines(book, sheet, grid, fit, lines)
        row, column = divmod(place, grid.columns)
        spot = row * grid.columns + grid.columns - 1 - column if mirrored else place
        with sheet.group("Sect"):
            put(sheet, fit.area(grid, spot))


def _put_lines(book: Book, sheet: Sheet, grid: Grid, fit: Fit, lines: bool) -> None:
    if grid.cut:
        cut_marks(book, sheet, grid, fit)
    if lines:
        outlines(book, sheet, grid, fit)


def outlines(book: Book, sheet: Sheet, grid: Grid, fit: Fit) -> None:
    """Draw the edge of every label."""
    for number in range(grid.count):
        sheet.stroke(rounded(fit.area(grid, number), 1.5 * MM if grid.gap[0] else 0.2), book.theme.hair, 0.35)


def cut_marks(book: Book, sheet: Sheet, grid: Grid, fit: Fit) -> None:
    """Draw marks around the block for every cut, and small crosses where cuts meet."""
    first, last = fit.area(grid, 0), fit.area(grid, grid.count - 1)
    columns = [fit.area(grid, number) for number in range(grid.columns)]
    rows = [fit.area(grid, number) for number in range(0, grid.count, grid.columns)]
    across = sorted({round(edge, 3) for area in columns for edge in (area.x, area.right)})
    down = sorted({round(edge, 3) for area in rows for edge in (area.y, area.bottom)})
    for x in across:
        for start, end in ((first.y - AWAY - TICK, first.y - AWAY), (last.bottom + AWAY, last.bottom + AWAY + TICK)):
            sheet.stroke((("M", (x, start)), ("L", (x, end))), book.theme.mute, 0.35)
    for y in down:
        for start, end in ((first.x - AWAY - TICK, first.x - AWAY), (last.right + AWAY, last.right + AWAY + TICK)):
            sheet.stroke((("M", (start, y)), ("L", (end, y))), book.theme.mute, 0.35)
    for x in across[1:-1]:
        for y in down[1:-1]:
            sheet.stroke((("M", (x - MM, y)), ("L", (x + MM, y))), book.theme.hair, 0.35)
            sheet.stroke((("M", (x, y - MM)), ("L", (x, y + MM))), book.theme.hair, 0.35)
