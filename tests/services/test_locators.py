"""The small map of a chapter, settled from a village's place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.village import Village
from ovop_desktop.services.locators import locator_of
from ovop_desktop.services.maps import Maps
from ovop_desktop.services.regions import Regions
from ovop_desktop.services.suite import Suite
from ovop_desktop.storage.maps import MapTable
from ovop_desktop.storage.regions import RegionTable

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def maps() -> Maps:
    return Maps(MapTable(RESOURCES))


def village(code: str, latitude: str, longitude: str) -> Village:
    found = Regions(RegionTable(RESOURCES)).village(code)
    assert found is not None
    return replace(found, location=Coordinates(Decimal(latitude), Decimal(longitude)))


def test_the_dot_lies_where_the_village_does(maps: Maps) -> None:
    found = locator_of(maps, village("51.04.01.2005", "-8.601", "115.271"))
    assert found is not None
    assert found.dot is not None
    assert found.label["en"] == "Bali"
    assert 0.6 < found.dot[0] < 0.7
    assert 0.6 < found.dot[1] < 0.75
    assert max(found.width, found.height) == 1
    assert 0.6 < found.height < 0.7
    assert all(0 <= part <= 1 for ring in found.rings for point in ring for part in point)


def test_a_village_without_a_place_or_far_from_its_province_has_no_map(maps: Maps) -> None:
    celuk = village("51.04.01.2005", "-8.601", "115.271")
    assert locator_of(maps, replace(celuk, location=None)) is None
    assert locator_of(maps, replace(celuk, location=Coordinates(Decimal("8.6"), Decimal("115.271")))) is None


def test_a_province_drawn_within_an_older_one_is_not_misnamed(maps: Maps) -> None:
    found = locator_of(maps, village("65.01.05.1001", "2.84", "117.37"))
    assert found is not None
    assert found.label == {}


def test_a_village_chapter_carries_map_numbers_and_potential(sample_suite: Suite) -> None:
    plan = BrochurePlan(grouping=Grouping.VILLAGE)
    chapter = next(one for one in sample_suite.brochures.content(plan).chapters if one.title["id"] == "Desa Celuk")
    assert chapter.locator is not None
    assert [(label["id"], value["id"].replace("\xa0", "")) for label, value in chapter.facts] == [
        ("Produk", "1"),
        ("Produsen", "1"),
        ("Harga mulai", "Rp850.000"),
    ]
    assert chapter.intro["id"].endswith("kunjungan ke bengkel.")
    silent = next(
        one
        for one in sample_suite.brochures.content(replace(plan, prices=False)).chapters
        if one.title["id"] == "Desa Celuk"
    )
    assert [label["id"] for label, _ in silent.facts] == ["Produk", "Produsen"]
