"""Places without a network: found by name or code, and made into a village's record."""

from __future__ import annotations

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import resources
from ovop_desktop.services.regions import Regions
from ovop_desktop.storage.regions import RegionTable


@pytest.fixture(scope="module")
def places() -> Regions:
    return Regions(RegionTable(resources()))


def test_places_are_there_before_a_library_is(workshop: Workshop) -> None:
    regions = workshop.regions()
    regions.load()
    assert regions.find("celuk sukawati", limit=1)[0].code == "51.04.01.2005"


@pytest.mark.parametrize(
    ("code", "label", "district", "regency", "province"),
    [
        ("5104012005", "Desa Celuk", "Kecamatan Sukawati", "Kabupaten Gianyar", "Bali"),
        ("34.01.08.2005", "Kalurahan Hargotirto", "Kapanewon Kokap", "Kabupaten Kulon Progo", "DI Yogyakarta"),
    ],
)
def test_a_village_keeps_the_names_above_it(
    places: Regions, code: str, label: str, district: str, regency: str, province: str
) -> None:
    village = places.village(code)
    assert village is not None
    assert (village.label, village.district, village.regency, village.province) == (label, district, regency, province)
    assert village.postal_code.isdigit()


def test_the_same_village_has_the_same_id_everywhere(places: Regions) -> None:
    first, second = places.village("5104012005"), places.village("51.04.01.2005")
    assert first == second


@pytest.mark.parametrize("code", ["51.04", "51", "00.00.00.0000", "", "Celuk"])
def test_only_villages_are_villages(places: Regions, code: str) -> None:
    assert places.village(code) is None


def test_an_address_is_read_for_the_level_that_is_wanted(places: Regions) -> None:
    address = "Jl. Raya Celuk 5, Desa Celuk, Kec. Sukawati, Gianyar"
    assert [one.code for one in places.read(address)] == ["51.04.01.2005"]
    assert [one.code for one in places.read(address, 4)] == ["51.04.01.2005"]
    assert [one.code for one in places.read(address, 2)] == ["51.04"]
    below = places.read("Kokap, Kulon Progo", 4)
    assert len(below) > 1
    assert {one.parents[0] for one in below} == {"Kapanewon Kokap"}
    assert places.read("Jl. Malioboro 10", 4) == ()
