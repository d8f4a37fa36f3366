"""Where a line may end inside Balinese, Javanese and Sundanese: between syllables, never inside one.

Balinese and Javanese are written without spaces. A syllable is a letter with its marks and the letters stacked under it
by a virama; a letter that is silenced closes the syllable before it (Unicode, UAX #14, rule LB28a).
"""

from __future__ import annotations

import re
import unicodedata

_AKSARA = re.compile("[\u1b00-\u1b7f\u1b80-\u1bbf\u1cc0-\u1ccf\ua980-\ua9df]")
_UNSPACED = re.compile("[\u1b00-\u1b7f\ua980-\ua9df]")
_VIRAMAS = "\u1b44\u1bab\ua9c0"
_SILENT = "\u1b44\u1baa\ua9c0"
"""Signs that silence the letter before them where no letter is stacked."""


def is_aksara(letter: str) -> bool:
    """Whether a letter, mark or sign is of one of the three scripts."""
    return bool(_AKSARA.match(letter))


def written_without_spaces(text: str) -> bool:
    """Whether some of a text is Balinese or Javanese."""
    return not text.isascii() and bool(_UNSPACED.search(text))


def syllables(word: str) -> tuple[int, ...]:
    """Return the offsets inside `word` before which a syllable of one of the three scripts begins."""
    return tuple(place for place in range(1, len(word)) if _begins(word, place))


def _begins(word: str, place: int) -> bool:
    letter, before = word[place], word[place - 1]
    if not (is_aksara(letter) and is_aksara(before)) or unicodedata.category(letter) != "Lo":
        return False
    return before not in _VIRAMAS and not _closes(word, place)


def _closes(word: str, place: int) -> bool:
    """Whether the letter is silenced by a sign that is seen: it ends the syllable before it."""
    at = place + 1
    if at >= len(word) or word[at] not in _SILENT:
        return False
    stacks = word[at] in _VIRAMAS and at + 1 < len(word) and unicodedata.category(word[at + 1]) == "Lo"
    return not stacks
