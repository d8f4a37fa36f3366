"""Where the words of a search stand in a text."""

from __future__ import annotations

import re
from functools import lru_cache

from ovop_desktop.domain.folding import begins, fold, folded_words, respelt

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`‑-][^\W_]+)*")

Span = tuple[int, int]
"""Start and length, in letters of the text as it is shown."""


@lru_cache(maxsize=4_096)
def hits(text: str, words: str) -> tuple[Span, ...]:
    """Where a word of `text` begins with a searched one, in any of its spellings; else where it is inside of one.

    Words that were searched run together are found apart ("gulasemut" in "Gula Semut"). Spans never overlap and come
    in order.
    """
    held = [(found.start(), found.group()) for found in _WORD.finditer(text)]
    found: list[Span] = []
    for wanted in folded_words(words):
        spans = [(start, length) for start, word in held if (length := _beginning(word, wanted))]
        found += spans or _inside(held, wanted) or _across(held, wanted)
    return _apart(found)


def _beginning(word: str, wanted: str) -> int:
    """How many letters of a word are the searched one; 0 when it does not begin so."""
    if not begins(fold(word), wanted):
        return 0
    return next((length for length in range(1, len(word)) if begins(fold(word[:length]), wanted)), len(word))


def _inside(held: list[tuple[int, str]], wanted: str) -> list[Span]:
    spans = []
    for start, word in held:
        at = fold(word).find(wanted) if len(wanted) >= 3 and len(fold(word)) == len(word) else -1
        if at >= 0:
            spans.append((start + at, len(wanted)))
    return spans


def _across(held: list[tuple[int, str]], wanted: str) -> list[Span]:
    """The words that, run together, begin with the searched one or are begun by it."""
    known = respelt(wanted)
    for first in range(len(held)):
        written = spelt = ""
        for last in range(first, len(held)):
            written += fold(held[last][1])
            spelt += respelt(fold(held[last][1]))
            if last > first and (written.startswith(wanted) or spelt.startswith(known)):
                return [(start, len(word)) for start, word in held[first : last + 1]]
    return []


def _apart(found: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for start, length in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][0] + kept[-1][1]:
            kept.append((start, length))
    return tuple(kept)
