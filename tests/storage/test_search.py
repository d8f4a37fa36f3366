"""What people type finds what others wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.certificate import Certificate, CertificateKind, Validity
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.storage import product_search
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.search_words import RULES, RULES_KEY

TODAY = date(2026, 11, 24)
NAMES = (
    "Keripik Singkong",
    "Gula Semut",
    "Terasi Udang",
    "Perak Celuk",
    "Sabun Jum'at",
    "C++ Kopi a.b",
    "Kain Kopi-Dingin",
    "Geplak",
    "Kue Café",
)
MAKER = Producer(new_id(), ProducerKind.COOPERATIVE, "Koperasi Tani Makmur, PT (Perorangan)")
VILLAGE = Village(new_id(), "34.01.08.2005", "Hargotirto", "Kalurahan Hargotirto", regency="Kabupaten Kulon Progo")


def write(library: Library, *changes: tuple[Entity | None, Entity | None]) -> None:
    with library.write() as unit:
        unit.do(ChangeSet.of(Deed.of("product.changed"), (Change(*pair) for pair in changes)))


def found(library: Library, words: str, query: ProductQuery | None = None) -> set[str]:
    wanted = replace(query or ProductQuery(), words=words)
    ids = library.reader.product_ids(wanted, TODAY)
    assert len(ids) == len(set(ids)) == library.reader.count(wanted, TODAY)
    return {row.name.best("id") for row in library.reader.product_rows(ids, TODAY)}


@pytest.fixture
def shelf(library: Library) -> Library:
    """A library with one product per name."""
    write(library, *((None, Product(new_id(), LocalizedText(name))) for name in NAMES))
    return library


@pytest.mark.parametrize(
    "name", ["Keripik Singkong", "Terasi Udang", "Perak Celuk", "Gula Semut", "Geplak", "Kain Kopi-Dingin"]
)
def test_a_name_is_found_at_every_letter_while_it_is_typed(shelf: Library, name: str) -> None:
    for length in range(1, len(name) + 1):
        assert name in found(shelf, name[:length]), name[:length]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("gulasemut", "Gula Semut"),
        ("gula-semut", "Gula Semut"),
        ("SEMUT gula", "Gula Semut"),
        ("emut", "Gula Semut"),
        ("kripik", "Keripik Singkong"),
        ("keripiksing", "Keripik Singkong"),
        ("jumat", "Sabun Jum'at"),
        ("jum'at", "Sabun Jum'at"),
        ("jum’at", "Sabun Jum'at"),
        ("a.b", "C++ Kopi a.b"),
        ("c++", "C++ Kopi a.b"),
        ("-dingin", "Kain Kopi-Dingin"),
        ("cafe", "Kue Café"),
        ("CAFE\u0301", "Kue Café"),
        ("g\0ula", "Gula Semut"),
        ('"gula', "Gula Semut"),
    ],
)
def test_other_spellings_find_it_too(shelf: Library, words: str, name: str) -> None:
    assert name in found(shelf, words)


@pytest.mark.parametrize("words", ["zzz", "OR", "gula AND", "NEAR(gula", "name:gula", "gula zzz"])
def test_what_is_in_no_record_finds_nothing(shelf: Library, words: str) -> None:
    assert found(shelf, words) == set()


@pytest.mark.parametrize("words", ["", "  ", '"', "'", "*", "\0", "()", "--"])
def test_signs_without_a_letter_are_no_condition(shelf: Library, words: str) -> None:
    assert found(shelf, words) == set(NAMES)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=30))
def test_no_text_trips_the_search(shelf: Library, words: str) -> None:
    assert found(shelf, words) <= set(NAMES)


def test_korean_is_found_by_two_letters_at_the_start_and_inside(library: Library) -> None:
    write(library, (None, Product(new_id(), LocalizedText("Gula", ko="코코넛 설탕"))))
    write(library, (None, Product(new_id(), LocalizedText("Teh"))))
    assert [found(library, words) for words in ("코코", "설탕", "코넛", "김치")] == [
        {"Gula"},
        {"Gula"},
        {"Gula"},
        set(),
    ]


def test_every_language_and_everything_around_a_product_is_searched(library: Library) -> None:
    product = Product(
        new_id(),
        LocalizedText("Gula Semut", "Palm sugar"),
        story=LocalizedText("disadap pagi hari"),
        category_id=SEEDED[0].id,
        producer_id=MAKER.id,
        village_id=VILLAGE.id,
    )
    paper = Certificate(new_id(), CertificateKind.PIRT, "206-3401-01.0047-28", product_id=product.id)
    write(library, (None, VILLAGE), (None, MAKER), (None, product), (None, paper))
    write(library, (None, Product(new_id(), LocalizedText("Lain"))))
    for words in ("palm", "pagi", "pangan", "food", "makmur", "hargotirto", "kulon progo", "perorangan", "2063401"):
        assert found(library, words) == {"Gula Semut"}, words


@pytest.mark.parametrize("words", ["hargo tirto", "kulon progo hargo tirto", "kulonprogo", "gula hargo tirto"])
def test_a_village_is_found_with_a_space_too_many_or_too_few(library: Library, words: str) -> None:
    write(library, (None, VILLAGE), (None, Product(new_id(), LocalizedText("Gula"), village_id=VILLAGE.id)))
    assert found(library, words) == {"Gula"}


def test_words_that_are_only_parts_of_a_place_find_nothing(library: Library) -> None:
    write(library, (None, VILLAGE), (None, Product(new_id(), LocalizedText("Gula"), village_id=VILLAGE.id)))
    assert found(library, "hargo tirto") == {"Gula"}
    assert found(library, "tirto hargo") == set()


@pytest.mark.parametrize("words", ["halal", "pirt", "P-IRT", "gula pirt"])
def test_the_kind_of_a_certificate_is_found(library: Library, words: str) -> None:
    sugar, other = Product(new_id(), LocalizedText("Gula Semut")), Product(new_id(), LocalizedText("Gula Batu"))
    papers = [
        Certificate(new_id(), kind, "12345", product_id=sugar.id)
        for kind in (CertificateKind.HALAL, CertificateKind.PIRT)
    ]
    write(library, (None, sugar), (None, other), *((None, paper) for paper in papers))
    assert found(library, words) == {"Gula Semut"}


def test_a_producer_renamed_is_found_by_the_new_name_alone(library: Library) -> None:
    write(library, (None, MAKER), (None, Product(new_id(), LocalizedText("Gula"), producer_id=MAKER.id)))
    write(library, (MAKER, replace(MAKER, name="Sumber Rejeki")))
    assert found(library, "rejeki") == {"Gula"}
    assert found(library, "makmur") == set()
    (row,) = library.reader.product_rows(library.reader.product_ids(ProductQuery(), TODAY), TODAY)
    assert row.producer == "Sumber Rejeki"


def test_producers_are_found_while_their_name_is_typed(library: Library) -> None:
    write(library, (None, replace(MAKER, name="Kelompok Keripik Perak")))
    for words in ("k", "ke", "ker", "keri", "kripik", "per", "pera", "perak"):
        assert len(library.reader.producer_rows(words, archived=False, today=TODAY)) == 1, words
    assert library.reader.producer_rows("terasi", archived=False, today=TODAY) == ()


def test_how_a_certificate_stands_depends_on_the_day(library: Library) -> None:
    product = Product(new_id(), LocalizedText("Gula"))
    paper = Certificate(
        new_id(), CertificateKind.PIRT, "1", product_id=product.id, issued=None, valid_until=date(2027, 1, 1)
    )
    write(library, (None, product), (None, paper))
    stands = {
        day: [
            state
            for state in Validity
            if library.reader.count(ProductQuery(validity=frozenset({state}), on=day), TODAY) == 1
        ]
        for day in (date(2026, 1, 1), TODAY, date(2027, 1, 1), date(2027, 1, 2))
    }
    assert list(stands.values()) == [[Validity.VALID], [Validity.ENDING], [Validity.ENDING], [Validity.ENDED]]


def test_the_facet_of_certificates_counts_what_its_filter_finds(library: Library) -> None:
    ends = [None, date(2026, 1, 1), TODAY, date(2027, 2, 22), date(2027, 2, 23), date(2030, 1, 1)]
    for number, end in enumerate(ends):
        product = Product(new_id(), LocalizedText(f"Gula {number}"))
        papers = [
            Certificate(new_id(), CertificateKind.PIRT, str(copy), product_id=product.id, valid_until=end)
            for copy in range(2)
        ]
        halal = Certificate(new_id(), CertificateKind.HALAL, product_id=product.id, unlimited=True)
        write(library, (None, product), *((None, paper) for paper in papers))
        if number % 2:
            write(library, (None, halal))
    counted = {facet.value: facet.count for facet in library.reader.facets(ProductQuery(), "validity", TODAY)}
    kept = {state: library.reader.count(ProductQuery(validity=frozenset({state})), TODAY) for state in Validity}
    assert counted == {state.value: number for state, number in kept.items()}
    assert counted == {"valid": 4, "ending": 2, "ended": 1, "unknown": 1}


def test_facets_count_under_the_other_filters_and_not_under_their_own(library: Library) -> None:
    food, drinks = SEEDED[0].id, SEEDED[1].id
    kinds = [(food, StockState.READY), (food, StockState.SOLD_OUT), (drinks, StockState.READY)]
    products = [Product(new_id(), LocalizedText("Gula"), category_id=one, stock=stock) for one, stock in kinds]
    write(library, *((None, product) for product in products))
    query = ProductQuery(categories=frozenset({food}), stock=frozenset({StockState.READY}))
    by_category = {facet.value: facet.count for facet in library.reader.facets(query, "category", TODAY)}
    by_stock = {facet.value: facet.count for facet in library.reader.facets(query, "stock", TODAY)}
    assert by_category == {food: 1, drinks: 1}
    assert by_stock == {"ready": 1, "sold_out": 1}


def test_names_sort_without_regard_to_case_and_the_order_can_be_turned(library: Library) -> None:
    write(library, *((None, Product(new_id(), LocalizedText(name))) for name in ("teh", "Apam", "Émping", "gula")))
    by_name = ProductQuery(order=ProductOrder.NAME)
    names = [
        [row.name.id for row in library.reader.product_rows(library.reader.product_ids(query, TODAY), TODAY)]
        for query in (by_name, replace(by_name, descending=True))
    ]
    assert names[0] == ["Apam", "Émping", "gula", "teh"]
    assert names[1] == names[0][::-1]


@pytest.mark.parametrize("order", ProductOrder)
@pytest.mark.parametrize("descending", [False, True])
def test_few_sorted_and_many_met_along_an_order_are_the_same_products(
    library: Library, order: ProductOrder, descending: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    products = [
        Product(
            new_id(),
            LocalizedText(f"Gula {number % 7}"),
            producer_id=MAKER.id if number % 2 else None,
            variants=(Variant(new_id(), retail=Money(1_000 * (number % 5))),) if number % 3 else (),
            archived=number % 11 == 0,
        )
        for number in range(60)
    ]
    write(library, (None, VILLAGE), (None, replace(MAKER, village_id=VILLAGE.id)))
    write(library, *((None, one) for one in products))
    for query in (ProductQuery(words="gula"), ProductQuery(producers=frozenset({MAKER.id})), ProductQuery()):
        asked = replace(query, order=order, descending=descending)
        sorted_few = library.reader.product_ids(asked, TODAY)
        with monkeypatch.context() as patch:
            patch.setattr(product_search, "FEW", 7)
            assert library.reader.product_ids(asked, TODAY) == sorted_few
            for limit in (1, 30, 45):
                assert library.reader.product_ids(asked, TODAY, limit) == sorted_few[:limit]
        assert library.reader.product_ids(asked, TODAY, 30) == sorted_few[:30]
        assert len(sorted_few) == library.reader.count(asked, TODAY)


def test_products_without_a_price_stand_last_either_way(library: Library) -> None:
    cheap, dear = (
        Product(new_id(), LocalizedText("x"), variants=(Variant(new_id(), retail=Money(price)),)) for price in (5, 9)
    )
    free = Product(new_id(), LocalizedText("a"))
    write(library, *((None, one) for one in (free, dear, cheap)))
    rising = ProductQuery(order=ProductOrder.PRICE)
    assert library.reader.product_ids(rising, TODAY) == [cheap.id, dear.id, free.id]
    assert library.reader.product_ids(replace(rising, descending=True), TODAY) == [dear.id, cheap.id, free.id]


def test_what_was_counted_is_counted_again_after_a_write(shelf: Library) -> None:
    assert shelf.reader.counts(TODAY).products == len(NAMES)
    write(shelf, (None, Product(new_id(), LocalizedText("Madu"))))
    assert shelf.reader.counts(TODAY).products == len(NAMES) + 1


def test_a_library_indexed_by_other_rules_is_indexed_anew_when_it_opens(shelf: Library) -> None:
    folder = shelf.folder
    shelf.note(RULES_KEY, "1")
    with shelf.database.writing() as connection:
        connection.execute(text("UPDATE search SET name = 'lama'"))
    assert found(shelf, "semut gula") == set()
    shelf.close()
    with Library.open(folder, Desk("2" * 12, "Joko")) as again:
        assert found(again, "semut gula") == {"Gula Semut"}
        assert again.noted(RULES_KEY) == RULES
