"""Where the words of a search stand in a text."""

from __future__ import annotations

import re
import unicodedata


def hits(text: str, words: str) -> list[tuple[int, int]]:
    """(start, length) of each searched word where a word of `text` begins with it, forgiving case and accents.

    A word that begins no word is looked for inside of words. Spans never overlap and come in order.
    """
    plain = _plain(text)
    if len(plain) != len(text):
        plain = text.casefold() if len(text.casefold()) == len(text) else text
    found: list[tuple[int, int]] = []
    for word in re.findall(r"[^\W_]+", _plain(words)):
        starts = [hit.start() for hit in re.finditer(rf"(?<![^\W_]){re.escape(word)}", plain)]
        if not starts and len(word) >= 3:
            starts = [hit.start() for hit in re.finditer(re.escape(word), plain)]
        found += [(start, len(word)) for start in starts]
    kept: list[tuple[int, int]] = []
    for start, length in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][0] + kept[-1][1]:
            kept.append((start, length))
    return kept


def _plain(text: str) -> str:
    return "".join(_bare(letter) for letter in text)


def _bare(letter: str) -> str:
    folded = unicodedata.normalize("NFKD", letter.casefold())
    bare = "".join(part for part in folded if not unicodedata.combining(part))
    return bare if len(bare) == 1 else letter
