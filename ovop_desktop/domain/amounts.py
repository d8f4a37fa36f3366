"""What people type into the price table, read and written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from ovop_desktop.domain.money import Money
from ovop_desktop.domain.number_words import spelled_part
from ovop_desktop.domain.prices import parse_price
from ovop_desktop.domain.quantities import parse_quantity

_COUNT = re.compile(r"\s*(?:min(?:imal)?\.?|mulai|dari|from)?\s*(\d{1,3}(?:[. ]\d{3})+|\d{1,9})\s*[^\W\d]*\.?\s*")


@dataclass(frozen=True, slots=True)
class Net:
    """Net content: an amount of a unit, or nothing."""

    amount: Decimal | None = None
    unit: str = ""


def read_price(text: str) -> Money | None:
    """One price in rupiah; None for an empty text. Raises ValueError when it is not one price."""
    if not text.strip():
        return None
    found = parse_price(text)
    if found is None or found.minimum != found.maximum:
        raise ValueError(text)
    return Money(found.minimum)


def read_net(text: str) -> Net:
    """The content of a pack ("250 g", "1/2 kg"); empty for an empty text, one piece for a bare unit.

    Raises ValueError when no amount can be read from digits.
    """
    if not text.strip():
        return Net()
    found = parse_quantity(text)
    if found is not None:
        return Net(found.amount, found.unit)
    bare = text.strip().casefold()
    if any(letter.isdigit() for letter in bare):
        raise ValueError(text)
    alone = parse_quantity(f"1 {bare}")
    if alone is None or spelled_part(bare) is not None:
        raise ValueError(text)
    return Net(alone.amount, alone.unit)


def read_count(text: str) -> int | None:
    """A whole number ("24", "24 pcs", "1.200"); None for an empty text. Raises ValueError otherwise."""
    if not text.strip():
        return None
    found = _COUNT.fullmatch(text.casefold())
    if found is None:
        raise ValueError(text)
    return int(re.sub(r"\D", "", found[1]))
