"""How much is in a pack, as people type it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from ovop_desktop.domain.number_words import spelled_part

_UNITS = {
    "g": "g gr gram grm grams",
    "kg": "kg kilo kilogram kgs",
    "mg": "mg miligram",
    "ons": "ons",
    "ml": "ml mililiter cc",
    "L": "l lt ltr liter litre",
    "cm": "cm senti sentimeter",
    "m": "m meter mtr",
    "pcs": "pcs pc piece pieces",
    "buah": "buah bh biji",
    "lembar": "lembar lbr helai",
    "lusin": "lusin lsn dozen",
    "kodi": "kodi",
    "pak": "pak pack pck",
    "bungkus": "bungkus bks bgks",
    "botol": "botol btl",
    "sachet": "sachet saset",
}
_LENGTHS = frozenset({"cm", "m", "mm"})
_MEASURED = frozenset({"g", "kg", "mg", "ons", "ml", "L"})
_CANONICAL = {written: unit for unit, ways in _UNITS.items() for written in ways.split()}
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_TIMES = re.compile(r"(?:isi\s+)?(\d{1,4})\s*([^\W\d]*)\s*[x\u00d7*]\s*(\d.*)", re.S)
_SAID = re.compile(
    rf"(?:isi|netto|neto|berat(?: bersih)?|@)?\s*[:=]?\s*(?:(\d+)\s+)?({_NUMBER})(?:\s*/\s*(\d+))?\s*(.*)", re.S
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """`amount` of `unit` ("g", "ml", "lusin", or as typed when it is no usual one)."""

    amount: Decimal
    unit: str


def parse_quantity(text: str) -> Quantity | None:
    """The quantity in "250 g", "1/2 kg", "1 1/2 kg", "setengah kilo", "1,5 L", "1 lusin", "isi 10"; None when there is
    none.

    A dot before three digits separates thousands ("1.000 g"), except after a lone zero ("0.250 kg"). A count without a
    unit is "buah". "2 x 100 g" is 200 g; "30 x 40 cm" is a size and no quantity. A unit has no digit in it.
    """
    said = _in_digits(" ".join(_plain_fractions(text).split()).casefold().removesuffix("."))
    many = _TIMES.fullmatch(said)
    if many is not None:
        return _multiplied(int(many[1]), _CANONICAL.get(many[2], many[2]), many[3])
    found = _SAID.fullmatch(said)
    if found is None:
        return None
    whole, number, below, unit = found.groups()
    if whole and not below:
        return None
    amount = _decimal(number)
    if below:
        if int(below) == 0:
            return None
        amount = amount / Decimal(below)
    amount += Decimal(whole or 0)
    if amount <= 0 or re.search(r"\d|^[.,/]", unit):
        return None
    return Quantity(_trimmed(amount), _CANONICAL.get(unit.strip(" ."), unit.strip(" .")) or "buah")


def _multiplied(count: int, unit: str, said: str) -> Quantity | None:
    one = parse_quantity(said)
    if one is None or not count or {unit, one.unit} & _LENGTHS:
        return None
    if said.isdigit():
        return Quantity(_trimmed(one.amount * count), unit or one.unit)
    return None if unit in _MEASURED else Quantity(_trimmed(one.amount * count), one.unit)


def _in_digits(said: str) -> str:
    """The same with the number words it begins with, or the "se-" of "sekilo", in digits."""
    words = said.split(" ")
    for length in range(min(len(words) - 1, 6), 0, -1):
        number = spelled_part(" ".join(words[:length]))
        if number is not None:
            return f"{str(number).replace('.', ',')} {' '.join(words[length:])}"
    if words[0].startswith("se") and words[0][2:] in _CANONICAL:
        return " ".join(["1", words[0][2:], *words[1:]])
    return said


def _plain_fractions(text: str) -> str:
    """The single characters for one half and its kin written with a slash ("1\u00bd" becomes "1 1/2")."""
    spread = (
        f" {unicodedata.normalize('NFKC', letter)}" if unicodedata.category(letter) == "No" else letter
        for letter in text
    )
    return "".join(spread).replace("\u2044", "/").strip()


def _decimal(number: str) -> Decimal:
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    return Decimal(number.replace(",", "."))


def _trimmed(amount: Decimal) -> Decimal:
    rounded = round(amount, 3)
    return Decimal(int(rounded)) if rounded == int(rounded) else rounded.normalize()
