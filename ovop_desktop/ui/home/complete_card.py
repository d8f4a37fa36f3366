"""Kelengkapan katalog: one ring, one sentence, and what is missing most often."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.catalogue import Overview
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.meters import Meter, Ring

GAPS = 3
FAIR_SHARE, GOOD_SHARE = 70, 0.9
"""Per cent from which the ring is green, and the share from which a bar is."""


class CompleteCard(Speaking):
    """`gap_wanted` brings the code of what is missing."""

    gap_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._overview = Overview(0, 0, ())
        self.heading = Label(role="h2")
        self.ring = Ring(80)
        self.ready, self._note = Label(role="row", wrap=True), Label(role="body", token="ink2", wrap=True)
        self._gaps_title = Label(role="second", token="ink2")
        self.gaps = [(Button("", "link"), Label(role="label", tabular=True), Meter("kunyit")) for _ in range(GAPS)]
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addStretch(1)
        said.addWidget(self.ready)
        said.addWidget(self._note)
        said.addStretch(1)
        line = row(self.ring, spacing=16)
        line.addLayout(said, 1)
        card = Card(spacing=6)
        card.column.addWidget(self.heading)
        card.column.addSpacing(2)
        card.column.addLayout(line)
        card.column.addSpacing(4)
        card.column.addWidget(self._gaps_title)
        for place, (name, count, meter) in enumerate(self.gaps):
            name.clicked.connect(lambda _on=False, place=place: self._press(place))
            card.column.addLayout(row(name, None, count))
            card.column.addWidget(meter)
        card.column.addStretch(1)
        self.setLayout(column(card))

    def show_overview(self, overview: Overview) -> None:
        """Show how complete the catalogue is."""
        self._overview = overview
        number = self._words.number
        self.ring.set(overview.percent, "daun" if overview.percent >= FAIR_SHARE else "kunyit")
        frame, total = self.tr("{ready} dari {count} produk"), overview.total
        self.ready.setText(counted(frame, total, number(total), ready=number(overview.ready)))
        self._gaps_title.setVisible(bool(overview.gaps))
        for place, parts in enumerate(self.gaps):
            shown = place < len(overview.gaps)
            for part in parts:
                part.setVisible(shown)
            if shown:
                self._show_gap(parts, *overview.gaps[place])

    def _show_gap(self, parts: tuple[Button, Label, Meter], code: str, lacking: int) -> None:
        name, count, meter = parts
        name.setText(self._words.say(f"gap.{code}"))
        said = counted(self.tr("{count} produk"), lacking, self._words.number(lacking))
        count.setText(said)
        name.setAccessibleName(f"{name.text_shown()}: {said}")
        share = 1 - lacking / max(1, self._overview.total)
        meter.set(share, "daun" if share >= GOOD_SHARE else "kunyit")

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Kelengkapan katalog"))
        self._note.setText(self.tr("siap dicetak di brosur."))
        self._gaps_title.setText(self.tr("Yang paling sering kurang"))
        self.show_overview(self._overview)

    def _press(self, place: int) -> None:
        if place < len(self._overview.gaps):
            self.gap_wanted.emit(self._overview.gaps[place][0])
