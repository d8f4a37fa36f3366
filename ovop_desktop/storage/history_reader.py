"""The journal of one record and of the papers that belong to it, a page at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from ovop_desktop.domain.changes import KINDS
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import FieldChange
from ovop_desktop.domain.revision import HistoryPage, Moved, PastDeed
from ovop_desktop.storage.codec import decode, hints
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.journal import value_of
from ovop_desktop.storage.records import JournalChangeRow, JournalRow

OWNERS = frozenset({"product", "producer"})
"""Kinds of record that certificates belong to."""


class HistoryReader:
    """Reads the library; nothing it returns changes afterwards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, kind: str, entity_id: EntityId, older: str, limit: int) -> HistoryPage:
        """At most `limit` deeds on a record or its certificates, newest first, from where `older` says."""
        with self._database.reading() as connection:
            concerned = _concerned(kind, entity_id)
            moment = [JournalRow.stamp < older] if older else []
            touched = select(JournalChangeRow.entry).where(concerned)
            query = select(JournalRow.__table__).where(JournalRow.serial.in_(touched), *moment)
            rows = connection.execute(query.order_by(JournalRow.stamp.desc()).limit(limit + 1)).all()
            shown = rows[:limit]
            changes = connection.execute(
                select(JournalChangeRow.__table__)
                .where(concerned, JournalChangeRow.entry.in_([row.serial for row in shown]))
                .order_by(JournalChangeRow.serial)
            ).all()
        deeds = tuple(_deed(row, [one for one in changes if one.entry == row.serial]) for row in shown)
        return HistoryPage(deeds, shown[-1].stamp if len(rows) > limit else "")


def _concerned(kind: str, entity_id: EntityId) -> ColumnElement[bool]:
    own = and_(JournalChangeRow.kind == kind, JournalChangeRow.entity_id == entity_id)
    if kind not in OWNERS:
        return own
    # An id occurs nowhere but where it is meant: looking for its letters is ten times faster than reading the JSON.
    papers = select(JournalChangeRow.entity_id).where(
        JournalChangeRow.kind == "certificate", func.instr(JournalChangeRow.fields, entity_id) > 0
    )
    return or_(own, and_(JournalChangeRow.kind == "certificate", JournalChangeRow.entity_id.in_(papers)))


def _deed(row: Any, changes: Iterable[Any]) -> PastDeed:
    return PastDeed(
        serial=row.serial,
        deed=row.deed,
        facts=tuple((name, value) for name, value in json.loads(row.facts)),
        act=row.act,
        who=row.person,
        at=datetime.fromtimestamp(row.wall / 1000, UTC),
        moved=tuple(_moved(one) for one in changes),
    )


def _moved(row: Any) -> Moved:
    cls, entity_id = KINDS[row.kind], EntityId(row.entity_id)
    held: dict[str, list[Any]] = json.loads(row.fields)
    if row.op != "change":
        side = 0 if row.op == "remove" else 1
        value = value_of(cls, row.entity_id, {name: pair[side] for name, pair in held.items()})
        return Moved(row.kind, entity_id, before=value if not side else None, after=value if side else None)
    known = hints(cls)
    changes = tuple(
        FieldChange(row.kind, entity_id, name, decode(known[name], old), decode(known[name], new))
        for name, (old, new) in held.items()
        if name in known
    )
    return Moved(row.kind, entity_id, changes)
