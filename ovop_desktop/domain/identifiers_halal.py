"""Halal certificate numbers: ID and 17 digits (BPJPH).

The last four digits are the month and year of issue: so observed in 29 of 30 public numbers, the thirtieth being a
digit short. A KH number is the fatwa's decree, not the certificate.
"""

from __future__ import annotations

import re

from ovop_desktop.domain.doubts import Doubt, length_doubt, pattern_doubt
from ovop_desktop.domain.identifiers_business import digits_of

EXAMPLE = "ID32110001339090223"

_NUMBER = re.compile(r"(?i)^(?:bpjph|halal(?: indonesia)?)?\s*[:.]?\s*(?:no\b\.?)?\s*ID[\s.:\-]*([\d\s.\-]+)$")


def tidy_halal(text: str) -> str:
    """ID32110001339090223, without spaces."""
    found = _NUMBER.match(text)
    if found:
        return f"ID{digits_of(found[1])}"
    digits = digits_of(text)
    return f"ID{digits}" if re.fullmatch(r"[\d\s.\-]+", text) and len(digits) == 17 else text


def doubt_halal(text: str) -> tuple[Doubt, ...]:
    """A decree's number, another length, or a month that is none."""
    if re.match(r"(?i)\s*(?:KH\b|KHI?\d|.*\bKH[-./]|LPPOM|MUI)", text):
        return (Doubt("halal.decree"),)
    if not re.fullmatch(r"ID\d+", text):
        return pattern_doubt(EXAMPLE)
    if len(text) != 19:
        return length_doubt(len(text) - 2, 17)
    return () if halal_issued(text) else (Doubt("halal.month", {"code": text[-4:-2]}),)


def halal_issued(text: str) -> tuple[int, int] | None:
    """(year, month) in which a certificate was issued, None when the number does not say."""
    number = tidy_halal(text)
    if not re.fullmatch(r"ID\d{17}", number):
        return None
    month, year = int(number[-4:-2]), 2000 + int(number[-2:])
    return (year, month) if 1 <= month <= 12 else None
