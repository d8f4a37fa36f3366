"""Is the library whole? The database, every record's hash, the lists made from them, every photo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, select, text

from ovop_desktop.domain.changes import KINDS
from ovop_desktop.domain.photo import Photo
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.listing import row_values, search_values, surroundings
from ovop_desktop.storage.mapping import row_hash, table_of, to_entity
from ovop_desktop.storage.records import ListingRow, ProductRecord

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: `code` has words in the faces."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: `records` and `photos` count what was looked at."""

    problems: tuple[Problem, ...]
    records: int
    photos: int


def inspect(library: Library, progress: Progress) -> Inspection:
    """Look at everything; `progress` may raise to stop. Nothing is changed."""
    with library.database.reading() as connection:
        problems = [*_file_problems(connection)]
        records, used, found = _records(connection, progress)
        problems += found
        problems += _listing_problems(connection, progress)
    photos = sorted(used)
    for done, digest in enumerate(photos):
        progress("check_photos", done, len(photos))
        if not library.media.has(digest):
            problems.append(Problem("photo.missing", {"digest": digest, "records": used[digest]}))
        elif not library.media.verify(digest):
            problems.append(Problem("photo.damaged", {"digest": digest, "records": used[digest]}))
    progress("check_photos", len(photos), len(photos))
    return Inspection(tuple(problems), records, len(photos))


def _file_problems(connection: Connection) -> Iterator[Problem]:
    for (told,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if told != "ok":
            yield Problem("database.damaged", {"reason": told})
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield Problem("database.reference", {"table": row[0], "row": row[1]})


def _records(connection: Connection, progress: Progress) -> tuple[int, dict[str, list[str]], list[Problem]]:
    seen = 0
    used: dict[str, list[str]] = {}
    problems: list[Problem] = []
    for done, kind in enumerate(KINDS):
        progress("check_records", done, len(KINDS))
        table = table_of(kind)
        for row in connection.execute(select(table)):
            seen += 1
            try:
                entity = to_entity(kind, row)
            except (ValueError, TypeError, KeyError):
                problems.append(Problem("record.damaged", {"kind": kind, "id": row.id}))
                continue
            if row_hash(entity) != row.row_hash:
                problems.append(Problem("record.damaged", {"kind": kind, "id": row.id}))
            for photo in _photos(entity):
                used.setdefault(photo.digest, []).append(entity.id)
    return seen, used, problems


def _photos(entity: object) -> Iterator[Photo]:
    for name in ("photos", "logo", "cover"):
        held: Any = getattr(entity, name, None)
        if isinstance(held, Photo):
            yield held
        elif isinstance(held, tuple):
            yield from held


def _listing_problems(connection: Connection, progress: Progress) -> Iterator[Problem]:
    table: Table = ListingRow.__table__  # type: ignore[assignment]
    rows = {row.product_id: row for row in connection.execute(select(table))}
    ids = list(connection.scalars(select(ProductRecord.id)))
    for done, product_id in enumerate(ids):
        if done % 50 == 0:
            progress("check_listing", done, len(ids))
        row, around = rows.pop(product_id, None), surroundings(connection, product_id)
        if row is None or around is None:
            yield Problem("listing.stale", {"id": product_id})
            continue
        wanted = row_values(around, row.changed)
        indexed = connection.execute(
            text("SELECT name, place, producer, category, codes, texts FROM search WHERE rowid = :serial"),
            {"serial": row.serial},
        ).first()
        stale = any(getattr(row, name) != value for name, value in wanted.items())
        if stale or indexed is None or dict(indexed._mapping) != search_values(around):
            yield Problem("listing.stale", {"id": product_id})
    for product_id in rows:
        yield Problem("listing.stale", {"id": product_id})
