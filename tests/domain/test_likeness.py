"""Which names and records are probably the same thing, and which only look so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.likeness import Clue, ProducerTraits, ProductTraits, alike_producers, alike_products
from ovop_desktop.domain.name_likeness import likeness, name_tokens
from ovop_desktop.domain.pairing import CROWD, product_pairs
from ovop_desktop.domain.producer_names import producer_name

A, B = EntityId("a" * 32), EntityId("b" * 32)


def names(one: str, other: str) -> int:
    return likeness(name_tokens(one), name_tokens(other))


def product(one: EntityId, name: str, producer: str = "", village: str = "", village_name: str = "") -> ProductTraits:
    return ProductTraits(one, name_tokens(name), producer, village, frozenset(name_tokens(village_name)))


def producer(one: EntityId, name: str, village: str = "", *phones: str) -> ProducerTraits:
    return ProducerTraits(one, producer_name(name), village, phones=frozenset(phones))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Keripik Singkong", "Kripik Singkong"),
        ("Gula Semut 250 g", "gulasemut"),
        ("Cokelat Batang", "Coklat batang"),
        ("Syrup Pala", "Sirup Pala"),
        ("Tjelup Soekaboemi", "Celup Sukabumi"),
        ("Semut Gula", "Gula Semut"),
        ("Dodol Jum'at", "Dodol Jumat"),
    ],
)
def test_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert names(one, other) == 100


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sirop Pala", "Sirup Pala"), ("Anyaman Bambu", "Ayaman Bambu"), ("Kerupuk Klit", "Kerupuk Kulit")],
)
def test_a_slip_of_the_pen_leaves_names_alike(one: str, other: str) -> None:
    assert 85 <= names(one, other) < 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Keripik Singkong Balado", "Keripik Singkong Original"),
        ("Kopi Robusta", "Kopi Arabika"),
        ("Sirup Salak", "Sirup Salam"),
        ("Batik Tulis Sekar Jagad", "Batik Tulis Sekar Jati"),
        ("Tempe 3 Rasa", "Tempe 4 Rasa"),
        ("Abon Ikan Tuna", "Abon Ikan Lele"),
        ("", "Gula"),
    ],
)
def test_two_things_with_a_word_in_common_stay_two(one: str, other: str) -> None:
    assert names(one, other) < 80


def test_the_village_in_a_name_tells_little() -> None:
    assert likeness(name_tokens("Gula Semut Hargotirto"), name_tokens("Gula Semut")) < 80
    assert likeness(name_tokens("Gula Semut Hargotirto"), name_tokens("Gula Semut"), frozenset({"hargotirto"})) > 80
    found = alike_products(
        product(A, "Gula Semut Hargotirto", "p", "v", "Hargotirto"), product(B, "Gula Semut", "p", "v", "Hargotirto")
    )
    assert found is not None


def test_the_same_name_of_two_producers_is_two_products() -> None:
    assert alike_products(product(A, "Keripik Singkong", "p", "v"), product(B, "Keripik Singkong", "q", "v")) is None


def test_the_same_name_in_two_villages_is_two_products_unless_one_producer_works_in_both() -> None:
    assert alike_products(product(A, "Keripik Singkong", "", "v"), product(B, "Keripik Singkong", "", "w")) is None
    assert (
        alike_products(product(A, "Keripik Singkong", "p", "v"), product(B, "Keripik Singkong", "p", "w")) is not None
    )
    assert alike_products(product(A, "Keripik Singkong", "", "v"), product(B, "Keripik Singkong")) is not None


def test_the_same_name_of_one_producer_is_one_product_and_the_clues_say_why() -> None:
    found = alike_products(product(B, "Keripik Singkong", "p", "v"), product(A, "Kripik Singkong", "p", "v"))
    assert found is not None
    assert (found.one, found.other) == (A, B)
    assert found.clues == (Clue.NAME, Clue.PRODUCER, Clue.VILLAGE)


def test_a_barcode_in_common_outweighs_another_producer() -> None:
    one = replace(product(A, "Keripik Singkong", "p"), barcodes=frozenset({"8991234567891"}))
    other = replace(product(B, "Keripik Singkong", "q"), barcodes=frozenset({"8991234567891"}))
    found = alike_products(one, other)
    assert found is not None
    assert Clue.BARCODE in found.clues


def test_flavours_of_one_producer_are_not_offered_even_with_one_price() -> None:
    one = replace(product(A, "Keripik Pisang Coklat", "p", "v"), prices=frozenset({15_000}))
    other = replace(product(B, "Keripik Pisang Keju", "p", "v"), prices=frozenset({15_000}))
    assert alike_products(one, other) is None


@pytest.mark.parametrize(
    ("name", "form", "words"),
    [
        ("Koperasi Desa Merah Putih Hargotirto", "cooperative", ("hargotirto",)),
        ("K.U.D. Tani Makmur", "cooperative", ("tani", "makmur")),
        ("Kelompok Wanita Tani Melati", "women", ("melati",)),
        ("KWT Melati", "women", ("melati",)),
        ("PT. Nira Jaya Tbk", "company", ("nira", "jaia")),
        ("BUM Desa Maju", "bum_desa", ("maju",)),
        ("Maju Jaya, CV", "partnership", ("maju", "jaia")),
        ("Maju Jaya C.V.", "partnership", ("maju", "jaia")),
        ("Sumber Makmur (KWT)", "women", ("sumber", "makmur")),
        ("Kelompok Melati KWT", "women", ("melati",)),
        ("Berkah Usaha", "", ("berkah", "usaha")),
        ("Koperasi", "", ("koprasi",)),
        ("Rumah Batik", "", ("rumah", "batik")),
    ],
)
def test_the_legal_form_is_told_from_the_name(name: str, form: str, words: tuple[str, ...]) -> None:
    found = producer_name(name)
    assert (found.form, found.tokens) == (form, words)


def test_one_producer_under_two_forms_of_its_name() -> None:
    assert alike_producers(producer(A, "Koperasi Nira Menoreh", "v"), producer(B, "Kop. Nira Menoreh", "v")) is not None


def test_a_kud_and_a_kwt_of_one_name_are_two() -> None:
    assert alike_producers(producer(A, "KUD Sumber Makmur", "v"), producer(B, "KWT Sumber Makmur", "v")) is None


def test_every_second_village_has_its_sumber_makmur() -> None:
    assert alike_producers(producer(A, "Poktan Sumber Makmur", "v"), producer(B, "Poktan Sumber Makmur", "w")) is None
    found = alike_producers(
        producer(A, "Poktan Sumber Makmur", "v", "+62811"), producer(B, "Poktan Sumber Makmur", "w", "+62811")
    )
    assert found is not None
    assert found.clues == (Clue.NAME, Clue.PHONE)


def test_products_without_a_producer_are_compared_with_those_that_have_one() -> None:
    products = [product(A, "Keripik Singkong", "p"), product(B, "Kripik Singkong")]
    assert [{one.id, other.id} for one, other in product_pairs(products, lambda done, total: None)] == [{A, B}]


def test_products_without_a_producer_seek_in_their_village_and_where_no_village_is_known() -> None:
    names = {A: "v", B: "v", EntityId("c" * 32): "w", EntityId("d" * 32): ""}
    products = [product(one, "Keripik Singkong", "", village) for one, village in names.items()]
    pairs = {one.id[0] + other.id[0] for one, other in product_pairs(products, lambda done, total: None)}
    assert pairs == {"ab", "ad", "bd", "cd"}


def test_of_a_crowd_only_names_with_two_words_alike_are_compared() -> None:
    crowd = [
        product(EntityId(f"{n:032x}"), f"Keripik {chr(97 + n % 26)}{chr(97 + n // 26)}kumira") for n in range(CROWD)
    ]
    twins = [product(A, "Keripik Bayam Renyah"), product(B, "Kripik Bayam Renyah")]
    pairs = {frozenset((one.id, other.id)) for one, other in product_pairs([*crowd, *twins], lambda done, total: None)}
    assert frozenset((A, B)) in pairs
    assert len(pairs) < CROWD * 10 + 1
