"""Records to values and back: the columns are the fields of the frozen dataclasses, by the same names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from itertools import groupby
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, bindparam, delete, select

from ovop_desktop.domain.boundary import Boundary
from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import KINDS, Change, Entity
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.codec import to_text
from ovop_desktop.storage.records import RECORDS

Kind = TypeVar(
    "Kind", Office, Village, Category, Producer, Product, Certificate, Partner, Facilitation, Fair, Impression, Boundary
)


NAMES = {kind: tuple(field.name for field in fields(cls)) for kind, cls in KINDS.items()}
"""The names of a kind's fields, and of its columns."""


def table_of(kind: str) -> Table:
    """The table of a kind of record."""
    return cast(Table, RECORDS[kind].__table__)


def row_hash(entity: Entity) -> str:
    """SHA-256 of the record's canonical text."""
    return hashlib.sha256(to_text(entity).encode()).hexdigest()


def to_values(entity: Entity) -> dict[str, Any]:
    """The columns of a record's row."""
    values = {field.name: getattr(entity, field.name) for field in fields(entity)}
    return {**values, "row_hash": row_hash(entity)}


def to_entity(kind: str, row: Row[Any]) -> Entity:
    """The value a row stands for."""
    return KINDS[kind](**{name: getattr(row, name) for name in NAMES[kind]})


def get(connection: Connection, kind: str, entity_id: str) -> Entity | None:
    """One record, or None."""
    table = table_of(kind)
    row = connection.execute(select(table).where(table.c.id == entity_id)).first()
    return None if row is None else to_entity(kind, row)


def find(connection: Connection, cls: type[Kind], entity_id: str | None) -> Kind | None:
    """One record of a known kind, or None."""
    if entity_id is None:
        return None
    kind = next(word for word, known in KINDS.items() if known is cls)
    return cast("Kind | None", get(connection, kind, entity_id))


def load(connection: Connection, cls: type[Kind], *conditions: ColumnElement[bool]) -> tuple[Kind, ...]:
    """Every record of a kind that meets the conditions, in the order of their ids."""
    kind = next(word for word, known in KINDS.items() if known is cls)
    table = table_of(kind)
    rows = connection.execute(select(table).where(*conditions).order_by(table.c.id))
    return tuple(cast(Kind, to_entity(kind, row)) for row in rows)


def load_many(connection: Connection, cls: type[Kind], ids: Iterable[str]) -> dict[str, Kind]:
    """Records of a kind by their ids, asked for in portions SQLite takes."""
    kind = next(word for word, known in KINDS.items() if known is cls)
    return cast("dict[str, Kind]", _by_id(connection, kind, ids))


def _by_id(connection: Connection, kind: str, ids: Iterable[str]) -> dict[str, Entity]:
    table = table_of(kind)
    wanted = list(dict.fromkeys(ids))
    found: dict[str, Entity] = {}
    for start in range(0, len(wanted), 500):
        rows = connection.execute(select(table).where(table.c.id.in_(wanted[start : start + 500])))
        found.update((row.id, to_entity(kind, row)) for row in rows)
    return found


def stored(connection: Connection, records: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Entity]:
    """Records as they are now, by (kind, id): each kind in a few questions. Those that are not there are left out."""
    wanted: dict[str, list[str]] = {}
    for kind, one in records:
        wanted.setdefault(kind, []).append(one)
    found: dict[tuple[str, str], Entity] = {}
    for kind, ids in wanted.items():
        found.update(((kind, one), entity) for one, entity in _by_id(connection, kind, ids).items())
    return found


def put_all(connection: Connection, changes: Iterable[Change]) -> None:
    """Write records as they are after the changes, in their order; changes alike that follow one another, in one go."""
    for (kind, op), some in groupby(changes, key=lambda change: (change.kind, _op(change))):
        table = table_of(kind)
        if op == "add":
            connection.execute(table.insert(), [to_values(one.after) for one in some if one.after is not None])
        elif op == "remove":
            connection.execute(delete(table).where(table.c.id == bindparam("one")), [{"one": one.id} for one in some])
        else:
            written = table.update().where(table.c.id == bindparam("one"))
            rows = [{**to_values(one.after), "one": one.id} for one in some if one.after is not None]
            connection.execute(written, rows)


def _op(change: Change) -> str:
    return "add" if change.before is None else "remove" if change.after is None else "change"
