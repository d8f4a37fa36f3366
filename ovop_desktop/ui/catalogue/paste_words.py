"""What a paste would do, in words: a line for every cell that becomes another, and for every one that stays and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.cells import shown_language
from ovop_desktop.services.paste import PastePlan, PasteRow
from ovop_desktop.ui.catalogue.bulk_words import NOTHING, PreviewLine
from ovop_desktop.ui.catalogue.row_words import RowWords
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words


class PasteWords:
    """Turns a plan into lines; looks up each name once. May be asked off the window's thread."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        self._catalogue, self._words = catalogue, words
        self._says = RowWords(words)
        self._names: dict[tuple[str, EntityId], str] = {}

    def lines(self, plan: PastePlan) -> list[PreviewLine]:
        """What stays as it is first, with the reason; then what changes, in the order of the list."""
        made = [
            PreviewLine(self._product(one.product), self._says.header(one.key), warning=self._words.error(one.problem))
            for one in plan.refused
        ]
        for row in plan.rows:
            made += self._changed(row)
        return made

    def _changed(self, row: PasteRow) -> list[PreviewLine]:
        name = self._product(row.before)
        return [
            PreviewLine(name, self._says.header(key), self._value(row.before, key), self._value(row.after, key))
            for key in row.keys
        ]

    def _product(self, product: Product) -> str:
        return self._words.product_name(product.name)

    def _value(self, product: Product, key: str) -> str:
        return self._written(product, key) or NOTHING

    def _written(self, product: Product, key: str) -> str:
        if key == "name":
            return product.name.get(shown_language(product, self._words.language))
        if key.startswith("name_"):
            return product.name.get(key.removeprefix("name_"))
        if key == "stock":
            return self._words.say(f"stock.{product.stock.value}")
        if key == "hs_code":
            return product.hs_code
        if key == "category":
            return self._of("category", product.category_id)
        if key == "producer":
            return self._of("producer", product.producer_id)
        if key == "village":
            return self._of("village", product.village_id)
        held = product.variants[0] if product.variants else None
        if held is None:
            return ""
        if key == "net":
            return self._words.quantity(held.net_amount, held.unit)
        return self._price(held.retail if key == "price" else held.wholesale)

    def _of(self, kind: str, one: EntityId | None) -> str:
        if one is None:
            return ""
        if (kind, one) not in self._names:
            looks: dict[str, Callable[[EntityId], str]] = {
                "category": self._category,
                "producer": self._producer,
                "village": self._village,
            }
            self._names[kind, one] = looks[kind](one)
        return self._names[kind, one]

    def _category(self, one: EntityId) -> str:
        held = self._catalogue.category(one)
        return held.name.best(self._words.language) if held else ""

    def _producer(self, one: EntityId) -> str:
        held = self._catalogue.producer(one)
        return held.name if held else ""

    def _village(self, one: EntityId) -> str:
        held = self._catalogue.village(one)
        return held.label if held else ""

    def _price(self, money: Money | None) -> str:
        return self._words.price(money) if money else ""

    def notes(self, plan: PastePlan) -> list[str]:
        """What of the pasted cells finds no place, a sentence each."""
        say, extent, number = QCoreApplication.translate, plan.extent, self._words.number
        made = []
        if extent.by_heading:
            made.append(say("Paste", "Baris pertama dikenali sebagai judul kolom."))
        if extent.rows_left:
            told = say("Paste", "{count} baris terakhir tidak ditempel: daftarnya habis.")
            made.append(counted(told, extent.rows_left, number(extent.rows_left)))
        if extent.columns_left:
            told = say("Paste", "{count} kolom terakhir tidak ditempel: tabelnya habis.")
            made.append(counted(told, extent.columns_left, number(extent.columns_left)))
        if extent.locked and plan.deed == "products.emptied":
            names = ", ".join(self._says.header(key) for key in extent.locked)
            made.append(say("Paste", "Tidak bisa dikosongkan: {columns}.").format(columns=names))
        elif extent.locked:
            names = ", ".join(self._says.header(key) for key in extent.locked)
            made.append(say("Paste", "Dilewati karena dihitung sendiri: {columns}.").format(columns=names))
        if extent.empty and not extent.blanks:
            told = say("Paste", "{count} sel kosong: isi yang lama tetap.")
            made.append(counted(told, extent.empty, number(extent.empty)))
        if plan.same:
            empty = plan.deed == "products.emptied"
            told = say("Paste", "{count} sel sudah kosong.") if empty else say("Paste", "{count} sel sudah sama.")
            made.append(counted(told, plan.same, number(plan.same)))
        return made
