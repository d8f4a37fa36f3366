"""Where a word may be divided: pyphen's patterns, held to a printer's rules, with Indonesian prefixes respected.

At least three letters stay and four go over, only in words of nine letters or more, never in names (capitals) or
in anything that is not all letters. The Indonesian patterns divide by sound alone ("di-r-en-dam", "be-runding");
EYD divides after a prefix first, so for the common prefixes the division stands at the seam of prefix and root and the
patterns only serve the rest.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pyphen

from ovop_desktop.brochure.patterns import Patterns

LEFT = 3
RIGHT = 4
SHORTEST = 9

_PREFIXES = (
    "memper",
    "diper",
    "menge",
    "penge",
    "meng",
    "peng",
    "meny",
    "peny",
    "mem",
    "pem",
    "men",
    "pen",
    "ber",
    "ter",
    "per",
)
_VOWELS = "aeiou"
_NEVER_BEGIN = ("ng", "ny", "kh", "sy")
_PATTERNS = {"id": "id_ID", "en": "en_US"}


class Hyphenator:
    """Finds the places at which a word may be divided."""

    def __init__(self) -> None:
        self._patterns = lru_cache(maxsize=None)(_pattern)
        self.places = lru_cache(maxsize=20_000)(self._places)
        """places(word, lang) -> offsets before which a hyphen may stand; none for other languages than id and en"""

    def _places(self, word: str, lang: str) -> tuple[int, ...]:
        start, end = _core(word)
        core = word[start:end]
        if lang not in _PATTERNS or len(core) < SHORTEST or not core.isalpha() or not core.islower():
            return ()
        if not core.isascii() and lang == "id":
            return ()
        found = set(self._patterns(_PATTERNS[lang]).positions(core))
        if lang == "id":
            found = _indonesian(core, found)
        return tuple(start + place for place in sorted(found) if LEFT <= place <= len(core) - RIGHT)


def _pattern(name: str) -> Patterns:
    return Patterns(Path(pyphen.LANGUAGES[name]))


def _core(word: str) -> tuple[int, int]:
    start, end = 0, len(word)
    while start < end and not word[start].isalnum():
        start += 1
    while end > start and not word[end - 1].isalnum():
        end -= 1
    return start, end


def _indonesian(word: str, places: set[int]) -> set[int]:
    seam = _seam(word)
    found = {place for place in places if place >= seam and _speakable(word, place)}
    return found | {seam} if seam else found


def _seam(word: str) -> int:
    """Where the prefix ends: after "mem" in "membuat", after "me" in "menyapu" (the root is "sapu"), else 0."""
    if word.startswith("di") and len(word) > 4 and word[2] not in _VOWELS:
        return 2
    for prefix in _PREFIXES:
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= RIGHT:
            if rest[0] not in _VOWELS:
                return len(prefix)
            # "meng-ambil", "ber-ada" and "ter-ambil" keep the prefix; "me-nulis", "me-nyapu" melt it into the root.
            return len(prefix) if prefix in ("meng", "peng", "ber", "ter", "per", "memper", "diper") else 2
    return 0


def _speakable(word: str, place: int) -> bool:
    """A part must hold a vowel, and a consonant that is written with two letters is not divided."""
    before, after = word[max(0, place - 1) : place + 1], word[place:]
    head = word[:place]
    if before in _NEVER_BEGIN or not any(letter in _VOWELS for letter in after[:3]):
        return False
    if (
        len(after) > 1
        and after[0] not in _VOWELS
        and after[1] not in _VOWELS
        and after[:2] not in (*_NEVER_BEGIN, "pr", "tr", "kr", "br", "dr", "gr", "st", "kl", "pl")
    ):
        return False
    return any(letter in _VOWELS for letter in head[-3:])
