"""How a product is made, how much of it there can be, and how long it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.text import EMPTY, LocalizedText

MONTHS = range(1, 13)
"""Months of the year, January is 1."""


class Span(StrEnum):
    """Units of time that people use for how long something keeps."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class ShelfLife:
    """How long the product keeps from the day it was made, unopened. Raises ValueError unless `amount` is positive."""

    amount: int
    unit: Span = Span.MONTH

    def __post_init__(self) -> None:
        if self.amount < 1:
            raise ValueError(f"a shelf life is at least one {self.unit}: {self.amount}")


@dataclass(frozen=True, slots=True)
class Specification:
    """One row of a specification: "Kadar air": "maks. 3 %"."""

    label: LocalizedText = EMPTY
    value: LocalizedText = EMPTY
