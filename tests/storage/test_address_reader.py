"""Addresses as people write them lead to their village, or to a question, or to nothing."""

from __future__ import annotations

import time

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.storage.address_reader import AddressReader
from ovop_desktop.storage.regions import RegionTable


@pytest.fixture(scope="module")
def reader() -> AddressReader:
    table = RegionTable(resources())
    table.load()
    return AddressReader(table)


def codes(reader: AddressReader, text: str) -> list[str]:
    return [region.code for region in reader.read(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Desa Hargotirto, Kecamatan Kokap, Kabupaten Kulon Progo, DI Yogyakarta 55653", "34.01.08.2005"),
        ("Hargotirto Kokap Kulonprogo DIY", "34.01.08.2005"),
        ("kalurahan hargotirto kapanewon kokap", "34.01.08.2005"),
        ("Dsn. Sekendal RT 12/RW 03, Hargotirto, Kokap, Kab. Kulon Progo", "34.01.08.2005"),
        ("Desa Hargotirto\nKec. Kokap\nKab. Kulon Progo\n55653", "34.01.08.2005"),
        ("Celuk, Sukawati, Gianyar, Bali", "51.04.01.2005"),
        ("Br. Celuk, Ds Celuk, Kec Sukawati, Gianyar 80582", "51.04.01.2005"),
        ("Jl. Raya Ubud no 12 Desa Mas Kec. Ubud Kab. Gianyar", "51.04.05.2002"),
        ("Giriloyo, Wukirsari, Imogiri, Bantul, Yogyakarta", "34.02.10.2003"),
        ("Perum Asri Blok C2 No 5, Wukirsari, Imogiri", "34.02.10.2003"),
        ("Kasongan, Bangunjiwo, Kasihan, Bantul", "34.02.16.2001"),
        ("Kel. Panyingkiran Kec. Indihiang Kota Tasikmalaya", "32.78.04.1006"),
        ("TROSO PECANGAAN JEPARA JATENG", "33.20.02.2006"),
        ("Trusmi Kulon, Plered, Cirebon", "32.09.36.2005"),
        ("Desa Butuh, Kec. Butuh, Purworejo", "33.06.10.2039"),
        ("Kp. Naga, Neglasari, Salawu, Tasikmalaya", "32.06.14.2004"),
        ("Gampong Pande Kutaraja Banda Aceh", "11.71.06.2005"),
        ("Rajapolah, Kab. Tasikmalaya, Jabar", "32.06.34"),
        ("Plered Purwakarta", "32.14.04"),
        ("Kokap, Kulon Progo", "34.01.08"),
        ("Ubud, Bali", "51.04.05"),
        ("Kabupaten Purworejo", "33.06"),
        ("Kota Yogyakarta", "34.71"),
        ("Gianyar", "51.04"),
        ("Jakarta Selatan", "31.74"),
        ("Yogyakarta", "34"),
        ("34.01.08.2005", "34.01.08.2005"),
        ("3401082005", "34.01.08.2005"),
        ("Hargotirto (34.01.08.2005)", "34.01.08.2005"),
        ("51.04", "51.04"),
    ],
)
def test_an_address_that_leaves_no_doubt_leads_to_its_place(reader: AddressReader, text: str, code: str) -> None:
    assert codes(reader, text) == [code]


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Tasikmalaya", {"32.06", "32.78"}),
        ("Bandung", {"32.04", "32.73"}),
        ("Grabag", {"33.06.01", "33.08.18"}),
    ],
)
def test_what_fits_several_places_is_asked(reader: AddressReader, text: str, among: set[str]) -> None:
    assert set(codes(reader, text)) == among


def test_a_village_s_name_that_many_share_is_asked_and_a_word_more_or_the_postal_code_decides(
    reader: AddressReader,
) -> None:
    assert len(codes(reader, "Sukamaju")) > 100
    (one,) = reader.read("Sukamaju, Cilodong")
    assert one.code in codes(reader, f"Sukamaju {one.postal}")
    assert len(codes(reader, f"Sukamaju {one.postal}")) < 5


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Malioboro 10",
        "",
        "-",
        "123",
        "tidak ada",
        "Toko Sukamaju Jaya",
        "Pak Budi pesan keripik",
        "RT 01 RW 02",
        "%",
    ],
)
def test_what_names_no_place_finds_none(reader: AddressReader, text: str) -> None:
    assert reader.read(text) == ()


def test_a_kind_that_is_said_is_believed(reader: AddressReader) -> None:
    assert codes(reader, "Kab. Tasikmalaya") == ["32.06"]
    assert codes(reader, "Kota Tasikmalaya") == ["32.78"]
    assert {code.count(".") for code in codes(reader, "Kecamatan Grabag")} == {2}
    assert {code.count(".") for code in codes(reader, "Desa Grabag")} == {3}


def test_an_address_is_read_while_one_waits(reader: AddressReader) -> None:
    """Some milliseconds are meant; many more are allowed, for busy machines."""
    reader.read("Gianyar")
    for text in (
        "Sukamaju",
        "Desa Hargotirto, Kecamatan Kokap, Kabupaten Kulon Progo, DI Yogyakarta 55653",
        "x " * 200,
    ):
        started = time.perf_counter()
        reader.read(text)
        assert time.perf_counter() - started < 0.3, text
