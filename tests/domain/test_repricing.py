"""Prices moved by a share or an amount, rounded, and left alone where they would make no sense."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.repricing import STEPS, Repricing, Unfit, UnfitPrice


@pytest.mark.parametrize(
    ("old", "by", "percent", "step", "new"),
    [
        (20_000, "10", True, 1, 22_000),
        (20_000, "7.5", True, 500, 21_500),
        (22_250, "0", True, 500, 22_500),
        (22_249, "0", True, 500, 22_000),
        (20_000, "1500", False, 1_000, 22_000),
        (20_000, "-2500", False, 100, 17_500),
        (9_999, "-50", True, 1, 5_000),
        (3, "33.3", True, 1, 4),
    ],
)
def test_a_price_is_moved_and_rounded(old: int, by: str, percent: bool, step: int, new: int) -> None:
    assert Repricing(Decimal(by), percent, step=step).price(Money(old)) == Money(new)


@pytest.mark.parametrize(
    ("old", "by", "percent", "step", "why"),
    [
        (Money(20_000), "-20000", False, 1, Unfit.TOO_LOW),
        (Money(20_000), "-25000", False, 1, Unfit.TOO_LOW),
        (Money(400), "0", True, 1_000, Unfit.TOO_LOW),
        (Money(999_999_999_999), "100", True, 1, Unfit.TOO_HIGH),
        (Money(420, "USD"), "10", True, 1, Unfit.CURRENCY),
    ],
)
def test_a_price_that_would_make_no_sense_is_refused_with_its_reason(
    old: Money, by: str, percent: bool, step: int, why: Unfit
) -> None:
    with pytest.raises(UnfitPrice) as caught:
        Repricing(Decimal(by), percent, step=step).price(old)
    assert caught.value.why is why


def a_variant(retail: int, wholesale: int | None) -> Variant:
    return Variant(new_id(), retail=Money(retail), wholesale=Money(wholesale) if wholesale else None)


def test_only_the_kind_of_price_that_is_meant_moves() -> None:
    old = a_variant(20_000, 16_000)
    retail = Repricing(Decimal(10), wholesale=False).variant(old)
    assert (retail.retail, retail.wholesale) == (Money(22_000), Money(16_000))
    wholesale = Repricing(Decimal(10), retail=False).variant(old)
    assert (wholesale.retail, wholesale.wholesale) == (Money(20_000), Money(17_600))


def test_wholesale_never_comes_to_cost_more_than_retail() -> None:
    with pytest.raises(UnfitPrice) as caught:
        Repricing(Decimal(-30), wholesale=False).variant(a_variant(20_000, 16_000))
    assert caught.value.why is Unfit.WHOLESALE


def test_what_was_upside_down_before_may_still_be_moved() -> None:
    moved = Repricing(Decimal(10)).variant(a_variant(10_000, 12_000))
    assert (moved.retail, moved.wholesale) == (Money(11_000), Money(13_200))


def test_a_variant_without_prices_stays_as_it_is() -> None:
    bare = Variant(new_id())
    assert Repricing(Decimal(10)).variant(bare) == bare


@pytest.mark.parametrize("wrong", [{"step": 250}, {"retail": False, "wholesale": False}])
def test_a_move_that_means_nothing_cannot_be_made(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"step|neither"):
        Repricing(Decimal(1), **wrong)  # type: ignore[arg-type]


@given(st.integers(1, 10**9), st.integers(-99, 500), st.sampled_from(STEPS))
def test_a_moved_price_is_positive_on_its_step_and_at_most_half_a_step_away(old: int, by: int, step: int) -> None:
    try:
        new = Repricing(Decimal(by), step=step).price(Money(old)).amount
    except UnfitPrice:
        assert old * (100 + by) * 2 < 100 * step
        return
    assert new > 0
    assert new % step == 0
    assert abs(new * 100 - old * (100 + by)) * 2 <= 100 * step
