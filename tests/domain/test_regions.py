"""What regions are called and how their codes are read."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.regions import Region, kind_of, labelled, level_of, normal_code, parent_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5104012005", "51.04.01.2005"),
        ("51.04.01.2005", "51.04.01.2005"),
        ("51 04 01 2005", "51.04.01.2005"),
        ("51-04-01", "51.04.01"),
        ("5104", "51.04"),
        ("51", "51"),
        ("", ""),
        ("5", ""),
        ("51040", ""),
        ("510401200", ""),
        ("Celuk", ""),
        ("٥١", ""),
    ],
)
def test_codes_are_read_with_and_without_dots(text: str, code: str) -> None:
    assert normal_code(text) == code


def test_a_code_tells_its_level_and_what_is_above_it() -> None:
    assert [level_of(code) for code in ("51", "51.04", "51.04.01", "51.04.01.2005")] == [1, 2, 3, 4]
    assert parent_of("51.04.01.2005") == "51.04.01"
    assert parent_of("51") == ""
    with pytest.raises(ValueError, match="not a dotted region code"):
        level_of("5104")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("51", "Provinsi"),
        ("51.04", "Kabupaten"),
        ("51.71", "Kota"),
        ("51.04.01", "Kecamatan"),
        ("34.01.08", "Kapanewon"),
        ("34.71.01", "Kemantren"),
        ("91.03.01", "Distrik"),
        ("96.71.01", "Distrik"),
        ("51.04.01.2005", "Desa"),
        ("51.04.01.1005", "Kelurahan"),
        ("34.01.08.2005", "Kalurahan"),
        ("34.71.01.1001", "Kelurahan"),
        ("13.04.08.2001", "Nagari"),
        ("13.09.01.2001", "Desa"),
        ("13.73.01.2001", "Desa"),
        ("13.71.01.1001", "Kelurahan"),
        ("11.06.01.2001", "Gampong"),
        ("11.02.01.2001", "Kute"),
        ("11.17.01.2001", "Kampung"),
        ("18.04.01.2001", "Pekon"),
        ("18.12.01.2001", "Tiyuh"),
        ("18.02.01.2001", "Kampung"),
        ("18.01.01.2001", "Desa"),
        ("73.18.01.2001", "Lembang"),
        ("73.26.01.2001", "Lembang"),
        ("73.26.01.1001", "Kelurahan"),
        ("64.07.01.2001", "Kampung"),
        ("91.03.01.2001", "Kampung"),
        ("91.03.01.3007", "Desa Adat"),
        ("81.01.01.2001", "Desa"),
    ],
)
def test_each_place_is_called_what_it_calls_itself(code: str, kind: str) -> None:
    assert kind_of(code) == kind


def test_a_label_carries_its_kind_once() -> None:
    assert labelled("Kabupaten", "Kulon Progo") == "Kabupaten Kulon Progo"
    assert labelled("Nagari", "Pariangan") == "Nagari Pariangan"
    assert labelled("Gampong", "Gampong Baro") == "Gampong Baro"
    assert labelled("Provinsi", "Bali") == "Bali"


def test_a_region_says_where_it_is() -> None:
    region = Region("34.01.08.2004", 4, "Hargorejo", "Kalurahan", ("Kapanewon Kokap", "Kabupaten Kulon Progo"))
    assert region.label == "Kalurahan Hargorejo"
    assert region.path == "Kalurahan Hargorejo, Kapanewon Kokap, Kabupaten Kulon Progo"
