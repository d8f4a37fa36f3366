"""The table of two records: a line for each thing to choose, and the certificates that stay."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.merging import Choices, Slot, Take, is_empty
from ovop_desktop.services.merging import MergePlan
from ovop_desktop.ui.history.value_words import ValueWords
from ovop_desktop.ui.merging.record_words import Told, told
from ovop_desktop.ui.merging.slot_row import LEFT, NAME, RESULT, RIGHT, SlotRow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, column
from ovop_desktop.ui.widgets.label import Label

PAPERS = "certificates"
"""The field under which the certificates are chosen."""

NAME_WIDTH = 132


class Comparison(Card):
    """Two heads with "take all of this", a line per difference, and what will be."""

    def __init__(self, desk: Desk, values: ValueWords, plan: MergePlan) -> None:
        super().__init__(padding=18, spacing=12)
        self._desk, self._values, self._plan = desk, values, plan
        self.rows: list[SlotRow] = []
        self.take_left, self.take_right = Button("", "link"), Button("", "link")
        self.swap = Button(self.tr("Tukar keduanya"), "link", "swap")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(NAME, NAME_WIDTH)
        for place in (LEFT, RIGHT, RESULT):
            self._grid.setColumnStretch(place, 1)
        self._add_heads()
        self._add_rows()
        self.column.addLayout(self._grid)

    def choices(self) -> Choices:
        """What is picked, by the key of each slot that differs."""
        return {row.slot.key: row.choice() for row in self.rows if row.slot.field != PAPERS}

    def papers(self) -> tuple[Certificate, ...]:
        """The certificates that stay."""
        for row in self.rows:
            chosen = row.choice()
            if row.slot.field == PAPERS and isinstance(chosen, tuple):
                return chosen
        return self._plan.suggested_papers

    def row(self, key: str) -> SlotRow:
        """The line of a slot. Raises LookupError when both records say the same there."""
        found = next((row for row in self.rows if row.slot.key == key), None)
        if found is None:
            raise LookupError(key)
        return found

    def _add_heads(self) -> None:
        left, right = told(self._desk, self._plan.left), told(self._desk, self._plan.right)
        for place, held, note, button, side in (
            (LEFT, left, self.tr("Yang tetap"), self.take_left, Take.LEFT),
            (RIGHT, right, self.tr("Yang digabungkan ke dalamnya"), self.take_right, Take.RIGHT),
        ):
            button.setText(self.tr("Pakai semua dari sini"))
            button.setAccessibleName(f"{button.text_shown()}: {held.name}, {note}")
            button.clicked.connect(lambda _on=False, side=side: self._take_side(side))
            self._grid.addWidget(_head(note, held, button), 0, place)
        self._grid.addWidget(_head(self.tr("Hasil"), Told("", ""), self.swap), 0, RESULT)
        self._grid.addWidget(Rule(), 1, 0, 1, 4)

    def _add_rows(self) -> None:
        plan = self._plan
        wanted: list[Slot] = [slot for slot in plan.slots if slot.differs]
        if any(plan.papers):
            wanted.append(Slot(PAPERS, *plan.papers, union=True))
        wanted.sort(key=lambda slot: is_empty(slot.left) or is_empty(slot.right))  # what must be decided comes first
        sides = (self.tr("yang tetap"), self.tr("yang digabungkan"))
        for line, slot in enumerate(wanted, 2):
            name = self._name(slot)
            row = SlotRow(self._desk, self._values, slot, name, sides)
            if slot.field == PAPERS:
                row.take(plan.suggested_papers)
            row.put_into(self._grid, line)
            self.rows.append(row)

    def _name(self, slot: Slot) -> str:
        if slot.field == PAPERS:
            return self.tr("Sertifikat")
        return self._values.part_name(self._plan.kind, slot.field, attribute=slot.attribute)

    def _take_side(self, side: Take) -> None:
        for row in self.rows:
            row.take_side(side)


def _head(note: str, held: Told, button: Button | None) -> QWidget:
    holder = QWidget()
    parts: list[Any] = [Label(note, "caption", "ink2", wrap=True)]
    if held.name:
        parts += [Label(held.name, "row", wrap=True), Label(held.place, "second", "ink2", wrap=True)]
    if button is not None:
        parts.append(button)
    holder.setLayout(column(*parts, None, spacing=2))
    return holder
