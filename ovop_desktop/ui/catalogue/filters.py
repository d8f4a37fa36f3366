"""The chips above the products: what narrows the list, with counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.choices import Chip, FilterChip

ICONS = {
    "village": "map-pin",
    "category": "tag",
    "producer": "users-three",
    "validity": "medal",
    "complete": "check-circle",
    "stock": "cube",
}


class Filters(Speaking):
    """`narrowed` tells the query with the filters chosen; the words stay as they are."""

    narrowed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ProductQuery()
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
            "stock": lambda: self.tr("Stok"),
        }
        for by, name in names.items():
            self.speak(lambda text, by=by: self.chips[by].set_words(text, self.tr("Selesai")), name)  # type: ignore[misc]
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
            "complete": frozenset() if query.complete is None else frozenset({"yes" if query.complete else "no"}),
        }
        for by, chip in self.chips.items():
            found = self._desk.suite.catalogue.facets(query, by)
            chip.set_options([(one.value, self._label(by, one), one.count) for one in found])
            chip.set_ticked(ticked[by])
            chip.setVisible(bool(found) and (len(found) > 1 or bool(ticked[by])))
        self.archive.setChecked(query.archived)
        self.archive.setVisible(query.archived or self._desk.suite.catalogue.counts().archived > 0)
        self.clear.setVisible(query.narrowed() or query.archived)

    def _label(self, by: str, facet: Any) -> str:
        words = self._desk.words
        if by in {"village", "category", "producer"}:
            text: str = facet.label.best(words.language)
            return text
        if by == "complete":
            return self.tr("Siap cetak") if facet.value == "yes" else self.tr("Masih kurang")
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
        else:
            query = replace(query, complete=None if len(values) != 1 else values == {"yes"})
        self._tell(query)

    def _clear(self) -> None:
        self._tell(ProductQuery(words=self._query.words, order=self._query.order, descending=self._query.descending))

    def _tell(self, query: ProductQuery) -> None:
        self._query = query
        self.narrowed.emit(query)
