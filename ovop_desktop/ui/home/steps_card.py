"""Kerjakan berikutnya: what is worth doing, the nearest harm first, each with the button that opens the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.next_steps import NextStep
from ovop_desktop.ui.home.parts import StepRow
from ovop_desktop.ui.home.step_words import LOOKS, step_words
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.label import Label

SHOWN = 4
"""Steps shown until all are asked for."""


class StepsCard(Speaking):
    """A step's button opens the field that mends it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps: Sequence[NextStep] = ()
        self._all, self._begun = False, True
        self.rows: list[StepRow] = []
        self.heading, self.count = Label(role="h2"), Badge()
        self.more = Button("", "ghost", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._card = Card(spacing=0)
        self._card.column.addLayout(row(self.heading, self.count, None, self.more, spacing=10))
        self._card.column.addSpacing(6)
        self._card.column.addLayout(self._list)
        self._card.column.addStretch(1)
        self.setLayout(column(self._card))
        self.more.clicked.connect(self._toggle)

    def show_steps(self, steps: Sequence[NextStep], *, begun: bool = True) -> None:
        """Show the first of these, or all of them once that was asked for; `begun` once there is a product."""
        self._steps, self._begun = steps, begun
        self._clear()
        shown = steps if self._all else steps[:SHOWN]
        self.count.set(str(len(shown)))
        self.count.setVisible(bool(shown))
        self.more.setVisible(len(steps) > SHOWN)
        self.more.setText(self.tr("Lihat lebih sedikit") if self._all else self.tr("Lihat semua"))
        if not shown:
            calm = self.tr("Tidak ada yang mendesak. Katalog ini siap.")
            soon = self.tr("Begitu ada produk, langkah berikutnya muncul di sini.")
            self._list.addWidget(Label(calm if begun else soon, "body", "ink2", wrap=True))
        for place, step in enumerate(shown):
            if place:
                self._list.addWidget(Rule())
            self.rows.append(self._row(step))
            self._list.addWidget(self.rows[-1])

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Kerjakan berikutnya"))
        self.show_steps(self._steps, begun=self._begun)

    def _row(self, step: NextStep) -> StepRow:
        icon, tone = LOOKS.get(step.code, ("circle-dashed", "kunyit"))
        said = step_words(self._desk.words, step)
        line = StepRow(icon, tone, said.title, said.reason, said.verb)
        line.button.setAccessibleName(f"{said.verb}: {said.title}")
        line.button.clicked.connect(lambda _on=False: self.open(step))
        return line

    def open(self, step: NextStep) -> None:
        """Go to the field that mends a step."""
        bridge = self._desk.bridge
        if step.kind == "backup":
            bridge.open("upkeep")
        elif step.kind == "office":
            bridge.open("preferences")
        elif step.kind == "producer":
            bridge.open("producer", id=step.id, field=step.field)
        else:
            bridge.open("product", id=step.id, field=step.field)

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_steps(self._steps, begun=self._begun)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.rows = []
        while (item := self._list.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()
