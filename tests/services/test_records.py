"""Each thing a person does is one deed: written at once, and taken back at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.domain.ids import Digest, EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.services.suite import Suite

GONE = EntityId("f" * 32)
PHOTOS = tuple(Photo(Digest(letter * 64), 2000, 1500) for letter in "abc")


def deed_of(suite: Suite) -> str:
    deed = suite.editor.undo_deed()
    return deed.code if deed else ""


def a_product(suite: Suite) -> Product:
    return suite.records.add_product(LocalizedText("Gula Semut", "Coconut Sugar"))


def test_a_new_product_takes_the_village_of_its_producer(suite: Suite) -> None:
    village = suite.records.add_village("34.01.08.2005")
    producer = suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira", village.id)
    product = suite.records.add_product(LocalizedText("Gula"), producer_id=producer.id)
    assert product.village_id == village.id
    assert suite.catalogue.product(product.id) == product
    assert suite.catalogue.products_of_producer(producer.id) == [product.id]
    assert suite.catalogue.products_of_village(village.id) == [product.id]


def test_saving_names_the_product_and_what_differs(suite: Suite) -> None:
    product = a_product(suite)
    suite.records.save(product, replace(product, kbli="10722", hs_code="1702.90"))
    deed = suite.editor.undo_deed()
    assert deed is not None
    assert deed.code == "product.changed"
    assert dict(deed.facts) == {"name": "Gula Semut", "fields": "hs_code,kbli"}


def test_saving_nothing_new_is_no_deed(suite: Suite) -> None:
    product = a_product(suite)
    suite.records.save(product, product)
    assert deed_of(suite) == "product.added"


def test_saving_over_someone_elses_change_is_refused_and_writes_nothing(suite: Suite) -> None:
    product = a_product(suite)
    newer = replace(product, kbli="10722")
    suite.records.save(product, newer)
    with pytest.raises(StaleChange):
        suite.records.save(product, replace(product, kbli="99999"))
    assert suite.catalogue.product(product.id) == newer


def test_the_same_village_is_never_kept_twice(suite: Suite) -> None:
    first = suite.records.add_village("3401082005")
    assert suite.records.add_village("34.01.08.2005") == first
    assert first.label == "Kalurahan Hargotirto"
    assert (first.regency, first.province, first.postal_code) == ("Kabupaten Kulon Progo", "DI Yogyakarta", "55653")
    assert suite.catalogue.counts().villages == 1


def test_a_village_in_the_archive_comes_back(suite: Suite) -> None:
    village = suite.records.add_village("34.01.08.2005")
    suite.records.save(village, replace(village, archived=True))
    assert suite.records.add_village("34.01.08.2005") == village


@pytest.mark.parametrize("code", ["34.01", "99.99.99.9999", "", "desa"])
def test_what_is_no_village_is_refused(suite: Suite, code: str) -> None:
    with pytest.raises(OvopError) as caught:
        suite.records.add_village(code)
    assert caught.value.code == "region.not_a_village"


def test_a_duplicate_shares_nothing_but_its_photos(suite: Suite) -> None:
    product = a_product(suite)
    full = replace(
        product,
        photos=PHOTOS,
        variants=(Variant(new_id(), "Pouch", retail=Money(22_000), gtin="2000000000015", sku="GS"),),
    )
    suite.records.save(product, full)
    paper = Certificate(new_id(), CertificateKind.PIRT, "1", product_id=product.id, valid_until=date(2027, 1, 1))
    suite.records.add_certificate(paper)
    copy = suite.records.duplicate_product(product.id)
    assert copy.id != product.id
    assert copy.name == LocalizedText("Gula Semut (salinan)", "Coconut Sugar (copy)")
    assert copy.photos == PHOTOS
    assert [(one.packaging, one.retail, one.gtin, one.sku) for one in copy.variants] == [
        ("Pouch", Money(22_000), "", "")
    ]
    assert copy.variants[0].id != full.variants[0].id
    (copied,) = suite.catalogue.certificates_of(copy.id)
    assert (copied.number, copied.valid_until) == ("1", date(2027, 1, 1))
    assert copied.id != paper.id
    suite.editor.undo()
    assert suite.catalogue.product(copy.id) is None
    assert suite.catalogue.certificate(copied.id) is None


def test_archiving_many_is_one_deed_that_counts_those_it_moved(suite: Suite) -> None:
    first, second = a_product(suite), a_product(suite)
    assert suite.records.archive_products([first.id]) == 1
    assert suite.records.archive_products([first.id, second.id, GONE]) == 1
    assert (suite.catalogue.counts().products, suite.catalogue.counts().archived) == (0, 2)
    suite.editor.undo()
    assert suite.catalogue.product_ids(ProductQuery()) == [second.id]
    assert suite.records.restore_products([first.id, second.id]) == 1
    assert suite.catalogue.counts().products == 2


def test_archiving_what_is_archived_is_no_deed(suite: Suite) -> None:
    product = a_product(suite)
    suite.records.archive_products([product.id])
    assert suite.records.archive_products([product.id]) == 0
    suite.editor.undo()
    assert suite.catalogue.counts().products == 1


def test_an_archived_producer_leaves_its_products(suite: Suite) -> None:
    producer = suite.records.add_producer(ProducerKind.GROUP, "Kelompok")
    product = suite.records.add_product(LocalizedText("Tenun"), producer_id=producer.id)
    suite.records.archive_producer(producer.id)
    assert suite.catalogue.producer_rows() == ()
    assert [row.id for row in suite.catalogue.producer_rows(archived=True)] == [producer.id]
    assert suite.catalogue.product(product.id) == product
    suite.records.restore_producer(producer.id)
    assert [row.id for row in suite.catalogue.producer_rows()] == [producer.id]


def test_certificates_come_and_go_and_come_back(suite: Suite) -> None:
    product = a_product(suite)
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID", product_id=product.id, unlimited=True)
    suite.records.add_certificate(paper)
    suite.records.remove_certificate(paper.id)
    deed = suite.editor.undo_deed()
    assert deed is not None
    assert dict(deed.facts) == {"name": "Gula Semut", "kind": "halal"}
    assert suite.catalogue.certificates_of(product.id) == ()
    suite.records.remove_certificate(paper.id)
    suite.editor.undo()
    assert suite.catalogue.certificates_of(product.id) == (paper,)


def test_photos_are_added_behind_and_set_in_order(suite: Suite) -> None:
    product = a_product(suite)
    suite.records.add_photos(product.id, PHOTOS[:2])
    after = suite.records.add_photos(product.id, PHOTOS[2:])
    assert after.photos == PHOTOS
    assert suite.records.set_photos(product.id, reversed_photos := PHOTOS[::-1]).photos == reversed_photos
    assert deed_of(suite) == "photos.changed"
    suite.editor.undo()
    assert suite.catalogue.product(product.id) == after


def test_many_photos_make_many_products_in_one_deed(suite: Suite) -> None:
    made = suite.records.add_products_of_photos(PHOTOS)
    assert [product.photos for product in made] == [(photo,) for photo in PHOTOS]
    suite.editor.undo()
    assert suite.catalogue.counts().products == 0


def test_a_product_left_empty_is_gone_with_its_papers(suite: Suite) -> None:
    product = a_product(suite)
    suite.records.add_certificate(Certificate(new_id(), CertificateKind.SNI, product_id=product.id))
    suite.records.discard_product(product.id)
    assert suite.catalogue.product(product.id) is None
    suite.records.discard_product(product.id)
    suite.editor.undo()
    assert suite.catalogue.product(product.id) == product
    assert len(suite.catalogue.certificates_of(product.id)) == 1


def test_a_record_that_is_not_there_cannot_be_worked_on(suite: Suite) -> None:
    for work in (
        lambda: suite.records.duplicate_product(GONE),
        lambda: suite.records.set_photos(GONE, PHOTOS),
        lambda: suite.records.archive_producer(GONE),
        lambda: suite.catalogue.completeness(GONE),
    ):
        with pytest.raises(LookupError):
            work()


def test_the_feed_hears_what_was_written_and_stops_when_left(suite: Suite) -> None:
    heard: list[News] = []
    leave = suite.feed.subscribe(heard.append)
    product = a_product(suite)
    suite.editor.undo()
    leave()
    leave()
    suite.editor.redo()
    assert [sorted(news.kinds) for news in heard] == [["product"], ["product"]]
    assert heard[0].ids("product") == {product.id}
    assert heard[1].change_set.changes[0].after is None


def test_history_tells_who_changed_the_price_from_what(suite: Suite) -> None:
    product = a_product(suite)
    priced = replace(product, variants=(Variant(new_id(), retail=Money(22_000)),))
    suite.records.save(product, priced)
    latest, first = suite.editor.history("product", product.id)
    assert (first.deed, latest.deed) == ("product.added", "product.changed")
    (change,) = latest.changes
    assert (change.field, change.old, change.new) == ("variants", (), priced.variants)
