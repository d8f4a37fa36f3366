"""Which products a query finds, in which order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, func, select, text, true, union
from sqlalchemy.orm import InstrumentedAttribute

from ovop_desktop.domain.ids import EntityId, Ids
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.storage import word_hits
from ovop_desktop.storage.listing import shared_with
from ovop_desktop.storage.product_rules import conditions
from ovop_desktop.storage.records import ListingRow

ORDERS: dict[ProductOrder, tuple[InstrumentedAttribute[Any], ...]] = {
    ProductOrder.CHANGED: (ListingRow.serial,),
    ProductOrder.NAME: (ListingRow.sort_name, ListingRow.serial),
    ProductOrder.PRICE: (ListingRow.lowest, ListingRow.sort_name, ListingRow.serial),
    ProductOrder.VILLAGE: (ListingRow.village, ListingRow.sort_name, ListingRow.serial),
    ProductOrder.PRODUCER: (ListingRow.producer, ListingRow.sort_name, ListingRow.serial),
    ProductOrder.MISSING: (ListingRow.lacks, ListingRow.sort_name, ListingRow.serial),
}

FEW = 400
"""Products up to which it is cheaper to sort what is found than to walk an order looking for them."""

MORE = 8
"""How many times more is looked at each time when what was found last was not enough."""


Part = tuple[list[ColumnElement[bool]], list[ColumnElement[Any]]]
"""Rules and an order: what is found is the rows of one part, then those of the next."""


def product_ids(connection: Connection, query: ProductQuery, today: date, limit: int | None) -> list[EntityId]:
    """Ids of the products that meet the query, in its order; at most `limit`."""
    if limit is None:
        return list(all_ids(connection, query, today))
    if query.order is ProductOrder.CHANGED and word_hits.searched(query.words) and not _bounded(query):
        return _along_hits(connection, query, today, limit)
    ids: list[EntityId] = []
    for rules, order in _parts(connection, query, today):
        if len(ids) < limit:
            ids += _ids(connection, rules, order, limit - len(ids))
    return ids


def all_ids(connection: Connection, query: ProductQuery, today: date) -> Ids:
    """Every id of the products that meet the query, in its order.

    SQLite joins them to one text: a hundred thousand rows fetched one by one would keep other threads waiting.
    """
    joined = ""
    for rules, order in _parts(connection, query, today):
        found = select(ListingRow.product_id).where(*rules).order_by(*order).subquery()
        joined += connection.scalar(select(func.group_concat(found.c.product_id, ""))) or ""
    return Ids(joined)


def _parts(connection: Connection, query: ProductQuery, today: date) -> list[Part]:
    if word_hits.searched(query.words):
        hits = word_hits.serials(connection, query.words, FEW)
        if len(hits) < FEW:
            return [_sorted(query, hits, replace(query, words=""), today)]
    if (few := _few(connection, query)) is not None:
        return [_sorted(query, few, replace(query, producers=frozenset(), villages=frozenset()), today)]
    rules = conditions(query, today)
    if query.order is not ProductOrder.PRICE or query.descending:
        return [(rules, _order(query))]
    order: list[ColumnElement[Any]] = [column.asc() for column in ORDERS[query.order]]
    priced, unpriced = ListingRow.lowest.is_not(None), ListingRow.lowest.is_(None)
    return [([*rules, priced], order), ([*rules, unpriced], order[1:])]


def count(connection: Connection, query: ProductQuery, today: date) -> int:
    """How many products meet the query."""
    return connection.scalar(select(func.count()).select_from(ListingRow).where(*conditions(query, today))) or 0


def _ids(
    connection: Connection, rules: list[ColumnElement[bool]], order: list[ColumnElement[Any]], limit: int
) -> list[EntityId]:
    found = select(ListingRow.product_id).where(*rules).order_by(*order).limit(limit)
    return [EntityId(one) for one in connection.scalars(found).all()]


def _sorted(query: ProductQuery, serials: Sequence[int], left: ProductQuery, today: date) -> Part:
    """Of the products with these serials those that meet what is `left` of a query, in its order."""
    rules = [_among(serials), *conditions(left, today, reading=True)[1:]]
    rules.append(func.nullif(ListingRow.archived, None) == query.archived)
    return rules, _order(query, walked=False)


def _among(serials: Sequence[int]) -> ColumnElement[bool]:
    rule: Any = text("listing.serial IN (SELECT value FROM json_each(:serials))")
    return cast("ColumnElement[bool]", rule.bindparams(serials=json.dumps(list(serials))))


def _along_hits(connection: Connection, query: ProductQuery, today: date, limit: int) -> list[EntityId]:
    """What is found stands in the index in the order of changes: so much of it as is needed is looked at, no more."""
    left, found, portion, last = replace(query, words=""), list[EntityId](), limit, None
    while len(found) < limit:
        hits = word_hits.serials(connection, query.words, portion, last, rising=query.descending)
        found += _ids(connection, *_sorted(query, hits, left, today), limit - len(found))
        if len(hits) < portion:
            break
        portion, last = portion * MORE, hits[-1]
    return found


def _bounded(query: ProductQuery) -> bool:
    return bool(query.producers or query.villages)


def _few(connection: Connection, query: ProductQuery) -> list[int] | None:
    """The serials that the producers or villages asked for leave, when they are few: SQLite cannot know."""
    if not _bounded(query):
        return None
    row, made_by = ListingRow, ListingRow.producer_id.in_(query.producers) if query.producers else true()
    held = select(row.serial).where(row.archived == query.archived, made_by)
    if not query.villages:
        found = connection.scalars(held.limit(FEW)).all()
    else:
        here = held.where(row.village_id.in_(query.villages)).limit(FEW).subquery()
        archive = func.nullif(row.archived, None) == query.archived  # so that its index does not hide the one of these
        shared = select(row.serial).where(archive, made_by, shared_with(sorted(query.villages))).limit(FEW).subquery()
        found = connection.scalars(union(select(here.c.serial), select(shared.c.serial))).all()
    return list(found) if len(found) < FEW else None


def _order(query: ProductQuery, *, walked: bool = True) -> list[ColumnElement[Any]]:
    """The order of a query. When it is not to be walked, its first column is no bare one, so no index offers it."""
    columns: tuple[Any, ...] = ORDERS[query.order]
    falling = query.descending is not (query.order is ProductOrder.CHANGED)
    if not walked:
        columns = (func.nullif(columns[0], None), *columns[1:])
    turned: list[ColumnElement[Any]] = []
    if query.order is ProductOrder.PRICE and not query.descending:
        turned = [ListingRow.lowest.is_(None).asc()]
    return turned + [column.desc() if falling else column.asc() for column in columns]
