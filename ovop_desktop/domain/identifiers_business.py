"""NIB, NPWP, and the numbers of cooperatives and legal entities.

NIB: 13 digits without a published check digit (OSS). NPWP: 15 digits, 99.999.999.9-999.999, Luhn over the first nine;
since PMK 112/2022 sixteen: a 0 before the old fifteen, or a citizen's NIK. The number of digits of a NIK koperasi is
not published, and a badan hukum is written in many ways: both are only cleaned.
"""

from __future__ import annotations

import re

from ovop_desktop.domain.doubts import CHECK_DIGIT, Doubt, length_doubt

_NPWP_15 = 15
_NPWP_16 = 16


def digits_of(text: str) -> str:
    """The ASCII digits of a text."""
    return re.sub(r"[^0-9]", "", text)


def _only_number(text: str, label: str) -> str:
    """The digits when `text` is nothing but a label, digits and separators, else ""."""
    bare = re.sub(rf"(?i)^\s*(?:{label})\b\.?\s*(?:no(?:mor)?\b\.?)?\s*[:=]?\s*", "", text)
    return digits_of(bare) if re.fullmatch(r"[\d\s.\-/]+", bare) else ""


def tidy_nib(text: str) -> str:
    """Thirteen digits without separators."""
    return _only_number(text, "nib|nomor induk berusaha|no(?:mor)?") or text


def doubt_nib(text: str) -> tuple[Doubt, ...]:
    """Anything but 13 digits."""
    return length_doubt(len(text), 13) if text.isdigit() else (Doubt("number.letters"),)


def tidy_npwp(text: str) -> str:
    """99.999.999.9-999.999 for fifteen digits, plain digits for sixteen."""
    digits = _only_number(text, "npwp|no(?:mor)?")
    if len(digits) != _NPWP_15:
        return digits or text
    return f"{digits[:2]}.{digits[2:5]}.{digits[5:8]}.{digits[8]}-{digits[9:12]}.{digits[12:]}"


def doubt_npwp(text: str) -> tuple[Doubt, ...]:
    """Wrong length, a wrong check digit, or sixteen digits that are a person's NIK and should not be printed."""
    if not re.fullmatch(r"[\d.\-]+", text):
        return (Doubt("number.letters"),)
    digits = digits_of(text)
    if len(digits) == _NPWP_16 and digits[0] != "0":
        return (Doubt("npwp.personal"),)
    if len(digits) not in {_NPWP_15, _NPWP_16}:
        return length_doubt(len(digits), _NPWP_15, _NPWP_16)
    return () if _luhn(digits[-15:-6]) else (CHECK_DIGIT,)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def tidy_plain(text: str) -> str:
    """As typed: there is no one way to write it."""
    return text


def doubt_plain(text: str) -> tuple[Doubt, ...]:
    """Only that there should be a digit in it."""
    return () if digits_of(text) else (Doubt("number.no_digits"),)
