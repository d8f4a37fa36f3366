"""An open library: the folder with its database, photos, cache and backups."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.checks import JUDGED
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.office import Office
from ovop_desktop.storage.atomic import make_folder, sync_folder
from ovop_desktop.storage.clock import HybridClock, wall_clock
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.faults import UNREADABLE
from ovop_desktop.storage.journal import Desk, last_stamp
from ovop_desktop.storage.judged import KEY, judge_anew
from ovop_desktop.storage.listing import relist
from ovop_desktop.storage.lock import NAME as LOCK
from ovop_desktop.storage.lock import WriterLock
from ovop_desktop.storage.media import MediaStore
from ovop_desktop.storage.meta import read_meta, write_meta
from ovop_desktop.storage.reader import Reader
from ovop_desktop.storage.reserve import Reserve
from ovop_desktop.storage.schema import HEAD, examine, mark, migrate
from ovop_desktop.storage.search_words import RULES, RULES_KEY
from ovop_desktop.storage.snapshot import snapshot
from ovop_desktop.storage.unit_of_work import UnitOfWork

FILE = "library.sqlite"


class Library:
    """Made by `create` or `open`, and then it holds the writer's lock until it is closed, or by `look`."""

    def __init__(
        self,
        folder: Path,
        desk: Desk,
        lock: WriterLock,
        wall: Callable[[], int],
        synchronous: str,
        profile: Path | None,
        *,
        readonly: bool = False,
    ) -> None:
        self.folder = folder
        self.readonly = readonly
        self.media = MediaStore(folder, profile)
        self.reserve = Reserve(folder)
        self.database = Database(folder / FILE, synchronous=synchronous, readonly=readonly)
        self.reader = Reader(self.database)
        self._desk = desk
        self._lock = lock
        self._wall = wall
        self._clock = HybridClock(desk.id, wall=wall)

    @classmethod
    def create(
        cls,
        folder: Path,
        desk: Desk,
        *,
        wall: Callable[[], int] = wall_clock,
        synchronous: str = "FULL",
        cmyk_profile: Path | None = None,
    ) -> Library:
        """Make a library in a new or empty folder, or where making one was interrupted before anything was in it.

        Raises OvopError `library.exists` when one is there already.
        """
        folder = folder.absolute()
        make_folder(folder)
        if (folder / FILE).exists() and not _never_begun(folder):
            raise OvopError("library.exists", folder=str(folder))
        for name in ("media", "cache", "backups"):
            make_folder(folder / name)
        library = cls(folder, desk, _locked(folder), wall, synchronous, cmyk_profile)
        try:
            with library.database.writing() as connection:
                mark(connection)
                migrate(connection)
                write_meta(connection, "library", new_id())
                write_meta(connection, KEY, JUDGED)
                write_meta(connection, RULES_KEY, RULES)
                seeds: tuple[Entity, ...] = (Office(), *SEEDED)
                unit = UnitOfWork(connection, library._clock, desk)
                unit.do(ChangeSet.of(Deed.of("library.created"), (Change(None, seed) for seed in seeds)))
                unit.forget_undo()
            sync_folder(folder)
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def open(
        cls,
        folder: Path,
        desk: Desk,
        *,
        wall: Callable[[], int] = wall_clock,
        synchronous: str = "FULL",
        cmyk_profile: Path | None = None,
    ) -> Library:
        """Open a library; an older one is copied aside and migrated in one transaction.

        Raises OvopError as `schema.examine` and `WriterLock.take` do, and `library.readonly`, `library.damaged`.
        """
        folder = folder.absolute()
        lock, revision = _examined(folder)
        library = cls(folder, desk, lock, wall, synchronous, cmyk_profile)
        try:
            if revision != HEAD:
                snapshot(folder / FILE, folder / "backups" / f"before-{HEAD}-from-{revision}.sqlite")
                with library.database.writing() as connection:
                    migrate(connection)
                    relist(connection)
                    write_meta(connection, KEY, JUDGED)
                    write_meta(connection, RULES_KEY, RULES)
            with library.database.reading() as connection:
                library._look_at_clock(connection)
                judged, indexed = read_meta(connection, KEY), read_meta(connection, RULES_KEY)
            if indexed != RULES:
                with library.database.writing() as connection:
                    relist(connection)
                    write_meta(connection, KEY, JUDGED)
                    write_meta(connection, RULES_KEY, RULES)
            elif judged != JUDGED:
                with library.database.writing() as connection:
                    judge_anew(connection)
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def look(
        cls, folder: Path, desk: Desk, *, wall: Callable[[], int] = wall_clock, cmyk_profile: Path | None = None
    ) -> Library:
        """Open a library that cannot be written, to look at it and print from it (SAFETY 3.2, fault 6).

        Raises OvopError as `schema.examine` does, and `library.readonly` for one of an earlier version of the program,
        which would have to be migrated first.
        """
        folder = folder.absolute()
        revision = examine(folder / FILE)
        library = cls(folder, desk, WriterLock(folder), wall, "FULL", cmyk_profile, readonly=True)
        try:
            with library.database.reading() as connection:
                held = (revision, read_meta(connection, KEY), read_meta(connection, RULES_KEY))
            if held != (HEAD, JUDGED, RULES):
                raise OvopError("library.readonly", reason=f"of an earlier version: {held}")
        except BaseException:
            library.close()
            raise
        return library

    def _look_at_clock(self, connection: Connection) -> None:
        try:
            self._clock.saw(last_stamp(connection))
        except UNREADABLE as problem:
            raise OvopError("library.damaged", reason=str(problem)) from problem

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """One transaction: committed when the block ends well, rolled back otherwise."""
        with self.database.writing() as connection:
            yield UnitOfWork(connection, self._clock, self._desk)

    def note(self, key: str, value: str) -> None:
        """Keep a fact about the library that is no deed: the last backup, say."""
        with self.database.writing() as connection:
            write_meta(connection, key, value)

    def noted(self, key: str) -> str:
        """A fact kept by `note`, or an empty text."""
        with self.database.reading() as connection:
            return read_meta(connection, key)

    def close(self) -> None:
        """Close the database and let the next one in."""
        self.database.close()
        self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _never_begun(folder: Path) -> bool:
    """Whether the file is what an interrupted `create` leaves: no byte in it, and no photo beside it."""
    return (folder / FILE).stat().st_size == 0 and not any((folder / "media").rglob("*.jpg"))


def _examined(folder: Path) -> tuple[WriterLock, str]:
    """Take the lock and look at the file. Raises OvopError `library.readonly` for a file that cannot be written.

    Where a lock lies the lock comes first: the file of a library that is being written cannot be looked at. In a
    folder that never was a library nothing is left behind.
    """
    held = _locked(folder) if (folder / LOCK).exists() else None
    try:
        revision = examine(folder / FILE)
        if not os.access(folder / FILE, os.W_OK):
            raise OvopError("library.readonly", reason=str(folder / FILE))
    except BaseException:
        if held is not None:
            held.release()
        raise
    return held or _locked(folder), revision


def _locked(folder: Path) -> WriterLock:
    lock = WriterLock(folder)
    lock.take()
    return lock
