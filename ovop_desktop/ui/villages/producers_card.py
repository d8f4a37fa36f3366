"""Who makes things in this village: each row leads to the producer's page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.queries import ProducerRow
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.producers.rows import Mark, RecordRow
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.label import Label

SHOWN = 12


class ProducersCard(Speaking):
    """`opened` brings a producer's id; `add_wanted` is its button."""

    opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._producers: Sequence[ProducerRow] = ()
        self.rows: list[RecordRow] = []
        self.section = Section("plus")
        self._none = Label(role="second", token="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        card = Card()
        card.column.addWidget(self.section)
        card.column.addLayout(self._list)
        card.column.addWidget(self._none)
        self.setLayout(column(card))
        self.section.button.clicked.connect(self.add_wanted)

    def show_producers(self, producers: Sequence[ProducerRow]) -> None:
        """Show the first of these."""
        self._producers = producers
        for gone in self.rows:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = [self._row(one) for one in producers[:SHOWN]]
        for line in self.rows:
            self._list.addWidget(line)
        self._word()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.show_producers(self._producers)

    def _row(self, one: ProducerRow) -> RecordRow:
        kind = self._desk.words.say(f"producer.{one.kind}")
        made = RecordRow(self._desk, one.name, kind, one.logo, [self._mark(one)])
        made.pressed.connect(partial(self.opened.emit, one.id))
        return made

    def _mark(self, one: ProducerRow) -> Mark:
        if not one.products:
            return self.tr("Belum ada produk"), "neutral", ""
        number = self._desk.words.number(one.products)
        return counted(self.tr("{count} produk"), one.products, number), "neutral", "package"

    def _word(self) -> None:
        count = len(self._producers)
        note = self._desk.words.number(count) if count else ""
        if count > SHOWN:
            note = self.tr("{shown} dari {all} ditampilkan").format(shown=SHOWN, all=note)
        self.section.set_words(self.tr("Koperasi dan produsen"), note, self.tr("Tambah koperasi"))
        self._none.setText(self.tr("Belum ada produsen di desa ini."))
        self._none.setVisible(not count)
