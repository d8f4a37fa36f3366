"""Pairs of records that look alike; each is merged, or called two things and offered no more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.likeness import Alike
from ovop_desktop.services.duplicates import KINDS
from ovop_desktop.services.feed import News
from ovop_desktop.ui.merging.pair_card import PairCard
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Empty

SHOWN = 60
"""Pairs shown at once; the others come as these are settled."""


class SimilarPage(ScrollPage):
    """Opened with the `kind` that comes first."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=10)
        self._first = "product"
        self._looking = False
        self.cards: list[PairCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.empty = Empty("equals")
        self.back_button = self.empty.add(Button("", "primary"))
        self.back_button.clicked.connect(lambda: desk.bridge.open(self.nav))
        self.again = self.empty.add(Button("", "", "arrow-clockwise"))
        self.again.clicked.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.renew)
        self.body.addLayout(self._list)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self.empty.hide()

    def title(self) -> str:
        """What is shown."""
        return self.tr("Mungkin tercatat dua kali")

    def context_line(self) -> str:
        """How many pairs there are."""
        if self._looking:
            return self.tr("Mencari yang mirip…")
        count = len(self.desk.suite.duplicates.found())
        return counted(self.tr("{count} pasang"), count, self.desk.words.number(count)) if count else ""

    def search_words(self) -> str:
        """Nothing is searched here."""
        return ""

    def enter(self, **facts: Any) -> None:
        """Show what was found; look first when that is out of date."""
        if facts.get("kind"):
            self._first = str(facts["kind"])
            self.nav = "products" if self._first == "product" else "producers"
        if self.desk.suite.duplicates.stale:
            self.look()
        self.renew()

    def heard(self, news: News) -> None:
        """What was merged or undone changes what is offered."""
        if self.isVisible() and news.kinds & set(KINDS):
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        if hasattr(self, "cards"):
            self.renew()

    def look(self) -> None:
        """Search the whole library."""
        if self._looking:
            return
        self._looking = True
        self.desk.jobs.start(
            self.desk.suite.duplicates.look(), self._looked, self._failed, self._ended, self.tr("Mencari yang mirip")
        )
        self.renew()

    def _looked(self, _found: object) -> None:
        self._ended()

    def _failed(self, problem: OvopError) -> None:
        self._ended()
        self.desk.bridge.fail(problem)

    def _ended(self) -> None:
        self._looking = False
        self.renew()

    def renew(self) -> None:
        """Show the pairs there are."""
        height = self.view.verticalScrollBar().value()
        self._clear()
        found = self.desk.suite.duplicates.found()
        kinds = sorted(KINDS, key=lambda kind: (kind != self._first, KINDS.index(kind)))
        names = {"product": self.tr("Produk"), "producer": self.tr("Koperasi dan produsen"), "village": self.tr("Desa")}
        for kind in kinds:
            mine = [one for one in found if one.kind == kind]
            if mine:
                self._list.addWidget(Label(names[kind], "h3", "ink2"))
            for alike in mine[: SHOWN - len(self.cards)]:
                self._add(alike)
        self._show_empty()
        QTimer.singleShot(0, self, lambda: self.view.verticalScrollBar().setValue(height))
        self.header_changed.emit()

    def _show_empty(self) -> None:
        self.empty.setVisible(not self.cards)
        if self._looking:
            self.empty.set_words(self.tr("Mencari yang mirip…"), self.tr("Anda boleh terus bekerja di halaman lain."))
        else:
            detail = self.tr("Nama, desa, nomor telepon, izin, dan barcode sudah dibandingkan.")
            self.empty.set_words(self.tr("Tidak ada yang tercatat dua kali"), detail)
        self.again.setText(self.tr("Cari lagi"))
        self.again.setVisible(not self._looking)
        self.back_button.setText(self.tr("Lihat produk") if self.nav == "products" else self.tr("Lihat koperasi"))

    def _add(self, alike: Alike) -> None:
        one, other = (self.desk.suite.catalogue.record(alike.kind, side) for side in (alike.one, alike.other))
        if one is None or other is None:
            return
        card = PairCard(self.desk, alike, (one, other))
        card.merged.connect(lambda: self.desk.bridge.open("merge", kind=alike.kind, one=alike.one, other=alike.other))
        card.parted.connect(lambda: self.keep_apart(alike))
        self.cards.append(card)
        self._list.addWidget(card)

    def keep_apart(self, alike: Alike) -> None:
        """Offer a pair no more; the toast takes that back."""
        duplicates = self.desk.suite.duplicates
        duplicates.keep_apart(alike.pair)
        self._soon.start()

        def again() -> None:
            duplicates.keep_apart(alike.pair, apart=False)
            self.renew()

        self.desk.bridge.toast(self.tr("Dicatat sebagai dua hal yang berbeda"), self.tr("Urungkan"), again)

    def _clear(self) -> None:
        self.cards = []
        while (item := self._list.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()
