"""Names of records. They are made once, anywhere, without asking anyone, and travel between libraries."""

from __future__ import annotations

import uuid
from typing import NewType

EntityId = NewType("EntityId", str)
"""32 hexadecimal digits of a UUID (RFC 9562)."""

Digest = NewType("Digest", str)
"""SHA-256 of a stored photo, 64 hexadecimal digits."""

OFFICE_ID = EntityId("office")
"""The one record that says whose library this is."""


def new_id() -> EntityId:
    """A fresh random id (UUID version 4)."""
    return EntityId(uuid.uuid4().hex)


def named_id(name: str) -> EntityId:
    """The same id for the same name, on every machine (UUID version 5): sample records and seeded categories."""
    return EntityId(uuid.uuid5(uuid.NAMESPACE_URL, f"ovop:{name}").hex)
