"""Telephone numbers as people in villages type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.phones import displayed, e164, is_mobile, phones_in, whatsapp_link


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("081227450193", "+6281227450193"),
        ("0812-2745-0193", "+6281227450193"),
        ("0812.2745.0193", "+6281227450193"),
        ("0812 2745 0193 (Bu Sri)", "+6281227450193"),
        ("Bu Sri 0812 2745 0193", "+6281227450193"),
        ("+62 812 2745 0193", "+6281227450193"),
        ("+62 812-2745-0193", "+6281227450193"),
        ("+62 0812 2745 0193", "+6281227450193"),
        ("6281227450193", "+6281227450193"),
        ("81227450193", "+6281227450193"),
        ("81227450193.0", "+6281227450193"),
        ("8.1227450193E10", "+6281227450193"),
        ("wa.me/6281227450193", "+6281227450193"),
        ("https://wa.me/6281227450193?text=halo%2012345678901", "+6281227450193"),
        ("https://api.whatsapp.com/send?phone=+6281227450193", "+6281227450193"),
        ("(0274) 370123", "+62274370123"),
        ("0274-370123", "+62274370123"),
        ("Telp. 0361 298123", "+62361298123"),
        ("08122745019", "+628122745019"),
        ("+82 2-312-3456", "+8223123456"),
        ("082296870436", "+6282296870436"),
        ("+62 822-9687-0436", "+6282296870436"),
        ("82296870436", "+6282296870436"),
        ("", ""),
        ("-", ""),
        ("tidak ada", ""),
        ("12345", ""),
        ("menyusul, RT 03/RW 05", ""),
        ("5104012005", ""),
    ],
)
def test_a_number_is_found_however_it_was_typed(typed: str, number: str) -> None:
    assert e164(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "0812-1111-2222 / 0813-2222-3333",
        "0812 1111 2222 0813 2222 3333",
        "081211112222, 081322223333",
        "WA 081211112222 atau 081322223333 (toko), 0812-1111-2222",
        "+6281211112222\n+6281322223333",
    ],
)
def test_several_numbers_in_one_field_are_all_found_once(typed: str) -> None:
    assert phones_in(typed) == ("+6281211112222", "+6281322223333")


def test_a_number_is_shown_as_it_is_dialled() -> None:
    assert displayed("+6281227450193") == "0812-2745-0193"
    assert displayed("+62274370123") == "(0274) 370123"
    assert displayed("+8223123456") == "+82 2-312-3456"
    assert displayed("menyusul") == "menyusul"
    assert displayed("") == ""


def test_only_a_mobile_number_may_have_whatsapp() -> None:
    assert is_mobile("+6281227450193")
    assert not is_mobile("+62274370123")
    assert not is_mobile("menyusul")


def test_a_whatsapp_link_has_digits_only_and_an_encoded_text() -> None:
    assert whatsapp_link("0812-2745-0193") == "https://wa.me/6281227450193"
    link = whatsapp_link("+6281227450193", "Halo, gula & kopi? 50% #1\nSalam")
    assert link == "https://wa.me/6281227450193?text=Halo%2C%20gula%20%26%20kopi%3F%2050%25%20%231%0ASalam"
    assert whatsapp_link("menyusul", "Halo") == ""


@given(st.text(max_size=60))
def test_any_text_at_all_is_read_without_complaint(text: str) -> None:
    for number in phones_in(text):
        assert number.startswith("+")
        assert number[1:].isdigit()
        assert e164(number) == number


@given(st.integers(min_value=10_000_000, max_value=99_999_999))
def test_what_is_shown_reads_back_as_the_same_number(last: int) -> None:
    number = e164(f"0812{last}")
    assert number
    assert e164(displayed(number)) == number
