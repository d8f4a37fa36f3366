"""GTIN, HS, KBLI and region codes.

GTIN of 8, 12, 13 or 14 digits with a modulo-10 check digit (GS1 General Specifications); 899 says where the number was
given out, not where the product is from. HS: six digits worldwide, eight in Indonesia's BTKI, printed 0303.44.00. KBLI:
five digits, renumbered in 2025, so its edition belongs to it. Region codes: Permendagri 137/2017.
"""

from __future__ import annotations

import re

from ovop_desktop.domain.doubts import CHECK_DIGIT, Doubt, length_doubt, pattern_doubt
from ovop_desktop.domain.identifiers_business import digits_of
from ovop_desktop.domain.identifiers_food import could_be_regency
from ovop_desktop.domain.regions import normal_code

KBLI_EDITIONS = ("2015", "2017", "2020", "2025")

_GTIN_LENGTHS = (8, 12, 13, 14)


def tidy_gtin(text: str) -> str:
    """Digits only."""
    bare = re.sub(r"(?i)^\s*(?:gtin|ean|upc|barcode)(?:-?\d{1,2}\b(?=\s*[:.]))?\s*[:.]?\s*", "", text)
    return digits_of(bare) if re.fullmatch(r"[\d\s\-]+", bare) else text


def doubt_gtin(text: str) -> tuple[Doubt, ...]:
    """Letters, another length, or a wrong check digit."""
    if not text.isdigit():
        return (Doubt("number.letters"),)
    if len(text) not in _GTIN_LENGTHS:
        return length_doubt(len(text), *_GTIN_LENGTHS)
    return () if gtin_check_digit(text[:-1]) == int(text[-1]) else (CHECK_DIGIT,)


def gtin_check_digit(digits: str) -> int:
    """The digit that belongs after `digits` (7, 11, 12 or 13 of them)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def tidy_hs(text: str) -> str:
    """1513.11 for six digits, 1513.11.00 for eight."""
    bare = re.sub(r"(?i)^\s*(?:hs|btki)\b\s*(?:code|kode)?\s*[:.]?\s*", "", text)
    digits = digits_of(bare)
    if not re.fullmatch(r"[\d\s.]+", bare) or len(digits) < 4:
        return text
    return ".".join(part for part in (digits[:4], digits[4:6], digits[6:]) if part)


def doubt_hs(text: str) -> tuple[Doubt, ...]:
    """Anything but six or eight digits (lists before 2017 had ten)."""
    if not re.fullmatch(r"[\d.]+", text):
        return pattern_doubt("1513.11.00")
    return length_doubt(len(digits_of(text)), 6, 8)


def tidy_kbli(text: str) -> str:
    """10722 (KBLI 2020); the edition only when it is said."""
    numbers = re.findall(r"\d+", text)
    codes = [number for number in numbers if len(number) == 5]
    editions = [number for number in numbers if number in KBLI_EDITIONS]
    if len(codes) != 1 or len(numbers) != len(codes) + len(editions) or len(editions) > 1:
        return text
    return f"{codes[0]} (KBLI {editions[0]})" if editions else codes[0]


def doubt_kbli(text: str) -> tuple[Doubt, ...]:
    """Another form, or no edition."""
    if re.fullmatch(r"\d{5} \(KBLI \d{4}\)", text):
        return ()
    if re.fullmatch(r"\d{5}", text):
        return (Doubt("kbli.edition", {"editions": KBLI_EDITIONS[-2:]}),)
    return pattern_doubt("10722 (KBLI 2020)")


def tidy_region(text: str) -> str:
    """PP.KK.CC.DDDD."""
    return normal_code(text) or text


def doubt_region(text: str) -> tuple[Doubt, ...]:
    """Another form, a regency that cannot be, or a village that is none of the three kinds."""
    code = normal_code(text)
    if not code:
        return pattern_doubt("51.04.01.2005")
    if len(code) > 2 and not could_be_regency(code[:5]):
        return (Doubt("region.regency", {"code": code[:5]}),)
    if len(code) == 13 and code[9] not in "123":
        return (Doubt("region.village", {"code": code[9:]}),)
    return ()
