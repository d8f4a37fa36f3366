"""Several pages on one sheet, at their own size, with cut marks: small sheets are printed on A4 and cut apart."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.saving import saved
from ovop_desktop.brochure.sides import Grid, cut_sides, grid_for

MARK, GAP = 3 * MM, 1 * MM
"""Length of a cut mark, and how far it stands from the page it belongs to."""

HAIR = 0.25
"""Width of a cut mark in points: the thinnest that a press holds."""


def nup(pdf: bytes, *, repeat: bool = False, both_sides: bool = False, long_edge: bool = True) -> bytes:
    """Return the pages of a file on as few A4 sheets as they take, in reading order, with cut marks.

    `repeat` fills every sheet with copies of one page: cut apart, a pile of each. With `both_sides` pages go two by
    two (1 behind 2 … as leaves), each back behind its front: mirrored across for a printer that turns sheets over the
    long edge of the upright sheet, up and down for the short edge.
    """
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        left, foot, right, top = (float(value) for value in source.pages[0].mediabox)
        grid = grid_for(right - left, top - foot)
        forms = [target.copy_foreign(page.as_form_xobject()) for page in source.pages]
        across = long_edge == (grid.height >= grid.width)
        for side, back in cut_sides(len(forms), grid.count, repeat=repeat, both_sides=both_sides):
            cells = [_turned(at, grid, across=across) if back else at for at in range(len(side))]
            _put_side(
                target, forms, grid, dict(zip(cells, side, strict=True)), (right - left, top - foot), (left, foot)
            )
        for key in ("/Title", "/Author", "/Producer", "/CreationDate", "/ModDate"):
            if key in source.docinfo:
                target.docinfo[key] = str(source.docinfo[key])
        target.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True, PrintScaling=Name("/None"))
        if both_sides:
            turn = Name.DuplexFlipLongEdge if long_edge else Name.DuplexFlipShortEdge
            target.Root.ViewerPreferences.Duplex = turn
        return saved(target)


def _turned(at: int, grid: Grid, *, across: bool) -> int:
    """Where the back of the page at `at` lies."""
    row, column = divmod(at, grid.columns)
    if across:
        return row * grid.columns + grid.columns - 1 - column
    return (grid.rows - 1 - row) * grid.columns + column


def _put_side(
    target: pikepdf.Pdf,
    forms: list[pikepdf.Object],
    grid: Grid,
    cells: dict[int, int | None],
    size: tuple[float, float],
    corner: tuple[float, float],
) -> None:
    width, height = size
    x0, y0 = (grid.width - grid.columns * width) / 2, (grid.height - grid.rows * height) / 2
    marks, used = [], {}
    for at, page in cells.items():
        if page is None:
            continue
        row, column = divmod(at, grid.columns)
        x, y = x0 + column * width, y0 + (grid.rows - 1 - row) * height
        clip = f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re W n"
        marks.append(f"q {clip} 1 0 0 1 {x - corner[0]:.3f} {y - corner[1]:.3f} cm /P{page} Do Q")
        used[f"/P{page}"] = forms[page]
    if grid.count > 1:
        marks += _cut_marks(grid, size, (x0, y0))
    target.pages.append(
        pikepdf.Page(
            target.make_indirect(
                Dictionary(
                    Type=Name.Page,
                    MediaBox=Array([0, 0, round(grid.width, 3), round(grid.height, 3)]),
                    Resources=Dictionary(XObject=Dictionary(used)),
                    Contents=target.make_stream("\n".join(marks).encode("ascii")),
                )
            )
        )
    )


def _cut_marks(grid: Grid, size: tuple[float, float], corner: tuple[float, float]) -> list[str]:
    """Short lines at the ends of every cut, outside the pages; where there is no room beside them, none."""
    (width, height), (x0, y0) = size, corner
    x1, y1 = x0 + grid.columns * width, y0 + grid.rows * height
    lines: list[str] = []
    for column in range(grid.columns + 1):
        x = x0 + column * width
        lines += [f"{x:.3f} {y:.3f} m {x:.3f} {end:.3f} l" for y, end in _ends(y0, y1)]
    for row in range(grid.rows + 1):
        y = y0 + row * height
        lines += [f"{x:.3f} {y:.3f} m {end:.3f} {y:.3f} l" for x, end in _ends(x0, x1)]
    return [f"q {HAIR} w 0 G", *lines, "S Q"]


def _ends(first: float, last: float) -> list[tuple[float, float]]:
    """The stretches of a mark before `first` and after `last`, as far as the sheet reaches."""
    if first < GAP + 1:
        return []
    return [(max(0.0, first - GAP - MARK), first - GAP), (last + GAP, last + GAP + MARK)]
