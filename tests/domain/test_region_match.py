"""Which pieces of a file are a region, by what mapmakers write beside them."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.features import Feature
from ovop_desktop.domain.region_match import caption, codes, match, own_code
from ovop_desktop.domain.regions import Region

PURWOREJO = Region("33.06", 2, "Purworejo", "Kabupaten", ("Jawa Tengah",))
YOGYAKARTA = Region("34.71", 2, "Yogyakarta", "Kota", ("Daerah Istimewa Yogyakarta",))
BOGOR = Region("32.01", 2, "Bogor", "Kabupaten", ("Jawa Barat",))
CELUK = Region("51.04.01.2005", 4, "Celuk", "Desa")


def piece(**facts: str) -> Feature:
    return Feature(tuple(facts.items()), (((0.0, 0.0), (1.0, 0.0), (0.0, 1.0)),))


@pytest.mark.parametrize(
    "facts",
    [
        {"kode": "33.06"},
        {"KDPKAB": "33.06", "WADMKK": "Purworejo", "KDPPUM": "33", "OBJECTID": "77"},
        {"kode_kab": "3306"},
        {"id": "3306"},
        {"ADM2_PCODE": "ID3306", "ADM1_PCODE": "ID33"},
        {"CC_2": "3306", "NAME_2": "Purworejo"},
        {"nama": "KABUPATEN PURWOREJO"},
        {"name": "Kab. Purworejo"},
        {"NAMOBJ": "Purworejo"},
        {"NAME_2": "Purworejo", "NAME_1": "Jawa Tengah"},
    ],
)
def test_a_regency_is_known_by_its_code_or_its_name(facts: dict[str, str]) -> None:
    mine, other = piece(**facts), piece(kode="33.05", nama="Kabupaten Kebumen")
    assert match([other, mine], PURWOREJO).pieces == (mine,)


@pytest.mark.parametrize("facts", [{"OBJECTID": "3306"}, {"AREA": "33060000"}, {"nama": "Kebumen"}, {"kode": "33.05"}])
def test_a_number_that_is_no_code_and_another_name_are_no_match(facts: dict[str, str]) -> None:
    assert match([piece(**facts)], PURWOREJO).pieces == ()


def test_districts_of_a_regency_are_not_the_regency() -> None:
    parts = [piece(KDPKAB="33.06", KDCPUM=f"33.06.0{one}") for one in (1, 2)]
    assert match(parts, PURWOREJO) == match(parts, PURWOREJO).__class__((), tuple(parts))
    named = [piece(WADMKK="Purworejo", WADMKC="Bagelen")]
    assert match(named, PURWOREJO).finer == tuple(named)


def test_a_province_of_the_same_name_is_not_the_city() -> None:
    assert match([piece(NAME_1="Yogyakarta", NAME_2="Bantul")], YOGYAKARTA).pieces == ()


def test_the_city_and_the_regency_of_one_name_are_told_apart_or_asked_about() -> None:
    regency, city = piece(NAME_2="Bogor", TYPE_2="Kabupaten"), piece(NAME_2="Bogor", TYPE_2="Kota")
    assert match([city, regency], BOGOR).pieces == (regency,)
    silent = [piece(NAME_2="Bogor", pusat="Cibinong"), piece(NAME_2="Bogor", pusat="Tengah")]
    assert match(silent, BOGOR).doubtful == tuple(silent)


def test_islands_that_are_called_alike_are_one_region() -> None:
    islands = [piece(nama="Purworejo", fid=str(one)) for one in range(3)]
    assert match(islands, PURWOREJO).pieces == tuple(islands)


def test_a_village_is_known_by_its_ten_digits() -> None:
    mine = piece(KDEPUM="51.04.01.2005", KDPKAB="51.04", WADMKD="Celuk")
    other = piece(KDEPUM="51.04.01.2006", KDPKAB="51.04", WADMKD="Guwang")
    assert match([other, mine], CELUK).pieces == (mine,)
    assert own_code(mine) == "51.04.01.2005"
    assert codes(mine) == {"51.04.01.2005", "51.04"}


def test_a_piece_is_called_what_the_file_calls_it_or_by_its_place() -> None:
    assert caption(piece(nama="Purworejo", prov="Jawa Tengah", kode="33.06"), 3) == "Purworejo · 33.06"
    assert caption(piece(OBJECTID="7"), 3) == "#3"
