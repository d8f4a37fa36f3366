"""What of a text can stand on paper: composed letters, plain spaces, nothing that steers a reader's eye.

Control characters and the invisible characters that turn the reading direction are not letters: they are dropped
(a tab or line feed becomes a space). Everything that IS a letter stays, also one that no font shows: the fonts
then draw a small box in its place, keep the letter for copying, and say so.
"""

from __future__ import annotations

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"
"""The hyphen of a divided word (ISO 32000-1, 14.8.2.2.3): the line breaker ends a line with it, fonts draw "-"."""

NO_BREAK_SPACE = "\u00a0"

_JOINERS = "\u200c\u200d"
_FIXED_SPACES = "\u202f\u2007"
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u034f]")
"""Variation selectors and the grapheme joiner: they ask for another look of a letter and have none themselves."""

_AKSARA = ((0x1B00, 0x1B7F), (0xA980, 0xA9DF), (0x1B80, 0x1BBF), (0x1CC0, 0x1CCF))


def cleaned(text: str) -> str:
    """Return `text` in composed form (NFC) without control, format and bidirectional characters.

    A lone surrogate, which no PDF can hold, becomes U+FFFD. Never raises.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    composed = _SELECTORS.sub("", composed)
    if composed.replace(NO_BREAK_SPACE, " ").isprintable():
        return composed
    return "".join(_kept(letter, composed) for letter in composed)


def _kept(letter: str, text: str) -> str:
    if letter.isprintable():
        return letter
    kind = unicodedata.category(letter)
    if kind == "Zs":
        return NO_BREAK_SPACE if letter in _FIXED_SPACES or letter == NO_BREAK_SPACE else " "
    if kind in ("Zl", "Zp") or letter in "\t\n\r\v\f\x85":
        return " "
    if kind == "Cs":
        return "\ufffd"
    if kind in ("Co", "Cn"):
        return letter
    if letter in _JOINERS and any(_is_aksara(other) for other in text):
        return letter
    return SOFT_HYPHEN if letter == SOFT_HYPHEN else ""


def _is_aksara(letter: str) -> bool:
    return any(low <= ord(letter) <= high for low, high in _AKSARA)


def without_soft_hyphens(text: str) -> str:
    """Return `text` without the soft hyphens a person or another program left in it: dividing words is ours."""
    return text.replace(SOFT_HYPHEN, "") if SOFT_HYPHEN in text else text
