"""The map the program carries."""

from __future__ import annotations

from pathlib import Path

import pytest

from ovop_desktop.domain.maps import Bounds
from ovop_desktop.services.maps import Maps
from ovop_desktop.storage.maps import MapTable
from ovop_desktop.storage.regions import RegionTable

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def maps() -> Maps:
    return Maps(MapTable(RESOURCES))


def test_every_province_of_the_region_table_has_an_outline(maps: Maps) -> None:
    provinces = [region.code for region in RegionTable(RESOURCES).children()]
    assert len(provinces) == 38
    assert [code for code in provinces if maps.outline(code) is None] == []


@pytest.mark.parametrize(
    ("code", "city"),
    [
        ("34", (110.365, -7.801)),
        ("51", (115.212, -8.65)),
        ("11", (95.324, 5.548)),
        ("65", (117.366, 2.837)),
        ("94", (135.496, -3.368)),
        ("82", (127.377, 0.785)),
    ],
)
def test_a_town_lies_in_its_province_or_the_one_that_was_made_from(
    maps: Maps, code: str, city: tuple[float, float]
) -> None:
    outline = maps.outline(f"{code}.01.01.2001")
    assert outline is not None
    near = [(city[0] + x / 50, city[1] + y / 50) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert any(outline.holds(point) for point in near)


def test_yogyakarta_does_not_hold_semarang(maps: Maps) -> None:
    outline = maps.outline("34.01")
    assert outline is not None
    assert not outline.holds((110.42, -6.98))


def test_provinces_made_from_another_say_whose_outline_they_share(maps: Maps) -> None:
    shared = {code: found.code for code in ("65", "93", "94", "95", "96", "91") if (found := maps.outline(code))}
    assert shared == {"65": "64", "93": "91", "94": "91", "95": "91", "96": "92", "91": "91"}


def test_a_code_of_no_province_has_no_outline(maps: Maps) -> None:
    assert maps.outline("99.01") is None
    assert maps.outline("") is None


def test_regencies_lie_in_the_box_of_their_province(maps: Maps) -> None:
    known = 0
    table = RegionTable(RESOURCES)
    for province in table.children():
        outline = maps.outline(province.code)
        assert outline is not None
        for regency in table.children(province.code):
            point = maps.regency(f"{regency.code}.01.2001")
            if point is not None:
                known += 1
                box = outline.bounds
                assert Bounds(box.west - 0.2, box.south - 0.2, box.east + 0.2, box.north + 0.2).holds(point), regency
    assert known > 380


def test_towns_are_those_within_the_box(maps: Maps) -> None:
    outline = maps.outline("34")
    assert outline is not None
    names = [town.name for town in maps.towns(outline.bounds)]
    assert "Yogyakarta" in names
    assert "Jakarta" not in names


def test_neighbours_are_found_around_a_province(maps: Maps) -> None:
    outline = maps.outline("34")
    assert outline is not None
    assert {"33", "34"} <= {one.code for one in maps.around(outline.bounds)}


def test_the_map_is_small_and_its_licence_lies_beside_it() -> None:
    assert (RESOURCES / "maps" / "indonesia.json").stat().st_size < 400_000
    words = (RESOURCES / "maps" / "LICENSE").read_text("utf-8")
    assert "Natural Earth" in words
    assert "Creative Commons Attribution 4.0" in words
    assert "MIT License" in words
