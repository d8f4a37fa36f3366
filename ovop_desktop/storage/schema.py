"""Making a new library's tables, and bringing an older library to today's."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.database import APPLICATION_ID
from ovop_desktop.storage.faults import told

HEAD = "0006"
"""The revision this program writes; a test holds it equal to Alembic's head."""

HEADER = b"SQLite format 3\x00"


def examine(path: Path) -> str:
    """Look at a library file, without changing a byte of a sound one, and return its revision.

    Raises OvopError `library.missing`, `library.empty_file`, `library.foreign` (not a library of ours),
    `library.newer` (written by a later version of the program; fact `revision`) or `library.readonly` (a half-written
    save must be undone first, where nothing can be written).
    """
    if not path.is_file():
        raise OvopError("library.missing", folder=str(path.parent))
    with path.open("rb") as file:
        head = file.read(100)
    if not head:
        raise OvopError("library.empty_file", folder=str(path.parent))
    if head[:16] != HEADER or int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise OvopError("library.foreign", folder=str(path.parent))
    connection = sqlite3.connect(f"{path.as_uri()}?mode={_mode(path)}", uri=True)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        known = told(problem)
        if known is not None and known.code in {"library.busy", "library.readonly"}:
            raise known from problem
        raise OvopError("library.damaged", reason=str(problem)) from problem
    finally:
        connection.close()
    if row is None:
        raise OvopError("library.foreign", folder=str(path.parent))
    if not isinstance(row[0], str):
        raise OvopError("library.damaged", reason=f"the revision is {row[0]!r}")
    if row[0] > HEAD:
        raise OvopError("library.newer", folder=str(path.parent), revision=row[0])
    return row[0]


def _mode(path: Path) -> str:
    """How to open a file just to look at it: after a power cut SQLite must first be let undo the half-written save."""
    journal = path.with_name(path.name + "-journal")
    return "rw" if journal.exists() and journal.stat().st_size else "ro"


def migrate(connection: Connection) -> None:
    """Bring the tables to `HEAD`, in the transaction the connection is in."""
    from alembic import command  # noqa: PLC0415 - a fifth of the start, and most starts migrate nothing
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def mark(connection: Connection) -> None:
    """Write into the file's header that it is a library of ours."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
