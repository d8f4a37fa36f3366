"""Small parts of PDF syntax: numbers, strings, and objects whose bytes are made when the file is written."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

from ovop_desktop.brochure.reportlab_setup import PDFObject

LEVEL = 6
"""How hard streams are compressed: zlib's middle way; 9 costs three times as much for a hundredth."""

_SPECIAL = re.compile(r"([\\()])")


def number(value: float) -> str:
    """Return a number with at most three places, no exponent, no trailing zeros."""
    if value == int(value):
        return str(int(value))
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def string(text: str) -> str:
    """Return a text string: ASCII as it is, anything else as UTF-16 (ISO 32000-1, 7.9.2.2). Always ASCII itself."""
    if text.isascii() and text.isprintable():
        return "(" + _SPECIAL.sub(r"\\\1", text) + ")"
    return "<feff" + text.encode("utf-16-be", "replace").hex() + ">"


class Written(PDFObject):
    """An indirect object whose body (ASCII) is asked for when the document is written, when all numbers are known."""

    __RefOnly__ = 1

    def __init__(self, body: Callable[[], str]) -> None:
        self._body = body

    def format(self, document: object) -> bytes:  # noqa: ARG002
        """Return the object's bytes; ReportLab calls this."""
        return self._body().encode("ascii")


class Packed(PDFObject):
    """An indirect stream whose bytes are finished; `keys` is the rest of its dictionary, ASCII."""

    __RefOnly__ = 1

    def __init__(self, data: bytes, keys: str) -> None:
        self._data = data
        self._keys = keys

    def format(self, document: object) -> bytes:  # noqa: ARG002
        """Return the object's bytes; ReportLab calls this."""
        head = f"<<{self._keys}/Length {len(self._data)}>>\nstream\n".encode("ascii")
        return b"".join((head, self._data, b"\nendstream"))


def packed(data: bytes, keys: str = "", padding: bytes = b"\n") -> Packed:
    """Return a compressed stream of `data`.

    A stream that ends in a carriage return cannot be told from its end-of-line by a strict reader (ISO 19005-2,
    6.1.7.1), so such data is padded. The padding must not be all zeros: they leave the checksum's last byte as it is.
    """
    done = zlib.compress(data, LEVEL)
    while done[-1] == 13:
        data += padding
        done = zlib.compress(data, LEVEL)
    return Packed(done, f"/Filter/FlateDecode{keys.replace('LENGTH', str(len(data)))}")
