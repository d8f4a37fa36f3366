"""Prices in a second currency, at a rate that somebody looked up on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from ovop_desktop.domain.money import DIGITS, Money

HOME = "IDR"
"""The currency that prices are kept in."""

OFFERED = tuple(currency for currency in DIGITS if currency != HOME)


@dataclass(frozen=True, slots=True)
class Exchange:
    """`rate` rupiah are one `currency` (ISO 4217) on `day`. Raises ValueError for a rate of nothing or less."""

    currency: str
    rate: Decimal
    day: date

    def __post_init__(self) -> None:
        if self.currency not in OFFERED:
            raise ValueError(f"no second currency: {self.currency!r}")
        if not self.rate.is_finite() or self.rate <= 0:
            raise ValueError(f"no rate: {self.rate}")

    def converted(self, price: Money) -> Money | None:
        """The price in the other currency, rounded to what is in use; None for one that is not in rupiah."""
        if price.currency != HOME:
            return None
        amount = (Decimal(price.amount) / self.rate).scaleb(DIGITS[self.currency])
        return Money(int(amount.to_integral_value(ROUND_HALF_UP)), self.currency)
