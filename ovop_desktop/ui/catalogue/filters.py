"""The chips above the products: what narrows the list, with counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import Facet, ProductQuery
from ovop_desktop.services.tasks import Quiet, Steps
from ovop_desktop.ui.catalogue.complete_filter import label, narrowed, ticked_in
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.choices import Chip, FilterChip

ICONS = {
    "village": "map-pin",
    "category": "tag",
    "producer": "users-three",
    "validity": "medal",
    "complete": "check-circle",
    "fair": "calendar-check",
    "stock": "cube",
}

PAUSE = 200
"""Milliseconds before a large catalogue is counted: while someone types, the next letter asks for others."""

Offers = dict[str, list[tuple[str, str, int]]]
"""For each filter what it offers: value, text, count."""

FEW = 2_000
"""Products up to which the counts take no more than a blink."""


class Filters(Speaking):
    """`narrowed` tells the query with the filters chosen; the words stay as they are."""

    narrowed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ProductQuery()
        self._job: Job | None = None
        self._start: Callable[[], Job | None] = lambda: None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._begin)
        self.chips = {by: FilterChip(icon) for by, icon in ICONS.items()}
        self.archive = Chip("", "archive")
        self.clear = Button("", "ghost", small=True)
        for by, chip in self.chips.items():
            chip.changed.connect(lambda _values, by=by: self._narrow(by))
        self.archive.clicked.connect(lambda: self._tell(replace(self._query, archived=self.archive.isChecked())))
        self.clear.clicked.connect(self._clear)
        flow = Flow(8, self)
        for part in (*self.chips.values(), self.archive, self.clear):
            flow.addWidget(part)
        names = {
            "village": lambda: self.tr("Desa"),
            "category": lambda: self.tr("Kategori"),
            "producer": lambda: self.tr("Koperasi"),
            "validity": lambda: self.tr("Sertifikat"),
            "complete": lambda: self.tr("Kelengkapan"),
            "fair": lambda: self.tr("Pameran"),
            "stock": lambda: self.tr("Stok"),
        }
        for by, name in names.items():
            self.speak(lambda text, by=by: self.chips[by].set_words(text, self.tr("Selesai")), name)  # type: ignore[misc]
        self.chips["category"].acted.connect(lambda: self._desk.bridge.open("categories"))
        self.speak(self.chips["category"].offer_act, lambda: self.tr("Atur kategori"))
        self.speak(self.archive.setText, lambda: self.tr("Arsip"))
        self.speak(self.clear.setText, lambda: self.tr("Hapus filter"))

    def show_query(self, query: ProductQuery) -> None:
        """Show what narrows the list, and what else could."""
        self._query = query
        ticked: dict[str, frozenset[str]] = {
            "village": frozenset(query.villages),
            "category": frozenset(query.categories),
            "producer": frozenset(query.producers),
            "validity": frozenset(state.value for state in query.validity),
            "stock": frozenset(state.value for state in query.stock),
            "complete": ticked_in(query),
            "fair": frozenset(query.fairs),
        }
        for by, chip in self.chips.items():
            chip.set_ticked(ticked[by])
        counts = self._desk.suite.catalogue.counts()
        self.archive.setChecked(query.archived)
        self.archive.setVisible(query.archived or counts.archived > 0)
        self.clear.setVisible(query.narrowed() or query.archived)
        self._count(query, ticked, at_once=counts.products + counts.archived <= FEW)

    def _count(self, query: ProductQuery, ticked: dict[str, frozenset[str]], *, at_once: bool) -> None:
        """Count what each filter offers: at once in a village's catalogue, off the window's thread in a large one."""
        self._later.stop()
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
            self._job = None
        catalogue = self._desk.suite.catalogue

        def work(steps: Steps) -> Offers:
            found: Offers = {}
            for done, by in enumerate(ICONS):
                steps.step("count", done, len(ICONS))
                found[by] = [(one.value, self._label(by, one), one.count) for one in catalogue.facets(query, by)]
            return found

        if at_once:
            self._offer(work(Quiet()), ticked)
            return

        def arrived(found: Offers) -> None:
            if isValid(self) and query == self._query:
                self._job = None
                self._offer(found, ticked)

        self._start = lambda: self._desk.jobs.start(work, arrived)
        self._later.start()

    def _begin(self) -> None:
        self._job = self._start()

    def _offer(self, found: Offers, ticked: dict[str, frozenset[str]]) -> None:
        for by, chip in self.chips.items():
            chip.set_options(found[by])
            chip.set_ticked(ticked[by])
            chip.setVisible(bool(found[by]) and (len(found[by]) > 1 or bool(ticked[by])))

    def _label(self, by: str, facet: Facet) -> str:
        words = self._desk.words
        if by in {"village", "category", "producer", "fair"}:
            text: str = facet.label.best(words.language)
            return text
        if by == "complete":
            return label(facet.value, words)
        return words.say(f"{'validity' if by == 'validity' else 'stock'}.{facet.value}")

    def _narrow(self, by: str) -> None:
        values = self.chips[by].ticked()
        ids = frozenset(EntityId(value) for value in values)
        query = self._query
        if by == "village":
            query = replace(query, villages=ids)
        elif by == "category":
            query = replace(query, categories=ids)
        elif by == "producer":
            query = replace(query, producers=ids)
        elif by == "validity":
            query = replace(query, validity=frozenset(Validity(value) for value in values))
        elif by == "stock":
            query = replace(query, stock=frozenset(StockState(value) for value in values))
        elif by == "fair":
            query = replace(query, fairs=ids)
        else:
            query = narrowed(query, values)
        self._tell(query)

    def _clear(self) -> None:
        self._tell(ProductQuery(words=self._query.words, order=self._query.order, descending=self._query.descending))

    def _tell(self, query: ProductQuery) -> None:
        self._query = query
        self.narrowed.emit(query)
