"""The sample catalogue goes in whole, shows every state, and comes out without a trace."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import resources
from ovop_desktop.domain.award import Mark
from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.identifiers import doubts
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.making import ShelfLife, Span
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.phones import is_mobile
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import Language, LocalizedText, clean
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay
from ovop_desktop.storage.photo_intake import normalise

TODAY = date(2026, 11, 24)


def all_products(suite: Suite) -> list[Product]:
    return list(suite.catalogue.products(suite.catalogue.product_ids(ProductQuery())).values())


def named(suite: Suite, words: str) -> Product:
    (found,) = (product for product in all_products(suite) if words in product.name.id)
    return found


def test_it_holds_twelve_products_of_twelve_villages(sample_suite: Suite) -> None:
    counts = sample_suite.catalogue.counts()
    assert (counts.products, counts.producers, counts.villages) == (12, 12, 12)
    assert sample_suite.samples.present()
    assert sample_suite.catalogue.office().name == "Koperasi Karya Desa"


def test_every_state_of_a_certificate_is_there(sample_suite: Suite) -> None:
    products = all_products(sample_suite)
    papers = sample_suite.catalogue.certificates_of_all(product.id for product in products)
    states = {paper.validity(TODAY) for held in papers.values() for paper in held}
    assert states == set(Validity)
    assert any(not held for held in papers.values())
    assert any(paper.unlimited for held in papers.values() for paper in held)


def test_every_state_of_stock_and_every_kind_of_producer_is_there(sample_suite: Suite) -> None:
    assert {product.stock for product in all_products(sample_suite)} == set(StockState)
    assert {row.kind for row in sample_suite.catalogue.producer_rows()} == {kind.value for kind in ProducerKind}


def test_some_are_ready_and_each_gap_has_an_example(sample_suite: Suite) -> None:
    overview = sample_suite.catalogue.overview()
    assert 0 < overview.ready < overview.total
    assert {code for code, _ in overview.gaps} >= {
        "certificate.ended",
        "certificate.ending",
        "certificate.none",
        "price.missing",
        "story.short",
        "texts.en",
        "texts.ko",
    }


def test_numbers_have_the_right_form_and_tell_the_year_they_end(sample_suite: Suite) -> None:
    products = all_products(sample_suite)
    producers = [row.id for row in sample_suite.catalogue.producer_rows()]
    owners = [*(product.id for product in products), *producers]
    for paper in (one for held in sample_suite.catalogue.certificates_of_all(owners).values() for one in held):
        assert "{" not in paper.number
        assert doubts(paper.kind.value, paper.number) == (), paper.number
        if paper.kind == "pirt" and paper.valid_until is not None:
            assert paper.number.endswith(f"-{paper.valid_until:%y}")
    for variant in (one for product in products for one in product.variants):
        assert doubts("gtin", variant.gtin) == ()


def test_telephones_can_be_dialled_and_are_plainly_invented(sample_suite: Suite) -> None:
    rows = sample_suite.catalogue.producer_rows()
    contacts = [one.contact for one in sample_suite.catalogue.producers(row.id for row in rows).values()]
    for contact in (*contacts, sample_suite.catalogue.office().contact):
        assert is_mobile(contact.whatsapp)
        assert contact.whatsapp.startswith("+6281200000")
        assert not contact.email or contact.email.endswith(".example")


def test_villages_carry_the_names_of_the_region_table(sample_suite: Suite) -> None:
    for row in sample_suite.catalogue.village_rows():
        region = sample_suite.regions.by_code(row.code)
        assert region is not None
        assert (region.label, region.parents[1], region.parents[2]) == (row.label, row.regency, row.province)


def test_texts_are_clean_and_stories_fill_a_page_without_spilling(sample_suite: Suite) -> None:
    for product in all_products(sample_suite):
        for text in (product.name, product.summary, product.story):
            for language in Language:
                words = text.get(language)
                assert clean(words) == words
                assert not re.search(r"  |['\"]|\s[,.]", words), words
        if product.story.id:
            assert 55 <= len(product.story.id.split()) <= 110, product.name.id


def test_labels_on_the_photos_agree_with_what_is_sold(sample_suite: Suite) -> None:
    printed = {"Gula": "250 g", "Minyak": "250 ml", "Kopi": "200 g", "Madu": "350 g", "Sambal": "150 g"}
    for words, net in printed.items():
        nets = {f"{variant.net_amount} {variant.unit}" for variant in named(sample_suite, words).variants}
        assert net in nets, words


def test_wholesale_is_never_dearer_than_retail(sample_suite: Suite) -> None:
    for variant in (one for product in all_products(sample_suite) for one in product.variants):
        if variant.wholesale is not None:
            assert variant.retail is not None
            assert variant.wholesale < variant.retail
            assert variant.wholesale_from is not None


def test_photos_are_there_and_as_large_as_they_say(sample_suite: Suite) -> None:
    villages = sample_suite.catalogue.villages(row.id for row in sample_suite.catalogue.village_rows()).values()
    shown = [photo for one in (*all_products(sample_suite), *villages) for photo in one.photos]
    assert len({photo.digest for photo in shown}) == 18
    for photo in {photo.digest: photo for photo in shown}.values():
        assert sample_suite.gallery.is_whole(photo)
        stored = sample_suite.folder / "media" / photo.digest[:2] / f"{photo.digest}.jpg"
        made = normalise(stored, "x")
        assert (made.width, made.height) == (photo.width, photo.height)


@pytest.mark.parametrize("path", sorted((resources() / "sample" / "photos").glob("*.jpg")), ids=lambda path: path.stem)
def test_shipped_photos_need_no_normalising(path: Path) -> None:
    jpeg = path.read_bytes()
    markers = re.findall(rb"\xff[\xe1-\xef\xfe](?=..)", jpeg[: jpeg.index(b"\xff\xda")])
    assert markers == []


def test_ids_and_photos_are_the_same_on_every_machine(sample_suite: Suite, workshop: Workshop) -> None:
    other = workshop.create(workshop.paths.library.parent / "lain")
    other.samples.install()(Quiet())
    mine = {product.id: product for product in all_products(sample_suite)}
    assert {product.id: product for product in all_products(other)} == mine
    other.close()


def test_certificates_end_relative_to_the_day_it_is_made(workshop: Workshop) -> None:
    later = replace(workshop, today=lambda: TODAY + timedelta(days=1000))
    suite = later.create(workshop.paths.library)
    suite.samples.install()(Quiet())
    assert suite.catalogue.overview().ready == 10
    suite.close()


def test_installing_twice_adds_nothing(sample_suite: Suite) -> None:
    assert sample_suite.samples.install()(Quiet()) == 0
    assert sample_suite.catalogue.counts().products == 12


def test_it_is_one_deed_that_undo_takes_back(suite: Suite) -> None:
    suite.samples.install()(Quiet())
    deed = suite.editor.undo()
    assert deed is not None
    assert (deed.code, deed.facts) == ("sample.added", (("count", "12"),))
    assert not suite.samples.present()
    assert suite.catalogue.counts().villages == 0
    assert suite.catalogue.office() == Office()
    suite.editor.redo()
    assert suite.catalogue.counts().products == 12


def test_cancelled_it_leaves_no_record(suite: Suite) -> None:
    def stop(stage: str, done: int, _total: int) -> None:
        if (stage, done) == ("photos", 3):
            raise Cancelled

    with pytest.raises(Cancelled):
        suite.samples.install()(Relay(stop))
    assert not suite.samples.present()
    assert suite.editor.undo_deed() is None


def test_removing_leaves_an_empty_library_and_undo_brings_everything_back(sample_suite: Suite) -> None:
    before = all_products(sample_suite)
    assert sample_suite.samples.remove() == 12
    counts = sample_suite.catalogue.counts()
    assert (counts.products, counts.producers, counts.villages) == (0, 0, 0)
    assert not sample_suite.samples.present()
    assert sample_suite.catalogue.office() == Office()
    assert len(sample_suite.catalogue.categories()) == 4
    sample_suite.editor.undo()
    assert {product.id: product for product in all_products(sample_suite)} == {one.id: one for one in before}


def test_removing_takes_changed_and_archived_samples_too(sample_suite: Suite) -> None:
    sugar = named(sample_suite, "Gula")
    sample_suite.records.save(sugar, replace(sugar, name=LocalizedText("Gula kami")))
    sample_suite.records.archive_products([named(sample_suite, "Kopi").id])
    assert sample_suite.samples.remove() == 12
    assert sample_suite.catalogue.counts().archived == 0


def test_partners_and_their_help_go_with_the_sample_unless_they_helped_the_offices_own(sample_suite: Suite) -> None:
    programme = sample_suite.programme
    partners = {one.name: one for one in programme.partners()}
    assert len(partners) == 3
    own = sample_suite.records.add_producer(ProducerKind.GROUP, "Kelompok Kami")
    kept = programme.add_facilitation(FacilitationKind.PACKAGING, partners["Dinas Koperasi Contoh"].id, own.id)
    sample_suite.samples.remove()
    assert [one.name for one in programme.partners()] == ["Dinas Koperasi Contoh"]
    assert programme.facilitations_of_partner(kept.partner_id) == (kept,)
    sample_suite.editor.undo()
    assert len(programme.partners()) == 3
    assert sum(programme.facilitation_counts().values()) == 5


def test_removing_nothing_is_no_deed(suite: Suite) -> None:
    assert suite.samples.remove() == 0
    assert suite.editor.undo_deed() is None


def test_what_the_office_made_itself_stays_with_its_producer_and_village(sample_suite: Suite) -> None:
    sugar = named(sample_suite, "Gula")
    own = sample_suite.records.add_product(LocalizedText("Gula cetak"), producer_id=sugar.producer_id)
    office = sample_suite.catalogue.office()
    sample_suite.records.save(office, replace(office, name="Koperasi Kami"))
    sample_suite.samples.remove()
    assert [product.id for product in all_products(sample_suite)] == [own.id]
    counts = sample_suite.catalogue.counts()
    assert (counts.producers, counts.villages) == (1, 1)
    assert sample_suite.catalogue.producer(EntityId(str(sugar.producer_id))) is not None
    assert sample_suite.catalogue.office().name == "Koperasi Kami"
    assert sample_suite.catalogue.office().cover is None


def test_an_archived_product_of_the_office_keeps_its_village_as_well(sample_suite: Suite) -> None:
    sugar = named(sample_suite, "Gula")
    own = sample_suite.records.add_product(LocalizedText("Gula cetak"), village_id=sugar.village_id)
    sample_suite.records.archive_products([own.id])
    sample_suite.samples.remove()
    assert sample_suite.catalogue.counts().villages == 1
    assert sample_suite.catalogue.counts().producers == 0


def test_a_producer_of_the_office_keeps_its_village(sample_suite: Suite) -> None:
    village = named(sample_suite, "Gula").village_id
    sample_suite.records.add_producer(ProducerKind.MSME, "Usaha Baru", village)
    sample_suite.samples.remove()
    assert sample_suite.catalogue.counts().villages == 1


def test_an_office_with_a_name_keeps_its_words_and_its_village(suite: Suite) -> None:
    mine = suite.records.add_village("34.01.08.2005")
    suite.records.save(suite.catalogue.office(), Office(name="Kalurahan Hargotirto", region="34.01.08.2005"))
    suite.samples.install()(Quiet())
    office = suite.catalogue.office()
    assert (office.name, office.tagline) == ("Kalurahan Hargotirto", LocalizedText())
    assert office.cover is not None
    assert named(suite, "Gula").village_id == mine.id
    assert suite.catalogue.village(mine.id) == mine
    suite.samples.remove()
    assert suite.catalogue.village(mine.id) == mine
    assert suite.catalogue.office().cover is None


def test_a_stranger_in_the_archive_is_not_the_sample(suite: Suite) -> None:
    suite.records.add_product(LocalizedText("Gula Semut Organik"))
    assert not suite.samples.present()
    assert suite.catalogue.product(new_id()) is None


def test_some_products_say_how_they_are_made_and_others_show_what_is_missing(sample_suite: Suite) -> None:
    gula = named(sample_suite, "Gula Semut Organik")
    assert gula.shelf_life == ShelfLife(18, Span.MONTH)
    assert [row.label.en for row in gula.specifications][:2] == ["Moisture", "Grain size"]
    assert gula.export is not None
    assert gula.export.price == Money(310, "USD")
    products = all_products(sample_suite)
    assert 0 < sum(bool(product.specifications) for product in products) < len(products)
    assert all(award.fits() and award.year for product in products for award in product.awards)
    assert {mark for product in products for mark in product.marks} == set(Mark)


def test_its_people_were_asked_and_one_cooperative_is_late_with_its_meeting(sample_suite: Suite) -> None:
    rows = sample_suite.catalogue.producer_rows()
    producers = [sample_suite.catalogue.producer(row.id) for row in rows]
    assert all(one is not None and one.consent.phone is Agreement.AGREED and one.consent.given for one in producers)
    days = [one.annual_meeting for one in producers if one is not None and one.annual_meeting]
    assert min(days) < date(2026, 1, 1) < max(days)


def test_a_village_that_an_office_s_product_names_as_a_further_one_stays(sample_suite: Suite) -> None:
    gula = named(sample_suite, "Gula Semut Organik")
    assert [sample_suite.catalogue.village(one) for one in gula.more_villages]
    own = sample_suite.records.add_product(LocalizedText("Buatan sendiri"))
    sample_suite.records.save(own, replace(own, more_villages=gula.more_villages))
    sample_suite.samples.remove()
    kept = [sample_suite.catalogue.village(one) for one in gula.more_villages]
    assert [one.name for one in kept if one is not None] == ["Jatimalang"]
