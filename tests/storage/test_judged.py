"""The listing knows what every product is fit for, and learns it anew when the rules or the papers change."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.checks import Purpose
from ovop_desktop.domain.ids import Digest, EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.queries import LACK, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.judged import KEY
from ovop_desktop.storage.library import Library

TODAY = date(2026, 11, 24)
JOKO = Desk("1" * 12, "Joko")


def ready(suite: Suite, purpose: Purpose) -> set[EntityId]:
    return set(suite.catalogue.product_ids(ProductQuery(ready_for=frozenset({purpose}))))


def test_the_filter_finds_what_the_rules_find(sample_suite: Suite) -> None:
    catalogue = sample_suite.catalogue
    every = catalogue.products(catalogue.product_ids(ProductQuery())).values()
    offered = {facet.value: facet.count for facet in catalogue.facets(ProductQuery(), "complete")}
    for purpose in Purpose:
        fit = {one.id for one in every if catalogue.completeness(one.id, purpose).missing == 0}
        assert ready(sample_suite, purpose) == fit
        assert offered.get(purpose.value, offered["yes"]) == len(fit)
    assert offered["yes"] + offered["no"] == len(every)
    korean = set(catalogue.product_ids(ProductQuery(written=frozenset({"ko"}))))
    assert korean == {one.id for one in every if one.name.ko and one.summary.ko}
    assert offered["ko"] == len(korean)


def test_an_ended_certificate_takes_a_product_out_on_its_day(sample_suite: Suite) -> None:
    catalogue = sample_suite.catalogue
    booth = frozenset({Purpose.BOOTH})
    ids = catalogue.product_ids(ProductQuery(ready_for=booth))
    paper = Certificate(new_id(), CertificateKind.SNI, product_id=ids[0], valid_until=TODAY + timedelta(days=5))
    sample_suite.records.add_certificate(paper)
    assert ids[0] in catalogue.product_ids(ProductQuery(ready_for=booth, on=TODAY + timedelta(days=5)))
    assert ids[0] not in catalogue.product_ids(ProductQuery(ready_for=booth, on=TODAY + timedelta(days=6)))


def test_a_paper_of_the_producer_makes_its_products_fit_and_leaves_when_they_were_changed(suite: Suite) -> None:
    producer = Producer(new_id(), ProducerKind.COOPERATIVE, "KSU Nira")
    product = Product(
        new_id(),
        LocalizedText("Tikar"),
        producer_id=producer.id,
        variants=(Variant(new_id(), "", Decimal(1), "buah", Money(90_000), gtin="8991234567891"),),
        photos=(Photo(Digest("a" * 64), 2000, 1500),),
        weekly=Quantity(Decimal(20), "buah"),
    )
    new = [Change(None, producer), Change(None, product)]
    suite.editor.apply(ChangeSet.of(Deed.of("product.added"), new))
    (before,) = suite.catalogue.product_rows([product.id])
    assert ready(suite, Purpose.RETAIL) == set()
    nib, npwp = (
        Certificate(new_id(), kind, producer_id=producer.id) for kind in (CertificateKind.NIB, CertificateKind.NPWP)
    )
    suite.records.add_certificate(nib)
    suite.records.add_certificate(npwp)
    assert ready(suite, Purpose.RETAIL) == {product.id}
    assert suite.catalogue.product_rows([product.id]) == (before,)
    suite.editor.undo()
    assert ready(suite, Purpose.RETAIL) == set()


def test_a_library_judged_by_older_rules_is_judged_anew_when_it_is_opened(sample_library: Path, tmp_path: Path) -> None:
    shutil.copytree(sample_library, tmp_path / "library")
    query = ProductQuery(ready_for=frozenset({Purpose.PRICE_LIST}))
    with Library.open(tmp_path / "library", JOKO) as library:
        held = library.reader.product_ids(query, TODAY)
        rows = library.reader.product_rows(held, TODAY)
        with library.database.writing() as connection:
            connection.exec_driver_sql("UPDATE listing SET unfit = 255, lacks = 9, gaps = 'name.missing'")
        library.note(KEY, "older")
        assert library.reader.product_ids(query, TODAY) == []
    with Library.open(tmp_path / "library", JOKO) as library:
        assert library.reader.product_ids(query, TODAY) == held != []
        assert library.reader.product_rows(held, TODAY) == rows


def test_a_fair_narrows_to_its_products_and_is_offered_with_their_number(sample_suite: Suite) -> None:
    catalogue, programme = sample_suite.catalogue, sample_suite.programme
    some = catalogue.product_ids(ProductQuery())[:3]
    fair = programme.add_fair("Pesta Desa", date(2026, 12, 3))
    programme.add_to_fair(fair.id, some)
    assert set(catalogue.product_ids(ProductQuery(fairs=frozenset({fair.id})))) == set(some)
    sample_suite.records.archive_products(some[:1])
    offered = [(one.label.id, one.count) for one in catalogue.facets(ProductQuery(), "fair") if one.value == fair.id]
    assert offered == [("Pesta Desa", 2)]


def test_what_lacks_a_thing_is_found_and_offered(sample_suite: Suite) -> None:
    catalogue = sample_suite.catalogue
    overview = catalogue.overview()
    assert overview.gaps
    for code, number in overview.gaps:
        query = ProductQuery(lacking=frozenset({code}))
        assert len(catalogue.product_ids(query)) == number, code
        offered = {facet.value: facet.count for facet in catalogue.facets(query, "complete")}
        assert offered[f"{LACK}{code}"] == number
