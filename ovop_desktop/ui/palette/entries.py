"""What the palette offers: lines, in groups, from sources that each know one kind of thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from ovop_desktop.domain.folding import begins, folded_words, respelt

BY_NAME = 2
"""The worst rank of a line that is found by its title alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. Chosen, it does `act`; without one it goes to `place` with `facts`.

    `keys` is a shortcut in Qt's portable form; `also` are words it is found by beside its title, in place
    of its detail.
    """

    title: str
    detail: str = ""
    icon: str = "arrow-right"
    keys: str = ""
    place: str = ""
    facts: tuple[tuple[str, Any], ...] = ()
    act: Callable[[], object] | None = None
    also: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading."""

    title: str
    entries: tuple[Entry, ...]


class Source(Protocol):
    """Finds records of one kind. `place` is where such a record is shown; without that page nothing is offered."""

    place: str

    def title(self) -> str:
        """The heading, in the language of the window."""

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """At most `limit` lines, the best first. Called off the window's thread: it touches no widget."""

    def named(self, record: str) -> Entry | None:
        """The line of one record by its id, or None when it is gone or put away."""


@lru_cache(maxsize=16_384)
def _spelt(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a text as they are written, and as they are known by."""
    written = tuple(folded_words(text))
    return written, tuple(respelt(word) for word in written)


@lru_cache(maxsize=16_384)
def _letters(title: str, also: str) -> str:
    """All letters of a line, in every spelling: what is not in them needs no closer look."""
    return " ".join("".join(words) for text in (title, also) for words in _spelt(text))


def rank(words: str, title: str, also: str = "") -> int | None:
    """How well typed words fit a line, 0 the best; None when a word is nowhere in it.

    The title as typed, the title's beginning, the beginnings of its words, beginnings anywhere, inside of words.
    """
    wanted, sought = _spelt(words)
    letters = _letters(title, also)
    if not all(word in letters or spelt in letters for word, spelt in zip(wanted, sought, strict=True)):
        return None
    (held, known), (beside, _) = _spelt(title), _spelt(also)
    if sought == known:
        return 0
    if begins("".join(held), "".join(wanted)) or "".join(known).startswith("".join(sought)):
        return 1
    if all(any(begins(one, word) for one in held) for word in wanted):
        return 2
    if all(any(begins(one, word) for one in (*held, *beside)) for word in wanted):
        return 3
    return 4 if all(len(word) >= 3 for word in wanted) else None


def nearest(groups: Sequence[Group], words: str) -> tuple[Group, ...]:
    """Groups with a name that fits what was typed before those that were only found by something else."""
    near = [one for one in groups if any(_by_name(words, entry) for entry in one.entries)]
    return (*near, *(one for one in groups if one not in near))


def _by_name(words: str, entry: Entry) -> bool:
    place = rank(words, entry.title)
    return place is not None and place <= BY_NAME


def best(entries: tuple[Entry, ...], words: str, limit: int) -> tuple[Entry, ...]:
    """The entries that fit what was typed, the best first, as they came where they fit alike."""
    ranked = [(rank(words, one.title, one.also or one.detail), one) for one in entries]
    fitting = sorted(((place, one) for place, one in ranked if place is not None), key=lambda pair: pair[0])
    return tuple(one for _, one in fitting[:limit])
