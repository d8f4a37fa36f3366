"""How many labels of each product: one number for all, and others for some."""

from __future__ import annotations

import re
from collections.abc import Mapping

MOST = 100
"""Labels of one product at most."""

SHAPE = "a1b2=3,c3d4=0"

_PART = re.compile(r"([0-9A-Za-z_-]{1,64})=(\d{1,3})")


def copies_of(text: str) -> dict[str, int]:
    """Return the number of labels by record, of those that have one of their own. Raises ValueError for other text."""
    found: dict[str, int] = {}
    for part in text.split(",") if text else ():
        match = _PART.fullmatch(part)
        if match is None or int(match[2]) > MOST:
            raise ValueError(f"amounts: {part!r}")
        found[match[1]] = int(match[2])
    return found


def said_copies(copies: Mapping[str, int]) -> str:
    """Return numbers by record as `copies_of` reads them."""
    return ",".join(f"{record}={count}" for record, count in copies.items())


def is_copies(text: str) -> bool:
    """Whether `copies_of` knows what is meant."""
    try:
        copies_of(text)
    except ValueError:
        return False
    return True
