"""P-IRT and BPOM numbers.

P-IRT (PerBPOM 22/2018): at least fifteen digits written 1234567890123-45: 1 pack, 2-3 kind of food, 4-7 regency, 8-9
product and 10-13 producer in sequence, 14-15 the year it ends (five years at most). Foods: BPOM MD or ML and 12 digits,
15 in newer ones; traditional medicine and supplements TR, TI, TL, HT, FF, SD, SI, SL and 9 digits; cosmetics NA to NE
and 11 digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ovop_desktop.domain.doubts import Doubt, length_doubt, pattern_doubt
from ovop_desktop.domain.identifiers_business import digits_of

PIRT_EXAMPLE = "2063404010123-29"
BPOM_EXAMPLE = "MD 235602169254"

_PIRT_LABEL = re.compile(
    r"(?i)^\s*(?:(?:dinkes|depkes)\s*)?(?:ri\s*)?(?:s?p{1,2}\s*-?\s*irt)\b\.?\s*(?:no\b\.?)?\s*[:.]?\s*"
)
_BPOM = re.compile(r"(?i)^(?:b?pom)?\s*(?:ri)?\s*[:.]?\s*(MD|ML|TR|TI|TL|HT|FF|SD|SI|SL|N[A-E])[\s.:\-]*([\d\s.\-]+)$")
_BPOM_DIGITS = {"MD": (12, 15), "ML": (12, 15), **dict.fromkeys(("NA", "NB", "NC", "ND", "NE"), (11,))}


@dataclass(frozen=True, slots=True)
class Pirt:
    """What a P-IRT number says: codes of pack ("2") and food ("06"), regency ("34.04"), sequences, last year."""

    pack: str
    food: str
    regency: str
    product: str
    producer: str
    valid_until: int


def decode_pirt(text: str) -> Pirt | None:
    """The parts of a fifteen-digit P-IRT number; None when it has another length."""
    number = tidy_pirt(text)
    if not re.fullmatch(r"\d{13}-\d{2}", number):
        return None
    regency = f"{number[3:5]}.{number[5:7]}"
    return Pirt(number[0], number[1:3], regency, number[7:9], number[9:13], 2000 + int(number[14:]))


def tidy_pirt(text: str) -> str:
    """1234567890123-45, without the word P-IRT."""
    bare = _PIRT_LABEL.sub("", text)
    digits = digits_of(bare)
    if not re.fullmatch(r"[\d\s.\-\u2010-\u2015/]+", bare) or len(digits) < 3:
        return text
    return f"{digits[:13]}-{digits[13:]}" if len(digits) == 15 else digits


def doubt_pirt(text: str) -> tuple[Doubt, ...]:
    """Another length, an unknown kind of pack or food, or a regency that cannot be."""
    if not re.fullmatch(r"[\d\-]+", text):
        return pattern_doubt(PIRT_EXAMPLE)
    parts = decode_pirt(text)
    if parts is None:
        return length_doubt(len(digits_of(text)), 15)
    found = []
    if parts.pack not in "12345678":
        found.append(Doubt("pirt.pack", {"code": parts.pack}))
    if not 1 <= int(parts.food) <= 16:
        found.append(Doubt("pirt.food", {"code": parts.food}))
    if not could_be_regency(parts.regency):
        found.append(Doubt("pirt.regency", {"code": parts.regency}))
    return tuple(found)


def could_be_regency(dotted: str) -> bool:
    """Whether PP.KK has a province from 11 on and a regency (01 to 69) or a city (71 to 99)."""
    province, regency = int(dotted[:2]), int(dotted[3:])
    return 11 <= province <= 99 and regency not in {0, 70}


def tidy_bpom(text: str) -> str:
    """MD 235602169254, as BPOM's own database writes it; "BPOM RI" goes before it on a label."""
    found = _BPOM.match(text)
    return f"{found[1].upper()} {digits_of(found[2])}" if found else text


def doubt_bpom(text: str) -> tuple[Doubt, ...]:
    """No known letters, or another number of digits than they ask for."""
    found = _BPOM.match(text)
    if found is None:
        return pattern_doubt(BPOM_EXAMPLE)
    return length_doubt(len(digits_of(found[2])), *_BPOM_DIGITS.get(found[1].upper(), (9,)))
