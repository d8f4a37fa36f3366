"""The one writer: every deed goes through here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from ovop_desktop.domain.changes import ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import HistoryEntry
from ovop_desktop.services.feed import Feed, News
from ovop_desktop.services.tasks import Cancelled, Steps, Task
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.unit_of_work import UnitOfWork
from ovop_desktop.storage.unsaved import UnsavedFile

Wrote = TypeVar("Wrote")


class Editor:
    """Writes change sets, takes them back, does them again, and tells the feed once they are on disk."""

    def __init__(self, library: Library, feed: Feed, unsaved: UnsavedFile | None = None) -> None:
        """`unsaved` keeps what one record was to become when the disk refuses it."""
        self._library = library
        self._feed = feed
        self._unsaved = unsaved
        self._sitting, self._entry = "", 0

    def apply(self, change_set: ChangeSet, tell: Callable[[int, int], object] | None = None, sitting: str = "") -> None:
        """Write a deed, whole or not at all; an empty one does nothing. `tell` hears of each product as it is written.

        What `tell` raises (Cancelled) leaves everything as it was. Changes of one record that come one after the
        other with the same `sitting` are one deed, in the journal and for undo.

        Raises StaleChange when a stored record is no longer what the change saw, OvopError when the disk refuses
        (`disk.full`, `library.readonly`, `library.io`); then nothing has changed. Where only the last sync was
        refused the deed is in the file, though a power cut may still take it: the feed tells of it, then the error
        is raised.
        """
        if not change_set:
            return

        def step(unit: UnitOfWork) -> int:
            entry = unit.go_on(change_set, self._entry, tell) if sitting and sitting == self._sitting else None
            return unit.do(change_set, tell) if entry is None else entry

        try:
            entry, tight = self._write(step)
        except (StaleChange, Cancelled):
            raise
        except Exception:  # the disk refuses, or there is a bug: what was typed is kept beside the library
            self._keep(change_set)
            self._tell_if_it_stands(change_set)
            raise
        self._sitting, self._entry = sitting, entry
        if self._unsaved is not None:
            for change in change_set.changes:
                self._unsaved.saved(change.id)
        self._feed.tell(News(change_set, tight))

    def _write(self, step: Callable[[UnitOfWork], Wrote]) -> tuple[Wrote, bool]:
        """Do a step in one transaction; where the disk is full, once more with the room that was kept for that.

        Returns what the step brought, and whether it took that room.
        """
        try:
            with self._library.write() as unit:
                return step(unit), False
        except OvopError as problem:
            if problem.code != "disk.full" or not self._library.reserve.release():
                raise
        with self._library.write() as unit:
            return step(unit), True

    def writing(self, change_set: ChangeSet, sitting: str = "") -> Task[int]:
        """Task: `apply` a deed on many records, telling the stage "bulk_write"; brings the number of changes."""

        def work(steps: Steps) -> int:
            steps.step("bulk_write", 0, len(change_set.changes))
            self.apply(change_set, lambda done, total: steps.step("bulk_write", done, total), sitting)
            return len(change_set.changes)

        return work

    def note(self, change_set: ChangeSet) -> None:
        """Write what happened outside the library, as `apply` does; undo goes on to act on the deed before it."""
        _none, tight = self._write(lambda unit: unit.note(change_set))
        self._feed.tell(News(change_set, tight))

    def _keep(self, change_set: ChangeSet) -> None:
        """Forms write one record at a time; what is done to many is done again with one press."""
        typed = [change for change in change_set.changes if change.after is not None]
        if self._unsaved is not None and len(typed) == len(change_set.changes) == 1:
            self._unsaved.keep(typed[0])

    def undo(self, tell: Callable[[int, int], object] | None = None) -> Deed | None:
        """Take the last deed back, also one from before a restart; returns it, or None when there is none.

        `tell` hears of each product as it is written; what it raises (Cancelled) leaves everything as it was.
        """
        return self._stepped(lambda unit: unit.undo(tell))

    def redo(self, tell: Callable[[int, int], object] | None = None) -> Deed | None:
        """Do the deed taken back last again; returns it, or None when there is none. `tell` is as in `undo`."""
        return self._stepped(lambda unit: unit.redo(tell))

    def undo_size(self) -> int:
        """How many records undo would change."""
        return self._library.reader.undo_size()

    def redo_size(self) -> int:
        """How many records redo would change."""
        return self._library.reader.redo_size()

    def _stepped(self, step: Callable[[UnitOfWork], ChangeSet | None]) -> Deed | None:
        stepped: list[ChangeSet | None] = []

        def noted(unit: UnitOfWork) -> None:
            stepped.append(step(unit))

        try:
            _none, tight = self._write(noted)
        except OvopError:
            for tried in filter(None, stepped):
                self._tell_if_it_stands(tried)
            raise
        done = stepped[-1]
        if done is None:
            return None
        self._feed.tell(News(done, tight))
        return done.deed

    def _tell_if_it_stands(self, change_set: ChangeSet) -> None:
        """After a refused commit the library is asked what it holds."""
        with suppress(OvopError):
            if all(self._library.reader.get(one.kind, one.id) == one.after for one in change_set.changes):
                self._feed.tell(News(change_set))

    def undo_deed(self) -> Deed | None:
        """What undo would take back."""
        return self._library.reader.undo_deed()

    def redo_deed(self) -> Deed | None:
        """What redo would do again."""
        return self._library.reader.redo_deed()

    def history(self, kind: str, entity_id: EntityId, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """What happened to one record, newest first."""
        return self._library.reader.history(kind, entity_id, limit)
