"""The one writer: every deed goes through here."""

from __future__ import annotations

from ovop_desktop.domain.changes import ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import HistoryEntry
from ovop_desktop.services.feed import Feed, News
from ovop_desktop.storage.library import Library


class Editor:
    """Writes change sets, takes them back, does them again, and tells the feed once they are on disk."""

    def __init__(self, library: Library, feed: Feed) -> None:
        self._library = library
        self._feed = feed

    def apply(self, change_set: ChangeSet) -> None:
        """Write a deed, whole or not at all; an empty one does nothing.

        Raises StaleChange when a stored record is no longer what the change saw, OvopError when the disk refuses
        (`disk.full`, `library.readonly`, `library.io`); then nothing has changed.
        """
        if not change_set:
            return
        with self._library.write() as unit:
            unit.do(change_set)
        self._feed.tell(News(change_set))

    def undo(self) -> Deed | None:
        """Take the last deed back, also one from before a restart; returns it, or None when there is none."""
        with self._library.write() as unit:
            change_set = unit.undo()
        return self._told(change_set)

    def redo(self) -> Deed | None:
        """Do the deed taken back last again; returns it, or None when there is none."""
        with self._library.write() as unit:
            change_set = unit.redo()
        return self._told(change_set)

    def _told(self, change_set: ChangeSet | None) -> Deed | None:
        if change_set is None:
            return None
        self._feed.tell(News(change_set))
        return change_set.deed

    def undo_deed(self) -> Deed | None:
        """What undo would take back."""
        return self._library.reader.undo_deed()

    def redo_deed(self) -> Deed | None:
        """What redo would do again."""
        return self._library.reader.redo_deed()

    def history(self, kind: str, entity_id: EntityId, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """What happened to one record, newest first."""
        return self._library.reader.history(kind, entity_id, limit)
