"""Which products of a list are ticked: these, or all of them but these."""

from __future__ import annotations

from collections.abc import Iterable

from ovop_desktop.domain.ids import EntityId, Ids

FEW = 40
"""Ids up to which looking for each in a list of a hundred thousand is quicker than taking the list apart."""


class Ticks:
    """Kept by id. A hundred thousand are ticked, counted and let go of without naming them."""

    def __init__(self) -> None:
        self._whole: Ids | None = None
        self._named: dict[EntityId, None] = {}
        """The ticked ones; of a `_whole` list, the ones that are not."""

    def __len__(self) -> int:
        return len(self._named) if self._whole is None else len(self._whole) - len(self._named)

    def __contains__(self, one: EntityId) -> bool:
        """Whether a product of the list is ticked."""
        return (one in self._named) is (self._whole is None)

    def put(self, one: EntityId, *, on: bool) -> None:
        """Tick a product of the list, or take its tick away."""
        if on is (self._whole is None):
            self._named[one] = None
        else:
            self._named.pop(one, None)

    def add(self, ids: Iterable[EntityId]) -> None:
        """Tick these too."""
        for one in ids:
            self.put(one, on=True)

    def all(self, ids: Ids) -> None:
        """Tick the whole list."""
        self._whole, self._named = ids, {}

    def none(self) -> None:
        """Take every tick away."""
        self._whole, self._named = None, {}

    def name(self) -> None:
        """Name every one that is ticked: the list is about to be another."""
        if self._whole is not None:
            ticked = (one for one in self._whole if one not in self._named)
            self._whole, self._named = None, dict.fromkeys(ticked)

    def of(self, ids: Ids) -> list[EntityId]:
        """The ticked ones of the list, in its order."""
        return [one for one in ids if one in self] if len(self) else []

    def follow(self, ids: Ids) -> bool:
        """The list is this now: what is no more in it is not ticked any more. Returns whether that took a tick away."""
        if self._whole == ids or not len(self):
            return False
        self.name()
        before = len(self._named)
        here = ids if before <= FEW else set(ids)
        self._named = {one: None for one in self._named if one in here}
        return len(self._named) != before
