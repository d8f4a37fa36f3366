"""Koperasi: who makes the products, and the villages they come from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.feed import News
from ovop_desktop.ui.merging.similar_line import SimilarLine
from ovop_desktop.ui.partners.adding import AddPartner
from ovop_desktop.ui.producers.adding import AddProducer, AddVillage
from ovop_desktop.ui.producers.lists import ArchiveList, PartnerList, ProducerList, RecordList, VillageList
from ovop_desktop.ui.producers.rows import RecordRow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Empty

PRODUCERS, PARTNERS, VILLAGES, ARCHIVE = "producers", "partners", "villages", "archive"
SHOWN = 120
"""Rows shown at once; the search finds the others."""


class ProducersPage(ScrollPage):
    """Lists of producers, partners, villages, and what is put away; a row opens its record."""

    nav = "producers"
    has_list = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=10)
        self._words = ""
        self.views = Segmented()
        self.add = Button("", "primary", "plus")
        self.add_producer, self.add_partner, self.add_village = AddProducer(desk), AddPartner(desk), AddVillage(desk)
        self.panels: dict[str, AddProducer | AddPartner | AddVillage] = {
            PRODUCERS: self.add_producer,
            PARTNERS: self.add_partner,
            VILLAGES: self.add_village,
        }
        self.lists: dict[str, RecordList] = {
            PRODUCERS: ProducerList(desk, self),
            PARTNERS: PartnerList(desk, self),
            VILLAGES: VillageList(desk, self),
            ARCHIVE: ArchiveList(desk, self),
        }
        self.empty = Empty("users-three")
        self.begin = self.empty.add(Button("", "primary", "plus"))
        self.clear = self.empty.add(Button(""))
        self.more = Label(role="second", token="ink2", wrap=True)
        self.empty.give_way_to(*self.panels.values())
        self.rows: list[RecordRow] = []
        self._found = 0
        self.similar = SimilarLine(desk, ("producer", "village"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.renew)
        self.body.addLayout(row(self.views, None))
        for part in self.panels.values():
            self.body.addWidget(part)
        self.body.addWidget(self.similar)
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
        self.add_partner.added.connect(lambda record: self.desk.bridge.open("partner", id=record))
        self.add_village.added.connect(lambda record: self.desk.bridge.open("village", id=record))

    def title(self) -> str:
        """The header's title."""
        return self.tr("Koperasi")

    def context_line(self) -> str:
        """How many the list shows, of all there are."""
        return self._list_shown().how_many(self._found, searched=bool(self._words))

    def search_words(self) -> str:
        """What is searched."""
        return self.tr("Cari koperasi, mitra, atau desa")

    def searched(self, words: str) -> None:
        """Filter in place."""
        self._words = words.strip()
        self.renew()

    def action(self) -> QWidget | None:
        """Add one."""
        return self.add

    def enter(self, **facts: Any) -> None:
        """Show the list as it was left; `adding` begins a new producer (of `village`), `view` chooses a list."""
        if not facts.get("returning"):
            self._words = ""
        if facts.get("view") in self.lists:
            self.views.set_value(facts["view"])
        self._look()
        if facts.get("adding"):
            self.views.set_value(PRODUCERS)
            self._look()
            self.start_adding()
            if facts.get("village"):
                self.add_producer.village.show_region(self.desk.suite.regions.by_code(facts["village"]))

    def heard(self, news: News) -> None:
        """Follow what changed."""
        if news.kinds & {"producer", "village", "product", "certificate", "partner", "facilitation"}:
            self._stale.start()

    def back(self) -> bool:
        """Esc closes the panel that adds."""
        opened = [panel for panel in self.panels.values() if not panel.isHidden()]
        for panel in opened:
            panel.hide()
        return bool(opened)

    def start_adding(self) -> None:
        """Open the panel that adds what the list shows."""
        if self.views.value() not in self.panels:
            self.views.set_value(PRODUCERS)
            self._look()
        self.panels[self.views.value()].begin()
        self.view.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.views.setAccessibleName(self.tr("Daftar"))
        self.views.set_options(
            [
                (PRODUCERS, self.tr("Koperasi"), "users-three"),
                (PARTNERS, self.tr("Mitra"), "handshake"),
                (VILLAGES, self.tr("Desa"), "map-pin"),
                (ARCHIVE, self.tr("Arsip"), "archive"),
            ]
        )
        self.views.set_value(self.views.value() or PRODUCERS)
        self._look()

    def _look(self) -> None:
        for panel in self.panels.values():
            panel.hide()
        self.add.setText(self._list_shown().verb() or self.lists[PRODUCERS].verb())
        self.renew()

    def _forget_words(self) -> None:
        self._words = ""
        self.desk.bridge.open("producers", view=self.views.value())

    # -- the rows

    def renew(self) -> None:
        """Show what is stored."""
        self._clear()
        made = self._list_shown().rows(self._words)
        for one in made[:SHOWN]:
            self._list.addWidget(one)
        self.rows = made[:SHOWN]
        self._found = len(made)
        self.more.setVisible(len(made) > SHOWN)
        text = self.tr("{count} lagi. Cari namanya untuk menemukannya.")
        self.more.setText(text.format(count=self.desk.words.number(len(made) - SHOWN)))
        self._tell_empty(not made)
        self.similar.renew()
        self.header_changed.emit()

    def _list_shown(self) -> RecordList:
        return self.lists[self.views.value() or PRODUCERS]

    def _tell_empty(self, empty: bool) -> None:
        self.empty.show_if(empty)
        shown = self._list_shown()
        if self._words:
            title = self.tr("Tidak ada yang cocok dengan “{words}”").format(words=self._words)
            self.empty.set_words(title, self.tr("Coba kata lain atau hapus pencarian."))
        else:
            self.empty.set_words(*shown.nothing())
        self.begin.setVisible(not self._words and bool(shown.verb()))
        self.begin.setText(shown.verb())
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
