"""Is the library whole? The database, every record's hash, the lists made from them, every photo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, select, text
from sqlalchemy.exc import OperationalError

from ovop_desktop.domain.changes import KINDS, Entity
from ovop_desktop.domain.photo import Photo
from ovop_desktop.storage.around import Surroundings, surroundings
from ovop_desktop.storage.faults import UNREADABLE
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.listing import row_values
from ovop_desktop.storage.mapping import row_hash, table_of, to_entity
from ovop_desktop.storage.records import ListingRow, ProductRecord
from ovop_desktop.storage.search_index import SearchWords, held

Progress = Callable[[str, int, int], None]

PORTION = 500


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: `code` has words in the faces."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing that is no damage: `code` has words in the faces."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: `records` and `photos` count what was looked at."""

    problems: tuple[Problem, ...]
    records: int
    photos: int
    notes: tuple[Note, ...] = ()


def inspect(library: Library, progress: Progress) -> Inspection:
    """Look at everything; `progress` may raise to stop. Nothing is changed."""
    with library.database.reading() as connection:
        problems = [*_file_problems(connection)]
        records = 0
        used: dict[str, list[str]] = {}
        try:
            records, used, found = _records(connection, progress)
            problems += found
            problems += _listing_problems(connection, progress)
        except OperationalError as problem:  # the tables themselves are not what the program made
            problems.append(Problem("database.damaged", {"reason": str(problem.orig)}))
    photos = sorted(used)
    for done, digest in enumerate(photos):
        progress("check_photos", done, len(photos))
        if not library.media.has(digest):
            problems.append(Problem("photo.missing", {"digest": digest, "records": used[digest]}))
        elif not library.media.verify(digest):
            problems.append(Problem("photo.damaged", {"digest": digest, "records": used[digest]}))
    progress("check_photos", len(photos), len(photos))
    return Inspection(tuple(problems), records, len(photos), tuple(_unused(library, used)))


def _unused(library: Library, used: Mapping[str, object]) -> Iterator[Note]:
    """Photos that no record shows. They are kept on purpose: taking something back may need them again."""
    sizes = [library.media.path_of(digest).stat().st_size for digest in library.media.digests() if digest not in used]
    if sizes:
        yield Note("photo.unused", {"count": len(sizes), "bytes": sum(sizes)})


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
        for entity_id, entity in _read(connection, kind):
            seen += 1
            if entity is None:
                problems.append(Problem("record.damaged", {"kind": kind, "id": entity_id}))
                continue
            for photo in _photos(entity):
                used.setdefault(photo.digest, []).append(entity.id)
    return seen, used, problems


def _read(connection: Connection, kind: str) -> Iterator[tuple[str, Entity | None]]:
    """Every record of a kind by id; None for one that cannot be read or is not what its hash says.

    Read in portions; a portion that trips is read again one by one, so that one bad record hides no other.
    """
    table = table_of(kind)
    ids = list(connection.scalars(select(table.c.id).order_by(table.c.id)))
    for start in range(0, len(ids), PORTION):
        portion = ids[start : start + PORTION]
        try:
            found = _sound(connection, kind, portion)
        except UNREADABLE:
            found = {}
            for one in portion:
                with suppress(*UNREADABLE):
                    found |= _sound(connection, kind, [one])
        yield from ((one, found.get(one)) for one in portion)


def _sound(connection: Connection, kind: str, ids: list[str]) -> dict[str, Entity]:
    table = table_of(kind)
    rows = connection.execute(select(table).where(table.c.id.in_(ids))).all()
    read = [(to_entity(kind, row), row.row_hash) for row in rows]
    return {entity.id: entity for entity, held in read if row_hash(entity) == held}


def _photos(entity: object) -> Iterator[Photo]:
    for name in ("photos", "logo", "cover", "crest", "before", "after"):
        held: Any = getattr(entity, name, None)
        if isinstance(held, Photo):
            yield held
        elif isinstance(held, tuple):
            yield from held


def _listing_problems(connection: Connection, progress: Progress) -> Iterator[Problem]:
    listed = set(connection.scalars(select(ListingRow.product_id)))
    ids = list(connection.scalars(select(ProductRecord.id)))
    for done, product_id in enumerate(ids):
        if done % 50 == 0:
            progress("check_listing", done, len(ids))
        listed.discard(product_id)
        try:
            around = surroundings(connection, product_id)
        except UNREADABLE:
            continue  # a damaged record has been told already
        if around is None or not _follows(connection, around):
            yield Problem("listing.stale", {"id": product_id})
    for product_id in sorted(listed):
        yield Problem("listing.stale", {"id": product_id})


def _follows(connection: Connection, around: Surroundings) -> bool:
    """Whether the listing and both search indexes hold what they would be given now."""
    table: Table = ListingRow.__table__  # type: ignore[assignment]
    try:
        row = connection.execute(select(table).where(table.c.product_id == around.product.id)).first()
    except UNREADABLE:
        return False
    if row is None:
        return False
    wanted = row_values(around, row.changed)
    listed = all(getattr(row, name) == value for name, value in wanted.items())
    return listed and held(connection, [row.serial]).get(row.serial) == SearchWords().of(around)
