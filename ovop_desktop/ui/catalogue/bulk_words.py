"""What a change to many products would do, in words: one line for every value that becomes another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.repricing import Unfit
from ovop_desktop.services.bulk import BulkPlan, BulkRow
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.ui.shell.words import Words

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line: whose value, which, from what to what; with `warning` the value stays and this says why."""

    product: str
    what: str
    old: str = ""
    new: str = ""
    warning: str = ""

    def spoken(self) -> str:
        """The line read out."""
        tail = self.warning or f"{self.old} → {self.new}"
        return f"{self.product}, {self.what}: {tail}" if self.what else f"{self.product}: {tail}"


class BulkWords:
    """Turns a plan into lines; looks up each name once."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        self._catalogue, self._words = catalogue, words
        self._names: dict[tuple[str, EntityId], str] = {}

    def lines(self, plan: BulkPlan) -> list[PreviewLine]:
        """What is left alone first, then what changes, in the order of the plan."""
        made = [self._left_alone(row) for row in plan.unfit]
        for row in plan.changed:
            made += self._changed(row)
        return made

    def _left_alone(self, row: BulkRow) -> PreviewLine:
        say = QCoreApplication.translate
        assert row.unfit is not None
        warning = {
            Unfit.TOO_LOW: say("Bulk", "Harganya akan habis atau minus, dibiarkan"),
            Unfit.TOO_HIGH: say("Bulk", "Harganya akan terlalu besar, dibiarkan"),
            Unfit.CURRENCY: say("Bulk", "Harganya bukan rupiah, dibiarkan"),
            Unfit.WHOLESALE: say("Bulk", "Grosir akan lebih mahal dari eceran, dibiarkan"),
        }[row.unfit]
        return PreviewLine(self._product(row.before), "", warning=warning)

    def _changed(self, row: BulkRow) -> list[PreviewLine]:
        before, after, name = row.before, row.after, self._product(row.before)
        say = QCoreApplication.translate
        pairs = [
            (
                say("Bulk", "Kategori"),
                self._of("category", before.category_id),
                self._of("category", after.category_id),
            ),
            (
                say("Bulk", "Produsen"),
                self._of("producer", before.producer_id),
                self._of("producer", after.producer_id),
            ),
            (say("Bulk", "Desa"), self._of("village", before.village_id), self._of("village", after.village_id)),
            (say("Bulk", "Ketersediaan"), self._stock(before.stock), self._stock(after.stock)),
            (say("Bulk", "Arsip"), self._yes(before.archived), self._yes(after.archived)),
        ]
        made = [PreviewLine(name, what, old, new) for what, old, new in pairs if old != new]
        for held, moved in zip(before.variants, after.variants, strict=True):
            made += self._prices(name, held, moved)
        return made

    def _prices(self, name: str, held: Variant, moved: Variant) -> list[PreviewLine]:
        say = QCoreApplication.translate
        pack = self._words.quantity(held.net_amount, held.unit) or held.packaging
        pairs = [
            (say("Bulk", "Eceran {pack}"), held.retail, moved.retail),
            (say("Bulk", "Grosir {pack}"), held.wholesale, moved.wholesale),
        ]
        return [
            PreviewLine(name, frame.format(pack=pack).strip(), self._price(old), self._price(new))
            for frame, old, new in pairs
            if old != new
        ]

    def _product(self, product: Product) -> str:
        return self._words.product_name(product.name)

    def _of(self, kind: str, one: EntityId | None) -> str:
        if one is None:
            return NOTHING
        if (kind, one) not in self._names:
            self._names[kind, one] = self._look_up(kind, one) or NOTHING
        return self._names[kind, one]

    def _look_up(self, kind: str, one: EntityId) -> str:
        if kind == "category":
            category = self._catalogue.category(one)
            return category.name.best(self._words.language) if category else ""
        if kind == "producer":
            producer = self._catalogue.producer(one)
            return producer.name if producer else ""
        village = self._catalogue.village(one)
        return village.label if village else ""

    def _stock(self, state: StockState) -> str:
        return self._words.say(f"stock.{state.value}")

    def _yes(self, archived: bool) -> str:
        say = QCoreApplication.translate
        return say("Bulk", "di arsip") if archived else say("Bulk", "di katalog")

    def _price(self, money: Money | None) -> str:
        return self._words.price(money) if money else NOTHING
