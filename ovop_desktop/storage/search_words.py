"""What goes into the search index, and what is asked of it, so that what people type finds what others wrote."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ovop_desktop.domain.folding import fold, folded_words, respelt, tokens

__all__ = ["fold", "indexed", "match", "part", "respelt", "tokens"]

LONGEST_QUERY = 200


def indexed(texts: Iterable[str], *, joined: bool = False) -> str:
    """What goes into the index for some texts; with `joined` also each pair run together (gulasemut).

    Words that are respelt stand there as written too: only so does a half-typed "ker" find keripik.
    """
    words: list[str] = []
    for text in texts:
        written = folded_words(text) if text else []
        found = [respelt(word) for word in written]
        words += found + [word for word, short in zip(written, found, strict=True) if short != word]
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
