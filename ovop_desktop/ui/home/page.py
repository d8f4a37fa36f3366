"""Beranda: what to do next on the way to the next fair, and the button that does it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.fairs import Outlook
from ovop_desktop.services.feed import News
from ovop_desktop.ui.home.complete_card import CompleteCard
from ovop_desktop.ui.home.hero import Hero
from ovop_desktop.ui.home.parts import QuickAction, RecentCard
from ovop_desktop.ui.home.steps_card import StepsCard
from ovop_desktop.ui.home.way import Way
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner

SIDE = 356
RECENT = 4
BESIDE_FROM = 1040
"""Width of the page from which the narrow cards stand beside the wide ones."""

FEW = 200
"""Products up to which looking at all of them takes no more than a blink."""

DAY_PARTS = ((11, "morning"), (15, "noon"), (18, "afternoon"), (24, "evening"))
"""Up to which hour each greeting is said."""


class HomePage(ScrollPage):
    """Order is priority: the way to the fair, quick actions, next steps, completeness, recent."""

    nav = "home"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stale = True
        self._job: Job | None = None
        self._beside: bool | None = None
        self.sample = Banner("nila")
        self.sample.pressed.connect(self._remove_sample)
        self.hero = Hero(desk.words)
        self.way = Way(desk, self.hero)
        self.brochure = QuickAction("book-open", "act", "Ctrl+B")
        self.product = QuickAction("plus-circle", "daun", "Ctrl+N")
        self.producer = QuickAction("users-three", "sogan", "")
        self.brochure.pressed.connect(lambda: desk.bridge.open("studio"))
        self.product.pressed.connect(lambda: desk.bridge.open("product"))
        self.producer.pressed.connect(lambda: desk.bridge.open("producers", adding=True))
        self.steps = StepsCard(desk)
        self.complete = CompleteCard(desk.words)
        self.complete.gap_wanted.connect(self._open_gap)
        self.recent_title = Label(role="h2")
        self.recent_all = Button("", "ghost", "arrow-right", small=True, trailing=True)
        self.recent_all.clicked.connect(lambda: desk.bridge.open("products"))
        self.recent = [RecentCard(desk.thumbnails) for _ in range(RECENT)]
        self._recent_ids: list[Any] = []
        for place, recent in enumerate(self.recent):
            recent.pressed.connect(lambda place=place: desk.bridge.open("product", id=self._recent_ids[place]))
        self._lay_out()
        self._words()

    def _lay_out(self) -> None:
        self._quick_holder = QWidget()
        self._quick = QHBoxLayout(self._quick_holder)
        self._quick.setContentsMargins(0, 0, 0, 0)
        self._quick.setSpacing(12)
        for card in (self.brochure, self.product, self.producer):
            self._quick.addWidget(card, 1)
        self._upper, self._lower = row(spacing=16), row(spacing=16)
        self._upper.addWidget(self.hero, 1)
        self._upper.addWidget(self._quick_holder)
        self._lower.addWidget(self.steps, 1)
        self._lower.addWidget(self.complete)
        self._recent_grid = QGridLayout()
        self._recent_grid.setSpacing(14)
        self.body.addWidget(self.sample)
        self.body.addLayout(self._upper)
        self.body.addLayout(self._lower)
        self.body.addLayout(row(self.recent_title, None, self.recent_all))
        self.body.addLayout(self._recent_grid)
        self.body.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        """The narrow cards move under the wide ones where there is little room."""
        beside = self.width() >= BESIDE_FROM
        if beside is self._beside:
            return
        self._beside = beside
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for line in (self._upper, self._lower):
            line.setDirection(across if beside else down)
        self._quick.setDirection(down if beside else across)
        for holder in (self._quick_holder, self.complete):
            holder.setMinimumWidth(SIDE if beside else 0)
            holder.setMaximumWidth(SIDE if beside else 16_777_215)
        for quick in (self.brochure, self.product, self.producer):
            quick.show_keys(beside)
        per_row = RECENT if beside else RECENT // 2
        for place, card in enumerate(self.recent):
            self._recent_grid.addWidget(card, place // per_row, place % per_row)
        for place in range(RECENT):
            self._recent_grid.setColumnStretch(place, int(place < per_row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards into the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _words(self) -> None:
        self.speak(self.recent_title.setText, lambda: self.tr("Terakhir diubah"))
        self.speak(self.recent_all.setText, lambda: self.tr("Semua produk"))
        self.speak(
            lambda name: self.brochure.set_words(name, self.tr("PDF siap cetak dari katalog")),
            lambda: self.tr("Buat brosur"),
        )
        self.speak(
            lambda name: self.product.set_words(name, self.tr("Foto, harga, dan cerita")),
            lambda: self.tr("Tambah produk"),
        )
        self.speak(
            lambda name: self.producer.set_words(name, self.tr("Koperasi, BUM Desa, UMKM, kelompok")),
            lambda: self.tr("Tambah produsen"),
        )
        self.speak(
            lambda title: self.sample.set_words(
                title, self.tr("Semua isinya rekaan. Hapus kalau sudah selesai mencoba."), self.tr("Hapus contoh")
            ),
            lambda: self.tr("Ini katalog contoh"),
        )

    def retranslate(self) -> None:
        """Say everything anew, the rows too."""
        super().retranslate()
        self._refresh()

    def title(self) -> str:
        """A greeting, with the name the person gave."""
        hour = datetime.now().hour
        part = next(part for until, part in DAY_PARTS if hour < until)
        greeting = {
            "morning": self.tr("Selamat pagi"),
            "noon": self.tr("Selamat siang"),
            "afternoon": self.tr("Selamat sore"),
            "evening": self.tr("Selamat malam"),
        }[part]
        person = self.desk.settings.load().person
        return f"{greeting}, {person}" if person else greeting

    def context_line(self) -> str:
        """The day."""
        return self.desk.words.long_day(self.desk.suite.catalogue.today())

    def enter(self, **facts: Any) -> None:
        """Show how things stand."""
        if self._stale:
            self._refresh()

    def heard(self, news: News) -> None:
        """Refresh when it is looked at."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        suite = self.desk.suite
        self.sample.setVisible(suite.samples.present())
        self._show_recent()
        if self._job is not None:
            self.desk.jobs.cancel(self._job)
            self._job = None
        if suite.catalogue.counts().products <= FEW:
            self._show(suite.fairs.outlook())
            return

        def arrived(outlook: Outlook) -> None:
            if isValid(self) and job is self._job:
                self._job = None
                self._show(outlook)

        job = self.desk.jobs.start(lambda _steps: suite.fairs.outlook(), arrived)
        self._job = job

    def _show(self, outlook: Outlook) -> None:
        self.way.show(outlook)
        self.steps.show_steps(outlook.steps, begun=outlook.overview.total > 0)
        self.complete.show_overview(outlook.overview)

    def _open_gap(self, code: str) -> None:
        self.desk.bridge.open("products", words="", query=ProductQuery(lacking=frozenset({code})))

    def _show_recent(self) -> None:
        catalogue, words = self.desk.suite.catalogue, self.desk.words
        rows = catalogue.product_rows(catalogue.product_ids(ProductQuery(order=ProductOrder.CHANGED), RECENT))
        self._recent_ids = [one.id for one in rows]
        self.recent_title.setVisible(bool(rows))
        self.recent_all.setVisible(bool(rows))
        for place, shown in enumerate(self.recent):
            shown.setVisible(place < len(rows))
            if place < len(rows):
                one = rows[place]
                name = words.product_name(one.name)
                shown.show_product(one.cover, name, one.regency or one.village, words.ago(one.changed))

    def _remove_sample(self) -> None:
        count = self.desk.suite.samples.remove()
        told = counted(self.tr("{count} produk contoh dihapus"), count)
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)
