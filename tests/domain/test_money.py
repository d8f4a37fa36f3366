"""Money is whole numbers of the smallest unit in use."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.money import Money


def test_rupiah_have_no_decimals_and_dollars_have_two() -> None:
    assert Money(22_000).digits == 0
    assert Money(420, "USD").digits == 2


def test_the_cheaper_comes_first() -> None:
    assert min(Money(40_000), Money(22_000)) == Money(22_000)


def test_a_debt_is_no_price() -> None:
    with pytest.raises(ValueError, match="never negative"):
        Money(-1)


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="XXX"):
        Money(1, "XXX")
