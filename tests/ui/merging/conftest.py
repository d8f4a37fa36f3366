"""A window on a library in which a product and a cooperative stand twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Twins:
    """Ids of what stands twice: the record of the sample, and its double."""

    product: EntityId
    product_double: EntityId
    producer: EntityId
    producer_double: EntityId


@pytest.fixture
def twins(desk: Desk) -> Twins:
    catalogue, records = desk.suite.catalogue, desk.suite.records
    one = catalogue.product(catalogue.product_ids(ProductQuery(words="gula semut"))[0])
    assert one is not None
    assert one.producer_id is not None
    maker = catalogue.producer(one.producer_id)
    assert maker is not None
    double = records.add_product(LocalizedText("Gula semut organik", "Palm sugar"), maker.id)
    filled = replace(
        double,
        summary=LocalizedText(one.summary.id),
        variants=(Variant(new_id(), "Toples", Decimal(1), "kg", Money(85_000)),),
        photos=one.photos[:1],
        kbli="10729",
    )
    records.save(double, filled)
    other = records.add_producer(maker.kind, "Kop. Nira Menoreh", maker.village_id)
    records.save(other, replace(other, contact=Contact(person="Pak Joko", phone=maker.contact.phone), founded=2001))
    return Twins(one.id, double.id, maker.id, other.id)


@pytest.fixture
def window(twins: Twins, open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("help")
