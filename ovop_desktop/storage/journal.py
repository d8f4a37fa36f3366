"""The journal: what was done, by whom, when by the hybrid clock, and where undo stands."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from ovop_desktop.domain.changes import KINDS, Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import FieldChange, HistoryEntry
from ovop_desktop.storage.clock import HybridClock
from ovop_desktop.storage.codec import decode, encode, hints
from ovop_desktop.storage.mapping import stored
from ovop_desktop.storage.meta import read_meta, write_meta
from ovop_desktop.storage.records import JournalChangeRow, JournalRow

STEPS = 200
"""How many deeds can be taken back."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes: `id` names this installation (hexadecimal), `person` the one who sits there."""

    id: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class UndoPosition:
    """Serials of the journal entries that can be taken back and done again, the next one last."""

    undo: tuple[int, ...] = ()
    redo: tuple[int, ...] = ()


def position(connection: Connection) -> UndoPosition:
    """Where undo stands, also after a restart."""
    text = read_meta(connection, "undo")
    if not text:
        return UndoPosition()
    held = json.loads(text)
    return UndoPosition(tuple(held["undo"]), tuple(held["redo"]))


def keep_position(connection: Connection, held: UndoPosition) -> None:
    """Remember where undo stands."""
    write_meta(connection, "undo", json.dumps({"undo": held.undo[-STEPS:], "redo": held.redo[-STEPS:]}))


def append(
    connection: Connection, clock: HybridClock, desk: Desk, change_set: ChangeSet, act: str, target: int | None
) -> int:
    """Write one entry and return its serial."""
    made = connection.execute(
        insert(JournalRow).values(
            stamp=clock.now(),
            act=act,
            target=target,
            deed=change_set.deed.code,
            facts=json.dumps(change_set.deed.facts, ensure_ascii=False),
            person=desk.person,
            desk=desk.id,
            wall=clock.wall(),
        )
    )
    assert made.inserted_primary_key is not None
    serial = int(made.inserted_primary_key[0])
    rows = [{"entry": serial, "kind": c.kind, "entity_id": c.id, **_written(c)} for c in change_set.changes]
    connection.execute(insert(JournalChangeRow), rows)
    return serial


def _written(change: Change) -> dict[str, str]:
    op = "add" if change.before is None else "remove" if change.after is None else "change"
    moved = {
        name: [
            None if change.before is None else encode(getattr(change.before, name)),
            None if change.after is None else encode(getattr(change.after, name)),
        ]
        for name in change.fields()
        if name != "id"
    }
    return {"op": op, "fields": json.dumps(moved, ensure_ascii=False, sort_keys=True, separators=(",", ":"))}


def deed_of(connection: Connection, serial: int) -> Deed:
    """The deed of an entry."""
    row = connection.execute(select(JournalRow.deed, JournalRow.facts).where(JournalRow.serial == serial)).one()
    return Deed(row.deed, tuple((name, value) for name, value in json.loads(row.facts)))


def size_of(connection: Connection, serial: int) -> int:
    """How many records an entry changed."""
    asked = select(func.count()).select_from(JournalChangeRow).where(JournalChangeRow.entry == serial)
    return connection.scalar(asked) or 0


def rebuilt(connection: Connection, serial: int, *, back: bool) -> ChangeSet:
    """The change set that takes entry `serial` back (or does it again), against the records as they are now.

    Raises StaleChange when a field it touched has since become something else.
    """
    rows = connection.execute(
        select(JournalChangeRow).where(JournalChangeRow.entry == serial).order_by(JournalChangeRow.serial)
    ).all()
    now = stored(connection, ((row.kind, row.entity_id) for row in rows))
    changes = [_replayed(now.get((row.kind, row.entity_id)), row, back=back) for row in rows]
    if back:
        changes.reverse()
    return ChangeSet(deed_of(connection, serial), tuple(changes))


def _replayed(now: Entity | None, row: Any, *, back: bool) -> Change:
    cls = KINDS[row.kind]
    moved: dict[str, list[Any]] = json.loads(row.fields)
    was, becomes = (1, 0) if back else (0, 1)
    appears = row.op == ("remove" if back else "add")
    vanishes = row.op == ("add" if back else "remove")
    if appears:
        if now is not None:
            raise StaleChange(row.kind, row.entity_id)
        return Change(None, value_of(cls, row.entity_id, {name: pair[becomes] for name, pair in moved.items()}))
    if now is None or any(encode(getattr(now, name)) != pair[was] for name, pair in moved.items()):
        raise StaleChange(row.kind, row.entity_id)
    if vanishes:
        return Change(now, None)
    known = hints(cls)
    return Change(now, replace(now, **{name: decode(known[name], pair[becomes]) for name, pair in moved.items()}))


def value_of(cls: type[Entity], entity_id: str, data: dict[str, Any]) -> Entity:
    """The record that the fields of an entry stand for; fields it has no more are passed over."""
    known = hints(cls)
    names = {field.name for field in fields(cls)}
    values = {name: decode(known[name], held) for name, held in data.items() if name in names}
    return cls(**{"id": EntityId(entity_id), **values})


def last_stamp(connection: Connection) -> str:
    """The latest stamp in the journal, or an empty text."""
    return connection.scalar(select(func.max(JournalRow.stamp))) or ""


def history(connection: Connection, kind: str, entity_id: str, limit: int) -> tuple[HistoryEntry, ...]:
    """What happened to one record, newest first."""
    table = JournalChangeRow.__table__.c
    rows = connection.execute(
        select(
            JournalRow.deed,
            JournalRow.facts,
            JournalRow.person,
            JournalRow.wall,
            table.op,
            table.fields,
            JournalRow.act,
        )
        .join(JournalChangeRow, JournalChangeRow.entry == JournalRow.serial)
        .where(table.kind == kind, table.entity_id == entity_id)
        .order_by(JournalRow.stamp.desc())
        .limit(limit)
    )
    return tuple(_entry(row, kind, EntityId(entity_id)) for row in rows)


def _entry(row: Any, kind: str, entity_id: EntityId) -> HistoryEntry:
    known = hints(KINDS[kind])
    moved: dict[str, list[Any]] = json.loads(row.fields) if row.op == "change" else {}
    changes = tuple(
        FieldChange(kind, entity_id, name, decode(known[name], old), decode(known[name], new))
        for name, (old, new) in moved.items()
        if name in known
    )
    code = row.deed if row.act == "do" else f"{row.act}:{row.deed}"
    facts = tuple((name, value) for name, value in json.loads(row.facts))
    return HistoryEntry(code, facts, row.person, datetime.fromtimestamp(row.wall / 1000, UTC), changes)
