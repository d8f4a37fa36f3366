"""What goes into the search index, and what is asked of it, so that what people type finds what others wrote."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ovop_desktop.domain.folding import fold, folded_words, respelt, tokens

__all__ = ["fold", "indexed", "match", "part", "respelt", "spelt", "tokens"]

LONGEST_QUERY = 200


def spelt(text: str) -> list[str]:
    """The folded words that respelling shortens, as written: only so does a half-typed "ker" find keripik."""
    return [word for word in folded_words(text) if respelt(word) != word]


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
            words += [letters for part in text.split() if "-" in part for letters in folded_words(part)]
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
