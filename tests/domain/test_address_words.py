"""An address taken apart: what may name a place, and what never does."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.address_words import Phrase, address_words
from ovop_desktop.domain.regions import DISTRICT, PROVINCE, REGENCY, VILLAGE


def words(text: str) -> list[str]:
    return [" ".join(phrase.words) for phrase in address_words(text).phrases]


def test_kinds_are_read_however_they_are_shortened() -> None:
    said = address_words("Ds. Mas Kec Ubud Kab. Gianyar Prov. Bali")
    assert said.phrases == (
        Phrase(("mas",), VILLAGE, "", "ds"),
        Phrase(("ubud",), DISTRICT, "", "kec"),
        Phrase(("gianyar",), REGENCY, "kabupaten", "kab"),
        Phrase(("bali",), PROVINCE, "", "prov"),
    )
    assert address_words("Kota Denpasar").phrases == (Phrase(("denpasar",), REGENCY, "kota", "kota"),)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Jl. Malioboro 10", []),
        ("Jalan Raya Ubud No. 12B, Mas", ["mas"]),
        ("Jl Kaliurang km 5 Depok", ["depok"]),
        ("RT 02/RW 05, Troso", ["troso"]),
        ("rt.03 rw.04 Troso", ["troso"]),
        ("Dsn. Sekendal RT 12/RW 03, Hargotirto", ["hargotirto"]),
        ("Br. Celuk, Celuk", ["celuk"]),
        ("Blok C2 No 5, Wukirsari", ["wukirsari"]),
        ("Troso 59462", ["troso"]),
        ("", []),
        ("-", []),
        ("123", []),
    ],
)
def test_street_number_hamlet_and_postal_code_are_set_aside(text: str, left: list[str]) -> None:
    assert words(text) == left


@pytest.mark.parametrize(
    ("short", "long"),
    [("Jateng", "jawa tengah"), ("DIY", "di yogyakarta"), ("D.I. Yogyakarta", "di yogyakarta"),
     ("D.I.Y.", "di yogyakarta"), ("Jogja", "yogyakarta"), ("NTT", "nusa tenggara timur")],
)  # fmt: skip
def test_provinces_are_known_by_what_people_write(short: str, long: str) -> None:
    assert words(short) == [long]


def test_codes_are_found_in_the_text() -> None:
    said = address_words("Hargotirto (34.01.08.2005) 55653")
    assert (said.code, said.postal) == ("34.01.08.2005", "55653")
    assert address_words("kode desa 3401082005").code == "3401082005"
