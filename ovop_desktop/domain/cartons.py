"""Cartons, weights and capacities as people type them."""

from __future__ import annotations

import re
from decimal import Decimal

from ovop_desktop.domain.quantities import Quantity, parse_quantity

LARGEST_SIDE = 10_000
"""Millimetres a side of a carton can have at most."""

_NUMBER = r"(\d{1,5}(?:[.,]\d{1,2})?)"
_SIZE = re.compile(rf"{_NUMBER}\s*(?:cm|mm|m)?\s*[x×*]\s*{_NUMBER}\s*(?:cm|mm|m)?\s*[x×*]\s*{_NUMBER}\s*(cm|mm|m)?\.?")
_MILLIMETRES = {"mm": 1, "cm": 10, "m": 1000}
_GRAMS = {"mg": Decimal("0.001"), "g": Decimal(1), "ons": Decimal(100), "kg": Decimal(1000), "ton": Decimal(1_000_000)}
_A_WEEK = re.compile(r"\s*(?:(?:/|per|tiap|setiap|a|each|every)\s*(?:minggu|mgg|mg|pekan|week)|seminggu|sepekan)\s*$")
_AT_LEAST = re.compile(r"^\s*(?:min(?:imal|imum)?\.?|mulai(?: dari)?|paling sedikit|at least|from)\s*")


def parse_size(text: str) -> tuple[int, int, int] | None:
    """Length, width and height in millimetres of "60 x 40 x 30", "60×40×30 cm", "600*400*300 mm"; cm unless said."""
    found = _SIZE.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    times = _MILLIMETRES[found[4] or "cm"]
    sides = [round(Decimal(found[place].replace(",", ".")) * times) for place in (1, 2, 3)]
    if not all(0 < side <= LARGEST_SIDE for side in sides):
        return None
    return sides[0], sides[1], sides[2]


def parse_weight(text: str) -> int | None:
    """Grams of "12 kg", "12,5", "800 g"; kilograms if no unit is said. None when there is no weight."""
    found = parse_quantity(text)
    if found is None:
        return None
    unit = "kg" if found.unit == "buah" and re.fullmatch(r"[\d.,/\s]+", text) else found.unit
    times = _GRAMS.get(unit)
    grams = round(found.amount * times) if times else 0
    return grams if 0 < grams <= 100_000_000 else None


def parse_weekly(text: str) -> Quantity | None:
    """How much a week: "500 kg", "500 kg/minggu", "200 pcs per minggu". None for another length of time."""
    return _plain(_A_WEEK.sub("", text.casefold()))


def parse_minimum(text: str) -> Quantity | None:
    """The least that can be ordered: "10 kg", "min. 24 pcs", "1 lusin"."""
    return _plain(_AT_LEAST.sub("", text.casefold()))


def _plain(text: str) -> Quantity | None:
    found = parse_quantity(text)
    if found is None or re.search(r"/|\d|\b(?:per|tiap|setiap)\b", found.unit):
        return None
    return found
