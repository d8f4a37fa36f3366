"""Records that are probably there twice: found, offered, and left alone once a person said they are two."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ovop_desktop.domain.changes import Change
from ovop_desktop.domain.likeness import Alike, alike_producers, alike_products
from ovop_desktop.domain.pairing import producer_pairs, product_pairs
from ovop_desktop.services.feed import News
from ovop_desktop.services.tasks import Steps, Task
from ovop_desktop.storage.likeness_reader import LikenessReader

KEY = "apart"
"""Where the library keeps the pairs that are two things. In the library and not at the desk: what one colleague has
looked at, the others need not look at again, and a backup brings it back."""

COMPARED = frozenset({
    "name", "producer_id", "village_id", "variants", "photos", "contact", "archived", "code", "number",
})  # fmt: skip
KINDS = ("product", "producer", "village")


class Duplicates:
    """`look` searches the whole library; `found` is what it brought, without what has gone or was called apart."""

    def __init__(self, reader: LikenessReader, noted: Callable[[str], str], note: Callable[[str, str], object]) -> None:
        """`noted` and `note` read and keep a fact of the library."""
        self._reader = reader
        self._noted, self._note = noted, note
        self._found: tuple[Alike, ...] = ()
        self._gone: set[str] = set()
        self._changes = 0
        self._looked_at = -1

    @property
    def stale(self) -> bool:
        """Whether something that is compared has changed since the last look began."""
        return self._looked_at != self._changes

    def look(self) -> Task[tuple[Alike, ...]]:
        """Search the whole library, the most alike first. Writes nothing."""

        def work(steps: Steps) -> tuple[Alike, ...]:
            moment = self._changes
            self._gone.clear()
            villages = self._reader.villages()
            producers = _pairs(alike_producers(*pair) for pair in producer_pairs(self._reader.producers()))
            products = self._reader.products(lambda done, total: steps.step("likeness_read", done, total))
            apart = self._apart()
            same = _same_producers(one.pair for one in producers if one.pair not in apart)
            traits = [replace(one, producer=same.get(one.producer, one.producer)) for one in products]
            compared = product_pairs(traits, lambda done, total: steps.step("likeness_compare", done, total))
            found = [*villages, *producers, *_pairs(alike_products(*pair) for pair in compared)]
            self._found = tuple(sorted(found, key=lambda one: (-one.score, one.kind, one.one, one.other)))
            self._looked_at = moment
            return self.found()

        return work

    def found(self, kind: str = "") -> tuple[Alike, ...]:
        """The pairs to look at, of one kind or of all."""
        apart = self._apart()
        return tuple(
            one
            for one in self._found
            if (not kind or one.kind == kind) and one.pair not in apart and not one.pair & self._gone
        )

    def keep_apart(self, pair: frozenset[str], *, apart: bool = True) -> None:
        """Remember that two records are two things, or forget it again."""
        held = self._apart()
        held = held | {pair} if apart else held - {pair}
        self._note(KEY, json.dumps(sorted(sorted(one) for one in held)))

    def heard(self, news: News) -> None:
        """Follow what is written: what has gone is offered no more, what has changed is to be looked at again."""
        for change in news.change_set.changes:
            if change.kind not in {*KINDS, "certificate"}:
                continue
            if change.after is None or getattr(change.after, "archived", False):
                self._gone.add(change.id)
            else:
                self._gone.discard(change.id)
            if _matters(change):
                self._changes += 1

    def _apart(self) -> set[frozenset[str]]:
        text = self._noted(KEY)
        return {frozenset(pair) for pair in json.loads(text)} if text else set()


def _matters(change: Change) -> bool:
    return change.before is None or change.after is None or bool(COMPARED.intersection(change.fields()))


def _pairs(compared: Iterable[Alike | None]) -> list[Alike]:
    return [one for one in compared if one is not None]


def _same_producers(pairs: Iterable[frozenset[str]]) -> Mapping[str, str]:
    """Producers that are probably one, each with one of them: their products are compared as of one maker.

    Whoever is tied by a chain of pairs is one, in whatever order the pairs come.
    """
    first: dict[str, str] = {}

    def root(one: str) -> str:
        while first.setdefault(one, one) != one:
            first[one] = first[first[one]]
            one = first[one]
        return one

    for pair in pairs:
        one, other = sorted(root(held) for held in pair)
        first[other] = one
    return {one: root(one) for one in list(first)}
