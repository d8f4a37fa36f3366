"""Positions as people type, copy and paste them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ovop_desktop.domain.coordinates import read_coordinates, written_coordinates
from ovop_desktop.domain.place import Coordinates


@pytest.mark.parametrize(
    "text",
    [
        "-7.84, 110.16",
        "-7.84,110.16",
        "-7.84 110.16",
        "-7,84, 110,16",
        "-7,84; 110,16",
        "  (-7.84, 110.16)  ",
        "−7.84, 110.16",
        "7.84 S, 110.16 E",
        "7.84S 110.16E",
        "S7.84 E110.16",
        "7,84 LS 110,16 BT",
        "7,84° LS, 110,16° BT",
        "7,84 Lintang Selatan 110,16 Bujur Timur",
        "110.16 E, 7.84 S",
        "110.16, -7.84",
        "7°50'24\"S 110°09'36\"E",
        "7°50'24.0\"S 110°09'36.0\"E",
        "7° 50′ 24″ LS, 110° 9′ 36″ BT",
        "7º50’24”S 110º9’36”E",
        "7°50'24''S 110°09'36''E",
        "7°50.4'S 110°9.6'E",
        "-7°50'24\", 110°9'36\"",
        "https://www.google.com/maps/@-7.84,110.16,15z",
        "https://www.google.com/maps/place/Hargotirto/@-7.8,110.1,13z/data=!3m1!4b1!8m2!3d-7.84!4d110.16",
        "https://maps.google.com/?q=-7.84,110.16",
        "https://www.google.com/maps/search/?api=1&query=-7.84%2C110.16",
        "https://www.google.com/maps/place/-7.84,110.16",
        "geo:-7.84,110.16",
    ],
)
def test_one_place_in_the_ways_people_write_it(text: str) -> None:
    assert read_coordinates(text) == Coordinates(Decimal("-7.84000"), Decimal("110.16000"))


def test_north_of_the_equator() -> None:
    assert read_coordinates("5,55 LU 95,32 BT") == Coordinates(Decimal("5.55000"), Decimal("95.32000"))
    assert read_coordinates("5.55, 95.32") == Coordinates(Decimal("5.55000"), Decimal("95.32000"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Desa Celuk",
        "7,110",
        "-7.84",
        "-7.84, 110.16, 12",
        "7.84 S, 110.16 S",
        "7.84 X, 110.16 Y",
        "7°75'00\"S 110°09'36\"E",
        "https://maps.app.goo.gl/AbCdEf",
        "Jalan Wates 7, 110",
        "200, 300",
        "0812-2745-0193",
    ],
)
def test_what_is_no_position_is_none(text: str) -> None:
    assert read_coordinates(text) is None


def test_what_is_written_is_read_again() -> None:
    place = Coordinates(Decimal("-7.84012"), Decimal("110.1"))
    assert written_coordinates(place) == "-7.84012, 110.1"
    assert read_coordinates(written_coordinates(place)) == place


def test_whole_degrees_are_written_plainly() -> None:
    assert written_coordinates(Coordinates(Decimal(0), Decimal(110))) == "0, 110"
