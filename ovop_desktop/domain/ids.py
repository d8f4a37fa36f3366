"""Names of records. They are made once, anywhere, without asking anyone, and travel between libraries."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import NewType, overload

EntityId = NewType("EntityId", str)
"""32 hexadecimal digits of a UUID (RFC 9562)."""

Digest = NewType("Digest", str)
"""SHA-256 of a stored photo, 64 hexadecimal digits."""

OFFICE_ID = EntityId("office")
"""The one record that says whose library this is."""


def new_id() -> EntityId:
    """A fresh random id (UUID version 4)."""
    return EntityId(uuid.uuid4().hex)


def named_id(name: str) -> EntityId:
    """The same id for the same name, on every machine (UUID version 5): sample records and seeded categories."""
    return EntityId(uuid.uuid5(uuid.NAMESPACE_URL, f"ovop:{name}").hex)


_LONG = 32


class Ids(Sequence[EntityId]):
    """Many ids in an order, as one text: a third of what a list of them takes, and compared at once."""

    __slots__ = ("_joined",)

    def __init__(self, joined: str = "") -> None:
        self._joined = joined

    @classmethod
    def of(cls, ids: Iterable[EntityId]) -> Ids:
        """These ids."""
        return cls("".join(ids))

    def __len__(self) -> int:
        return len(self._joined) // _LONG

    @overload
    def __getitem__(self, index: int) -> EntityId: ...

    @overload
    def __getitem__(self, index: slice) -> list[EntityId]: ...

    def __getitem__(self, index: int | slice) -> EntityId | list[EntityId]:
        if isinstance(index, slice):
            return [self._at(place) for place in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._at(index % len(self))

    def _at(self, place: int) -> EntityId:
        return EntityId(self._joined[place * _LONG : (place + 1) * _LONG])

    def __iter__(self) -> Iterator[EntityId]:
        joined = self._joined
        return (EntityId(joined[start : start + _LONG]) for start in range(0, len(joined), _LONG))

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """Where an id stands. Raises ValueError when it does not."""
        end = len(self._joined) if stop is None else stop * _LONG
        found = self._joined.find(value, start * _LONG, end) if isinstance(value, str) and len(value) == _LONG else -1
        while found >= 0 and found % _LONG:
            found = self._joined.find(str(value), found + 1, end)
        if found < 0:
            raise ValueError(value)
        return found // _LONG

    def __contains__(self, value: object) -> bool:
        try:
            self.index(value)
        except ValueError:
            return False
        return True

    def begins_with(self, others: Ids) -> bool:
        """Whether these go on from the others."""
        return self._joined.startswith(others._joined)

    def __eq__(self, other: object) -> bool:
        return self._joined == other._joined if isinstance(other, Ids) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._joined)
