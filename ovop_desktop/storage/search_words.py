"""What goes into the search index, and what is asked of it, so that what people type finds what others wrote."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ovop_desktop.domain.folding import fold, folded_words, respelt, tokens

__all__ = ["fold", "holds", "indexed", "match", "part", "respelt", "tokens"]

LONGEST_QUERY = 200

RULES_KEY = "search_rules"
RULES = "4"
"""How words are folded and respelt. A library indexed with another value makes its index anew when it opens."""


def indexed(texts: Iterable[str], *, joined: bool = False) -> str:
    """What goes into the index for some texts; with `joined` also each pair run together (gulasemut),
    what hyphens hold together taken apart, and every end of a Korean word: its two letters are six of ours.

    Words that are respelt stand there as written too: only so does a half-typed "ker" find keripik.
    """
    words: list[str] = []
    for text in texts:
        written = folded_words(text) if text else []
        found = [respelt(word) for word in written]
        words += found + [word for word, short in zip(written, found, strict=True) if short != word]
        if joined:
            words += [first + second for spelling in (found, written) for first, second in pairwise(spelling)]
            words += [piece for part in text.split() if "-" in part for piece in folded_words(part.replace("-", " "))]
            words += [word[start:] for word in written if not word.isascii() for start in range(1, len(word))]
    return " ".join(dict.fromkeys(words))


def match(words: str) -> str:
    """The FTS5 expression that finds every word as a beginning, or "" when nothing can be searched.

    A word is looked for as `ways` tells. Each is quoted, so that no character is an operator.
    """
    return " AND ".join(_either(some) for some in ways(words))


def ways(words: str) -> list[tuple[str, ...]]:
    """For each word what it may stand as: as typed, as it is known by, run together with the one before or behind it.

    So "hargo tirto" finds Hargotirto, as "hargotirto" finds what is written in two.
    """
    written = folded_words(words[:LONGEST_QUERY])
    joined = [first + second for first, second in pairwise(written)]
    return [
        tuple(dict.fromkeys((word, respelt(word), *joined[max(0, place - 1) : place + 1])))
        for place, word in enumerate(written)
    ]


def _either(some: tuple[str, ...]) -> str:
    found = " OR ".join(f'"{one}"*' for one in some)
    return found if len(some) == 1 else f"({found})"


def holds(texts: Iterable[str], words: str) -> bool:
    """Whether every word that was typed occurs in the texts, in one spelling or another."""
    held = indexed(texts, joined=True)
    return all(word in held or respelt(word) in held for word in folded_words(words))


def part(words: str) -> str:
    """The trigram expression for letters inside a name, or "" when there are fewer than three."""
    letters = "".join(tokens(words[:LONGEST_QUERY]))
    return f'"{letters}"' if len(letters) >= 3 else ""
