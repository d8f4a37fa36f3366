"""Below the last row of what a search found: how many of how many, letting go of it, and where else it is found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.elsewhere import Elsewhere, look_elsewhere
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.catalogue.nothing_found import Match
from ovop_desktop.ui.palette.entries import Entry
from ovop_desktop.ui.palette.sources import Partners, Producers, Villages
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label

PAUSE = 250
"""Milliseconds before it is looked elsewhere: while someone types, the next letter asks for others."""


class ResultsFoot(Speaking):
    """`changed` tells that it is another height, or has nothing to say any more."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query, self._shown, self._found = ProductQuery(), 0, Elsewhere()
        self._job: Job | None = None
        self._sources = (Producers(desk), Villages(desk), Partners(desk))
        self.told = Label(role="second", token="ink2")
        self.forget = Button("", "ghost", small=True)
        self.heading = Label(role="label", token="ink2")
        self.cards = QWidget()
        self._flow = Flow(14, self.cards)
        self.matches: list[Match] = []
        body = column(spacing=10, margins=(0, 14, 0, 10))
        body.addLayout(row(None, self.told, self.forget, None, spacing=8))
        body.addSpacing(8)
        body.addWidget(self.heading)
        body.addWidget(self.cards)
        self.setLayout(body)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._look)
        self.forget.clicked.connect(self._forget)
        self.speak(lambda _text: self._tell(), str)

    def speaks(self) -> bool:
        """Whether there is anything to say: someone has searched, and found."""
        return bool(self._query.words.strip()) and self._shown > 0

    def ask(self, query: ProductQuery, shown: int) -> None:
        """Tell of a query that found so many."""
        if query.words.strip() != self._query.words.strip():
            self._found = Elsewhere()
            if self._job is not None:
                self._desk.jobs.cancel(self._job)
                self._job = None
            self._later.start()
        self._query, self._shown = query, shown
        self._tell()

    def _look(self) -> None:
        query, catalogue, sources = self._query, self._desk.suite.catalogue, self._sources
        if not self.speaks():
            return
        self._job = self._desk.jobs.start(
            lambda steps: look_elsewhere(ProductQuery(words=query.words), catalogue, sources, steps),
            lambda found: self._take(query, found),
        )

    def _take(self, query: ProductQuery, found: Elsewhere) -> None:
        if isValid(self) and query.words == self._query.words:
            self._job, self._found = None, found
            self._tell()

    def _tell(self) -> None:
        words, counts = self._desk.words, self._desk.suite.catalogue.counts()
        total = counts.archived if self._query.archived else counts.products
        frame = self.tr("Menampilkan {found} dari {count} produk yang cocok dengan “{words}”.")
        typed = self._query.words.strip()
        self.told.setText(counted(frame, total, words.number(total), found=words.number(self._shown), words=typed[:40]))
        self.forget.setText(self.tr("Hapus pencarian"))
        self.heading.setText(self.tr("Juga cocok di luar daftar produk"))
        self._show(self._found.records if self.speaks() else ())
        self.changed.emit()

    def _show(self, entries: tuple[Entry, ...]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            card = item.widget() if item is not None else None
            if card is not None:
                card.hide()
                card.deleteLater()
        kinds = {source.place: source.title() for source in self._sources}
        self.matches = [Match(entry, kinds[entry.place]) for entry in entries[:3]]
        for card, entry in zip(self.matches, entries, strict=False):
            card.pressed.connect(self._opener(entry))
            self._flow.addWidget(card)
        for part in (self.heading, self.cards):
            part.setVisible(bool(entries))

    def _opener(self, entry: Entry) -> Callable[[], None]:
        return lambda: self._desk.bridge.open(entry.place, **dict(entry.facts))

    def _forget(self) -> None:
        self._desk.bridge.open("products", words="")
