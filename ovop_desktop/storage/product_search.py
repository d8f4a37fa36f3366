"""Which products a query finds, in which order, and what its filters offer."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, literal_column, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import REMINDER_DAYS, Validity
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.purposes import DATED, FOREIGN, Purpose, bit
from ovop_desktop.domain.queries import LACK, Facet, ProductOrder, ProductQuery
from ovop_desktop.domain.text import EMPTY, LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.listing import shared_with
from ovop_desktop.storage.mapping import load, load_many
from ovop_desktop.storage.records import CertificateRecord, FairRecord, ListingRow, ProducerRecord
from ovop_desktop.storage.search_words import match, part

NATURAL: dict[ProductOrder, tuple[InstrumentedAttribute[Any], ...]] = {
    ProductOrder.NAME: (ListingRow.sort_name,),
    ProductOrder.PRICE: (ListingRow.lowest, ListingRow.sort_name),
    ProductOrder.VILLAGE: (ListingRow.village, ListingRow.sort_name),
    ProductOrder.PRODUCER: (ListingRow.producer, ListingRow.sort_name),
    ProductOrder.MISSING: (ListingRow.lacks, ListingRow.sort_name),
}


FEW = 400
"""Products up to which it is cheaper to sort what is found than to walk an order looking for them."""


def product_ids(connection: Connection, query: ProductQuery, today: date, limit: int | None) -> list[EntityId]:
    """Ids of the products that meet the query, in its order."""
    serials = _few_hits(connection, query.words)
    if serials is not None:
        found = [_among(serials), *conditions(replace(query, words=""), today)[1:]]
        found.append(func.nullif(ListingRow.archived, None) == query.archived)
        return _ids(connection, found, _order(query, walked=False), limit)
    rules, few = conditions(query, today), _few(connection, query)
    if query.order is not ProductOrder.PRICE or query.descending or few:
        return _ids(connection, rules, _order(query, walked=not few), limit)
    priced, unpriced = ListingRow.lowest.is_not(None), ListingRow.lowest.is_(None)
    order = [ListingRow.lowest.asc(), ListingRow.sort_name.asc(), ListingRow.serial.asc()]
    ids = _ids(connection, [*rules, priced], order, limit)
    left = None if limit is None else limit - len(ids)
    return ids if left == 0 else ids + _ids(connection, [*rules, unpriced], order[1:], left)


def _ids(connection: Connection, rules: list[Any], order: list[Any], limit: int | None) -> list[EntityId]:
    """In one draught from the driver: a hundred thousand rows fetched one by one would keep other threads waiting."""
    found = connection.execute(select(ListingRow.product_id).where(*rules).order_by(*order).limit(limit))
    assert found.cursor is not None
    ids = [EntityId(row[0]) for row in found.cursor.fetchall()]
    found.close()
    return ids


def _few_hits(connection: Connection, words: str) -> list[int] | None:
    """The serials of what was typed, or None when nothing was or they are many."""
    queries, values = _hits(words)
    if not queries:
        return None
    asked = f"{' UNION ALL '.join(queries)} LIMIT {FEW}"
    found = connection.scalars(text(asked).bindparams(**values)).all()
    return None if len(found) == FEW else list(found)


def _among(serials: list[int]) -> ColumnElement[bool]:
    rule: Any = text("listing.serial IN (SELECT value FROM json_each(:serials))")
    return cast("ColumnElement[bool]", rule.bindparams(serials=json.dumps(serials)))


def _few(connection: Connection, query: ProductQuery) -> bool:
    """Whether the filters leave so few that they are better sorted than met along an order: SQLite cannot know."""
    for column, wanted in ((ListingRow.producer_id, query.producers), (ListingRow.village_id, query.villages)):
        if wanted:
            held: Any = select(literal_column("1")).where(ListingRow.archived == query.archived, column.in_(wanted))
            counted_few = select(func.count()).select_from(held.limit(FEW).subquery())
            return (connection.scalar(counted_few) or 0) < FEW
    return False


def count(connection: Connection, query: ProductQuery, today: date) -> int:
    """How many products meet the query."""
    return connection.scalar(select(func.count()).select_from(ListingRow).where(*conditions(query, today))) or 0


def _order(query: ProductQuery, *, walked: bool = True) -> list[ColumnElement[Any]]:
    """The order of a query. When it is not to be walked, its first column is no bare one, so no index offers it."""
    columns: tuple[Any, ...] = (ListingRow.changed, ListingRow.serial)
    falling = not query.descending
    if query.order is not ProductOrder.CHANGED:
        columns, falling = (*NATURAL[query.order], ListingRow.serial), query.descending
    if not walked:
        columns = (func.nullif(columns[0], None), *columns[1:])
    turned: list[ColumnElement[Any]] = []
    if query.order is ProductOrder.PRICE and not query.descending:
        turned = [ListingRow.lowest.is_(None).asc()]
    return turned + [column.desc() if falling else column.asc() for column in columns]


def conditions(query: ProductQuery, today: date, without: str = "") -> list[ColumnElement[bool]]:
    """What a row must meet; `without` leaves one filter out, for counting what it offers."""
    day = query.on or today
    found: list[ColumnElement[bool]] = [ListingRow.archived == query.archived]
    sets = {
        "village": (ListingRow.village_id, query.villages),
        "category": (ListingRow.category_id, query.categories),
        "producer": (ListingRow.producer_id, query.producers),
        "stock": (ListingRow.stock, query.stock),
    }
    for name, (column, wanted) in sets.items():
        if wanted and name != without:
            found.append(_in_villages(wanted) if name == "village" else column.in_(wanted))
    if without != "complete":
        found += _complete(query, day)
    if query.fairs and without != "fair":
        found.append(_at_fairs(query.fairs))
    if query.validity and without != "validity":
        found.append(or_(*(_stands(state, day) for state in sorted(query.validity))))
    if query.words.strip():
        found += _words(query.words)
    return found


def _in_villages(wanted: AbstractSet[str]) -> ColumnElement[bool]:
    shared = select(ListingRow.serial).where(shared_with(sorted(wanted)))
    return or_(ListingRow.village_id.in_(wanted), ListingRow.serial.in_(shared))


def _complete(query: ProductQuery, day: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.complete is not None:
        found.append(whole(day) if query.complete else ~whole(day))
    if query.ready_for or query.written:
        found.append(_fits(sum(map(bit, query.ready_for | query.written))))
    if query.ready_for & DATED:
        found.append(_undated(day))
    return found + [_lacks(code, day) for code in sorted(query.lacking)]


def _lacks(code: str, day: date) -> ColumnElement[bool]:
    """Whether a product lacks this for a brochure."""
    if code == "certificate.none":
        return ListingRow.badges == ()
    if code in {"certificate.ended", "certificate.ending"}:
        return _stands(Validity(code.partition(".")[2]), day)
    return func.instr(" " + ListingRow.gaps + " ", f" {code} ") > 0


def _at_fairs(fairs: Iterable[str]) -> ColumnElement[bool]:
    rule: Any = text(
        "listing.product_id IN (SELECT held.value FROM fair, json_each(fair.products) AS held "
        "WHERE fair.id IN (SELECT value FROM json_each(:fairs)))"
    )
    return cast("ColumnElement[bool]", rule.bindparams(fairs=json.dumps(sorted(fairs))))


def _fits(mask: int) -> ColumnElement[bool]:
    return ListingRow.unfit.op("&")(mask) == 0


def _undated(day: date) -> ColumnElement[bool]:
    """Whether no certificate has ended by `day`."""
    return or_(ListingRow.first_end.is_(None), ListingRow.first_end >= day)


def whole(day: date) -> ColumnElement[bool]:
    """Whether nothing required is missing on `day`."""
    return and_(ListingRow.lacks == 0, _undated(day))


def _stands(state: Validity, day: date) -> ColumnElement[bool]:
    paper = CertificateRecord
    limit = day + timedelta(days=REMINDER_DAYS)
    means = {
        Validity.VALID: or_(paper.unlimited == True, paper.valid_until > limit),  # noqa: E712 - SQL, not Python
        Validity.ENDING: and_(paper.unlimited == False, paper.valid_until.between(day, limit)),  # noqa: E712
        Validity.ENDED: and_(paper.unlimited == False, paper.valid_until < day),  # noqa: E712
        Validity.UNKNOWN: and_(paper.unlimited == False, paper.valid_until.is_(None)),  # noqa: E712
    }
    return exists(select(paper.id).where(paper.product_id == ListingRow.product_id, means[state]))


def _hits(words: str) -> tuple[list[str], dict[str, str]]:
    """Queries that give the serials of what was typed, and their values; none when nothing of it can be searched."""
    expression = match(words)
    if not expression:
        return [], {}
    found, values = ["SELECT rowid FROM search WHERE search MATCH :words"], {"words": expression}
    if inside := part(words):
        found.append("SELECT rowid FROM search_part WHERE search_part MATCH :inside")
        values["inside"] = inside
    elif not words.isascii():
        found.append("SELECT serial FROM listing WHERE instr(name, :letters)")
        values["letters"] = words.strip()
    return found, values


def _words(words: str) -> list[ColumnElement[bool]]:
    queries, values = _hits(words)
    if not queries:
        return []
    each = " OR ".join(f"listing.serial IN ({found})" for found in queries)
    return [text(f"({each})").bindparams(**values)]  # type: ignore[list-item]


def facets(connection: Connection, query: ProductQuery, by: str, today: date) -> tuple[Facet, ...]:
    """What the filter `by` offers with counts: village, category, producer, stock, validity, fair or complete.

    "complete" offers "yes" and "no" (for a brochure), then every other purpose and language.
    """
    day = query.on or today
    if by in {"village", "category", "producer"}:
        return _record_facets(connection, query, by, today)
    rules = conditions(query, today, without=by)
    if by == "stock":
        rows = connection.execute(select(ListingRow.stock, func.count()).where(*rules).group_by(ListingRow.stock))
        return tuple(Facet(state.value, EMPTY, number) for state, number in rows)
    if by == "complete":
        counted = select(func.count()).select_from(ListingRow)
        lacking = tuple(
            Facet(f"{LACK}{code}", EMPTY, connection.scalar(counted.where(*rules, _lacks(code, day))) or 0)
            for code in sorted(query.lacking)
        )
        return _complete_facets(connection, rules, day) + lacking
    if by == "fair":
        return _fair_facets(connection, rules)
    paper = CertificateRecord
    state = case(
        (paper.unlimited == True, Validity.VALID.value),  # noqa: E712 - SQL, not Python
        (paper.valid_until.is_(None), Validity.UNKNOWN.value),
        (paper.valid_until < day, Validity.ENDED.value),
        (paper.valid_until <= day + timedelta(days=REMINDER_DAYS), Validity.ENDING.value),
        else_=Validity.VALID.value,
    )
    held = select(state, func.count(ListingRow.serial.distinct())).join(
        paper, paper.product_id == ListingRow.product_id
    )
    numbers = {row[0]: row[1] for row in connection.execute(held.where(*rules).group_by(state))}
    return tuple(Facet(one.value, EMPTY, numbers[one.value]) for one in Validity if one.value in numbers)


def _complete_facets(connection: Connection, rules: list[ColumnElement[bool]], day: date) -> tuple[Facet, ...]:
    """From one look at the rows, by what they are unfit for and whether a certificate has ended."""
    groups = (ListingRow.unfit, ListingRow.lacks == 0, _undated(day))
    found = connection.execute(select(*groups, func.count()).where(*rules).group_by(*groups)).all()
    ready = sum(row[3] for row in found if row[1] and row[2])
    offered = [Facet("yes", EMPTY, ready), Facet("no", EMPTY, sum(row[3] for row in found) - ready)]
    for what in (*(one for one in Purpose if one is not Purpose.BROCHURE), *FOREIGN):
        fits = sum(row[3] for row in found if not row[0] & bit(what) and (row[2] or what not in DATED))
        offered.append(Facet(str(what), EMPTY, fits))
    return tuple(offered)


def _fair_facets(connection: Connection, rules: list[ColumnElement[bool]]) -> tuple[Facet, ...]:
    fairs = load(connection, Fair, FairRecord.archived == False)  # noqa: E712 - SQL, not Python
    counted = select(func.count()).select_from(ListingRow)
    numbers = {one.id: connection.scalar(counted.where(*rules, _at_fairs([one.id]))) or 0 for one in fairs}
    shown = sorted((one for one in fairs if numbers[one.id]), key=lambda one: (one.first or date.max, one.id))
    return tuple(Facet(one.id, LocalizedText(one.name), numbers[one.id]) for one in shown)


def _record_facets(connection: Connection, query: ProductQuery, by: str, today: date) -> tuple[Facet, ...]:
    column = {
        "village": ListingRow.village_id,
        "category": ListingRow.category_id,
        "producer": ListingRow.producer_id,
    }[by]
    rules = conditions(query, today, without=by)
    number: ColumnElement[int] = literal_column("count(*)")
    rows = connection.execute(
        select(column, number).where(*rules, column.is_not(None)).group_by(column).order_by(number.desc(), column)
    ).all()
    numbers = Counter({str(row[0]): row[1] for row in rows})
    if by == "village":
        numbers += shared_numbers(connection, rules)
    ids = sorted(numbers, key=lambda one: (-numbers[one], one))
    labels = _labels(connection, by, ids)
    return tuple(Facet(one, label, numbers[one]) for one, label in zip(ids, labels, strict=True))


def shared_numbers(connection: Connection, rules: list[ColumnElement[bool]]) -> Counter[str]:
    """How many of the products that meet the rules each village makes beside another."""
    rows = connection.scalars(select(ListingRow.more_villages).where(ListingRow.more_villages != "", *rules))
    return Counter(one for held in rows for one in held.split())


def _labels(connection: Connection, by: str, ids: list[str]) -> list[LocalizedText]:
    if by == "category":
        categories = load_many(connection, Category, ids)
        return [categories[one].name for one in ids]
    if by == "village":
        villages = load_many(connection, Village, ids)
        return [LocalizedText(f"{villages[one].label}, {villages[one].short_regency()}") for one in ids]
    names: dict[str, str] = {}
    for start in range(0, len(ids), 500):
        few = select(ProducerRecord.id, ProducerRecord.name).where(ProducerRecord.id.in_(ids[start : start + 500]))
        names.update((row.id, row.name) for row in connection.execute(few))
    return [LocalizedText(names[one]) for one in ids]
