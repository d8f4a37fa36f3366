"""Tambah ke pameran: the fairs that come, and a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.fairs.span_words import span_words
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Rule, row
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

OFFERED = 8
"""Fairs offered; the page of a fair takes products too."""


class FairPopover(Popover):
    """Puts products into a fair and says so."""

    def __init__(self, opener: QWidget, desk: Desk, products: Sequence[EntityId]) -> None:
        super().__init__(opener)
        self._desk, self._products = desk, tuple(products)
        today = desk.suite.catalogue.today()
        coming = [fair for fair in desk.suite.programme.fairs() if (fair.end() or date.max) >= today]
        self.buttons: list[Button] = []
        self.column.setSpacing(6)
        self.column.addWidget(Label(self.tr("Tambah ke pameran"), "h3"))
        for fair in coming[:OFFERED]:
            self._offer(fair)
        if coming:
            self.column.addWidget(Rule())
        self.name = Line()
        self.name.setMinimumWidth(220)
        self._field = Field(self.name)
        self._field.set_words(self.tr("Pameran baru"))
        self.make = Button(self.tr("Buat"), "primary", small=True)
        self.make.setAccessibleName(self.tr("Buat pameran baru"))
        self.column.addLayout(row(self._field))
        self.column.addLayout(row(None, self.make))
        self.make.clicked.connect(self._make)
        self.name.returnPressed.connect(self._make)

    def _offer(self, fair: Fair) -> None:
        days = span_words(self._desk.words, fair.first, fair.last)
        button = Button(f"{_short(fair.name)} · {days}" if days else _short(fair.name), "ghost", "calendar-check")
        button.setToolTip(fair.name)
        button.setProperty("fair", fair.id)
        button.clicked.connect(self._take)
        self.buttons.append(button)
        self.column.addWidget(button)

    def _take(self) -> None:
        fair = self._desk.suite.programme.fair(EntityId(str(self.sender().property("fair"))))
        if fair is not None:
            self._put(fair)

    def _make(self) -> None:
        name = clean(self.name.text(), one_line=True)
        if not name:
            self._field.say_wrong(self.tr("Tulis nama pameran."))
            self.adjustSize()
            return
        try:
            fair = self._desk.suite.programme.add_fair(name)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self._put(fair)

    def _put(self, fair: Fair) -> None:
        desk = self._desk
        self.close()
        try:
            new = desk.suite.programme.add_to_fair(fair.id, self._products)
        except OvopError as problem:
            desk.bridge.fail(problem)
            return
        say = QCoreApplication.translate
        told = (
            counted(say("FairPopover", "{count} produk masuk ke {name}"), new, name=fair.name)
            if new
            else say("FairPopover", "Semuanya sudah ada di {name}").format(name=fair.name)
        )
        desk.bridge.toast(told, say("FairPopover", "Lihat pameran"), lambda: desk.bridge.open("fair", id=fair.id))


def _short(name: str) -> str:
    return name if len(name) <= 34 else name[:33].rstrip() + "…"
