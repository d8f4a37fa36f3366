"""What could not be saved, in a file of its own: a full disk loses no typed word (SAFETY 4.2, fault 4)."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ovop_desktop.domain.changes import KINDS, Change
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.storage.atomic import atomic_write
from ovop_desktop.storage.codec import decode, encode

NAME = "unsaved.json"


class UnsavedFile:
    """`unsaved.json` beside the library or, where that folder takes nothing, in the second one.

    Of a library that is only looked at it lies in the second one: a copy of that library takes it up from there.

    What lay there when the library was opened is `earlier`, and stays until someone brings it back or puts it away;
    what fails from now on is kept beside it until it is saved after all. Holds the last state of each record.
    """

    def __init__(self, library: Path, second: Path, *, readonly: bool = False) -> None:
        places = (library / NAME, second / f"{library.name}-{NAME}")
        self._places = places[::-1] if readonly else places
        self._earlier: tuple[Change, ...] = tuple(change for place in self._places for change in _read(place))
        self._failed: dict[EntityId, Change] = {}

    @property
    def earlier(self) -> tuple[Change, ...]:
        """What could not be saved before the library was opened this time."""
        return self._earlier

    def keep(self, change: Change) -> None:
        """Write down a change that could not be saved. Never raises: the words are still on the screen."""
        first = self._failed.get(change.id)
        self._failed[change.id] = Change(first.before if first is not None else change.before, change.after)
        self._write()

    def saved(self, entity_id: EntityId) -> None:
        """A record was saved after all."""
        if self._failed.pop(entity_id, None) is not None:
            self._write()

    def leave_only(self, earlier: Sequence[Change]) -> None:
        """Of what lay here at the start only this is left; the rest was brought back or put away."""
        self._earlier = tuple(earlier)
        self._write()

    def _write(self) -> None:
        held = [*self._earlier, *self._failed.values()]
        if not held:
            for place in self._places:
                with suppress(OSError):
                    place.unlink(missing_ok=True)
            return
        text = json.dumps([_plain(change) for change in held], ensure_ascii=False, indent=1, sort_keys=True)
        for number, place in enumerate(self._places):
            try:
                with atomic_write(place) as file:
                    file.write(text.encode("utf-8"))
            except (OSError, OvopError) as problem:
                logging.getLogger(__name__).warning("unsaved words could not be kept in place %d: %s", number, problem)
                continue
            for other in self._places[number + 1 :]:
                with suppress(OSError):
                    other.unlink(missing_ok=True)
            return


def _plain(change: Change) -> dict[str, Any]:
    return {"kind": change.kind, "before": encode(change.before), "after": encode(change.after)}


def _read(place: Path) -> list[Change]:
    try:
        held = json.loads(place.read_text("utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError):
        held = None
    found: list[Change] = []
    for one in held if isinstance(held, list) else []:
        with suppress(ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
            kind = KINDS[one["kind"]]
            before, after = (None if one[side] is None else decode(kind, one[side]) for side in ("before", "after"))
            found.append(Change(before, after))
    return found
