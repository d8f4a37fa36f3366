"""How much is in a pack, as people type it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.quantities import Quantity, parse_quantity


@pytest.mark.parametrize(
    ("typed", "amount", "unit"),
    [
        ("250 g", "250", "g"),
        ("250gr", "250", "g"),
        ("250 Gram", "250", "g"),
        ("1.000 gr.", "1000", "g"),
        ("0.250 kg", "0.25", "kg"),
        ("1,5 L", "1.5", "L"),
        ("250ml", "250", "ml"),
        ("1/2 kg", "0.5", "kg"),
        ("1 1/2 kg", "1.5", "kg"),
        ("½ kg", "0.5", "kg"),
        ("1½ kg", "1.5", "kg"),
        ("1/4kg", "0.25", "kg"),
        ("1 lusin", "1", "lusin"),
        ("isi 10", "10", "buah"),
        ("isi 10 pcs", "10", "pcs"),
        ("netto: 100 gr", "100", "g"),
        ("berat bersih 75 g", "75", "g"),
        ("2 m", "2", "m"),
        ("1 besek", "1", "besek"),
        ("12", "12", "buah"),
        ("setengah kilo", "0.5", "kg"),
        ("seperempat kg", "0.25", "kg"),
        ("tiga perempat kg", "0.75", "kg"),
        ("satu setengah liter", "1.5", "L"),
        ("dua puluh lima gram", "25", "g"),
        ("sekilo", "1", "kg"),
        ("selusin", "1", "lusin"),
        ("2 x 100 g", "200", "g"),
        ("2×1/2 kg", "1", "kg"),
        ("isi 10 sachet x 25 g", "250", "g"),
        ("250 g x 2", "500", "g"),
    ],
)
def test_a_quantity_is_read(typed: str, amount: str, unit: str) -> None:
    assert parse_quantity(typed) == Quantity(Decimal(amount), unit)


UNREAD = ["30 x 40 cm", "1,8 × 0,6 m", "0 x 10 g", "100 g x 2 kg", "250 g / 10 pcs", "setengah", "satu"]


@pytest.mark.parametrize("typed", ["", "sekali pakai", "0 g", "1/0 kg", "-5 g", "g", "1 2 kg", "1.2.3 kg", *UNREAD])
def test_what_is_no_quantity_is_not_guessed(typed: str) -> None:
    assert parse_quantity(typed) is None


def test_amounts_carry_no_spare_zeros() -> None:
    assert [str(parse_quantity(typed).amount) for typed in ("2,50 kg", "1000 g", "1/3 kg")] == [  # type: ignore[union-attr]
        "2.5",
        "1000",
        "0.333",
    ]


@given(st.text(max_size=30))
def test_any_text_at_all_is_read_without_complaint(text: str) -> None:
    quantity = parse_quantity(text)
    assert quantity is None or (quantity.amount > 0 and quantity.unit)
