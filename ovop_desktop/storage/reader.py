"""Everything that is asked of a library; each call is one short look, from any thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import false, func, select

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Deed, Entity
from ovop_desktop.domain.ids import EntityId, Ids
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import (
    Counts,
    Facet,
    HistoryEntry,
    NamedRecord,
    ProducerRow,
    ProductQuery,
    ProductRow,
    Standing,
    VillageRow,
)
from ovop_desktop.domain.village import Village
from ovop_desktop.storage import journal, product_facets, product_rules, product_search
from ovop_desktop.storage.around import papers_of
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.mapping import get, load, load_many
from ovop_desktop.storage.names import named
from ovop_desktop.storage.records import (
    BoundaryRecord,
    CategoryRecord,
    JournalChangeRow,
    JournalRow,
    ListingRow,
    ProducerRecord,
    VillageRecord,
)
from ovop_desktop.storage.search_words import fold, holds
from ovop_desktop.storage.standing import standing
from ovop_desktop.storage.unit_of_work import deed_at, size_at


class Reader:
    """Reads the library; nothing it returns changes afterwards."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counted: tuple[tuple[int, date], Counts] | None = None

    def written(self) -> int:
        """How often the library was written since it was opened."""
        return self._database.written

    def get(self, kind: str, entity_id: str) -> Entity | None:
        """One record, or None."""
        with self._database.reading() as connection:
            return get(connection, kind, entity_id)

    def categories(self) -> tuple[Category, ...]:
        """The office's list, in its order."""
        with self._database.reading() as connection:
            return tuple(sorted(load(connection, Category), key=lambda one: (one.position, one.id)))

    def products(self, ids: Iterable[str]) -> dict[str, Product]:
        """Products by id; unknown ids are left out."""
        with self._database.reading() as connection:
            return load_many(connection, Product, ids)

    def producers(self, ids: Iterable[str]) -> dict[str, Producer]:
        """Producers by id; unknown ids are left out."""
        with self._database.reading() as connection:
            return load_many(connection, Producer, ids)

    def villages(self, ids: Iterable[str]) -> dict[str, Village]:
        """Villages by id; unknown ids are left out."""
        with self._database.reading() as connection:
            return load_many(connection, Village, ids)

    def village_with_code(self, code: str) -> Village | None:
        """The village with this dotted code, archived or not, or None."""
        with self._database.reading() as connection:
            found = load(connection, Village, VillageRecord.code == code)
            return found[0] if found else None

    def boundary_codes(self) -> frozenset[str]:
        """The dotted codes of the regions whose outline the office brought."""
        with self._database.reading() as connection:
            return frozenset(connection.scalars(select(BoundaryRecord.code)))

    def certificates_of(self, owners: Iterable[str]) -> dict[str, tuple[Certificate, ...]]:
        """Certificates of products and producers, by the owner's id (every owner asked for is a key)."""
        with self._database.reading() as connection:
            return papers_of(connection, owners)

    def product_ids(self, query: ProductQuery, today: date, limit: int | None = None) -> list[EntityId]:
        """Ids of the products that meet the query, in its order; at most `limit` of them."""
        with self._database.reading() as connection:
            return product_search.product_ids(connection, query, today, limit)

    def all_ids(self, query: ProductQuery, today: date) -> Ids:
        """Ids of all products that meet the query, in its order, in little room."""
        with self._database.reading() as connection:
            return product_search.all_ids(connection, query, today)

    def count(self, query: ProductQuery, today: date) -> int:
        """How many products meet the query."""
        with self._database.reading() as connection:
            return product_search.count(connection, query, today)

    def product_rows(self, ids: Sequence[str], today: date) -> tuple[ProductRow, ...]:
        """List rows in the order of `ids`; unknown ids are left out."""
        rows: dict[str, ProductRow] = {}
        with self._database.reading() as connection:
            for start in range(0, len(ids), 500):
                portion = select(ListingRow.__table__).where(ListingRow.product_id.in_(ids[start : start + 500]))
                rows.update((row.product_id, _product_row(row, today)) for row in connection.execute(portion))
        return tuple(rows[one] for one in ids if one in rows)

    def changed(self, ids: Sequence[str]) -> datetime | None:
        """When one of these products was last changed; None without any."""
        moments: list[int] = []
        with self._database.reading() as connection:
            for start in range(0, len(ids), 500):
                latest = select(func.max(ListingRow.changed)).where(ListingRow.product_id.in_(ids[start : start + 500]))
                moments += [moment for moment in connection.scalars(latest) if moment is not None]
        return datetime.fromtimestamp(max(moments) / 1000, UTC) if moments else None

    def facets(self, query: ProductQuery, by: str, today: date) -> tuple[Facet, ...]:
        """What a filter offers, with counts under the other filters."""
        with self._database.reading() as connection:
            return product_facets.facets(connection, query, by, today)

    def counts(self, today: date) -> Counts:
        """How many of everything there are; counted again only after something was written."""
        now = (self._database.written, today)
        if self._counted is None or self._counted[0] != now:
            self._counted = now, self._count_all(today)
        return self._counted[1]

    def _count_all(self, today: date) -> Counts:
        with self._database.reading() as connection:
            ready = func.sum(product_rules.whole(today).cast(CategoryRecord.position.type))
            held = select(ListingRow.archived, func.count(), ready).group_by(ListingRow.archived)
            found = {archived: (number, whole or 0) for archived, number, whole in connection.execute(held)}
            producers = connection.scalar(select(func.count()).where(ProducerRecord.archived == false()))
            villages = connection.scalar(select(func.count()).where(VillageRecord.archived == false()))
        products, whole = found.get(False, (0, 0))
        return Counts(products, whole, producers or 0, villages or 0, found.get(True, (0, 0))[0])

    def producer_rows(
        self, words: str, archived: bool, today: date, village_id: str | None = None
    ) -> tuple[ProducerRow, ...]:
        """Producers as the list shows them, by name; every word must occur in name, village or regency.

        With `village_id` only those of that village.
        """
        with self._database.reading() as connection:
            rules = [ProducerRecord.archived == archived]
            if village_id is not None:
                rules.append(ProducerRecord.village_id == village_id)
            producers = load(connection, Producer, *rules)
            villages = load_many(connection, Village, (one.village_id for one in producers if one.village_id))
            counted = connection.execute(
                select(
                    ListingRow.producer_id,
                    func.count(),
                    func.sum(product_rules.whole(today).cast(CategoryRecord.position.type)),
                )
                .where(ListingRow.archived == false())
                .group_by(ListingRow.producer_id)
            )
            numbers = {row[0]: (row[1], row[2] or 0) for row in counted}
            moments = _moments(connection, "producer")
        rows = [_producer_row(one, villages, numbers, moments) for one in producers]
        kept = [row for row in rows if holds((row.name, row.village, row.regency), words)]
        return tuple(sorted(kept, key=lambda row: (fold(row.name), row.id)))

    def named(self, kind: str) -> tuple[NamedRecord, ...]:
        """Every "producer" or "village" (`kind`) that is not archived, by its names alone."""
        with self._database.reading() as connection:
            return named(connection, kind)

    def village_rows(self, words: str, archived: bool = False) -> tuple[VillageRow, ...]:
        """Villages that are not archived (or those that are), by regency and name; every word must occur in them."""
        with self._database.reading() as connection:
            villages = load(connection, Village, VillageRecord.archived == archived)
            counted = connection.execute(
                select(ListingRow.village_id, func.count())
                .where(ListingRow.archived == false())
                .group_by(ListingRow.village_id)
            )
            numbers = Counter({str(row[0]): row[1] for row in counted if row[0]})
            shown = ListingRow.archived == false()
            numbers += product_facets.shared_numbers(connection, [shown])
        rows = [
            VillageRow(one.id, one.code, one.label, one.regency, one.province, numbers.get(one.id, 0))
            for one in villages
            if holds((one.label, one.regency, one.province, one.code), words)
        ]
        return tuple(sorted(rows, key=lambda row: (row.regency, row.label, row.id)))

    def standing(self, today: date) -> Standing:
        """How complete the whole catalogue is, and what it lacks."""
        with self._database.reading() as connection:
            return standing(connection, today)

    def undo_deed(self) -> Deed | None:
        """What undo would take back."""
        with self._database.reading() as connection:
            return deed_at(connection, lambda held: held.undo)

    def redo_deed(self) -> Deed | None:
        """What redo would do again."""
        with self._database.reading() as connection:
            return deed_at(connection, lambda held: held.redo)

    def undo_size(self) -> int:
        """How many records undo would change."""
        with self._database.reading() as connection:
            return size_at(connection, lambda held: held.undo)

    def redo_size(self) -> int:
        """How many records redo would change."""
        with self._database.reading() as connection:
            return size_at(connection, lambda held: held.redo)

    def history(self, kind: str, entity_id: str, limit: int) -> tuple[HistoryEntry, ...]:
        """What happened to a record, newest first."""
        with self._database.reading() as connection:
            return journal.history(connection, kind, entity_id, limit)


