"""Small parts of PDF syntax: numbers, strings, and compressed data."""

from __future__ import annotations

import zlib
from typing import NamedTuple

LEVEL = 6
"""How hard streams are compressed: zlib's middle way; 9 costs three times as much for a hundredth."""


def number(value: float) -> str:
    """Return a number with at most three places, no exponent, no trailing zeros."""
    if value == int(value):
        return str(int(value))
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def string(text: str) -> str:
    """Return a text string: ASCII as it is, anything else as UTF-16 (ISO 32000-1, 7.9.2). Always ASCII itself."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return "<feff" + text.encode("utf-16-be", "replace").hex() + ">"


class Packed(NamedTuple):
    """Compressed data, and how long it was (with its padding)."""

    data: bytes
    length: int


FLATE = "/Filter/FlateDecode"
"""What a stream's dictionary says of `Packed` data."""


def packed(data: bytes, padding: bytes = b"\n") -> Packed:
    """Return `data` compressed for a stream.

    A stream that ends in a carriage return cannot be told from its end-of-line by a strict reader (ISO 19005-2,
    6.1.7.1), so such data is padded; one in 256 is. The padding must not be all zeros: they leave the checksum's last
    byte as it is.
    """
    done = zlib.compress(data, LEVEL)
    while done[-1] == 13:
        data += padding
        done = zlib.compress(data, LEVEL)
    return Packed(done, len(data))
