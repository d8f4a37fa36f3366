"""Money as integers of the currency's smallest unit in use."""

from __future__ import annotations

from dataclasses import dataclass

DIGITS = {"IDR": 0, "KRW": 0, "JPY": 0, "USD": 2, "EUR": 2, "SGD": 2, "MYR": 2, "AUD": 2}
"""Decimals in use (Unicode CLDR supplemental data, `currencyData`); the sen of ISO 4217's IDR is no longer in use."""


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """`amount` smallest units (Rp22.000 is 22000, US$4.20 is 420) of `currency` (ISO 4217).

    Raises ValueError for a negative amount or a currency whose digits are not known.
    """

    amount: int
    currency: str = "IDR"

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError(f"money is never negative: {self.amount}")
        if self.currency not in DIGITS:
            raise ValueError(f"unknown currency {self.currency!r}")

    @property
    def digits(self) -> int:
        """Decimals in use for this currency."""
        return DIGITS[self.currency]
