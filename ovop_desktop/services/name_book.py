"""Categories, producers and villages by the names people write, with the nearest one when none is written so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from rapidfuzz import fuzz, process

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.folding import folded_words
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import NamedRecord
from ovop_desktop.domain.regions import VILLAGE_WORDS
from ovop_desktop.services.catalogue import Catalogue

LIKELY = 12
"""Names looked at, the most alike first, to find one with the same number in it."""

NEAR = 62
"""How alike two names are for one to be proposed for the other: of 100, the letters they share in one order."""


@dataclass(frozen=True, slots=True)
class NameBook:
    """For each kind of record the names it goes by; `shown` is what each is called on a screen."""

    names: Mapping[str, Mapping[str, tuple[EntityId, ...]]]
    shown: Mapping[EntityId, str]

    @classmethod
    def of(cls, records: Mapping[str, Iterable[NamedRecord]]) -> Self:
        """The book of the records of each kind."""
        names: dict[str, dict[str, tuple[EntityId, ...]]] = {}
        shown: dict[EntityId, str] = {}
        for kind, some in records.items():
            held = names.setdefault(kind, {})
            for record in some:
                shown[record.id] = record.names[0]
                for way in dict.fromkeys(_ways(kind, record)):
                    held[way] = (*held.get(way, ()), record.id)
        return cls(names, shown)

    @classmethod
    def read(cls, catalogue: Catalogue, language: str) -> Self:
        """The book of a library as it is now; categories are shown in `language` ("id", "en")."""
        categories = [
            NamedRecord(one.id, (one.name.best(language), *one.name.written().values()))
            for one in catalogue.categories()
        ]
        return cls.of(
            {"category": categories, "producer": catalogue.named("producer"), "village": catalogue.named("village")}
        )

    def find(self, kind: str, text: str) -> EntityId:
        """The record that is called so, forgiving case, accents, hyphens and the word for a village.

        Raises OvopError `cell.unknown` with the `nearest` name as shown, `cell.unknown_kind` when none is near, or
        `cell.several` when more than one is called so.
        """
        found = self.names[kind].get(_key(kind, text), ())
        if len(found) == 1:
            return found[0]
        if found:
            raise OvopError("cell.several", text=text)
        near = self.near(kind, text)
        if near is None:
            raise OvopError("cell.unknown_kind", text=text, kind=kind)
        raise OvopError("cell.unknown", text=text, kind=kind, nearest=self.shown[near])

    def near(self, kind: str, text: str) -> EntityId | None:
        """The record whose name is most like a text, or None when none is; "Makmur 3" is "Makmur 03", never "39"."""
        key = _key(kind, text)
        scored = process.extract(key, list(self.names[kind]), scorer=fuzz.ratio, limit=LIKELY, score_cutoff=NEAR)
        likely = [way for way, *_ in scored]
        alike = [way for way in likely if _numbers(way) == _numbers(key)]
        alike += [way for way in likely if not _numbers(way) or not _numbers(key)]
        found = self.names[kind][alike[0]] if alike else ()
        return found[0] if len(found) == 1 else None

    def offers(self, kind: str) -> list[str]:
        """What can be chosen, as shown, each once, by name."""
        ids = {one for found in self.names[kind].values() for one in found}
        return sorted({self.shown[one] for one in ids}, key=str.casefold)


def _numbers(key: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"\d+", key)]


def _ways(kind: str, record: NamedRecord) -> Iterable[str]:
    for name in record.names:
        yield _key(kind, name)
        for place in record.places:
            yield _key(kind, f"{name} {place}")


def _key(kind: str, text: str) -> str:
    words = folded_words(text.replace("-", " "))
    if kind == "village" and len(words) > 1 and words[0] in VILLAGE_WORDS:
        words = words[1:]
    return " ".join(words)
