"""Lengths of time as people type them."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.making import ShelfLife, Span
from ovop_desktop.domain.spans import parse_days, parse_shelf_life


@pytest.mark.parametrize(
    ("typed", "amount", "unit"),
    [
        ("18 bulan", 18, Span.MONTH),
        ("3 hari", 3, Span.DAY),
        ("6 bln.", 6, Span.MONTH),
        ("±6 bulan", 6, Span.MONTH),
        ("2 minggu", 2, Span.WEEK),
        ("1,5 tahun", 18, Span.MONTH),
        ("1.5 bulan", 45, Span.DAY),
        ("setahun", 1, Span.YEAR),
        ("dua minggu", 2, Span.WEEK),
        ("12 months", 12, Span.MONTH),
    ],
)
def test_a_shelf_life_is_read_as_people_write_it(typed: str, amount: int, unit: Span) -> None:
    assert parse_shelf_life(typed) == ShelfLife(amount, unit)


@pytest.mark.parametrize(
    "typed", ["18", "6-8 bulan", "lama", "0 hari", "2,5 hari", "999 tahun", "", "6 bulan di kulkas"]
)
def test_a_shelf_life_that_could_mean_several_things_is_not_guessed(typed: str) -> None:
    assert parse_shelf_life(typed) is None


@pytest.mark.parametrize(
    ("typed", "days"), [("7", 7), ("7 hari", 7), ("2 minggu", 14), ("sebulan", 30), ("1 bulan", 30)]
)
def test_a_lead_time_is_counted_in_days(typed: str, days: int) -> None:
    assert parse_days(typed) == days


@pytest.mark.parametrize("typed", ["7 hari kerja", "7-10 hari", "segera", "900 hari", "3 tahun"])
def test_a_lead_time_that_is_no_number_of_days_is_refused(typed: str) -> None:
    assert parse_days(typed) is None
