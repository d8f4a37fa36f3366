"""EAN-13 as bars (ISO/IEC 15420, GS1 General Specifications 5.2): digits in, bars and spaces out."""

from __future__ import annotations

X = 0.33
"""Millimetres of a module at a magnification of 100 per cent; shops scan from 80 to 200."""

LEFT_QUIET, MODULES, RIGHT_QUIET = 11, 95, 7
"""Modules of white, of the symbol, and of white again."""

WIDTH = LEFT_QUIET + MODULES + RIGHT_QUIET
SMALLEST = 0.8

_ODD = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_FIRST = ("OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO")
_GUARDS = frozenset((*range(3), *range(45, 50), *range(92, 95)))


def valid(digits: str) -> bool:
    """Whether these are thirteen digits of which the last is the check digit of the others (modulo 10)."""
    if len(digits) != 13 or not (digits.isascii() and digits.isdecimal()):
        return False
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def bars(digits: str) -> tuple[tuple[int, int, bool], ...]:
    """Return (start, width, guard?) of every bar in modules of the symbol. Raises ValueError for a wrong number."""
    if not valid(digits):
        raise ValueError(f"not an EAN-13: {digits!r}")
    left = "".join(
        _ODD[int(digit)] if kind == "O" else _inverted(_ODD[int(digit)])[::-1]
        for digit, kind in zip(digits[1:7], _FIRST[int(digits[0])], strict=True)
    )
    right = "".join(_inverted(_ODD[int(digit)]) for digit in digits[7:])
    pattern = f"101{left}01010{right}101"
    found: list[tuple[int, int, bool]] = []
    at = pattern.find("1")
    while at >= 0:
        end = pattern.find("0", at)
        end = len(pattern) if end < 0 else end
        found.append((at, end - at, at in _GUARDS))
        at = pattern.find("1", end)
    return tuple(found)


def _inverted(pattern: str) -> str:
    return pattern.translate(str.maketrans("01", "10"))
