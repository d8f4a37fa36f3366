"""One stay in one field is one entry of the journal, however often it is saved meanwhile (ADR 0013)."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, delete, select, update

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.storage.clock import HybridClock
from ovop_desktop.storage.codec import encode
from ovop_desktop.storage.journal import Desk, deed_of
from ovop_desktop.storage.records import JournalChangeRow, JournalRow

REST = 10 * 60_000
"""Milliseconds: who writes nothing for so long begins anew, even in the same field."""


def goes_on(
    connection: Connection, clock: HybridClock, desk: Desk, change_set: ChangeSet, serial: int
) -> Change | None:
    """The one change of `change_set` if entry `serial` may take it in.

    It may when it is the last entry of all, of the same person at the same desk, a moment ago, and tells of nothing
    but the same record, which it added or changed.
    """
    last = connection.execute(select(JournalRow.__table__).order_by(JournalRow.serial.desc()).limit(1)).one_or_none()
    if last is None or last.serial != serial or last.act != "do":
        return None
    if (last.desk, last.person) != (desk.id, desk.person) or not 0 <= clock.wall() - last.wall <= REST:
        return None
    if len(change_set.changes) != 1:
        return None
    change = change_set.changes[0]
    told = connection.execute(
        select(JournalChangeRow.kind, JournalChangeRow.entity_id, JournalChangeRow.op).where(
            JournalChangeRow.entry == serial
        )
    ).all()
    same = [(row.kind, row.entity_id) for row in told] == [(change.kind, change.id)]
    if not same or told[0].op == "remove" or change.before is None or change.after is None:
        return None
    return change


def extend(connection: Connection, clock: HybridClock, deed: Deed, change: Change, serial: int) -> bool:
    """Let entry `serial` tell from what it began with to what is there now, at a new moment.

    False when nothing of it is left: someone typed and took it away again. Then the entry is gone.
    """
    row = connection.execute(select(JournalChangeRow.__table__).where(JournalChangeRow.entry == serial)).one()
    moved: dict[str, list[Any]] = json.loads(row.fields)
    for name in change.fields():
        old = moved[name][0] if name in moved else encode(getattr(change.before, name))
        moved[name] = [old, encode(getattr(change.after, name))]
    if row.op == "change":
        moved = {name: pair for name, pair in moved.items() if pair[0] != pair[1]}
    if not moved:
        connection.execute(delete(JournalChangeRow).where(JournalChangeRow.entry == serial))
        connection.execute(delete(JournalRow).where(JournalRow.serial == serial))
        return False
    written = json.dumps(moved, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    connection.execute(update(JournalChangeRow).where(JournalChangeRow.entry == serial).values(fields=written))
    facts = json.dumps(_facts(deed_of(connection, serial), deed, change, moved), ensure_ascii=False)
    connection.execute(
        update(JournalRow).where(JournalRow.serial == serial).values(stamp=clock.now(), wall=clock.wall(), facts=facts)
    )
    return True


def _facts(first: Deed, later: Deed, change: Change, moved: dict[str, list[Any]]) -> tuple[tuple[str, str], ...]:
    """What is said of the entry: the same deed as at first, of a record that is called what it is called now."""
    said = dict(later.facts if later.code == first.code else first.facts)
    if "name" in change.fields() and "name" in said:
        said["name"] = dict(later.facts).get("name", said["name"])
    if "fields" in said:
        said["fields"] = ",".join(field.name for field in fields(change.entity) if field.name in moved)
    return tuple(sorted(said.items()))
