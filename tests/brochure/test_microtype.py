"""Typographic clean-up: what becomes finer, what must be left alone, and that no letter is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.brochure.microtype import polished

NB = "\u00a0"


@pytest.mark.parametrize(
    ("raw", "fine"),
    [
        ("Rp 5.000", f"Rp{NB}5.000"),
        ("250 g", f"250{NB}g"),
        ("3 hari", f"3{NB}hari"),
        ("5.000 - 10.000", "5.000–10.000"),
        ("100-200 kg", f"100–200{NB}kg"),
        ("08.00-16.00", "08.00–16.00"),
        ("2020-2024", "2020–2024"),
        ('kata "manis" ini', "kata “manis” ini"),
        ("Jum'at", "Jum’at"),
        ("gula - garam", "gula – garam"),
        ("dan seterusnya...", "dan seterusnya…"),
    ],
)
def test_numbers_quotes_and_dashes_are_set_as_a_printer_would(raw, fine):
    assert polished(raw, "id") == fine


@pytest.mark.parametrize(
    ("raw", "id_", "en", "ko"),
    [
        ("maks. 0,1 %", f"maks. 0,1{NB}%", "maks. 0,1%", "maks. 0,1%"),
        ("47-51 %", f"47–51{NB}%", "47–51%", "47–51%"),
        ("24 °C", f"24{NB}°C", f"24{NB}°C", "24°C"),
    ],
)
def test_a_sign_stands_as_close_to_its_number_as_its_language_sets_it(raw, id_, en, ko):
    assert (polished(raw, "id"), polished(raw, "en"), polished(raw, "ko")) == (id_, en, ko)


@pytest.mark.parametrize(
    "code",
    [
        "0812-3456-7890",
        "+62 812-3456-7890",
        "(0274) 123-456",
        "0274-123456",
        "2026-12-01",
        "2063471010123-27",
        "P-IRT 2063471010123-27",
        "SNI 01-2345-1992",
        "https://contoh.id/a-1-2",
        "nama-1-2@contoh.id",
        "RT 01-02",
        "oleh-oleh",
    ],
)
def test_codes_phone_numbers_dates_and_addresses_are_left_alone(code):
    assert polished(code, "id").replace(NB, " ") == code


@given(st.text(max_size=200), st.sampled_from(["id", "en", "ko"]))
def test_no_letter_or_digit_is_lost_added_or_moved(text, lang):
    def letters(said):
        return [letter for letter in said if letter.isalnum()]

    assert letters(polished(text, lang)) == letters(text)


@given(st.text(max_size=120))
def test_polishing_what_is_polished_changes_nothing(text):
    once = polished(text, "id")
    assert polished(once, "id") == once
