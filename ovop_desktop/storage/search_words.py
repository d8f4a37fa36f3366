"""How words are folded so that what people type finds what others wrote."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

_PEPET = re.compile(r"\b([bcdgjkpst])e([rl])(?=[aiueo])")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
LONGEST_QUERY = 200


def fold(text: str) -> str:
    """Lower case without accents; hyphens and apostrophes gone, so that jum'at and e-mail are one word each."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = unicodedata.normalize("NFC", plain)
    return re.sub(r"(?<=\w)['’ʼ`‑-](?=\w)", "", plain)


def respelt(word: str) -> str:
    """The word as people shorten it: keripik and kripik, gelas and glas, fold to the same letters."""
    return _PEPET.sub(r"\1\2", word)


def tokens(text: str) -> list[str]:
    """The folded, respelt words of a text."""
    return [respelt(word) for word in _WORD.findall(fold(text))]


def spelt(text: str) -> list[str]:
    """The folded words that respelling shortens, as written: only so does a half-typed "ker" find keripik."""
    return [word for word in _WORD.findall(fold(text)) if respelt(word) != word]


def indexed(texts: Iterable[str], *, joined: bool = False) -> str:
    """What goes into the index for some texts; with `joined` also each pair run together (gulasemut).

    Words that are respelt stand there as written too.
    """
    words: list[str] = []
    for text in texts:
        found = tokens(text)
        words += found + spelt(text)
        if joined:
            words += [first + second for first, second in pairwise(found)]
            words += [letters for part in text.split() if "-" in part for letters in _WORD.findall(fold(part))]
    return " ".join(words)


def match(words: str) -> str:
    """The FTS5 expression that finds every word as a beginning, or "" when nothing can be searched.

    Each word is quoted, so that no character of it is an operator.
    """
    return " ".join(f'"{word}"*' for word in tokens(words[:LONGEST_QUERY]))


def part(words: str) -> str:
    """The trigram expression for letters inside a name, or "" when there are fewer than three."""
    letters = "".join(tokens(words[:LONGEST_QUERY]))
    return f'"{letters}"' if len(letters) >= 3 else ""