def _moments(connection: Any, kind: str) -> dict[str, int]:
    changed = connection.execute(
        select(JournalChangeRow.entity_id, func.max(JournalRow.wall))
        .join(JournalRow, JournalRow.serial == JournalChangeRow.entry)
        .where(JournalChangeRow.kind == kind)
        .group_by(JournalChangeRow.entity_id)
    )
    return {row[0]: row[1] for row in changed}


def _product_row(row: Any, today: date) -> ProductRow:
    ended = sum(1 for badge in row.badges if badge.valid_until and not badge.unlimited and badge.valid_until < today)
    return ProductRow(
        id=EntityId(row.product_id),
        name=row.name,
        category=row.category,
        village=row.village,
        regency=row.regency,
        producer=row.producer,
        lowest=None if row.lowest is None else Money(row.lowest, row.currency),
        highest=None if row.highest is None else Money(row.highest, row.currency),
        net=row.net,
        variants=row.variants,
        cover=row.cover,
        badges=row.badges,
        stock=row.stock,
        missing=row.lacks + ended,
        archived=row.archived,
        changed=datetime.fromtimestamp(row.changed / 1000, UTC),
    )


def _producer_row(
    one: Producer, villages: dict[str, Village], numbers: dict[str, tuple[int, int]], moments: dict[str, int]
) -> ProducerRow:
    village = villages.get(one.village_id or "")
    products, ready = numbers.get(one.id, (0, 0))
    return ProducerRow(
        id=one.id,
        kind=one.kind.value,
        name=one.name,
        village=village.label if village else "",
        regency=village.short_regency() if village else "",
        logo=one.logo or (one.photos[0] if one.photos else None),
        products=products,
        ready=ready,
        archived=one.archived,
        changed=datetime.fromtimestamp(moments.get(one.id, 0) / 1000, UTC),
    )
