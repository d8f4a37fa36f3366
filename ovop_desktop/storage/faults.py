"""SQLite's failures as errors the faces have words for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from ovop_desktop.domain.errors import OvopError

_CODES = {
    sqlite3.SQLITE_FULL: "disk.full",
    sqlite3.SQLITE_READONLY: "library.readonly",
    sqlite3.SQLITE_IOERR: "library.io",
    sqlite3.SQLITE_CORRUPT: "library.damaged",
    sqlite3.SQLITE_NOTADB: "library.foreign",
    sqlite3.SQLITE_BUSY: "library.busy",
    sqlite3.SQLITE_LOCKED: "library.busy",
    sqlite3.SQLITE_CANTOPEN: "library.io",
}

UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What reading a row raises when its texts are not what the program wrote."""


def told(problem: BaseException) -> OvopError | None:
    """The error a person is told for a failure of SQLite, or None when it is a bug of ours."""
    origin = problem.orig if isinstance(problem, DBAPIError) else problem
    if not isinstance(origin, sqlite3.Error):
        return None
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:
        return None
    word = _CODES.get(code & 0xFF)
    return None if word is None else OvopError(word, reason=str(origin))


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLite's expected failures inside the block into `OvopError`s."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as problem:
        known = told(problem)
        if known is None:
            raise
        raise known from problem
