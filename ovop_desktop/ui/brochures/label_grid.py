"""Which sheet of labels: makers' grids, and those whose measures the office puts right itself in a table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.content import OptionValue
from ovop_desktop.brochure.label_grids import GRIDS, Grid, grid_of, is_grid, measures_of
from ovop_desktop.ui.brochures.label_grid_table import LabelGridTable
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.label import Label

MEMORY = "label_grids"
"""Under which the measures are kept that the office has put right, by the grid's name."""


class LabelGrid(QWidget):
    """`changed` brings the grid as `grid_of` reads it."""

    changed = Signal(object)

    def __init__(self, desk: Desk, name: str, option: str, key: str, parent: QWidget | None = None) -> None:
        """`key` is that of the option's words."""
        super().__init__(parent)
        self._desk, self._option, self._key = desk, option, key
        self._value = next(iter(GRIDS))
        self.choice = Choice()
        self.choice.setAccessibleName(name)
        self.table_button = Button(self.tr("Ubah ukuran label…"), "ghost", "table", small=True)
        self.setFocusProxy(self.choice)
        self.setLayout(column(Label(name, "label", wrap=True), self.choice, self.table_button, spacing=6))
        self.choice.picked.connect(self.changed.emit)
        self.table_button.clicked.connect(self._open)

    def show_values(self, values: Mapping[str, OptionValue]) -> None:
        """Show the grid that is chosen; one with measures of its own is offered under its maker's name."""
        self._value = str(values[self._option])
        self._offer()

    def _own(self) -> dict[str, str]:
        """The measures that were put right, by grid; what cannot be read any more is left aside."""
        held = self._desk.memory.get(MEMORY)
        pairs = held.items() if isinstance(held, dict) else ()
        return {name: text for name, text in pairs if name in GRIDS and isinstance(text, str) and is_grid(text)}

    def _offer(self) -> None:
        own = self._own()
        offered = [(own.get(name, name), self._named(grid_of(own.get(name, name)))) for name in GRIDS]
        if self._value not in {value for value, _ in offered}:
            offered.append((self._value, self._named(grid_of(self._value))))
        self.choice.offer(offered)
        self.choice.set_value(self._value)

    def _named(self, grid: Grid) -> str:
        if GRIDS.get(grid.id) == grid:
            return self._desk.words.say(f"{self._key}.{grid.id}")
        known = self._desk.words.say(f"{self._key}.{grid.id}").partition(" · ")[0] if grid.id in GRIDS else ""
        wide, high = (self._desk.words.locale.toString(side, "g", 4) for side in (grid.width, grid.height))
        return f"{known or self.tr('Ukuran sendiri')} · {wide} × {high} mm · {grid.count}"

    def _open(self) -> None:
        own = self._own()
        names = {one.id: self._desk.words.say(f"{self._key}.{one.id}").partition(" · ")[0] for one in GRIDS.values()}
        grids = {one.id: grid_of(own.get(one.id, one.id)) for one in GRIDS.values() if not one.checked}
        self.table = LabelGridTable(self.table_button, self._desk.words, names, grids)
        self.table.changed.connect(self._keep)
        self.table.open_under()

    def _keep(self, grid: Grid) -> None:
        """Remember the measures of a grid, and print with them when it is the one that is chosen."""
        own = self._own()
        before = own.pop(grid.id, grid.id)
        value = grid.id
        if measures_of(grid) != measures_of(GRIDS[grid.id]):
            value = own[grid.id] = measures_of(grid)
        self._desk.memory.put(MEMORY, own)
        if self._value in (before, grid.id) and value != self._value:
            self.changed.emit(value)
        else:
            self._offer()
