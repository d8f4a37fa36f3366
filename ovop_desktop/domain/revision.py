"""What moved in a record, as the smallest pieces a person would take back one by one, and how one is put back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any, cast

from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.consent import Consent
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.export_sheet import ExportSheet
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import FieldChange
from ovop_desktop.domain.text import LocalizedText

SPLIT = (LocalizedText, Contact, Consent, ExportSheet)
"""Values whose attributes are typed one by one, so that each goes back by itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a field: `item` is the id of one of its items, `attribute` the language or attribute that moved.

    Both empty: the whole field. An `item` without `attribute` came (`old` is None) or went (`new` is None).
    """

    field: str
    old: object
    new: object
    item: str = ""
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """One record of one deed. `before` is None when it is new, `after` when it is gone; both None when it changed."""

    kind: str
    id: EntityId
    changes: tuple[FieldChange, ...] = ()
    before: Entity | None = None
    after: Entity | None = None


@dataclass(frozen=True, slots=True)
class PastDeed:
    """One entry of the journal. `act` is do, undo or redo; `at` the wall clock of the desk, in UTC."""

    serial: int
    deed: str
    facts: tuple[tuple[str, str], ...]
    act: str
    who: str
    at: datetime
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Deeds, newest first; `older` asks for the ones before them, empty when there are none."""

    deeds: tuple[PastDeed, ...]
    older: str = ""


def parts_of(change: FieldChange) -> tuple[Part, ...]:
    """The pieces of a field that moved, in the order of the value."""
    old, new = change.old, change.new
    if type(old) is type(new) and isinstance(old, SPLIT):
        return tuple(Part(change.field, was, now, attribute=name) for name, was, now in _differing(old, new))
    if _identified(old) and _identified(new):
        moved = tuple(_item_parts(change.field, cast("tuple[Any, ...]", old), cast("tuple[Any, ...]", new)))
        return moved or (Part(change.field, old, new),)
    return (Part(change.field, old, new),)


def _identified(value: object) -> bool:
    return isinstance(value, tuple) and all(is_dataclass(item) and hasattr(item, "id") for item in value)


def _differing(old: Any, new: Any) -> Iterator[tuple[str, object, object]]:
    for field in fields(old):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was != now:
            yield field.name, was, now


def _item_parts(field: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Part]:
    before, after = {item.id: item for item in old}, {item.id: item for item in new}
    for item in old:
        if item.id not in after:
            yield Part(field, item, None, item.id)
    for item in new:
        if item.id not in before:
            yield Part(field, None, item, item.id)
        else:
            for name, was, now in _differing(before[item.id], item):
                yield Part(field, was, now, item.id, name)


def present(entity: Entity, part: Part) -> object:
    """What stands now where the part is. Raises LookupError when its item is gone."""
    held = getattr(entity, part.field)
    if part.item:
        item = next((one for one in held if one.id == part.item), None)
        if not part.attribute:
            return item
        if item is None:
            raise LookupError(part.item)
        return getattr(item, part.attribute)
    return getattr(held, part.attribute) if part.attribute and held is not None else held


def differs(entity: Entity | None, part: Part) -> bool:
    """Whether the part can be put back: its place is still there, and something else stands in it now."""
    try:
        return entity is not None and present(entity, part) != part.old
    except LookupError:
        return False


def put_back(entity: Entity, part: Part) -> Entity:
    """The record with the part as it was, all else as it is now. Raises LookupError when its item is gone."""
    held: Any = getattr(entity, part.field)
    value: Any = part.old
    if part.item:
        value = _with_item(held, part)
    elif part.attribute:
        if held is None:
            raise LookupError(part.field)
        value = replace(held, **{part.attribute: value})
    return replace(entity, **{part.field: value})


def _with_item(held: tuple[Any, ...], part: Part) -> tuple[Any, ...]:
    if part.attribute:
        if all(item.id != part.item for item in held):
            raise LookupError(part.item)
        change = {part.attribute: part.old}
        return tuple(replace(item, **change) if item.id == part.item else item for item in held)
    others = tuple(item for item in held if item.id != part.item)
    return others if part.old is None else (*others, part.old)
