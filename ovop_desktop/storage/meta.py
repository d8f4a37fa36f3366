"""Facts about the library itself, by key."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from ovop_desktop.storage.records import MetaRow


def read_meta(connection: Connection, key: str) -> str:
    """The text kept under `key`, or an empty one."""
    return connection.scalar(select(MetaRow.value).where(MetaRow.key == key)) or ""


def write_meta(connection: Connection, key: str, value: str) -> None:
    """Keep a text under `key`."""
    made = insert(MetaRow).values(key=key, value=value)
    connection.execute(made.on_conflict_do_update(index_elements=[MetaRow.key], set_={"value": value}))
