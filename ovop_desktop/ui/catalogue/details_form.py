"""Rincian: specification, materials, how it is made and kept, how much of it there is and when."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.cartons import parse_minimum, parse_weekly
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.spans import parse_days, parse_shelf_life
from ovop_desktop.domain.text import Language, LocalizedText
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.fact_fields import Fact, FactFields, field_of
from ovop_desktop.ui.catalogue.fact_words import days_words, quantity_words, shelf_life_words
from ovop_desktop.ui.catalogue.language_pair import LanguagePair
from ovop_desktop.ui.catalogue.month_toggles import MonthToggles
from ovop_desktop.ui.catalogue.specification_rows import SpecificationRows
from ovop_desktop.ui.catalogue.texts_form import SIDE_BY_SIDE_FROM
from ovop_desktop.ui.catalogue.unread import Unread
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.choices import Segmented, Toggle
from ovop_desktop.ui.widgets.label import Label

TEXTS = ("materials", "making", "keeping")
AMOUNTS = ("weekly", "minimum_order", "lead_days", "shelf_life")
BESIDE = "texts.beside"
"""The same wish as for the story: whether the Indonesian source stands beside a translation."""


class DetailsForm(Speaking):
    """Writes into the draft; nothing here is required."""

    states_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._texts_shown: tuple[object, ...] = ()
        self.heading = Label(role="h2")
        self.languages = Segmented(small=True)
        self._beside_words, self.beside = Label(role="second", token="ink2"), Toggle()
        self.specification = SpecificationRows(desk, draft)
        self.texts = {"materials": LanguagePair(2), "making": LanguagePair(3, 12), "keeping": LanguagePair(2)}
        words = desk.words
        self.amounts = FactFields(
            draft,
            Unread(desk.memory),
            (
                Fact("weekly", parse_weekly, lambda held: quantity_words(held, words), *field_of("weekly")),
                Fact(
                    "minimum_order", parse_minimum, lambda held: quantity_words(held, words), *field_of("minimum_order")
                ),
                Fact("lead_days", parse_days, days_words, *field_of("lead_days")),
                Fact("shelf_life", parse_shelf_life, shelf_life_words, *field_of("shelf_life")),
            ),
            self,
        )
        self.season_label, self.season = Label(role="label"), MonthToggles(words)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(padding=18, spacing=14)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self.heading, self.languages):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._beside_words)
        head.addWidget(self.beside)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(AMOUNTS):
            grid.addWidget(self.amounts.fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for half in (0, 1):
            grid.setColumnStretch(half, 1)
        season = QVBoxLayout()
        season.setSpacing(6)
        season.addWidget(self.season_label)
        season.addWidget(self.season)
        card.column.addLayout(head)
        card.column.addWidget(self.specification)
        card.column.addWidget(Rule())
        for name in TEXTS:
            card.column.addWidget(self.texts[name])
        card.column.addWidget(Rule())
        card.column.addLayout(grid)
        card.column.addLayout(season)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _connect(self) -> None:
        self.languages.chosen.connect(lambda _language: self._turn())
        self.beside.toggled.connect(self._wished)
        for name, pair in self.texts.items():
            pair.typed.connect(partial(self._typed, name))
            pair.left.connect(self._draft.flush)
        self.season.changed.connect(lambda season: self._draft.edit("season", season=season))
        self.amounts.states_changed.connect(self.states_changed)
        self._draft.reloaded.connect(self.show_product)
        self._draft.changed.connect(self._count)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Rincian"))
        self.languages.setAccessibleName(self.tr("Bahasa rincian"))
        self._beside_words.setText(self.tr("Berdampingan"))
        self.beside.setAccessibleName(self.tr("Rincian berdampingan"))
        source = self.tr("Indonesia, sumber terjemahan")
        self.texts["materials"].set_words(self.tr("Bahan"), self.tr("Contoh: nira kelapa, tanpa tambahan"), source)
        self.texts["making"].set_words(self.tr("Cara pembuatan"), "", source)
        self.texts["keeping"].set_words(
            self.tr("Cara penyimpanan"), self.tr("Contoh: di tempat kering, tertutup rapat"), source
        )
        fields = self.amounts.fields
        fields["weekly"].set_words(self.tr("Kapasitas per minggu"), self.tr("Contoh 500 kg"))
        fields["weekly"].set_example(self.tr("Tulis jumlah untuk satu minggu, contoh 500 kg."))
        fields["minimum_order"].set_words(self.tr("Pesanan minimum"), self.tr("Contoh 24 pcs"))
        fields["minimum_order"].set_example(self.tr("Tulis jumlah dengan satuannya, contoh 24 pcs."))
        fields["lead_days"].set_words(
            self.tr("Waktu pengerjaan"), self.tr("Dari pesanan sampai dikirim, contoh 7 hari")
        )
        fields["lead_days"].set_example(self.tr("Tulis satu jumlah hari, contoh 7 hari."))
        fields["shelf_life"].set_words(self.tr("Masa simpan"), self.tr("Contoh 18 bulan"))
        fields["shelf_life"].set_example(self.tr("Tulis angka dan satuannya, contoh 18 bulan atau 3 hari."))
        self.season_label.setText(self.tr("Musim"))
        self.season.always.setAccessibleDescription(self.tr("Musim"))
        self.show_product()

    def language(self) -> str:
        """The language that is written now."""
        return self.languages.value() or Language.ID.value

    def show_product(self) -> None:
        """Show what is stored."""
        self._count()
        self._show_texts()
        self.amounts.show_product()
        self.season.show_season(self._draft.product.season)

    def _show_texts(self) -> None:
        product, language, beside = self._draft.product, self.language(), self._wanted()
        self.specification.show_in(language, beside=beside)
        for name in TEXTS:
            self.texts[name].show_text(getattr(product, name), language, beside=beside)
        translating = language != Language.ID
        self.beside.blockSignals(True)
        self.beside.setChecked(beside)
        self.beside.blockSignals(False)
        for part in (self.beside, self._beside_words):
            part.setVisible(translating)

    def _wanted(self) -> bool:
        wish = self._desk.memory.get(BESIDE)
        return bool(wish) if wish is not None else self.width() >= SIDE_BY_SIDE_FROM

    def _wished(self, on: bool) -> None:
        self._desk.memory.put(BESIDE, on)
        self._show_texts()

    def _turn(self) -> None:
        self._draft.flush()
        self._count()
        self._show_texts()

    def _typed(self, name: str, text: LocalizedText) -> None:
        self._draft.edit(f"{name}.{self.language()}", **{name: text})

    def _count(self) -> None:
        texts = _texts_of(self._draft.product)
        options = []
        for language in Language:
            name = self._desk.words.say(f"language.{language}")
            count = f" {sum(bool(text.get(language)) for text in texts)}/{len(texts)}" if texts else ""
            options.append((language.value, name + count, ""))
        value = self.language()
        self.languages.set_options(options)
        self.languages.set_value(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room, unless the person said otherwise."""
        super().resizeEvent(event)
        if self.language() != Language.ID and self._desk.memory.get(BESIDE) is None:
            self._show_texts()

    def is_wrong(self) -> bool:
        """Whether something typed could not be read."""
        return self.amounts.is_wrong()

    def is_empty(self) -> bool:
        """Whether nothing of it is filled in."""
        product = self._draft.product
        return not (_texts_of(product) or product.season) and all(getattr(product, name) is None for name in AMOUNTS)

    def focus(self, name: str = "") -> None:
        """Put the cursor into a field: "specifications", "making", "weekly", "season"…"""
        word, _, language = name.partition(".")
        if language in set(Language):
            self.languages.set_value(language)
            self._turn()
        if word in self.texts:
            self.texts[word].target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif word in self.amounts.fields:
            self.amounts.fields[word].line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif word == "season":
            self.season.always.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.specification.focus()


def _texts_of(product: Product) -> list[LocalizedText]:
    """Every text of the details that is written in any language."""
    rows = [text for row in product.specifications for text in (row.label, row.value)]
    return [text for text in (*rows, product.materials, product.making, product.keeping) if text]
