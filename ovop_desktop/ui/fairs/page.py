"""Pameran: the fairs that come, those that are over, and those put away."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.fair import Fair
from ovop_desktop.services.feed import News
from ovop_desktop.ui.fairs.adding import AddFair
from ovop_desktop.ui.fairs.date_tile import DateTile
from ovop_desktop.ui.fairs.span_words import span_words, when_words
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.badge import Badge, Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Empty

COMING, PAST, ARCHIVE = "coming", "past", "archive"
SOON = 14
"""Days from which a fair is called near."""

Mark = tuple[str, str, str]


class FairRow(Pressable):
    """A fair: day, name, where, how many products, how far off; `restored` when its button was pressed."""

    restored = Signal()

    def __init__(
        self, desk: Desk, fair: Fair, place: str, marks: list[Mark], restore: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=10, parent=parent)
        self.fair = fair
        tile = DateTile(desk.words, small=True)
        tile.set_day(fair.first)
        words = column(
            None, Label(fair.name, "row", elided=True), Label(place, "second", "ink2", elided=True), None, spacing=1
        )
        line = row(tile, spacing=14)
        line.addLayout(words, 1)
        for mark in marks:
            line.addWidget(Badge(*mark))
        if restore:
            button = Button(restore, small=True)
            button.setAccessibleName(f"{restore}: {fair.name}")
            button.clicked.connect(self.restored)
            line.addWidget(button)
        line.addWidget(Glyph("caret-right", 18, "ink2"))
        self.column.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join([fair.name, place, *(mark[0] for mark in marks)]))


class FairsPage(ScrollPage):
    """A list with three views; a row opens its fair."""

    nav = "fairs"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=10)
        self.views = Segmented()
        self.add = Button("", "primary", "plus")
        self.adding = AddFair(desk)
        self.empty = Empty("calendar-check")
        self.begin = self.empty.add(Button("", "primary", "plus"))
        self.empty.give_way_to(self.adding)
        self.rows: list[FairRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.renew)
        self.body.addLayout(row(self.views, None))
        self.body.addWidget(self.adding)
        self.body.addLayout(self._list)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self.views.chosen.connect(lambda _view: self._look())
        for button in (self.add, self.begin):
            button.clicked.connect(self.start_adding)
        self.adding.added.connect(lambda fair: desk.bridge.open("fair", id=fair))
        self.retranslate()

    def title(self) -> str:
        """The header's title."""
        return self.tr("Pameran")

    def context_line(self) -> str:
        """How many the list shows."""
        frame = {
            COMING: self.tr("{count} pameran akan datang"),
            PAST: self.tr("{count} pameran sudah lewat"),
            ARCHIVE: self.tr("{count} pameran di arsip"),
        }[self.views.value()]
        return counted(frame, len(self.rows), self.desk.words.number(len(self.rows))) if self.rows else ""

    def action(self) -> QWidget | None:
        """Add one."""
        return self.add

    def enter(self, **facts: Any) -> None:
        """Show the list as it was left; `adding` begins a new fair."""
        self._look()
        if facts.get("adding"):
            self.start_adding()

    def heard(self, news: News) -> None:
        """Follow what changed."""
        if "fair" in news.kinds:
            self._stale.start()

    def back(self) -> bool:
        """Esc closes the panel that adds."""
        opened = not self.adding.isHidden()
        self.adding.hide()
        return opened

    def start_adding(self) -> None:
        """Open the panel that adds."""
        self.views.set_value(COMING)
        self.renew()
        self.adding.begin()
        self.view.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.views.setAccessibleName(self.tr("Daftar"))
        self.views.set_options(
            [
                (COMING, self.tr("Akan datang"), "calendar-check"),
                (PAST, self.tr("Sudah lewat"), "clock-counter-clockwise"),
                (ARCHIVE, self.tr("Arsip"), "archive"),
            ]
        )
        self.views.set_value(self.views.value() or COMING)
        self.add.setText(self.tr("Tambah pameran"))
        self.begin.setText(self.tr("Tambah pameran"))
        self._look()

    def _look(self) -> None:
        self.adding.hide()
        self.renew()

    def _fairs(self, view: str) -> list[Fair]:
        programme, today = self.desk.suite.programme, self.desk.suite.catalogue.today()
        if view == ARCHIVE:
            return list(programme.fairs(archived=True))
        over = [(fair, (fair.end() or date.max) < today) for fair in programme.fairs()]
        found = [fair for fair, past in over if past is (view == PAST)]
        return found[::-1] if view == PAST else found

    def renew(self) -> None:
        """Show what is stored."""
        while (item := self._list.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()
        view = self.views.value()
        fairs = self._fairs(view)
        self.rows = [self._row(fair, view) for fair in fairs]
        for made in self.rows:
            self._list.addWidget(made)
        self._tell_empty(view, empty=not fairs)
        self.header_changed.emit()

    def _row(self, fair: Fair, view: str) -> FairRow:
        words, today = self.desk.words, self.desk.suite.catalogue.today()
        parts = (span_words(words, fair.first, fair.last), fair.venue, fair.city, fair.stand)
        place = " · ".join(part for part in parts if part) or self.tr("Tanggal dan tempat belum diisi")
        number = len(fair.products)
        marks: list[Mark] = [
            (counted(self.tr("{count} produk"), number, words.number(number)), "neutral", "package")
            if number
            else (self.tr("Belum ada produk"), "neutral", "")
        ]
        days = fair.days_until(today)
        if view == COMING:
            near = days is not None and days <= SOON
            marks.append((when_words(days), "kunyit" if near else "nila", "clock"))
        made = FairRow(self.desk, fair, place, marks, self.tr("Pulihkan") if view == ARCHIVE else "")
        made.pressed.connect(lambda one=fair.id: self.desk.bridge.open("fair", id=one))
        made.restored.connect(lambda one=fair: self._restore(one))
        return made

    def _restore(self, fair: Fair) -> None:
        self.desk.suite.programme.archive(fair, archived=False)
        told = self.tr("{name} dipulihkan").format(name=fair.name)
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    def _tell_empty(self, view: str, *, empty: bool) -> None:
        self.empty.show_if(empty)
        self.begin.setVisible(view == COMING)
        titles = {
            COMING: self.tr("Belum ada pameran"),
            PAST: self.tr("Belum ada pameran yang lewat"),
            ARCHIVE: self.tr("Arsip kosong"),
        }
        notes = {
            COMING: self.tr("Tambahkan pameran berikutnya; Beranda menuntun persiapannya langkah demi langkah."),
            PAST: self.tr("Pameran pindah ke sini sehari sesudah selesai."),
            ARCHIVE: self.tr("Pameran yang diarsipkan muncul di sini."),
        }
        self.empty.set_words(titles[view], notes[view])
