"""Certificates that end before a fair is over: each leads to the field that mends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.fairs import Ending, Prepared
from ovop_desktop.ui.catalogue.readiness import GapRow
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.label import Label


class EndingCard(Speaking):
    """`wanted` brings a product and the field of its certificate; hidden when none ends."""

    wanted = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state: Prepared | None = None
        self.heading, self.note = Label(role="h2", wrap=True), Label(role="second", token="ink2", wrap=True)
        self.rows: list[GapRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        card = Card()
        card.column.addWidget(self.heading)
        card.column.addWidget(self.note)
        card.column.addLayout(self._list)
        self.setLayout(column(card))
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Habis sebelum pameran selesai"))
        self.note.setText(self.tr("Perbarui dulu, supaya masih berlaku sampai hari terakhir."))
        if self._state is not None:
            self.show_state(self._state)

    def show_state(self, state: Prepared) -> None:
        """Show the certificates of a fair's products."""
        self._state = state
        while (item := self._list.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()
        self.rows = [self._row(one) for one in state.ending]
        for made in self.rows:
            self._list.addWidget(made)
        self.setVisible(bool(state.ending))

    def _row(self, one: Ending) -> GapRow:
        paper = one.paper
        kind = paper.label or self._words.say(f"certificate.{paper.kind.value}")
        day = self._words.day(paper.valid_until) if paper.valid_until else ""
        made = GapRow(
            f"{kind} {self._words.product_name(one.name)}", self.tr("Habis {day}").format(day=day), needed=True
        )
        made.clicked.connect(lambda _=False: self.wanted.emit(one.product, f"certificate:{paper.id}"))
        return made
