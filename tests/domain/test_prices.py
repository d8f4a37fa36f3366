"""Prices as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.number_words import spelled
from ovop_desktop.domain.prices import PriceRange, parse_price


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("22000", 22_000),
        ("22.000", 22_000),
        ("22,000", 22_000),
        ("Rp22.000", 22_000),
        ("Rp 22.000,-", 22_000),
        ("Rp22.000,00", 22_000),
        ("IDR 22,000.00", 22_000),
        ("22000.0", 22_000),
        ("Rp.22 000", 22_000),
        ("Rp\u00a022.000", 22_000),
        ("22rb", 22_000),
        ("22 ribu", 22_000),
        ("22rb-an", 22_000),
        ("22k", 22_000),
        ("22,5rb", 22_500),
        ("1,5 jt", 1_500_000),
        ("2.5 juta", 2_500_000),
        ("rp 1.250.000", 1_250_000),
        ("Rp. 7.500 / pcs", 7_500),
        ("35.000/kg", 35_000),
        ("RP 12.500,-/bungkus", 12_500),
        ("25.000 per kg", 25_000),
        ("Rp22.000/250 g", 22_000),
        ("Rp 22.000 (250 g)", 22_000),
        ("@15.000", 15_000),
        ("500", 500),
        ("seratus ribu", 100_000),
        ("dua puluh lima ribu rupiah", 25_000),
        ("satu setengah juta", 1_500_000),
        ("seribu", 1_000),
        ("2½ juta", 2_500_000),
        ("½ juta", 500_000),
        ("1/2 juta", 500_000),
        ("2 1/4 jt", 2_250_000),
        ("harga 25.000 saja", 25_000),
        ("± 25.000 nego", 25_000),
        ("22.000,- nett", 22_000),
        ("10.000/3 pcs", 10_000),
        ("25.000 (isi 1.000 pcs)", 25_000),
        ("5.000.000/1.000 pcs", 5_000_000),
        ("25.000 perkg", 25_000),
    ],
)
def test_one_price_is_read(typed: str, rupiah: int) -> None:
    assert parse_price(typed) == PriceRange(rupiah, rupiah)


@pytest.mark.parametrize(
    ("typed", "minimum", "maximum"),
    [
        ("15.000-20.000", 15_000, 20_000),
        ("15.000 – 20.000", 15_000, 20_000),
        ("Rp 15.000 s/d Rp 20.000", 15_000, 20_000),
        ("Rp 15.000 sampai dengan 20.000", 15_000, 20_000),
        ("20-25rb", 20_000, 25_000),
        ("10k-15k", 10_000, 15_000),
        ("20.000-15.000", 15_000, 20_000),
        ("900rb - 1,2jt", 900_000, 1_200_000),
    ],
)
def test_a_range_is_read_and_never_added_up(typed: str, minimum: int, maximum: int) -> None:
    assert parse_price(typed) == PriceRange(minimum, maximum)


@pytest.mark.parametrize("typed", ["mulai 50rb", "mulai dari Rp50.000", "50.000 ke atas", "min. 50.000", "> 50.000"])
def test_a_price_without_an_upper_end_is_read(typed: str) -> None:
    assert parse_price(typed) == PriceRange(50_000, None, open_ended=True)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            "-",
            "nego",
            "hubungi kami",
            "maks 50rb",
            "Rp0",
            "-5000",
            "25.5",
            "Rp50.000 Rp40.000",
            "1 2 3",
            "9" * 20,
        ),
        *("$5", "S$5", "€5", "USD 5", "5 usd", "5 dolar", "RM 12", "¥500"),
        *("25.000 / 30.000", "25rb/30rb", "15rb/20rb/25rb", "10.000/3", "25.000 (grosir 20.000)"),
        *("25.000 per kg, 20.000 per 5 kg", "12x 25.000", "250 g", "25.000 pcs", "kecil 15.000", "2½", "1/2"),
    ],
)
def test_what_is_no_price_or_could_be_two_is_not_guessed(typed: str) -> None:
    assert parse_price(typed) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("sebelas", 11),
        ("tujuh belas", 17),
        ("sembilan puluh sembilan", 99),
        ("seratus dua puluh", 120),
        ("tiga ratus empat puluh lima ribu enam ratus", 345_600),
        ("dua juta lima ratus ribu", 2_500_000),
        ("dua setengah juta", 2_500_000),
        ("setengah juta", 500_000),
        ("", None),
        ("nego", None),
        ("setengah", None),
        ("ribu", None),
    ],
)
def test_numbers_in_words_are_read(words: str, number: int | None) -> None:
    assert spelled(words) == number


@given(st.text(max_size=40))
def test_any_text_at_all_is_read_without_complaint(text: str) -> None:
    price = parse_price(text)
    assert price is None or price.minimum >= 0


@given(st.integers(min_value=1, max_value=999_999_999))
def test_what_a_shop_writes_reads_back(rupiah: int) -> None:
    grouped = f"{rupiah:,}".replace(",", ".")
    for written in (str(rupiah), f"Rp{grouped}", f"Rp {grouped},-", f"{grouped}/pcs", f"IDR {rupiah:,}.00"):
        assert parse_price(written) == PriceRange(rupiah, rupiah)
