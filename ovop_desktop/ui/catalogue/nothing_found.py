"""An empty list says what was looked for, offers to let go of it, and shows where else it is found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.catalogue.elsewhere import Elsewhere, across_the_archive, look_elsewhere, without_filters
from ovop_desktop.ui.catalogue.filter_words import filter_words
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.palette.entries import Entry
from ovop_desktop.ui.palette.sources import Partners, Producers, Villages
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph, Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.scrolling import scrolled

FEW = 2_000
"""Products up to which looking elsewhere takes no more than a blink."""

WIDE = 340


class Match(Pressable):
    """A record that fits: its name, what it is, and the way to it."""

    def __init__(self, entry: Entry, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=10, parent=parent)
        told = " · ".join(part for part in (kind, entry.detail) if part)
        line = row(Tile(entry.icon, "sogan", 38), spacing=12)
        line.addLayout(
            column(Label(entry.title, "row", elided=True), Label(told, "second", "ink2", elided=True), spacing=1), 1
        )
        line.addWidget(Glyph("caret-right", 16, "ink2"))
        self.column.addLayout(line)
        self.setFixedWidth(WIDE)
        self.setAccessibleName(f"{entry.title}, {told}")


class NothingFound(Speaking):
    """Shows what `ask` was told."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ProductQuery()
        self._found = Elsewhere()
        self._job: Job | None = None
        self._sources = (Producers(desk), Villages(desk), Partners(desk))
        self.title = Label(role="h2", wrap=True)
        self.detail = Label(role="body", token="ink2", wrap=True)
        self.forget = Button("")
        self.unfilter = Button("")
        self.across = Button("")
        self.heading = Label(role="label", token="ink2")
        self.matches: list[Match] = []
        self._cards = QWidget()
        self._flow = Flow(14, self._cards)
        self._lay_out()
        self.forget.clicked.connect(self._forget)
        self.unfilter.clicked.connect(lambda: self._go(without_filters(self._query)))
        self.across.clicked.connect(lambda: self._go(across_the_archive(self._query)))

    def _lay_out(self) -> None:
        for label in (self.title, self.detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = row(None, self.unfilter, self.across, self.forget, None, spacing=10)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setSpacing(10)
        body.setContentsMargins(0, 28, 10, 20)
        body.addWidget(Tile("magnifying-glass", "nila", 64), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(4)
        body.addWidget(self.title)
        body.addWidget(self.detail)
        body.addSpacing(6)
        body.addLayout(buttons)
        body.addSpacing(22)
        body.addWidget(self.heading)
        body.addWidget(self._cards)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._tell()

    def ask(self, query: ProductQuery) -> None:
        """Tell of this query, which found nothing, and look elsewhere for its words."""
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
            self._job = None
        self._query, self._found = query, Elsewhere()
        suite, sources = self._desk.suite, self._sources
        counts = suite.catalogue.counts()
        if counts.products + counts.archived <= FEW:
            self._found = look_elsewhere(query, suite.catalogue, sources, Quiet())
        else:
            self._job = self._desk.jobs.start(
                lambda steps: look_elsewhere(query, suite.catalogue, sources, steps),
                lambda found: self._take(query, found),
            )
        self._tell()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.title.full_text()))

    def _take(self, query: ProductQuery, found: Elsewhere) -> None:
        if isValid(self) and query == self._query:
            self._job, self._found = None, found
            self._tell()

    # -- what it says

    def _tell(self) -> None:
        words, query, found = self._desk.words, self._query, self._found
        typed, filters = query.words.strip(), filter_words(query, self._desk.suite, words)
        title = self.tr("Tidak ada produk yang cocok dengan “{words}”").format(words=typed)
        self.title.setText(title if typed else self.tr("Tidak ada produk yang cocok"))
        told = self.tr("Disaring: {filters}.").format(filters=", ".join(filters))
        self.detail.setText(told if filters else self.tr("Coba kata lain, atau sebagian dari kata itu."))
        self.forget.setText(self.tr("Hapus pencarian dan filter") if filters else self.tr("Hapus pencarian"))
        self._offer(
            self.unfilter, counted(self.tr("Tampilkan {count} tanpa filter"), found.unfiltered), found.unfiltered
        )
        side = self.tr("Tampilkan {count} di luar arsip") if query.archived else self.tr("Tampilkan {count} di arsip")
        self._offer(self.across, side.format(count=words.number(found.across)), found.across)
        self.heading.setText(self.tr("Juga cocok di luar daftar produk"))
        self.heading.setVisible(bool(found.records))
        self._show(found.records)

    def _offer(self, button: Button, text: str, number: int) -> None:
        button.setText(text)
        button.setVisible(number > 0)

    def _show(self, entries: tuple[Entry, ...]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            card = item.widget() if item is not None else None
            if card is not None:
                card.hide()
                card.deleteLater()
        kinds = {source.place: source.title() for source in self._sources}
        self.matches = []
        for entry in entries:
            card = Match(entry, kinds[entry.place])
            card.pressed.connect(self._opener(entry))
            self.matches.append(card)
            self._flow.addWidget(card)
        self._cards.setVisible(bool(entries))

    def _opener(self, entry: Entry) -> Callable[[], None]:
        return lambda: self._desk.bridge.open(entry.place, **dict(entry.facts))

    def _forget(self) -> None:
        self._go(ProductQuery())

    def _go(self, query: ProductQuery) -> None:
        self._desk.bridge.open("products", words=query.words, query=query)
