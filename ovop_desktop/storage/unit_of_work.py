"""One transaction of the library: everything in it happens, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from ovop_desktop.domain.changes import ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.storage import journal, sittings
from ovop_desktop.storage.clock import HybridClock
from ovop_desktop.storage.journal import Desk, UndoPosition
from ovop_desktop.storage.judged import judge, judged_elsewhere
from ovop_desktop.storage.listing import in_order, refresh, touched_products
from ovop_desktop.storage.mapping import get, put_all, stored

Tell = Callable[[int, int], object]
"""Told after each product how many of how many are done; what it raises takes the whole deed back."""


class UnitOfWork:
    """What may be done inside `Library.write()`."""

    def __init__(self, connection: Connection, clock: HybridClock, desk: Desk) -> None:
        self._connection = connection
        self._clock = clock
        self._desk = desk

    def get(self, kind: str, entity_id: str) -> Entity | None:
        """A record as it is stored now."""
        return get(self._connection, kind, entity_id)

    def do(self, change_set: ChangeSet, tell: Tell | None = None) -> int:
        """Write a deed, make it the next one to take back, and return the serial of its entry in the journal.

        Raises StaleChange when a record has moved on.
        """
        serial = self._write(change_set, "do", None, tell)
        held = journal.position(self._connection)
        journal.keep_position(self._connection, UndoPosition((*held.undo, serial)))
        return serial

    def go_on(self, change_set: ChangeSet, serial: int, tell: Tell | None = None) -> int | None:
        """Write what is typed on in the sitting that entry `serial` tells of, into that entry (ADR 0013).

        Returns the serial of the entry that tells of it: that one, or 0 when everything in it is as it was before and
        the entry is gone. None, and nothing is written, when something else was done since. Raises as `do` does.
        """
        held = journal.position(self._connection)
        change = sittings.goes_on(self._connection, self._clock, self._desk, change_set, serial)
        if change is None or not held.undo or held.undo[-1] != serial:
            return None
        self._put(change_set, tell)
        if sittings.extend(self._connection, self._clock, change_set.deed, change, serial):
            return serial
        journal.keep_position(self._connection, UndoPosition(held.undo[:-1]))
        return 0

    def note(self, change_set: ChangeSet) -> None:
        """Write what happened outside the library (something was printed): in the journal, but nothing to take back."""
        self._write(change_set, "do", None)

    def undo(self, tell: Tell | None = None) -> ChangeSet | None:
        """Take the last deed back; None when there is none."""
        held = journal.position(self._connection)
        if not held.undo:
            return None
        target = held.undo[-1]
        change_set = journal.rebuilt(self._connection, target, back=True)
        self._write(change_set, "undo", target, tell)
        journal.keep_position(self._connection, UndoPosition(held.undo[:-1], (*held.redo, target)))
        return change_set

    def redo(self, tell: Tell | None = None) -> ChangeSet | None:
        """Do the deed taken back last again; None when there is none."""
        held = journal.position(self._connection)
        if not held.redo:
            return None
        target = held.redo[-1]
        change_set = journal.rebuilt(self._connection, target, back=False)
        self._write(change_set, "redo", target, tell)
        journal.keep_position(self._connection, UndoPosition((*held.undo, target), held.redo[:-1]))
        return change_set

    def forget_undo(self) -> None:
        """Take nothing back any more: after a library was made or restored."""
        journal.keep_position(self._connection, UndoPosition())

    def _write(self, change_set: ChangeSet, act: str, target: int | None, tell: Tell | None = None) -> int:
        self._put(change_set, tell)
        return journal.append(self._connection, self._clock, self._desk, change_set, act, target)

    def _put(self, change_set: ChangeSet, tell: Tell | None) -> None:
        now = stored(self._connection, ((change.kind, change.id) for change in change_set.changes))
        for change in change_set.changes:
            if now.get((change.kind, change.id)) != change.before:
                raise StaleChange(change.kind, change.id)
        touched = touched_products(self._connection, change_set.changes)
        put_all(self._connection, change_set.changes)
        touched |= touched_products(self._connection, change_set.changes)
        products = in_order(self._connection, touched)
        refresh(self._connection, _told(products, tell) if tell else products, self._clock.wall())
        judge(self._connection, judged_elsewhere(self._connection, change_set.changes) - touched)


def _told(products: Sequence[str], tell: Tell) -> Iterator[str]:
    for done, one in enumerate(products):
        tell(done, len(products))
        yield one


def deed_at(connection: Connection, pick: Callable[[UndoPosition], tuple[int, ...]]) -> Deed | None:
    """The deed that undo (or redo, by `pick`) would act on."""
    serials = pick(journal.position(connection))
    return journal.deed_of(connection, serials[-1]) if serials else None


def size_at(connection: Connection, pick: Callable[[UndoPosition], tuple[int, ...]]) -> int:
    """How many records the deed that undo (or redo, by `pick`) would act on has changed."""
    serials = pick(journal.position(connection))
    return journal.size_of(connection, serials[-1]) if serials else 0
