"""Places in the languages of an edition."""

from __future__ import annotations

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.regions import PROVINCE, Region
from ovop_desktop.domain.village import Village
from ovop_desktop.services.place_words import (
    PROVINCES,
    province_words,
    regency_words,
    region_words,
    village_words,
    within,
)
from ovop_desktop.services.regions import Regions
from ovop_desktop.storage.regions import RegionTable


@pytest.fixture(scope="module")
def table() -> RegionTable:
    return RegionTable(resources())


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("34.01", ("Kabupaten Kulon Progo", "Kulon Progo Regency", "Kulon Progo군")),
        ("34.71", ("Kota Yogyakarta", "Yogyakarta City", "Yogyakarta시")),
        ("31.01", ("Kabupaten Administrasi Kepulauan Seribu", "Kepulauan Seribu Regency", "Kepulauan Seribu군")),
        ("33.10.07", ("Kecamatan Kebonarum", "Kebonarum District", "Kebonarum면")),
        ("34.01.08", ("Kapanewon Kokap", "Kokap District", "Kokap면")),
        ("33", ("Jawa Tengah", "Central Java", "중부자바주")),
        ("51.04.01.2005", ("Desa Celuk", "Celuk Village", "Celuk 마을")),
    ],
)
def test_an_office_s_place_is_said_in_every_language(table: RegionTable, code: str, said: tuple[str, str, str]) -> None:
    region = table.by_code(code)
    assert region is not None
    assert tuple(region_words(region)[tag] for tag in ("id", "en", "ko")) == said


def test_every_province_of_the_region_table_has_its_names(table: RegionTable) -> None:
    provinces = [one for one in (table.by_code(f"{number}") for number in range(10, 100)) if one]
    assert [one.code for one in provinces] == list(PROVINCES)
    assert all(one.level == PROVINCE and region_words(one)["id"] == one.label for one in provinces)


def test_a_village_says_itself_its_regency_and_its_province(table: RegionTable) -> None:
    village = Regions(table).village("34.01.07.2001")
    assert village is not None
    assert village_words(village)["id"] == village.label
    assert village.label.startswith("Kalurahan ")
    assert village_words(village)["en"] == f"{village.name} Village"
    assert within(regency_words(village), province_words(village)) == {
        "id": "Kulon Progo, DI Yogyakarta",
        "en": "Kulon Progo, Special Region of Yogyakarta",
        "ko": "Kulon Progo, 욕야카르타 특별주",
    }


@pytest.mark.parametrize(
    ("name", "label", "english"),
    [
        ("Gampong Baro", "Gampong Baro", "Gampong Baro Village"),
        ("Pariangan", "Nagari Pariangan", "Pariangan Village"),
        ("Kampung Baru", "Desa Kampung Baru", "Kampung Baru Village"),
        ("Jarum", "Kampung Batik Jarum", "Batik Jarum Village"),
        ("Jarum", "Sentra Batik Jarum", "Sentra Batik Jarum"),
    ],
)
def test_no_word_of_a_village_s_own_name_is_lost(name: str, label: str, english: str) -> None:
    village = Village(EntityId("v"), "33.10.07.2001", name, label)
    assert village_words(village)["en"] == english


def test_a_place_that_is_not_known_says_nothing() -> None:
    village = Village(EntityId("v"), "", "", "")
    assert village_words(village) == {}
    assert province_words(village) == {}
    assert regency_words(village) == {}
    assert within(regency_words(village), province_words(village)) == {}
    assert region_words(Region("99", PROVINCE, "Baru", "Provinsi"))["en"] == "Baru"
