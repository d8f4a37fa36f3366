"""The listing and the search index: rebuilt for the products a change touches, in the same transaction."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change
from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.queries import BadgeRow
from ovop_desktop.domain.text import EMPTY
from ovop_desktop.storage import search_index
from ovop_desktop.storage.around import PORTION, Surroundings, surroundings_of
from ovop_desktop.storage.judged import judged
from ovop_desktop.storage.records import ListingRow, ProductRecord
from ovop_desktop.storage.search_index import SearchWords

TOLD = {
    "category": frozenset({"name"}),
    "producer": frozenset({"name"}),
    "village": frozenset({"label", "district", "regency", "province"}),
}
"""What a product's row and its words in the index tell of the records around it; their other fields alter no row."""


def touched_products(connection: Connection, changes: Iterable[Change]) -> set[str]:
    """Ids of the products whose row in the lists the changes can alter."""
    found: set[str] = set()
    columns = {
        "category": ProductRecord.category_id,
        "producer": ProductRecord.producer_id,
        "village": ProductRecord.village_id,
    }
    for change in changes:
        if change.kind == "product":
            found.add(change.id)
        elif change.kind == "certificate":
            papers = [paper for paper in (change.before, change.after) if isinstance(paper, Certificate)]
            found.update(paper.product_id for paper in papers if paper.product_id)
        elif change.kind in columns and change.before is not None and TOLD[change.kind] & set(change.fields()):
            query = select(ProductRecord.id).where(columns[change.kind] == change.id)
            found.update(connection.scalars(query))
            if change.kind == "village":
                found.update(connection.scalars(select(ListingRow.product_id).where(shared_with([change.id]))))
    return found


def shared_with(villages: Iterable[str]) -> ColumnElement[bool]:
    """Rows of products that one of these villages makes too."""
    named = or_(*(func.instr(ListingRow.more_villages, f" {one} ") > 0 for one in villages))
    return and_(ListingRow.more_villages != "", named)


def refresh(connection: Connection, product_ids: Iterable[str], moment: int) -> None:
    """Write the rows of these products anew, as changed at `moment` (ms, UTC): newer now than all others."""
    waiting, known = iter(product_ids), SearchWords()
    while portion := list(islice(waiting, PORTION)):
        around = surroundings_of(connection, portion)
        held = _serials(connection, portion)
        _take_out(connection, held.values())
        _put_in(connection, {one: (around[one], moment) for one in portion if one in around}, known)


def in_order(connection: Connection, product_ids: Iterable[str]) -> list[str]:
    """These products in the order in which they were changed last; those that are in no list yet come last."""
    ids = sorted(product_ids)
    held = {
        one: serial
        for start in range(0, len(ids), 500)
        for one, serial in _serials(connection, ids[start : start + 500]).items()
    }
    return sorted(ids, key=lambda one: held.get(one, math.inf))


def relist(connection: Connection) -> None:
    """Write every row anew as it was changed: after a migration, the listing is again what this program makes of it."""
    held = connection.execute(
        select(ListingRow.product_id, ListingRow.changed).order_by(ListingRow.changed, ListingRow.serial)
    )
    waiting, known = iter(held.all()), SearchWords()
    connection.execute(delete(ListingRow))
    search_index.clear(connection)
    while portion := {row.product_id: row.changed for row in islice(waiting, PORTION)}:
        around = surroundings_of(connection, list(portion))
        _put_in(connection, {one: (around[one], portion[one]) for one in portion if one in around}, known)


def _serials(connection: Connection, product_ids: list[str]) -> dict[str, int]:
    rows = connection.execute(
        select(ListingRow.product_id, ListingRow.serial).where(ListingRow.product_id.in_(product_ids))
    )
    return {row.product_id: row.serial for row in rows}


def _take_out(connection: Connection, serials: Collection[int]) -> None:
    if serials:
        connection.execute(delete(ListingRow).where(ListingRow.serial.in_(serials)))
        search_index.take_out(connection, serials)


def _put_in(connection: Connection, wanted: Mapping[str, tuple[Surroundings, int]], known: SearchWords) -> None:
    """Rows and words of products that are in no list, numbered on from the newest."""
    if not wanted:
        return
    last = connection.scalar(select(func.max(ListingRow.serial))) or 0
    serials = {one: last + place for place, one in enumerate(wanted, 1)}
    rows = [{**row_values(around, moment), "serial": serials[one]} for one, (around, moment) in wanted.items()]
    connection.execute(insert(ListingRow), rows)
    search_index.put_in(connection, {serials[one]: known.of(around) for one, (around, _moment) in wanted.items()})


def row_values(around: Surroundings, moment: int) -> dict[str, Any]:
    """The columns of the listing for one product."""
    product, village = around.product, around.village
    priced = [(variant.retail, variant) for variant in product.variants if variant.retail is not None]
    cheapest = min(priced, key=lambda pair: pair[0].amount) if priced else None
    dearest = max(priced, key=lambda pair: pair[0].amount) if priced else None
    shown = cheapest[1] if cheapest else (product.variants[0] if product.variants else None)
    ends = [paper.valid_until for paper in around.certificates if paper.valid_until and not paper.unlimited]
    return {
        "product_id": product.id,
        "name": product.name,
        "sort_name": fold(product.name.best("id")),
        "category_id": product.category_id,
        "category": around.category.name if around.category else EMPTY,
        "village_id": product.village_id,
        "village": village.label if village else "",
        "regency": village.short_regency() if village else "",
        "producer_id": product.producer_id,
        "producer": around.producer.name if around.producer else "",
        "lowest": cheapest[0].amount if cheapest else None,
        "highest": dearest[0].amount if dearest else None,
        "currency": cheapest[0].currency if cheapest else "IDR",
        "net": net_words(shown) if shown else "",
        "variants": len(product.variants),
        "cover": product.photos[0] if product.photos else None,
        "badges": tuple(
            BadgeRow(paper.kind, paper.label, paper.valid_until, paper.unlimited) for paper in around.certificates
        ),
        "stock": product.stock,
        **judged(product, around.certificates, around.producer_papers),
        "more_villages": "".join(f" {one} " for one in product.more_villages),
        "first_end": min(ends) if ends else None,
        "archived": product.archived,
        "changed": moment,
    }


def net_words(variant: Variant) -> str:
    """The net content as it is written everywhere: "250 g", "2,4 m"; one piece is its unit alone."""
    if variant.net_amount is None:
        return variant.unit
    if variant.net_amount == 1 and variant.unit not in {"kg", "g", "l", "ml", "m", "cm"}:
        return variant.unit
    amount = f"{variant.net_amount.normalize():f}".replace(".", ",")
    return f"{amount} {variant.unit}".strip()
