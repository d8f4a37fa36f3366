"""The table in which an office puts the measures of its label sheets right, a line for each sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ovop_desktop.brochure.label_grids import GRIDS, Grid, grid_of, measures_of
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

CELL = 58


@dataclass(slots=True)
class Line:
    """A sheet in the table: its cells in the order of the columns."""

    cells: list[QLineEdit] = field(default_factory=list)

    def numbers(self) -> list[float] | None:
        """What stands in the cells; None while one holds no number."""
        try:
            return [float(cell.text().replace(",", ".")) for cell in self.cells]
        except ValueError:
            return None


class LabelGridTable(Popover):
    """`changed` brings a grid whose measures were changed and that fits on A4."""

    changed = Signal(object)

    def __init__(self, opener: QWidget, words: Words, names: Mapping[str, str], grids: Mapping[str, Grid]) -> None:
        super().__init__(opener)
        self._words = words
        self.lines: dict[str, Line] = {}
        self.again: dict[str, IconButton] = {}
        self._told: dict[str, Grid | None] = {}
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Ukuran lembar label"), "h3"))
        about = self.tr("Ukur lembar Anda dengan penggaris, dalam milimeter. Periksa dengan lembar penggaris.")
        self.column.addWidget(Label(about, "second", "ink2", wrap=True))
        table = QWidget()
        cells = QGridLayout(table)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(6)
        cells.setVerticalSpacing(5)
        heads = self._heads()
        for place, head in enumerate(heads, 1):
            label = Label(head, "caption", "ink2", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            label.setFixedWidth(CELL)
            cells.addWidget(label, 0, place)
        for number, (name, grid) in enumerate(grids.items(), 1):
            cells.addWidget(Label(names[name], "row"), number, 0)
            self.lines[name] = Line()
            for place, head in enumerate(heads, 1):
                cell = QLineEdit()
                cell.setFixedWidth(CELL)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                cell.setAccessibleName(f"{names[name]}: {head}")
                cell.textEdited.connect(lambda _text, name=name: self._judge(name))
                cell.editingFinished.connect(lambda name=name: self._tell(name))
                cells.addWidget(cell, number, place)
                self.lines[name].cells.append(cell)
            self.again[name] = again = IconButton("arrow-counter-clockwise", "")
            again.name_it(self.tr("{name}: ukuran semula").format(name=names[name]))
            again.clicked.connect(lambda _on, name=name: self._reset(name))
            cells.addWidget(again, number, len(heads) + 1)
            self._show(name, grid)
            self._told[name] = _read(name, self.lines[name].numbers() or [])
        self.column.addWidget(table)
        self.wrong = Label("", "second", "saga", wrap=True)
        self.column.addLayout(row(self.wrong))

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Lebar"),
            self.tr("Tinggi"),
            self.tr("Kolom"),
            self.tr("Baris"),
            self.tr("Celah ke kanan"),
            self.tr("Celah ke bawah"),
            self.tr("Tepi kiri"),
            self.tr("Tepi atas"),
        )

    def _show(self, name: str, grid: Grid) -> None:
        left, top = grid.margin
        values = (grid.width, grid.height, grid.columns, grid.rows, *grid.gap, left, top)
        for cell, value in zip(self.lines[name].cells, values, strict=True):
            cell.setText(self._words.locale.toString(float(value), "g", 5))

    def _reset(self, name: str) -> None:
        self._show(name, GRIDS[name])
        self._judge(name)
        self._tell(name)

    def _judge(self, name: str) -> Grid | None:
        """What the cells of a line describe; says so when it is nothing that fits."""
        numbers = self.lines[name].numbers()
        grid = _read(name, numbers) if numbers is not None else None
        self.wrong.setText("" if grid else self.tr("Label-label ini tidak muat di kertas A4. Periksa angkanya."))
        return grid

    def _tell(self, name: str) -> None:
        grid = self._judge(name)
        if grid is not None and grid != self._told.get(name):
            self._told[name] = grid
            self.changed.emit(grid)


def _read(name: str, numbers: list[float]) -> Grid | None:
    """The grid that the cells describe, the maker's own where nothing differs; None for one that does not fit on A4."""
    try:
        width, height, columns, rows, right, down, left, top = numbers
        made = Grid(name, width, height, round(columns), round(rows), (right, down), checked=False, edge=(left, top))
        usual = GRIDS[name]
        same = measures_of(replace(made, edge=usual.margin)) == measures_of(replace(usual, edge=usual.margin))
        return usual if same and made.margin == usual.margin else grid_of(measures_of(made))
    except ValueError:
        return None
