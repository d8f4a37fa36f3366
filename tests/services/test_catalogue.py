"""Reading the catalogue as lists, filters and numbers see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.suite import Suite

GONE = EntityId("f" * 32)


def names(suite: Suite, **asked: object) -> list[str]:
    query = ProductQuery(**{"order": ProductOrder.NAME, **asked})  # type: ignore[arg-type]
    return [row.name.id for row in suite.catalogue.product_rows(suite.catalogue.product_ids(query))]


def test_a_new_library_is_empty_and_has_its_categories(suite: Suite) -> None:
    assert suite.catalogue.counts().products == 0
    assert [one.name.id for one in suite.catalogue.categories()] == ["Pangan", "Minuman", "Kriya", "Kain"]
    assert suite.catalogue.overview().percent == 0


def test_products_are_found_in_every_language_and_by_place_maker_and_number(sample_suite: Suite) -> None:
    assert names(sample_suite, words="gulasemut") == ["Gula Semut Organik"]
    assert names(sample_suite, words="robusta coffee") == ["Kopi Robusta Temanggung"]
    assert names(sample_suite, words="재스민") == []
    assert names(sample_suite, words="로부스타") == ["Kopi Robusta Temanggung"]
    assert names(sample_suite, words="celuk") == ["Gelang Perak Jawan"]
    assert names(sample_suite, words="ceu enung") == ["Kerupuk Kulit Cikunir"]
    assert names(sample_suite, words="LSO-000-IDN-0001") == ["Gula Semut Organik"]
    assert names(sample_suite, words="c++ jum'at <img") == []


def test_ready_and_counts_agree(sample_suite: Suite) -> None:
    counts, overview = sample_suite.catalogue.counts(), sample_suite.catalogue.overview()
    assert (counts.ready, counts.products) == (overview.ready, overview.total) == (10, 12)
    assert overview.percent == 83
    assert names(sample_suite, complete=False) == ["Sambal Roa", "Tenun Buna Insana"]
    assert sample_suite.catalogue.count(ProductQuery(complete=True)) == 10


def test_filters_narrow_and_facets_count_what_is_left(sample_suite: Suite) -> None:
    craft = sample_suite.catalogue.categories()[2]
    assert names(sample_suite, categories=frozenset({craft.id})) == [
        "Gelang Perak Jawan",
        "Gerabah Kasongan",
        "Keranjang dan Kotak Ketak",
    ]
    query = ProductQuery(categories=frozenset({craft.id}))
    stock = {one.value: one.count for one in sample_suite.catalogue.facets(query, "stock")}
    assert stock == {"ready": 2, "made_to_order": 1}
    kinds = {one.label.id: one.count for one in sample_suite.catalogue.facets(query, "category")}
    assert kinds == {"Pangan": 6, "Minuman": 1, "Kriya": 3, "Kain": 2}


def test_stock_and_validity_filter(sample_suite: Suite) -> None:
    assert names(sample_suite, stock=frozenset({StockState.SOLD_OUT})) == ["Garam Palungan Amed"]
    assert names(sample_suite, validity=frozenset({Validity.ENDED})) == ["Sambal Roa"]
    assert names(sample_suite, validity=frozenset({Validity.ENDING})) == [
        "Gula Semut Organik",
        "Kerupuk Kulit Cikunir",
    ]


def test_what_depends_on_the_day_changes_with_the_day(sample_suite: Suite, workshop: Workshop) -> None:
    sample_suite.close()
    later = replace(workshop, today=lambda: date(2026, 11, 24) + timedelta(days=100)).open(workshop.paths.library)
    assert later.catalogue.counts().ready == 8
    assert later.catalogue.overview().ready == 8
    assert "Gula Semut Organik" in names(later, validity=frozenset({Validity.ENDED}))
    later.close()


def test_rows_come_in_the_order_asked_and_unknown_ones_are_left_out(sample_suite: Suite) -> None:
    ids = sample_suite.catalogue.product_ids(ProductQuery(order=ProductOrder.NAME))
    asked = [ids[3], GONE, ids[0]]
    assert [row.id for row in sample_suite.catalogue.product_rows(asked)] == [ids[3], ids[0]]


def test_a_row_tells_price_range_place_and_what_is_missing(sample_suite: Suite) -> None:
    (sugar,) = sample_suite.catalogue.product_rows(sample_suite.catalogue.product_ids(ProductQuery(words="gula semut")))
    assert sugar.lowest is not None
    assert sugar.highest is not None
    assert (sugar.lowest.amount, sugar.highest.amount, sugar.net, sugar.variants) == (22_000, 340_000, "250 g", 3)
    assert (sugar.village, sugar.regency, sugar.missing) == ("Kalurahan Hargotirto", "Kulon Progo", 0)
    assert sugar.cover is not None


def test_prices_sort_with_unpriced_ones_apart(sample_suite: Suite) -> None:
    ordered = names(sample_suite, order=ProductOrder.PRICE)
    priced = [name for name in ordered if name != "Tenun Buna Insana"]
    assert priced[:2] == ["Kerupuk Kulit Cikunir", "Gula Semut Organik"]
    assert priced[-1] == "Gelang Perak Jawan"
    assert ordered.index("Tenun Buna Insana") in {0, 11}


def test_producers_and_villages_are_found_by_words(sample_suite: Suite) -> None:
    assert [row.name for row in sample_suite.catalogue.producer_rows("merah putih")] == [
        "Koperasi Desa Merah Putih Gesing",
        "Koperasi Desa Merah Putih Jatimalang",
    ]
    assert [row.label for row in sample_suite.catalogue.village_rows("karangasem")] == ["Desa Purwa Kerthi"]
    assert [(row.products, row.ready) for row in sample_suite.catalogue.producer_rows("oma kema")] == [(1, 0)]


def test_completeness_of_one_product_is_as_of_today(sample_suite: Suite) -> None:
    (sambal,) = sample_suite.catalogue.product_ids(ProductQuery(words="sambal"))
    judged = sample_suite.catalogue.completeness(sambal)
    assert [gap.code for gap in judged.gaps] == ["certificate.ended"]


def test_what_is_not_there_is_none(suite: Suite) -> None:
    catalogue = suite.catalogue
    for look in (catalogue.product, catalogue.producer, catalogue.village, catalogue.category, catalogue.certificate):
        assert look(GONE) is None  # type: ignore[operator]
    assert catalogue.certificates_of(GONE) == ()
    assert catalogue.products([GONE]) == {}
