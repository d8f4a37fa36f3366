"""A product with the records that stand around it, read for many products in a few questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, or_

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.mapping import load, load_many
from ovop_desktop.storage.records import CertificateRecord

PORTION = 100
"""Products asked for at once."""

OWNERS = 400
"""Owners of certificates asked for at once."""


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


def surroundings(connection: Connection, product_id: str) -> Surroundings | None:
    """The product and what stands around it, or None when it is gone."""
    return surroundings_of(connection, [product_id]).get(product_id)


def surroundings_of(connection: Connection, product_ids: Sequence[str]) -> dict[str, Surroundings]:
    """The products (at most `PORTION`) and what stands around each; those that are gone are left out."""
    products = load_many(connection, Product, product_ids)
    categories = load_many(connection, Category, _there(one.category_id for one in products.values()))
    producers = load_many(connection, Producer, _there(one.producer_id for one in products.values()))
    near = (place for one in products.values() for place in (one.village_id, *one.more_villages))
    villages = load_many(connection, Village, _there(near))
    papers = papers_of(connection, (*products, *producers))
    return {
        one: Surroundings(
            product,
            categories.get(product.category_id or ""),
            producers.get(product.producer_id or ""),
            villages.get(product.village_id or ""),
            papers[one],
            tuple(villages[place] for place in sorted(set(product.more_villages)) if place in villages),
            papers.get(product.producer_id or "", ()),
        )
        for one, product in products.items()
    }


def _there(ids: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(one for one in ids if one is not None))


def papers_of(connection: Connection, owners: Iterable[str]) -> dict[str, tuple[Certificate, ...]]:
    """Certificates of products and producers by their owner (each asked for is a key), in the order of their ids."""
    wanted = list(dict.fromkeys(owners))
    found: dict[str, list[Certificate]] = {owner: [] for owner in wanted}
    for start in range(0, len(wanted), OWNERS):
        ids = wanted[start : start + OWNERS]
        held = or_(CertificateRecord.product_id.in_(ids), CertificateRecord.producer_id.in_(ids))
        for paper in load(connection, Certificate, held):
            found[paper.product_id or paper.producer_id or ""].append(paper)
    return {owner: tuple(papers) for owner, papers in found.items()}
