"""Prices of many products moved by an amount or a share, and rounded as a shop writes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from ovop_desktop.domain.money import Money
from ovop_desktop.domain.prices import HIGHEST
from ovop_desktop.domain.product import Variant

STEPS = (1, 100, 500, 1_000)
"""Rupiah a price may be rounded to; 1 leaves it as it is calculated."""


class Unfit(StrEnum):
    """Why a price is left alone."""

    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    CURRENCY = "currency"
    WHOLESALE = "wholesale"


class UnfitPrice(ValueError):
    """A price that would make no sense; `why` says what is wrong with it."""

    def __init__(self, why: Unfit) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Repricing:
    """`by` is whole rupiah, or per cent if `percent`; negative lowers. Half a step is rounded up.

    Raises ValueError for a step that is none of STEPS, and when neither kind of price is meant.
    """

    by: Decimal
    percent: bool = True
    retail: bool = True
    wholesale: bool = True
    step: int = 1

    def __post_init__(self) -> None:
        if self.step not in STEPS:
            raise ValueError(f"no such step: {self.step}")
        if not (self.retail or self.wholesale):
            raise ValueError("neither retail nor wholesale")

    def price(self, old: Money) -> Money:
        """The new price. Raises UnfitPrice when it would be nothing, less, absurdly high, or is not in rupiah."""
        if old.currency != "IDR":
            raise UnfitPrice(Unfit.CURRENCY)
        wanted = old.amount * (1 + self.by / 100) if self.percent else old.amount + self.by
        rounded = int((wanted / self.step).quantize(Decimal(1), ROUND_HALF_UP)) * self.step
        if rounded <= 0:
            raise UnfitPrice(Unfit.TOO_LOW)
        if rounded >= HIGHEST:
            raise UnfitPrice(Unfit.TOO_HIGH)
        return Money(rounded)

    def variant(self, old: Variant) -> Variant:
        """A variant with its prices moved. Raises UnfitPrice, also when wholesale would pass retail."""
        made = replace(
            old,
            retail=self.price(old.retail) if self.retail and old.retail else old.retail,
            wholesale=self.price(old.wholesale) if self.wholesale and old.wholesale else old.wholesale,
        )
        if _upside_down(made) and not _upside_down(old):
            raise UnfitPrice(Unfit.WHOLESALE)
        return made


def _upside_down(variant: Variant) -> bool:
    retail, wholesale = variant.retail, variant.wholesale
    if retail is None or wholesale is None or retail.currency != wholesale.currency:
        return False
    return wholesale.amount > retail.amount
