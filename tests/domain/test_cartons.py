"""Cartons, weights and capacities as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ovop_desktop.domain.cartons import parse_minimum, parse_size, parse_weekly, parse_weight
from ovop_desktop.domain.quantities import Quantity


@pytest.mark.parametrize(
    ("typed", "sides"),
    [
        ("60 x 40 x 30", (600, 400, 300)),
        ("60×40×30 cm", (600, 400, 300)),
        ("600*400*300 mm", (600, 400, 300)),
        ("60 cm x 40 cm x 30 cm", (600, 400, 300)),
        ("60,5 X 40 X 30.5", (605, 400, 305)),
    ],
)
def test_a_carton_is_measured_in_centimetres_unless_another_unit_is_said(
    typed: str, sides: tuple[int, int, int]
) -> None:
    assert parse_size(typed) == sides


@pytest.mark.parametrize("typed", ["60 x 40", "besar", "0 x 40 x 30", "60 x 40 x 30 x 20", "60 x 40 x 90000"])
def test_what_is_no_carton_is_refused(typed: str) -> None:
    assert parse_size(typed) is None


@pytest.mark.parametrize(("typed", "grams"), [("12 kg", 12_000), ("12,5", 12_500), ("800 g", 800), ("1/2 kg", 500)])
def test_a_weight_is_in_kilograms_unless_another_unit_is_said(typed: str, grams: int) -> None:
    assert parse_weight(typed) == grams


@pytest.mark.parametrize("typed", ["berat", "12 pcs", "-3 kg", "12 m"])
def test_what_is_no_weight_is_refused(typed: str) -> None:
    assert parse_weight(typed) is None


@pytest.mark.parametrize("typed", ["500 kg", "500 kg/minggu", "500 kg per minggu", "500kg seminggu", "500 kg a week"])
def test_a_capacity_is_one_week_s(typed: str) -> None:
    assert parse_weekly(typed) == Quantity(Decimal(500), "kg")


@pytest.mark.parametrize("typed", ["500 kg per bulan", "500 kg/hari", "banyak", "500 kg tiap hari", "20-30 kg"])
def test_a_capacity_of_another_time_is_not_taken_for_a_week_s(typed: str) -> None:
    assert parse_weekly(typed) is None


@pytest.mark.parametrize("typed", ["24 pcs", "min. 24 pcs", "minimal 24 pcs", "mulai dari 24 pcs"])
def test_a_least_order_is_read_with_or_without_the_word(typed: str) -> None:
    assert parse_minimum(typed) == Quantity(Decimal(24), "pcs")
