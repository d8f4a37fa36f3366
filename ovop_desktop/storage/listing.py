"""The listing and the search index: rebuilt for the products a change touches, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, text

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.queries import BadgeRow
from ovop_desktop.domain.text import EMPTY
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.judged import judged
from ovop_desktop.storage.mapping import find, load, load_many
from ovop_desktop.storage.records import CertificateRecord, ListingRow, ProductRecord
from ovop_desktop.storage.search_words import fold, indexed, tokens


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A product with the records that stand around it."""

    product: Product
    category: Category | None
    producer: Producer | None
    village: Village | None
    certificates: tuple[Certificate, ...]
    more_villages: tuple[Village, ...] = ()
    producer_papers: tuple[Certificate, ...] = ()


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
        elif change.kind in columns and change.before is not None:
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
    """Write the rows of these products anew; `moment` (ms, UTC) becomes their time of change where it is later."""
    for product_id in product_ids:
        old = connection.execute(
            select(ListingRow.serial, ListingRow.changed).where(ListingRow.product_id == product_id)
        ).first()
        if old is not None:
            for table in ("search", "search_part"):
                connection.execute(text(f"DELETE FROM {table} WHERE rowid = :serial"), {"serial": old.serial})
            connection.execute(delete(ListingRow).where(ListingRow.serial == old.serial))
        around = surroundings(connection, product_id)
        if around is not None:
            serial = None if old is None else old.serial
            write_row(connection, around, moment, serial)


def relist(connection: Connection) -> None:
    """Write every row anew as it was changed: after a migration, the listing is again what this program makes of it."""
    for product_id, moment in connection.execute(select(ListingRow.product_id, ListingRow.changed)).all():
        refresh(connection, [product_id], moment)


def surroundings(connection: Connection, product_id: str) -> Surroundings | None:
    """The product and what stands around it, or None when it is gone."""
    product = find(connection, Product, product_id)
    if product is None:
        return None
    papers = load(connection, Certificate, CertificateRecord.product_id == product_id)
    held = CertificateRecord.producer_id == product.producer_id
    return Surroundings(
        product,
        find(connection, Category, product.category_id),
        find(connection, Producer, product.producer_id),
        find(connection, Village, product.village_id),
        papers,
        tuple(load_many(connection, Village, product.more_villages).values()) if product.more_villages else (),
        load(connection, Certificate, held) if product.producer_id else (),
    )


def write_row(connection: Connection, around: Surroundings, moment: int, serial: int | None) -> None:
    """Insert one product into the listing and the search index."""
    values = row_values(around, moment)
    if serial is not None:
        values["serial"] = serial
    made = connection.execute(insert(ListingRow).values(values))
    number = made.inserted_primary_key[0] if made.inserted_primary_key else serial
    columns = search_values(around)
    connection.execute(
        text(
            "INSERT INTO search(rowid, name, place, producer, category, codes, texts) "
            "VALUES (:rowid, :name, :place, :producer, :category, :codes, :texts)"
        ),
        {"rowid": number, **columns},
    )
    connection.execute(
        text("INSERT INTO search_part(rowid, name) VALUES (:rowid, :name)"),
        {"rowid": number, "name": part_value(around)},
    )


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


def search_values(around: Surroundings) -> dict[str, str]:
    """The columns of the search index for one product."""
    product, village, producer = around.product, around.village, around.producer
    codes = [paper.number for paper in around.certificates]
    codes += [code for variant in product.variants for code in (variant.gtin, variant.sku)]
    places = [
        place
        for one in (village, *around.more_villages)
        if one
        for place in (one.label, one.district, one.regency, one.province)
    ]
    return {
        "name": indexed(product.name, joined=True),
        "place": indexed(places, joined=True),
        "producer": indexed([producer.name] if producer else [], joined=True),
        "category": indexed(around.category.name if around.category else ()),
        "codes": indexed(codes, joined=True),
        "texts": indexed((*product.summary, *product.story)),
    }


def part_value(around: Surroundings) -> str:
    """The letters of the name without spaces, for finding the inside of words."""
    return " ".join("".join(tokens(name)) for name in around.product.name if name)
