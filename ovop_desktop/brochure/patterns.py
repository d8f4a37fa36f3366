"""Hyphenation by patterns (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983), read only as far as words ask for them.

A dictionary has some 12,000 patterns and a catalogue meets a few hundred of them: a pattern's digits are looked at when
its letters first occur in a word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_HEADS = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN")
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_PLACES = re.compile(r"(\d?)(\D?)")
"""A place of a pattern: the digit before a letter, and the letter."""


class Patterns:
    """A dictionary in Hunspell's form without its alternative spellings ("hyph_id_ID.dic")."""

    def __init__(self, path: Path) -> None:
        """Read a dictionary. Raises OSError or ValueError when there is none."""
        head, _, body = path.read_bytes().partition(b"\n")
        lines = [line.strip() for line in body.decode(head.decode("ascii").strip()).split("\n")]
        letters = "\n".join(lines).translate(_NO_DIGITS).split("\n")
        self._lines = {
            key: line
            for key, line in zip(letters, lines, strict=True)
            if key != line and not line.startswith(_HEADS) and not line.isdigit()
        }
        self._longest = max(map(len, self._lines))
        self._values = lru_cache(maxsize=None)(self._read)

    def _read(self, letters: str) -> tuple[int, ...]:
        """The digits of a pattern, one before each letter and one after the last."""
        return tuple(int(digit or "0") for digit, _ in _PLACES.findall(self._lines[letters]))

    def positions(self, word: str) -> list[int]:
        """Return the offsets in a word of small letters at which the patterns divide it, two letters from each end."""
        pointed = f".{word}."
        levels = [0] * (len(pointed) + 1)
        for start in range(len(pointed) - 1):
            for stop in range(start + 1, min(start + self._longest, len(pointed)) + 1):
                if pointed[start:stop] in self._lines:
                    values = self._values(pointed[start:stop])
                    there = slice(start, start + len(values))
                    levels[there] = map(max, values, levels[there])
        return [place - 1 for place, level in enumerate(levels) if level % 2 and 2 <= place - 1 <= len(word) - 2]
