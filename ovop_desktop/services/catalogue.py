"""Reading the catalogue: what there is, what is missing, what to do next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.checks import Completeness, Purpose, completeness
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import OFFICE_ID, EntityId, Ids
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import (
    Counts,
    Facet,
    NamedRecord,
    ProducerRow,
    ProductOrder,
    ProductQuery,
    ProductRow,
    Standing,
    VillageRow,
)
from ovop_desktop.domain.village import Village
from ovop_desktop.services.feed import News
from ovop_desktop.services.next_steps import URGENCY, NextStep, Upcoming, next_steps
from ovop_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class Overview:
    """How complete the catalogue is: `gaps` are codes of domain.checks with their number, most frequent first."""

    total: int
    ready: int
    gaps: tuple[tuple[str, int], ...]

    @property
    def percent(self) -> int:
        """Share of products ready to print; an empty catalogue is at 0."""
        return self.ready * 100 // self.total if self.total else 0


class Catalogue:
    """Reads of the library; `today` is handed in so that what depends on the day can be tested."""

    def __init__(
        self,
        reader: Reader,
        today: Callable[[], date] = date.today,
        last_backup: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        self._reader = reader
        self._today = today
        self._last_backup = last_backup

    def today(self) -> date:
        """The day certificates are judged on."""
        return self._today()

    def written(self) -> int:
        """How often the library was written since it was opened: what was read before the last time may be old."""
        return self._reader.written()

    def counts(self) -> Counts:
        """How many of everything there are, archived ones apart."""
        return self._reader.counts(self._today())

    def heard(self, _news: News) -> None:
        """Count anew on the thread that has written: the window finds it done."""
        with suppress(OvopError):  # what was written is written; who asks next is told what ails the disk
            self._reader.counts(self._today())

    def office(self) -> Office:
        """Whose library this is."""
        return cast("Office | None", self._reader.get("office", OFFICE_ID)) or Office()

    def categories(self) -> tuple[Category, ...]:
        """The office's list, in its order."""
        return self._reader.categories()

    def record(self, kind: str, entity_id: EntityId) -> Entity | None:
        """One record of a kind by the journal's word for it, or None."""
        return self._reader.get(kind, entity_id)

    def product(self, entity_id: EntityId) -> Product | None:
        """One product, or None."""
        return cast("Product | None", self._reader.get("product", entity_id))

    def producer(self, entity_id: EntityId) -> Producer | None:
        """One producer, or None."""
        return cast("Producer | None", self._reader.get("producer", entity_id))

    def village(self, entity_id: EntityId) -> Village | None:
        """One village, or None."""
        return cast("Village | None", self._reader.get("village", entity_id))

    def category(self, entity_id: EntityId) -> Category | None:
        """One category, or None."""
        return cast("Category | None", self._reader.get("category", entity_id))

    def certificate(self, entity_id: EntityId) -> Certificate | None:
        """One certificate, or None."""
        return cast("Certificate | None", self._reader.get("certificate", entity_id))

    def village_with_code(self, code: str) -> Village | None:
        """The village record with this dotted code, or None."""
        return self._reader.village_with_code(code)

    def products(self, ids: Iterable[EntityId]) -> dict[str, Product]:
        """Products by id; unknown ids are left out."""
        return self._reader.products(ids)

    def producers(self, ids: Iterable[EntityId]) -> dict[str, Producer]:
        """Producers by id; unknown ids are left out."""
        return self._reader.producers(ids)

    def villages(self, ids: Iterable[EntityId]) -> dict[str, Village]:
        """Villages by id; unknown ids are left out."""
        return self._reader.villages(ids)

    def product_ids(self, query: ProductQuery, limit: int | None = None) -> list[EntityId]:
        """Ids of the products that meet the query, in its order; at most `limit`."""
        return self._reader.product_ids(query, self._today(), limit)

    def all_ids(self, query: ProductQuery) -> Ids:
        """Ids of all products that meet the query, in its order, in little room."""
        return self._reader.all_ids(query, self._today())

    def count(self, query: ProductQuery) -> int:
        """How many products meet the query."""
        return self._reader.count(query, self._today())

    def product_rows(self, ids: Sequence[EntityId]) -> tuple[ProductRow, ...]:
        """List rows in the order of `ids`; unknown ids are left out."""
        return self._reader.product_rows(ids, self._today())

    def changed(self, ids: Sequence[EntityId]) -> datetime | None:
        """When one of these products was last changed; None without any."""
        return self._reader.changed(ids)

    def facets(self, query: ProductQuery, by: str) -> tuple[Facet, ...]:
        """What the filter `by` offers: village, category, producer, stock, validity, fair or complete."""
        return self._reader.facets(query, by, self._today())

    def producer_rows(
        self, words: str = "", archived: bool = False, village_id: EntityId | None = None
    ) -> tuple[ProducerRow, ...]:
        """Producers as the list shows them, by name; with `village_id` only those of that village."""
        return self._reader.producer_rows(words, archived, self._today(), village_id)

    def named(self, kind: str) -> tuple[NamedRecord, ...]:
        """Every "producer" or "village" (`kind`) that is not archived, by its names alone: quick with many."""
        return self._reader.named(kind)

    def village_rows(self, words: str = "", archived: bool = False) -> tuple[VillageRow, ...]:
        """Villages by regency and name."""
        return self._reader.village_rows(words, archived)

    def certificates_of(self, owner: EntityId) -> tuple[Certificate, ...]:
        """The certificates of a product or producer."""
        return self._reader.certificates_of([owner])[owner]

    def certificates_of_all(self, owners: Iterable[EntityId]) -> dict[str, tuple[Certificate, ...]]:
        """The certificates of many, by owner."""
        return self._reader.certificates_of(owners)

    def products_of_producer(self, producer_id: EntityId) -> list[EntityId]:
        """A producer's products that are not archived, by name."""
        return self.product_ids(ProductQuery(producers=frozenset({producer_id}), order=ProductOrder.NAME))

    def products_of_village(self, village_id: EntityId) -> list[EntityId]:
        """A village's products that are not archived, by name."""
        return self.product_ids(ProductQuery(villages=frozenset({village_id}), order=ProductOrder.NAME))

    def papers_for(self, product: Product) -> tuple[Certificate, ...]:
        """The certificates of a product and of its producer: what its completeness is judged with."""
        owners = [product.id, *([product.producer_id] if product.producer_id else [])]
        held = self.certificates_of_all(owners)
        return tuple(paper for owner in owners for paper in held[owner])

    def completeness(
        self, product_id: EntityId, purpose: Purpose = Purpose.BROCHURE, languages: tuple[str, ...] = ("id",)
    ) -> Completeness:
        """What a product misses today for a purpose. Raises LookupError when there is no such product."""
        product = self.product(product_id)
        if product is None:
            raise LookupError(product_id)
        return completeness(product, self.papers_for(product), self._today(), purpose, languages)

    def overview(self) -> Overview:
        """How complete the whole catalogue is."""
        return _overview(self._reader.standing(self._today()))

    def next_steps(self, limit: int = 4) -> tuple[NextStep, ...]:
        """What to do next, the worst harm first; one step per kind of gap."""
        today = self._today()
        return next_steps(
            self._reader.standing(today), today, self._last_backup(), limit, contact=self.office().contact
        )

    def standing(self, upcoming: Upcoming | None = None) -> tuple[Overview, tuple[NextStep, ...]]:
        """How complete the catalogue is, and every next step: both from one look at the whole of it."""
        today = self._today()
        found = self._reader.standing(today)
        contact = self.office().contact
        return _overview(found), next_steps(found, today, self._last_backup(), len(URGENCY), upcoming, contact)


def _overview(found: Standing) -> Overview:
    gaps = sorted(((lack.code, lack.count) for lack in found.lacks), key=lambda one: (-one[1], one[0]))
    return Overview(found.total, found.ready, tuple(gaps))
