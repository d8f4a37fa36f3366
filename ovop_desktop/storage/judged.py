"""What the listing says a product lacks: written with its row, and anew when rules or its producer's papers change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change
from ovop_desktop.domain.checks import JUDGED, Need, Section, completeness, unfit
from ovop_desktop.domain.product import Product
from ovop_desktop.storage.around import papers_of
from ovop_desktop.storage.mapping import load_many
from ovop_desktop.storage.meta import write_meta
from ovop_desktop.storage.records import ListingRow, ProductRecord

ANY_DAY = date(2000, 1, 1)
"""The listing holds nothing that depends on the day; certificates are judged when they are read."""

KEY = "judged"
"""Under which the library says by which rules its listing was judged."""

PORTION = 400


def judged(product: Product, own: tuple[Certificate, ...], producers: tuple[Certificate, ...]) -> dict[str, Any]:
    """The columns of the listing that say what a product lacks, its papers' dates aside."""
    gaps = [gap for gap in completeness(product, (), ANY_DAY).gaps if gap.section is not Section.CERTIFICATES]
    return {
        "lacks": sum(gap.need is Need.REQUIRED for gap in gaps),
        "gaps": " ".join(gap.code for gap in gaps),
        "unfit": unfit(product, own + producers),
    }


def judged_elsewhere(connection: Connection, changes: Iterable[Change]) -> set[str]:
    """Ids of the products that a change of their producer's papers makes fit or unfit; nothing else of them changes."""
    papers = [one for change in changes for one in (change.before, change.after) if isinstance(one, Certificate)]
    producers = {paper.producer_id for paper in papers if paper.producer_id}
    found: set[str] = set()
    for producer in producers:
        found.update(connection.scalars(select(ProductRecord.id).where(ProductRecord.producer_id == producer)))
    return found


def judge_anew(connection: Connection) -> None:
    """Judge every product by this program's rules, and say so."""
    judge(connection, connection.scalars(select(ListingRow.product_id)).all())
    write_meta(connection, KEY, JUDGED)


def judge(connection: Connection, product_ids: Iterable[str]) -> None:
    """Write anew what these products lack; when they were changed stays as it was."""
    wanted = sorted(product_ids)
    written = update(ListingRow).where(ListingRow.product_id == bindparam("one"))
    for start in range(0, len(wanted), PORTION):
        values = _judged_few(connection, wanted[start : start + PORTION])
        if values:
            connection.execute(written, values)


def _judged_few(connection: Connection, ids: list[str]) -> list[dict[str, Any]]:
    products = load_many(connection, Product, ids)
    producers = {one.producer_id for one in products.values() if one.producer_id}
    held = papers_of(connection, (*products, *sorted(producers)))
    return [
        {"one": one, **judged(product, held[one], held.get(product.producer_id or "", ()))}
        for one, product in products.items()
    ]
