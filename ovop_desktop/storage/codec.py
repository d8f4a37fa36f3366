"""Domain values as canonical JSON and back: what the journal keeps, what row hashes are made of."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import Any

SHORT = 40
"""Letters of a text that may be shared between records: values are frozen."""


def encode(value: object) -> Any:
    """Return `value` as plain JSON data. Fields that hold their default are left out, so that old text reads on."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {
            name: encode(held)
            for name, default in _defaults(type(value))
            if (held := getattr(value, name)) != default or default is MISSING
        }
    raise TypeError(f"cannot encode {type(value).__name__}")


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in fields(kind))


def to_text(value: object) -> str:
    """Return the canonical JSON text of a value: sorted keys, no spaces, letters as they are."""
    return json.dumps(encode(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def hints(kind: Any) -> dict[str, Any]:
    """The resolved annotations of a dataclass."""
    return _resolved(kind)


@cache
def _resolved(kind: typing.Hashable) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def decode(kind: Any, data: Any) -> Any:
    """Return the value of type `kind` that `data` stands for. Raises ValueError or TypeError when it is none."""
    return _decoder(kind)(data)


@cache
def _decoder(kind: Any) -> Callable[[Any], Any]:
    """What turns plain data into a `kind`: worked out once per type, because a list of 10,000 products asks often."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        inner = _decoder(next(option for option in typing.get_args(kind) if option is not type(None)))
        return lambda data: None if data is None else inner(data)
    if origin is tuple:
        item = _decoder(typing.get_args(kind)[0])
        return lambda data: tuple(map(item, data))
    if isinstance(kind, typing.NewType):
        return _decoder(kind.__supertype__)
    if is_dataclass(kind):
        known = {name: _decoder(held) for name, held in hints(kind).items()}
        make = typing.cast("Callable[..., Any]", kind)
        return lambda data: make(**{name: known[name](held) for name, held in data.items() if name in known})
    if kind is date:
        return date.fromisoformat
    if kind in (str, int, bool, Decimal) or issubclass(kind, Enum):
        return typing.cast("Callable[[Any], Any]", kind)
    raise TypeError(f"cannot decode {kind!r}")


def from_text(kind: Any, text: str) -> Any:
    """Return the value of type `kind` that a canonical text stands for. What is short comes often and is read once."""
    return _read(kind, text) if len(text) <= SHORT else decode(kind, json.loads(text))


@lru_cache(maxsize=4096)
def _read(kind: Any, text: str) -> Any:
    return decode(kind, json.loads(text))
