"""Column types: a domain value in a STRICT SQLite column and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from ovop_desktop.storage.codec import from_text, to_text


class Coded(TypeDecorator[Any]):
    """A value kept as its canonical JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Value to text."""
        return None if value is None else to_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Text to value."""
        return None if value is None else from_text(self.kind, value)


class Word(TypeDecorator[Any]):
    """A `StrEnum` kept as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Enum to text."""
        return None if value is None else str(value.value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Text to enum."""
        return None if value is None else self.kind(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0; STRICT tables know no BOOLEAN."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Bool to integer."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Integer to bool."""
        return None if value is None else bool(value)


class Day(TypeDecorator[date]):
    """A date as ISO 8601 text, which sorts as the dates do; STRICT tables know no DATE."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Date to text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Text to date."""
        return None if value is None else date.fromisoformat(value)
