"""Connections to a library's SQLite file, each with the settings that were measured to lose nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.faults import translated

APPLICATION_ID = 0x4F564F50
"""The letters OVOP in the file's header (SQLite file format, offset 68)."""

SETTINGS = (
    ("busy_timeout", 10_000),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
)


class Database:
    """One file, many short transactions; writing ones follow one another.

    `synchronous` is there for the power-cut test alone, which must go red when it is "OFF". With `readonly` the file is
    only looked at: to write raises OvopError `library.readonly`.
    """

    def __init__(self, path: Path, *, synchronous: str = "FULL", readonly: bool = False) -> None:
        self.path = path
        self._synchronous = synchronous
        self._readonly = readonly
        self._writing = RLock()
        self.written = 0
        """How often something was written: what was counted before the last time may be told again."""
        self._engine = create_engine(
            "sqlite+pysqlite://", creator=self._connected, poolclass=QueuePool, pool_size=4, max_overflow=4
        )
        event.listen(self._engine, "connect", self._prepare)
        event.listen(self._engine, "begin", _begin)

    def _connected(self) -> sqlite3.Connection:
        mode = "ro" if self._readonly else "rwc"
        return sqlite3.connect(f"{self.path.absolute().as_uri()}?mode={mode}", uri=True, check_same_thread=False)

    def _prepare(self, connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for name, value in SETTINGS:
            cursor.execute(f"PRAGMA {name}={value}")
            held = cursor.execute(f"PRAGMA {name}").fetchone()[0]
            assert held == value, f"SQLite refused {name}={value}, it holds {held}"
        if self._readonly:
            return
        mode = cursor.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0]
        cursor.execute(f"PRAGMA synchronous={self._synchronous}")
        level = cursor.execute("PRAGMA synchronous").fetchone()[0]
        if mode != "truncate" or level != {"OFF": 0, "NORMAL": 1, "FULL": 2}[self._synchronous]:
            raise OvopError("library.unsafe", mode=mode, synchronous=level)
        cursor.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for a short look, on any thread."""
        with translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection inside BEGIN IMMEDIATE: committed when the block ends well, rolled back otherwise.

        After a failure of the disk the connection is thrown away, never used again (SAFETY: a failed fsync).
        """
        with self._writing, translated():
            connection = self._engine.connect().execution_options(ovop_write=True)
            try:
                with connection.begin():
                    yield connection
            except BaseException:
                connection.invalidate()
                raise
            finally:
                self.written += 1
                connection.close()

    def close(self) -> None:
        """Close every connection and take away the empty journal file, so that the library is one file.

        On a disk that takes nothing any more, the next start takes it away.
        """
        self._engine.dispose()
        journal = self.path.with_name(self.path.name + "-journal")
        with suppress(OSError):
            if journal.exists() and journal.stat().st_size == 0:
                journal.unlink()


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("ovop_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
    if immediate:  # a deed may name children before their parents; the rules are checked when it is committed
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=1")
