"""Asal & kontak: who makes it, where, what group it belongs to, its stock and its trade numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.identifiers import doubts, tidy
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.phones import displayed
from ovop_desktop.domain.product import StockState, Variant
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.adding_choice import AddingChoice
from ovop_desktop.ui.catalogue.doubt_words import doubt_words
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.more_villages import MoreVillages
from ovop_desktop.ui.catalogue.producer_kinds import likely_kind
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.field import Choice, Field, Line, beside
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class OriginForm(Speaking):
    """Writes into the draft; new producers, villages and categories are records of their own."""

    states_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.producer, self.category = AddingChoice(), AddingChoice()
        self.village = RegionPicker(desk.suite.regions, VILLAGE)
        self.open_village = IconButton("arrow-square-out")
        self.more = MoreVillages(desk.suite.regions)
        self._product = EntityId("")
        self.stock = Choice()
        self.contact = Line()
        self.contact.setReadOnly(True)
        self.change_contact = Button("", "ghost", "arrow-right", small=True, trailing=True)
        self.codes = {"hs": Line(), "kbli": Line(), "gtin": Line()}
        self.fields = {
            "producer": Field(self.producer),
            "village": Field(self.village),
            "category": Field(self.category),
            "stock": Field(self.stock),
            "contact": Field(self.contact),
            **{name: Field(line) for name, line in self.codes.items()},
        }
        self.heading = Label(role="h2")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(padding=18, spacing=12)
        card.column.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for name, line, place in (
            ("producer", 0, 0), ("category", 0, 1), ("stock", 4, 0), ("kbli", 4, 1), ("gtin", 5, 0), ("hs", 5, 1),
        ):  # fmt: skip
            grid.addWidget(self.fields[name], line, place, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(beside(self.fields["village"], self.open_village), 1, 0, 1, 2)
        grid.addWidget(self.more, 2, 0, 1, 2)
        grid.addLayout(beside(self.fields["contact"], self.change_contact), 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _connect(self) -> None:
        self.producer.picked.connect(self._producer_picked)
        self.producer.added.connect(self._producer_added)
        self.category.picked.connect(lambda value: self._draft.commit("category", category_id=value or None))
        self.category.added.connect(self._category_added)
        self.village.chosen.connect(self._village_chosen)
        self.village.editingFinished.connect(self._village_left)
        self.more.chosen.connect(self._more_chosen)
        self.more.removed.connect(self._more_removed)
        self.stock.picked.connect(lambda value: self._draft.commit("stock", stock=StockState(value)))
        for name, line in self.codes.items():
            line.textEdited.connect(partial(self._code_typed, name))
            line.editingFinished.connect(partial(self._code_left, name))
        self.change_contact.clicked.connect(
            lambda: self._desk.bridge.open("producer", id=self._draft.product.producer_id)
        )
        self.open_village.clicked.connect(lambda: self._desk.bridge.open("village", id=self._draft.product.village_id))
        self._draft.reloaded.connect(self.show_product)
        self._draft.changed.connect(self._show_hs)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Asal dan kontak"))
        add, cancel = self.tr("Tambah"), self.tr("Batal")
        self.fields["producer"].set_words(self.tr("Koperasi atau produsen"), mark=self.tr("wajib"))
        self.producer.set_words(
            self.tr("Koperasi atau produsen"),
            self.tr("Belum dipilih"),
            self.tr("Tambah koperasi baru…"),
            add,
            cancel,
        )
        self.fields["category"].set_words(self.tr("Kategori"), mark=self.tr("wajib"))
        self.category.set_words(
            self.tr("Kategori"), self.tr("Belum dipilih"), self.tr("Tambah kategori baru…"), add, cancel
        )
        self.open_village.name_it(self.tr("Buka halaman desa"))
        self.fields["village"].set_words(
            self.tr("Desa"), self.tr("Ketik nama desa, lalu pilih dari daftar."), self.tr("wajib")
        )
        self.fields["stock"].set_words(self.tr("Ketersediaan"))
        self.fields["contact"].set_words(self.tr("WhatsApp pemesanan"), self.tr("Dipakai untuk kode QR di brosur."))
        self.change_contact.setText(self.tr("Ubah di halaman koperasi"))
        self.fields["hs"].set_words(self.tr("Kode HS"), self.tr("Untuk ekspor, contoh 1702.90.00"))
        self.fields["kbli"].set_words(self.tr("KBLI"), self.tr("Contoh 10722 (KBLI 2020)"))
        self.fields["gtin"].set_words(self.tr("Kode batang (GTIN)"), self.tr("Angka di bawah kode batang"))
        self.stock.offer([(state.value, self._desk.words.say(f"stock.{state.value}")) for state in StockState])
        self.show_product()

    def show_product(self) -> None:
        """Show what is stored."""
        product, catalogue = self._draft.product, self._desk.suite.catalogue
        language = self._desk.words.language
        self.producer.set_value(product.producer_id or "")
        self.producer.offer([(row.id, row.name) for row in catalogue.producer_rows()])
        self.category.set_value(product.category_id or "")
        self.category.offer([(one.id, one.name.best(language)) for one in catalogue.categories()])
        self.stock.set_value(product.stock.value)
        self._show_village()
        self._show_more()
        for name, line in self.codes.items():
            if tidy(name, line.text()) != self._code(name) or not line.hasFocus():
                line.setText(self._code(name))
            self._doubt(name)
        self._show_hs()
        producer = catalogue.producer(product.producer_id) if product.producer_id else None
        self.contact.setText(displayed(producer.contact.whatsapp) if producer else "")
        self.contact.setPlaceholderText(self.tr("Belum diisi di data koperasi") if producer else "")
        self.change_contact.setVisible(producer is not None)

    def _show_hs(self) -> None:
        """The export sheet has the HS code where there is one."""
        self.fields["hs"].setVisible(self._draft.product.export is None)

    def _show_village(self) -> None:
        product = self._draft.product
        village = self._desk.suite.catalogue.village(product.village_id) if product.village_id else None
        text = ", ".join(part for part in (village.label, village.regency) if part) if village else ""
        self.open_village.setVisible(village is not None)
        if self.village.text() != text and not self.village.hasFocus():
            self.village.show_region(None, text)
            self.village.setModified(False)

    def _show_more(self) -> None:
        product = self._draft.product
        if product.id != self._product:
            self.more.forget_typing()
        self._product = product.id
        found = (self._desk.suite.catalogue.village(one) for one in product.more_villages)
        self.more.show_villages([village for village in found if village is not None])

    def _more_chosen(self, region: Region) -> None:
        made = self._try(lambda: self._desk.suite.records.add_village(region.code))
        product = self._draft.product
        if made is not None and made not in (product.village_id, *product.more_villages):
            self._draft.commit("more_villages", more_villages=(*product.more_villages, made))
        self._show_more()

    def _more_removed(self, village_id: str) -> None:
        left = tuple(one for one in self._draft.product.more_villages if one != village_id)
        self._draft.commit("more_villages", more_villages=left)
        self._show_more()

    def _code(self, name: str) -> str:
        product = self._draft.product
        if name == "hs":
            return product.hs_code
        if name == "kbli":
            return product.kbli
        return product.variants[0].gtin if product.variants else ""

    def _code_typed(self, name: str, text: str) -> None:
        product, code = self._draft.product, tidy(name, text)
        if name == "hs":
            self._draft.edit("hs", hs_code=code)
        elif name == "kbli":
            self._draft.edit("kbli", kbli=code)
        else:
            first = product.variants[0] if product.variants else Variant(new_id())
            self._draft.edit("gtin", variants=(replace(first, gtin=code), *product.variants[1:]))
        if self.fields[name].wrong():
            self._doubt(name)

    def _code_left(self, name: str) -> None:
        self._draft.flush()
        self.codes[name].setText(self._code(name))
        self._doubt(name)

    def _doubt(self, name: str) -> None:
        self.fields[name].say_wrong(doubt_words(doubts(name, self.codes[name].text())), "warn")

    def _producer_picked(self, value: str) -> None:
        producer = self._desk.suite.catalogue.producer(EntityId(value)) if value else None
        typed: dict[str, object] = {"producer_id": EntityId(value) if value else None}
        if producer is not None and producer.village_id and self._draft.product.village_id is None:
            typed["village_id"] = producer.village_id
        self._draft.commit("producer", **typed)
        self.show_product()

    def _producer_added(self, name: str) -> None:
        records, village = self._desk.suite.records, self._draft.product.village_id
        made = self._try(lambda: records.add_producer(likely_kind(name), name, village))
        if made is not None:
            self._draft.commit("producer", producer_id=made)
            self.show_product()

    def _category_added(self, name: str) -> None:
        text = LocalizedText().with_language(self._desk.words.language, name)
        made = self._try(lambda: self._desk.suite.categories.add(text))
        if made is not None:
            self._draft.commit("category", category_id=made)
            self.show_product()

    def _village_chosen(self, region: Region) -> None:
        made = self._try(lambda: self._desk.suite.records.add_village(region.code))
        if made is not None:
            self._draft.commit("village", village_id=made)
        self.village.clearFocus()
        self._show_village()
        self.fields["village"].say_wrong("")

    def _village_left(self) -> None:
        """An emptied line takes the village off; a name that was not chosen from the list is told, not guessed."""
        if not self.village.text().strip():
            self._draft.commit("village", village_id=None)
            self.fields["village"].say_wrong("")
        elif self.village.region() is None and self.village.isModified():
            self.fields["village"].say_wrong(self.tr("Desa ini belum dipilih dari daftar."))
        self.states_changed.emit()

    def _try(self, act: Callable[[], object]) -> EntityId | None:
        try:
            made = act()
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return None
        return EntityId(getattr(made, "id"))  # noqa: B009 - any record has one

    def is_wrong(self) -> bool:
        """Whether the village that was typed is not one of the list."""
        return bool(self.fields["village"].wrong())

    def heard(self, news: News) -> None:
        """Offer what was added elsewhere."""
        if news.kinds & {"producer", "village", "category"}:
            self.show_product()

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        parts: dict[str, QWidget] = {
            "producer": self.producer,
            "village": self.village,
            "category": self.category,
            "stock": self.stock,
            "more_villages": self.more.picker,
            "variants.gtin": self.codes["gtin"],
            "kbli": self.codes["kbli"],
        }
        part = parts.get(name, self.producer)
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
