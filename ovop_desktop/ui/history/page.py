"""Everything that happened to one record, day by day, the newest first; any earlier value can be put back."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.config.settings import person_here
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.revision import HistoryPage as Deeds
from ovop_desktop.domain.revision import Moved, Part, PastDeed
from ovop_desktop.services.feed import News
from ovop_desktop.services.history import PAGE
from ovop_desktop.services.records import name_of
from ovop_desktop.ui.history.deed_row import DeedRow, Ways
from ovop_desktop.ui.history.value_words import ValueWords
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.label import Label

LISTS = {
    "product": "products",
    "producer": "producers",
    "village": "producers",
    "partner": "producers",
    "fair": "fairs",
}
"""The item of the sidebar that is marked for a kind of record."""

REREAD = 200
"""Deeds shown again at most when one more has come."""


class HistoryPage(ScrollPage):
    """Opened with `kind` and `id`."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=10)
        self._kind, self._id = "", EntityId("")
        self._values = ValueWords(desk.words, desk.suite.catalogue)
        self._older, self._day = "", None
        self.rows: list[DeedRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._card: Card | None = None
        self.more = Button("", "", "clock-counter-clockwise")
        self.more.clicked.connect(self._add_older)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.renew)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)
        self.speak(self.more.setText, lambda: self.tr("Tampilkan yang lebih lama"))

    _day: date | None

    def title(self) -> str:
        """What happened, and to what."""
        return self.tr("Semua perubahan")

    def context_line(self) -> str:
        """The record's name."""
        held = self._record(self._kind, self._id) if self._kind else None
        return self.desk.words.product_name(name_of(held)) if held else ""

    def search_words(self) -> str:
        """Nothing is searched here."""
        return ""

    def enter(self, **facts: Any) -> None:
        """Show the history of the record `id` of `kind`."""
        if facts.get("id"):
            self._kind, self._id = str(facts["kind"]), EntityId(str(facts["id"]))
            self.nav = LISTS.get(self._kind, "home")
            self.view.verticalScrollBar().setValue(0)
            self._clear()
        self.renew()

    def heard(self, news: News) -> None:
        """Follow what is done here and elsewhere."""
        if self.isVisible() and self._kind and news.kinds & {self._kind, "certificate"}:
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        if hasattr(self, "rows") and self._kind:
            self.renew()

    def renew(self) -> None:
        """Show the newest deeds, as many as were shown."""
        if not self._kind:
            return
        height = self.view.verticalScrollBar().value()
        wanted = min(max(PAGE, len(self.rows) + 1), REREAD)
        page = self.desk.suite.history.page(self._kind, self._id, limit=wanted)
        self._clear()
        self._show(page)
        QTimer.singleShot(0, self, lambda: self.view.verticalScrollBar().setValue(height))
        self.header_changed.emit()

    def _add_older(self) -> None:
        self._show(self.desk.suite.history.page(self._kind, self._id, self._older))

    def _show(self, page: Deeds) -> None:
        ways = Ways(
            self.desk,
            self._values,
            self._record,
            self.desk.settings.load().person or person_here(),
            self.put_back,
            self.bring_back,
        )
        for deed in page.deeds:
            self._add(deed, ways)
        self._older = page.older
        self.more.setVisible(bool(page.older))

    def _add(self, deed: PastDeed, ways: Ways) -> None:
        day = deed.at.astimezone().date()
        if day != self._day or self._card is None:
            self._day = day
            self._list.addWidget(Label(self.desk.words.long_day(day), "h3", "ink2"))
            self._card = Card(padding=14, spacing=6)
            self._list.addWidget(self._card)
        else:
            self._card.column.addWidget(Rule())
        made = DeedRow(deed, ways)
        self.rows.append(made)
        self._card.column.addWidget(made)

    def _clear(self) -> None:
        self.rows, self._card, self._day = [], None, None
        while (item := self._list.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()

    def _record(self, kind: str, entity_id: str) -> Entity | None:
        return self.desk.suite.catalogue.record(kind, EntityId(entity_id))

    # -- the way back

    def put_back(self, moved: Moved, part: Part, name: str) -> None:
        """Give a part its earlier value again."""
        try:
            done = self.desk.suite.history.go_back(moved.kind, moved.id, part)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        if done:
            text = self.tr("{what} kembali ke nilai lama").format(what=name)
            self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)

    def bring_back(self, paper: Certificate) -> None:
        """Keep a removed certificate again."""
        try:
            self.desk.suite.history.bring_back(paper)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        text = self.tr("{what} kembali").format(what=self._values.certificate(paper))
        self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)
