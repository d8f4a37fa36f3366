"""How the cells of a variant stand: in one line under the heads, or in two lines where that line would cut texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ovop_desktop.ui.catalogue.row_handle import WIDTH as HANDLE
from ovop_desktop.ui.widgets.field import Line

CELLS = ("packaging", "net", "retail", "wholesale", "from", "stock")
"""The cells in order."""

GAP, CORNER = 9, 36
"""Logical pixels between cells, and of the button that takes a row away."""

LEAST = 60
"""Logical pixels of a cell that says nothing."""

BELOW = {
    "packaging": (0, 0, 2),
    "net": (0, 2, 2),
    "retail": (1, 0, 1),
    "wholesale": (1, 1, 1),
    "from": (1, 2, 1),
    "stock": (1, 3, 1),
}
"""Line, column and span of each cell where they stand in two lines of four columns."""


def widths(heads: Mapping[str, QLabel], rows: Iterable[Mapping[str, Line]]) -> dict[str, int]:
    """What each column needs for its head and everything that stands in it, in logical pixels."""
    found = {name: max(LEAST, heads[name].minimumSizeHint().width()) for name in CELLS}
    for cells in rows:
        for name, cell in cells.items():
            found[name] = max(found[name], cell.wanted_width())
    return found


def needed(columns: Mapping[str, int]) -> int:
    """The width of one line with these columns, in logical pixels."""
    return HANDLE + CORNER + sum(columns.values()) + GAP * (len(columns) + 1)


def place(
    grid: QGridLayout,
    ends: tuple[QWidget, QWidget],
    cells: Mapping[str, QWidget],
    captions: Mapping[str, QWidget],
    columns: Mapping[str, int] | None,
) -> None:
    """Put the parts of a row into its grid: with `columns` in one line, without in two lines under captions."""
    one_line = columns is not None
    across, first = (len(cells), 0) if one_line else (4, 1)
    for part in (*ends, *captions.values(), *cells.values()):
        grid.removeWidget(part)
    for column in range(1, grid.columnCount()):
        grid.setColumnStretch(column, int(column <= across and (not one_line or column == 1)))
        grid.setColumnMinimumWidth(column, 0)
    grid.addWidget(ends[0], first, 0)
    for number, (name, cell) in enumerate(cells.items()):
        line, column, span = (0, number, 1) if one_line else BELOW[name]
        if name in captions and not one_line:
            grid.addWidget(captions[name], 2 * line, column + 1, 1, span)
        grid.addWidget(cell, 2 * line + first, column + 1, 1, span)
        cell.setMinimumWidth(LEAST)
        if columns is not None:
            grid.setColumnMinimumWidth(number + 1, columns[name])
    for caption in captions.values():
        caption.setVisible(not one_line)
    grid.addWidget(ends[1], first, across + 1)
