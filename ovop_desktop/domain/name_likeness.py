"""How alike two names are when people write them: old spellings, swallowed vowels, typing slips, words run together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from ovop_desktop.domain.folding import folded_words
from ovop_desktop.domain.quantities import parse_quantity

SAME_WORD = 86
"""Of 100: from here on two words count as one word written in two ways (a letter left out of seven)."""

LONG_WORD = 6
"""Letters from which one wrong letter is taken for a slip; of shorter words it makes another word (salak, salam)."""

WEAK = frozenset({
    "asli", "khas", "ori", "original", "super", "premium", "murni", "homemade", "buatan", "produk", "aneka", "spesial",
    "istimewa", "merk", "merek", "cap",
})  # fmt: skip
"""Words that tell little about what a product is."""

WEAK_WEIGHT = 0.25
PLACE_WEIGHT = 0.1

_OLD = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "ny"), ("sj", "sy"))
"""Spelling before 1972 (Ejaan yang Disempurnakan), still alive in names."""

_FOREIGN = (("ph", "f"), ("kh", "k"), ("x", "ks"), ("q", "k"), ("v", "f"), ("z", "s"), ("ck", "k"))
_VOWELS = str.maketrans("oe", "ui")
"""Vowels that are written for one another: telor and telur, sirop and sirup."""

_SWALLOWED = re.compile(r"(?<=[bcdfgjkpst])e(?=[lr][aiueo])")
_TWICE = re.compile(r"([a-z])\1+")


@lru_cache(maxsize=50_000)
def spelling(word: str) -> str:
    """A folded word in one of the ways it is written: cokelat and coklat, syrup and sirup are the same letters."""
    for old, new in (*_OLD, *_FOREIGN):
        word = word.replace(old, new)
    if not word.isdigit():
        word = word.replace("y", "i")
    return _TWICE.sub(r"\1", _SWALLOWED.sub("", word))


def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name in one spelling, without sizes ("250 g", "1kg")."""
    return tuple(spelling(word) for word in folded_words(_without_sizes(name)))


_SIZE = re.compile(r"\b\d+(?:[.,]\d+)?\s*[A-Za-z]{1,8}\b")
_MEASURES = frozenset({"g", "kg", "mg", "ons", "ml", "L", "cm", "m", "pcs", "buah", "lembar", "bungkus", "botol"})


def _without_sizes(name: str) -> str:
    return _SIZE.sub(lambda found: " " if _is_size(found[0]) else found[0], name)


def _is_size(text: str) -> bool:
    held = parse_quantity(text)
    return held is not None and held.unit in _MEASURES


def word_likeness(one: str, other: str) -> int:
    """0 to 100: 100 for the same word, 0 when they are two words."""
    if one == other:
        return 100
    if one.isdigit() or other.isdigit():
        return 0
    ratio = round(fuzz.ratio(one, other))
    slip = OSA.distance(one, other, score_cutoff=1) <= 1
    if one.translate(_VOWELS) == other.translate(_VOWELS):
        return 92
    swapped = slip and len(one) == len(other) and sorted(one) == sorted(other)
    if ratio >= SAME_WORD or (slip and min(len(one), len(other)) >= LONG_WORD) or swapped:
        return max(ratio, SAME_WORD)
    return 0


def likeness(one: Sequence[str], other: Sequence[str], weak: frozenset[str] = frozenset()) -> int:
    """0 to 100 for two names by their tokens; `weak` are more words that tell little (the village's name, say).

    Words are compared in pairs, each with the one most like it; a word without a partner counts by its length.
    """
    if not one or not other:
        return 0
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return 100
    numbers = {word for word in one if word.isdigit()}, {word for word in other if word.isdigit()}
    if all(numbers) and numbers[0] != numbers[1]:
        return 0
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    free = list(longer)
    met = total = 0.0
    for word in shorter:
        best = max(free, key=lambda held: word_likeness(word, held), default="")
        alike = word_likeness(word, best) if best else 0
        weight = _weight(word, weak)
        if alike:
            free.remove(best)
            weight = (weight + _weight(best, weak)) / 2
        met += alike * weight
        total += weight
    total += sum(_weight(word, weak) for word in free)
    return round(met / total) if total else 0


def _weight(word: str, weak: frozenset[str]) -> float:
    return len(word) * (PLACE_WEIGHT if word in weak else WEAK_WEIGHT if word in WEAK else 1.0)
