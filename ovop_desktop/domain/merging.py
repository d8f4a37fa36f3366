"""Two records that are one thing become one: what there is to choose, what is taken, who must be told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Member, Producer
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.revision import SPLIT
from ovop_desktop.domain.village import Village

Mergeable = TypeVar("Mergeable", Product, Producer, Village)

UNIONS = frozenset({"photos", "variants", "more_villages", "specifications", "awards", "marks", "members"})
"""Fields of which both records' items may stay."""

_UNASKED = frozenset({"id", "archived"})


class Take(StrEnum):
    """Whose value is taken."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to choose: a field, one language or attribute of it, or (`union`) the items of both."""

    field: str
    left: Any
    right: Any
    attribute: str = ""
    union: bool = False

    @property
    def key(self) -> str:
        """Its name among the choices: "name.id", "photos"."""
        return f"{self.field}.{self.attribute}" if self.attribute else self.field

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.left != self.right)

    def default(self) -> Take | tuple[Any, ...]:
        """What is taken unless a person says otherwise: what is written; the left where both are; all items once."""
        if self.union:
            known = {_same(item) for item in self.left}
            return (*self.left, *(item for item in self.right if _same(item) not in known))
        return Take.RIGHT if is_empty(self.left) and not is_empty(self.right) else Take.LEFT


Choices = Mapping[str, Take | tuple[Any, ...]]
"""By the key of a slot: whose value, or which items in which order. What is not named takes the default."""


def is_empty(value: object) -> bool:
    """Whether nothing is written there."""
    return value is None or value == "" or value == () or value is Agreement.NOT_ASKED


def _same(item: object) -> object:
    """What two items share that are one: a photo's picture, a size, a person's name."""
    if isinstance(item, Photo):
        return item.digest
    if isinstance(item, Variant):
        return fold(item.packaging).strip(), item.net_amount, item.unit
    if isinstance(item, Member):
        return " ".join(fold(item.name).split())
    return item


def slots(left: Mergeable, right: Mergeable) -> tuple[Slot, ...]:
    """Everything there is to choose between two records of a kind, in the order of its fields."""
    return tuple(_slots(left, right))


def _slots(left: Any, right: Any) -> Iterator[Slot]:
    for field in fields(left):
        one, other = getattr(left, field.name), getattr(right, field.name)
        if field.name in _UNASKED:
            continue
        if field.name in UNIONS:
            yield Slot(field.name, one, other, union=True)
        elif type(one) is type(other) and isinstance(one, SPLIT):
            for part in fields(one):
                yield Slot(field.name, getattr(one, part.name), getattr(other, part.name), part.name)
        else:
            yield Slot(field.name, one, other)


def fullness(record: Mergeable) -> int:
    """How much is written in a record: the number of its fields, texts per language and items that are there."""
    held = (slot.left for slot in _slots(record, record))
    return sum(len(value) if isinstance(value, tuple) else not is_empty(value) for value in held)


def merged(left: Mergeable, right: Mergeable, choices: Choices) -> Mergeable:
    """The one record that is left: it keeps the id of `left`, and is in the archive only if both were."""
    values: dict[str, Any] = {"archived": left.archived and right.archived}
    for slot in slots(left, right):
        chosen = choices.get(slot.key, slot.default())
        value = chosen if isinstance(chosen, tuple) else slot.right if chosen is Take.RIGHT else slot.left
        if slot.attribute:
            held = values.get(slot.field, getattr(left, slot.field))
            values[slot.field] = replace(held, **{slot.attribute: value})
        else:
            values[slot.field] = value
    if "more_villages" in values:
        values["more_villages"] = _once(values["more_villages"], without=values["village_id"])
    return replace(left, **values)


def papers_kept(left: tuple[Certificate, ...], right: tuple[Certificate, ...]) -> tuple[Certificate, ...]:
    """Certificates of both, one of those with the same kind and number."""
    known = {_paper(one) for one in left}
    return (*left, *(one for one in right if _paper(one) not in known))


def _paper(paper: Certificate) -> object:
    number = "".join(filter(str.isalnum, paper.number)).casefold()
    return (paper.kind, fold(paper.label), number) if number else paper.id


def repointed(entity: Entity, loser: EntityId, winner: EntityId) -> Entity:
    """The record with every mention of `loser` turned into one of `winner`, each named once."""
    if isinstance(entity, Impression):
        lines = tuple(replace(one, product_id=_id(one.product_id, loser, winner)) for one in entity.lines)
        return replace(entity, lines=lines, plan=_plan(entity.plan, loser, winner))
    values: dict[str, Any] = {}
    for field in fields(entity):
        value = getattr(entity, field.name)
        if value == loser and field.name != "id":
            values[field.name] = winner
        elif isinstance(value, tuple) and loser in value:
            values[field.name] = _once(_id(one, loser, winner) for one in value)
    if isinstance(entity, Product):
        after = replace(entity, **values)
        return replace(after, more_villages=_once(after.more_villages, without=after.village_id))
    assert isinstance(entity, Certificate | Facilitation | Fair | Producer)
    return replace(entity, **values)


def _id(one: EntityId, loser: EntityId, winner: EntityId) -> EntityId:
    return winner if one == loser else one


def _once(ids: Any, without: EntityId | None = None) -> tuple[EntityId, ...]:
    return tuple(one for one in dict.fromkeys(ids) if one != without)


def _plan(text: str, loser: str, winner: str) -> str:
    """The plan of a print as JSON, with the ids it names."""
    if loser not in text:
        return text

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: turned(held) for name, held in value.items()}
        if isinstance(value, list):
            items = [turned(item) for item in value]
            named = winner in items and all(isinstance(item, str) for item in items)
            return list(dict.fromkeys(items)) if named else items
        return winner if value == loser else value

    return json.dumps(turned(json.loads(text)), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
