"""Positions as people type, copy and paste them.

Read are decimal degrees ("-7.84, 110.16", "-7,84; 110,16", "7.84 S 110.16 E", "7,84 LS 110,16 BT"), degrees with
minutes and seconds ("7°50'24" S"), what Google Maps puts into an address ("/@-7.84,110.16,15z", "!3d-7.84!4d110.16",
"?q=-7.84,110.16") and a geo: link (RFC 5870).
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from urllib.parse import unquote

from ovop_desktop.domain.place import Coordinates

_NUMBER = r"[-+]?\d{1,3}(?:[.,]\d+)?"
_PIN = re.compile(r"!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)")
_VIEW = re.compile(r"@(-?\d+\.\d+),(-?\d+\.\d+)")
_ASKED = re.compile(
    r"(?:[?&](?:q|ll|query|center|destination|daddr)=|geo:|/place/|/dir/+)(-?\d+(?:\.\d+)?),\s*\+?(-?\d+(?:\.\d+)?)"
)
_SIDES = {
    "S": -1, "LS": -1, "SELATAN": -1, "LINTANGSELATAN": -1, "SOUTH": -1,
    "N": 1, "U": 1, "LU": 1, "UTARA": 1, "LINTANGUTARA": 1, "NORTH": 1,
    "E": 2, "T": 2, "BT": 2, "TIMUR": 2, "BUJURTIMUR": 2, "EAST": 2,
    "W": -2, "B": -2, "BB": -2, "BARAT": -2, "BUJURBARAT": -2, "WEST": -2,
}  # fmt: skip
"""Words beside a number: its sign, and 1 for a latitude or 2 for a longitude."""
_PART = re.compile(
    rf"(?P<degrees>{_NUMBER})\s*(?:[°D]\s*(?:(?P<minutes>\d{{1,2}}(?:[.,]\d+)?)\s*')?\s*"
    r"(?:(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s*\")?)?\s*(?P<after>[A-Z]+)?"
)
_MARKS = str.maketrans(
    {"º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "`": "'", "″": '"', "”": '"', "“": '"', "−": "-", "–": "-"}
)
PLACES = Decimal("0.00001")
"""Five decimals: about a metre."""


def read_coordinates(text: str) -> Coordinates | None:
    """The position in `text`, or None when there is none or more than one.

    A longitude that stands first is understood when it says so or is above 90.
    """
    text = unquote(text.strip())
    for pattern in (_PIN, _ASKED, _VIEW):
        found = pattern.search(text)
        if found:
            return _place(Decimal(found[1]), Decimal(found[2]))
    if "://" in text:
        return None
    plain = unicodedata.normalize("NFC", text).translate(_MARKS).replace("''", '"').upper()
    plain = re.sub(r"\b(LINTANG|BUJUR)\s+(?=[A-Z])", r"\1", plain)
    return _of_parts(plain)


def written_coordinates(place: Coordinates) -> str:
    """ "-7.84, 110.16": as maps on the web read it."""
    return ", ".join(f"{number.quantize(PLACES).normalize():f}" for number in (place.latitude, place.longitude))


def _of_parts(plain: str) -> Coordinates | None:
    rest = re.sub(r"^[\s(\[]+|[\s)\].]+$", "", plain)
    if rest[:1].isalpha():
        rest = re.sub(r"([A-Z]+)\s*([^A-Z]+)", r"\2 \1 ", rest)
    numbers: list[tuple[Decimal, int]] = []
    at = 0
    for found in _PART.finditer(rest):
        if rest[at : found.start()].strip(" ,;/|\t\n"):
            return None
        at = found.end()
        word = found["after"]
        if word and word not in _SIDES:
            return None
        side = _SIDES[word] if word else 0
        degrees = _degrees(found)
        if degrees is None:
            return None
        numbers.append((-abs(degrees) if side < 0 else degrees, abs(side)))
    if rest[at:].strip() or len(numbers) != 2:
        return None
    (first, one), (second, two) = numbers
    if one and one == two:
        return None
    return _place(second, first) if one == 2 or two == 1 else _place(first, second)


def _degrees(found: re.Match[str]) -> Decimal | None:
    """Whole or broken degrees with what follows them. None when minutes or seconds are 60 or more."""
    minutes, seconds = (Decimal((found[name] or "0").replace(",", ".")) for name in ("minutes", "seconds"))
    if minutes >= 60 or seconds >= 60:
        return None
    whole = Decimal(found["degrees"].replace(",", "."))
    more = minutes / 60 + seconds / 3600
    return whole - more if found["degrees"].startswith("-") else whole + more


def _place(latitude: Decimal, longitude: Decimal) -> Coordinates | None:
    if abs(latitude) > 90 >= abs(longitude):
        latitude, longitude = longitude, latitude
    try:
        return Coordinates(latitude.quantize(PLACES), longitude.quantize(PLACES))
    except ValueError:
        return None
