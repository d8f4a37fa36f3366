"""Koperasi: who makes the products, and the villages they come from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.ui.producers.adding import AddProducer, AddVillage
from ovop_desktop.ui.producers.rows import Mark, RecordRow
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Empty

PRODUCERS, VILLAGES, ARCHIVE = "producers", "villages", "archive"
SHOWN = 120
"""Rows shown at once; the search finds the others."""


class ProducersPage(ScrollPage):
    """A list with three views; a row opens its record."""

    nav = "producers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=10)
        self._words = ""
        self.views = Segmented()
        self.count = Label(role="second", token="ink2", tabular=True)
        self.add = Button("", "primary", "plus")
        self.add_producer, self.add_village = AddProducer(desk), AddVillage(desk)
        self.empty = Empty("users-three")
        self.begin = self.empty.add(Button("", "primary", "plus"))
        self.clear = self.empty.add(Button(""))
        self.more = Label(role="second", token="ink2", wrap=True)
        self.rows: list[RecordRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.renew)
        self.body.addLayout(row(self.views, self.count, None, spacing=12))
        for part in (self.add_producer, self.add_village):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.views.chosen.connect(lambda _view: self._look())
        self.add.clicked.connect(self.start_adding)
        self.begin.clicked.connect(self.start_adding)
        self.clear.clicked.connect(self._forget_words)
        self.add_producer.added.connect(lambda record: self.desk.bridge.open("producer", id=record))
        self.add_village.added.connect(lambda record: self.desk.bridge.open("village", id=record))

    def title(self) -> str:
        """The header's title."""
        return self.tr("Koperasi")

    def context_line(self) -> str:
        """How many there are."""
        counts, number = self.desk.suite.catalogue.counts(), self.desk.words.number
        return self.tr("{producers} dari {villages}").format(
            producers=counted(self.tr("{count} produsen"), counts.producers, number(counts.producers)),
            villages=counted(self.tr("{count} desa"), counts.villages, number(counts.villages)),
        )

    def search_words(self) -> str:
        """What is searched."""
        return self.tr("Cari koperasi atau desa")

    def searched(self, words: str) -> None:
        """Filter in place."""
        self._words = words.strip()
        self.renew()

    def action(self) -> QWidget | None:
        """Add one."""
        return self.add

    def enter(self, **facts: Any) -> None:
        """Show the list as it was left; `adding` begins a new producer, `view` chooses a list."""
        if not facts.get("returning"):
            self._words = ""
        if facts.get("view") in (PRODUCERS, VILLAGES, ARCHIVE):
            self.views.set_value(facts["view"])
        self._look()
        if facts.get("adding"):
            self.views.set_value(PRODUCERS)
            self._look()
            self.start_adding()

    def heard(self, news: News) -> None:
        """Follow what changed."""
        if news.kinds & {"producer", "village", "product", "certificate"}:
            self._stale.start()

    def back(self) -> bool:
        """Esc closes the panel that adds."""
        opened = [panel for panel in (self.add_producer, self.add_village) if not panel.isHidden()]
        for panel in opened:
            panel.hide()
        return bool(opened)

    def start_adding(self) -> None:
        """Open the panel that adds what the list shows."""
        if self.views.value() == VILLAGES:
            self.add_village.begin()
        else:
            self.views.set_value(PRODUCERS)
            self.renew()
            self.add_producer.begin()
        self.view.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.views.setAccessibleName(self.tr("Daftar"))
        self.views.set_options(
            [
                (PRODUCERS, self.tr("Koperasi"), "users-three"),
                (VILLAGES, self.tr("Desa"), "map-pin"),
                (ARCHIVE, self.tr("Arsip"), "archive"),
            ]
        )
        self.views.set_value(self.views.value() or PRODUCERS)
        self._look()

    def _look(self) -> None:
        self.add_producer.hide()
        self.add_village.hide()
        self.add.setText(self.tr("Tambah desa") if self.views.value() == VILLAGES else self.tr("Tambah koperasi"))
        self.renew()

    def _forget_words(self) -> None:
        self._words = ""
        self.desk.bridge.open("producers", view=self.views.value())

    # -- the rows

    def renew(self) -> None:
        """Show what is stored."""
        self._clear()
        made = self._villages() if self.views.value() == VILLAGES else self._producers()
        for one in made[:SHOWN]:
            self._list.addWidget(one)
        self.rows = made[:SHOWN]
        self.count.setText(self.desk.words.number(len(made)) if made else "")
        self.more.setVisible(len(made) > SHOWN)
        text = self.tr("{count} lagi. Cari namanya untuk menemukannya.")
        self.more.setText(text.format(count=self.desk.words.number(len(made) - SHOWN)))
        self._tell_empty(not made)
        self.header_changed.emit()

    def _producers(self) -> list[RecordRow]:
        archived = self.views.value() == ARCHIVE
        made = []
        for one in self.desk.suite.catalogue.producer_rows(self._words, archived):
            place = " · ".join(part for part in (self._kind(one.kind), one.village, one.regency) if part)
            restore = self.tr("Pulihkan") if archived else ""
            line = RecordRow(
                self.desk, one.name, place, one.logo, self._marks(one.products, one.ready), restore=restore
            )
            line.pressed.connect(lambda record=one.id: self.desk.bridge.open("producer", id=record))
            line.restored.connect(lambda record=one.id, name=one.name: self._restore(record, name))
            made.append(line)
        return made

    def _villages(self) -> list[RecordRow]:
        made = []
        for one in self.desk.suite.catalogue.village_rows(self._words):
            place = ", ".join(part for part in (one.regency, one.province) if part)
            line = RecordRow(self.desk, one.label, place, None, self._marks(one.products, None), icon="map-pin")
            line.pressed.connect(lambda record=one.id: self.desk.bridge.open("village", id=record))
            made.append(line)
        return made

    def _kind(self, kind: str) -> str:
        return self.desk.words.say(f"producer.{kind}")

    def _marks(self, products: int, ready: int | None) -> list[Mark]:
        number = self.desk.words.number
        if not products:
            return [(self.tr("Belum ada produk"), "neutral", "")]
        marks: list[Mark] = [(counted(self.tr("{count} produk"), products, number(products)), "neutral", "package")]
        if ready is None:
            return marks
        if ready == products:
            marks.append((self.tr("Siap cetak"), "daun", "check-circle"))
        else:
            text = self.tr("{count} belum lengkap").format(count=number(products - ready))
            marks.append((text, "kunyit", "circle-dashed"))
        return marks

    def _restore(self, record: EntityId, name: str) -> None:
        self.desk.suite.records.restore_producer(record)
        text = self.tr("{name} dipulihkan").format(name=name)
        self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)

    def _tell_empty(self, empty: bool) -> None:
        self.empty.setVisible(empty)
        view = self.views.value()
        if self._words:
            title = self.tr("Tidak ada yang cocok dengan “{words}”").format(words=self._words)
            self.empty.set_words(title, self.tr("Coba kata lain atau hapus pencarian."))
        elif view == ARCHIVE:
            self.empty.set_words(self.tr("Arsip kosong"), self.tr("Koperasi yang diarsipkan muncul di sini."))
        elif view == VILLAGES:
            note = self.tr("Cerita dan foto desa membuka babnya di brosur.")
            self.empty.set_words(self.tr("Belum ada desa"), note)
        else:
            note = self.tr("Koperasi memberi produk nomor pemesanan, legalitas, dan bab sendiri di brosur.")
            self.empty.set_words(self.tr("Belum ada koperasi"), note)
        self.begin.setVisible(not self._words and view != ARCHIVE)
        self.begin.setText(self.tr("Tambah desa") if view == VILLAGES else self.tr("Tambah koperasi"))
        self.clear.setVisible(bool(self._words))
        self.clear.setText(self.tr("Hapus pencarian"))

    def _clear(self) -> None:
        self.rows = []
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
