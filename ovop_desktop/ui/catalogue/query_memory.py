"""A query as values JSON can hold, and back; records that are gone since are left out and counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from ovop_desktop.domain.queries import ProductQuery

KINDS = {"villages": "village", "categories": "category", "producers": "producer", "fairs": "fair"}
"""Fields that hold ids, with the kind of record."""

Exists = Callable[[str, str], bool]
"""Whether there is a record of a kind with an id."""


def remembered(query: ProductQuery) -> dict[str, Any]:
    """What differs from a query that finds everything. A day is not kept: a saved filter is of the day it is used."""
    plain, kept = ProductQuery(), {}
    for field in fields(ProductQuery):
        value = getattr(query, field.name)
        if value == getattr(plain, field.name) or isinstance(value, date):
            continue
        kept[field.name] = sorted(value) if isinstance(value, frozenset) else value
    return kept


def recalled(held: Mapping[str, object], exists: Exists) -> tuple[ProductQuery, int]:
    """The query, and how many records it named that there are no more. What cannot be read is as if it were absent."""
    hints, found, lost = get_type_hints(ProductQuery), dict[str, Any](), 0
    for name, value in held.items():
        if name not in hints:
            continue
        read = _read(value, hints[name])
        if isinstance(read, frozenset) and name in KINDS:
            here = frozenset(one for one in read if exists(KINDS[name], one))
            lost += len(read) - len(here)
            read = here
        if read is not None:
            found[name] = read
    return ProductQuery(**found), lost


def _read(value: object, kind: Any) -> object:
    if get_origin(kind) is frozenset:
        (one,) = get_args(kind)
        texts = [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
        return frozenset(read for read in (_read(text, one) for text in texts) if read is not None)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value) if isinstance(value, str) and value in set(kind) else None
    if isinstance(value, bool):
        return value if kind is bool or bool in get_args(kind) else None
    return value if isinstance(value, str) and kind is not bool and bool not in get_args(kind) else None
