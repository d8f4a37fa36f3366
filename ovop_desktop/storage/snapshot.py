"""A consistent copy of a library's database, whatever is being written meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.atomic import atomic_write, make_folder
from ovop_desktop.storage.faults import translated


def snapshot(source: Path, target: Path) -> None:
    """Copy the database `source` to the file `target`, whole or not at all, and check the copy.

    Raises OvopError `library.damaged` when the source is not sound, `disk.full` and the like, and as `atomic_write`
    does.
    """
    make_folder(target.parent)
    raw = target.with_name(target.name + ".copy")
    try:
        with (
            translated(),
            closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as origin,
            closing(sqlite3.connect(raw)) as copy,
        ):
            origin.backup(copy)
            copy.execute("PRAGMA journal_mode=TRUNCATE")
            sound = copy.execute("PRAGMA quick_check").fetchone()[0]
        if sound != "ok":
            raise OvopError("library.damaged", reason=sound)
        with atomic_write(target) as file, raw.open("rb") as data:
            while block := data.read(1 << 20):
                file.write(block)
    finally:
        with suppress(OSError):
            raw.unlink(missing_ok=True)
            raw.with_name(raw.name + "-journal").unlink(missing_ok=True)
