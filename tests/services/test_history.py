"""The history of a record, and the way back to any earlier value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.queries import FieldChange
from ovop_desktop.domain.revision import Part, differs, parts_of
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite


def changed(suite: Suite, product: Product, **fields: object) -> Product:
    after = replace(product, **fields)  # type: ignore[arg-type]
    suite.records.save(product, after)
    return after


def parts(suite: Suite, kind: str, one: EntityId) -> list[Part]:
    """The parts of every deed on a record, newest first."""
    page = suite.history.page(kind, one)
    return [
        part for deed in page.deeds for moved in deed.moved for change in moved.changes for part in parts_of(change)
    ]


def priced(amount: int, net: int = 250) -> Variant:
    return Variant(EntityId("a" * 32), "Pouch", Decimal(net), "g", Money(amount))


def test_each_language_of_a_text_goes_back_by_itself(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula Semut", "Palm sugar"))
    product = changed(suite, product, name=LocalizedText("Gula", "Coconut sugar"))
    changed(suite, product, summary=LocalizedText("Manis"))
    told = {part.attribute: part for part in parts(suite, "product", product.id) if part.field == "name"}
    assert told.keys() == {"id", "en"}
    assert suite.history.go_back("product", product.id, told["en"])
    now = suite.catalogue.product(product.id)
    assert now is not None
    assert now.name == LocalizedText("Gula", "Palm sugar")
    assert now.summary.id == "Manis"


def test_a_price_goes_back_and_a_size_added_later_stays(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    product = changed(suite, product, variants=(priced(20_000),))
    product = changed(suite, product, variants=(priced(22_000),))
    later = Variant(new_id(), "Dus", retail=Money(90_000))
    product = changed(suite, product, variants=(priced(22_000), later))
    price = next(part for part in parts(suite, "product", product.id) if part.attribute == "retail")
    assert (price.old, price.new) == (Money(20_000), Money(22_000))
    suite.history.go_back("product", product.id, price)
    now = suite.catalogue.product(product.id)
    assert now is not None
    assert now.variants == (priced(20_000), later)


def test_going_back_is_a_change_of_its_own_that_can_be_taken_back(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    changed(suite, product, hs_code="170290")
    part = parts(suite, "product", product.id)[0]
    suite.history.go_back("product", product.id, part)
    assert suite.history.page("product", product.id).deeds[0].deed == "record.returned"
    assert not differs(suite.catalogue.product(product.id), part)
    assert not suite.history.go_back("product", product.id, part)
    suite.editor.undo()
    now = suite.catalogue.product(product.id)
    assert now is not None
    assert now.hs_code == "170290"
    assert suite.history.page("product", product.id).deeds[0].act == "undo"


def test_a_size_that_was_taken_away_comes_back_and_its_price_needs_it(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    product = changed(suite, product, variants=(priced(20_000),))
    product = changed(suite, product, variants=(priced(22_000),))
    changed(suite, product, variants=())
    gone, price = parts(suite, "product", product.id)[:2]
    assert gone.new is None
    assert not differs(suite.catalogue.product(product.id), price)
    with pytest.raises(OvopError) as told:
        suite.history.go_back("product", product.id, price)
    assert told.value.code == "history.gone"
    suite.history.go_back("product", product.id, gone)
    now = suite.catalogue.product(product.id)
    assert now is not None
    assert now.variants == (priced(22_000),)


def test_a_producer_that_is_gone_cannot_be_named_again(suite: Suite) -> None:
    producer = suite.records.add_producer(ProducerKind.GROUP, "KWT Melati")
    product = suite.records.add_product(LocalizedText("Gula"), producer.id)
    changed(suite, product, producer_id=None)
    part = next(one for one in parts(suite, "product", product.id) if one.field == "producer_id")
    gone = replace(part, old=new_id())
    with pytest.raises(OvopError):
        suite.history.go_back("product", product.id, gone)
    assert suite.history.go_back("product", product.id, part)


def test_the_certificates_of_a_product_belong_to_its_history_also_removed_ones(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    paper = Certificate(new_id(), CertificateKind.PIRT, "206", product_id=product.id)
    suite.records.add_certificate(paper)
    suite.records.save(paper, replace(paper, valid_until=date(2027, 1, 1)))
    suite.records.remove_certificate(paper.id)
    deeds = suite.history.page("product", product.id).deeds
    assert [deed.deed for deed in deeds] == [
        "certificate.removed",
        "certificate.changed",
        "certificate.added",
        "product.added",
    ]
    removed = deeds[0].moved[0].before
    assert removed == replace(paper, valid_until=date(2027, 1, 1))
    assert isinstance(removed, Certificate)
    assert suite.history.can_bring_back(removed)
    suite.history.bring_back(removed)
    assert suite.catalogue.certificates_of(product.id) == (removed,)
    assert not suite.history.can_bring_back(removed)


def test_a_contact_goes_back_line_by_line(suite: Suite) -> None:
    producer = suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira")
    first = replace(producer, contact=Contact(phone="+62811", email="a@b.id"))
    suite.records.save(producer, first)
    suite.records.save(first, replace(first, contact=Contact(phone="+62822", email="c@d.id")))
    part = next(one for one in parts(suite, "producer", producer.id) if one.attribute == "phone")
    suite.history.go_back("producer", producer.id, part)
    now = suite.catalogue.producer(producer.id)
    assert now is not None
    assert now.contact == Contact(phone="+62811", email="c@d.id")


def test_a_long_history_comes_in_pages_without_gaps_or_repeats(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    for number in range(9):
        product = changed(suite, product, hs_code=str(number))
    seen: list[int] = []
    older, pages = "", 0
    while older or not pages:
        page = suite.history.page("product", product.id, older, 4)
        seen += [deed.serial for deed in page.deeds]
        older, pages = page.older, pages + 1
    assert pages == 3
    assert len(seen) == len(set(seen)) == 10
    assert seen == sorted(seen, reverse=True)


def test_the_order_of_sizes_alone_is_one_part() -> None:
    one, two = priced(1), replace(priced(2), id=EntityId("b" * 32))
    change = FieldChange("product", EntityId("c"), "variants", (one, two), (two, one))
    assert parts_of(change) == (Part("variants", (one, two), (two, one)),)
