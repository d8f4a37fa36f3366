"""Brings back what could not be saved last time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.records import name_of
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.unsaved import UnsavedFile

REFERENCES = {"village_id": "village", "category_id": "category", "producer_id": "producer", "product_id": "product"}


class Unsaved:
    """What was typed and could not be written, because the disk was full or the stick was pulled."""

    def __init__(self, library: Library, editor: Editor, file: UnsavedFile) -> None:
        self._library, self._editor, self._file = library, editor, file

    def names(self) -> tuple[str, ...]:
        """The records that have something unsaved from before this start, as a person knows them."""
        return tuple(name_of(change.entity) for change in self._file.earlier)

    def bring_back(self) -> int:
        """Save what was not saved, each record as one deed that can be taken back; returns how many.

        Only the fields that were changed then are changed now. Raises OvopError as `Editor.apply` does; what was not
        brought back stays.
        """
        waiting = list(self._file.earlier)
        done = 0
        while waiting:
            self._bring(waiting[0])
            waiting.pop(0)
            done += 1
            self._file.leave_only(waiting)
        return done

    def put_away(self) -> None:
        """Offer it no more."""
        self._file.leave_only(())

    def _bring(self, change: Change) -> None:
        wanted = change.after
        if wanted is None:
            return
        now = self._library.reader.get(change.kind, change.id)
        if now is not None:
            wanted = replace(now, **{name: getattr(wanted, name) for name in change.fields() if name != "id"})
        found = Change(now, self._standing(wanted))
        what = "added" if now is None else "changed"
        deed = Deed.of(f"{change.kind}.{what}", name=name_of(wanted), fields=",".join(found.fields()))
        self._editor.apply(ChangeSet.of(deed, [found]))

    def _standing(self, entity: Entity) -> Entity:
        """`entity` without references to records that are gone."""
        gone: dict[str, Any] = {
            name: None
            for name, kind in REFERENCES.items()
            if getattr(entity, name, None) is not None and self._library.reader.get(kind, getattr(entity, name)) is None
        }
        return replace(entity, **gone) if gone else entity
