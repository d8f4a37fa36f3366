"""What a person does to the library, as values: a deed with the records before and after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from ovop_desktop.domain.boundary import Boundary
from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village

Entity = (
    Office
    | Village
    | Category
    | Producer
    | Product
    | Certificate
    | Partner
    | Facilitation
    | Fair
    | Impression
    | Boundary
)

KINDS: dict[str, type[Entity]] = {
    "office": Office,
    "village": Village,
    "category": Category,
    "producer": Producer,
    "product": Product,
    "certificate": Certificate,
    "partner": Partner,
    "facilitation": Facilitation,
    "fair": Fair,
    "impression": Impression,
    "boundary": Boundary,
}
"""The word the journal keeps for each kind of record. Parents come before their children."""


def kind_of(entity: Entity) -> str:
    """The journal's word for the kind of `entity`."""
    return next(word for word, kind in KINDS.items() if type(entity) is kind)


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done, as a code the faces have words for, with the facts that fill them ("name" is always text)."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: str, **facts: object) -> Deed:
        """A deed with its facts turned into text."""
        return cls(code, tuple(sorted((name, str(value)) for name, value in facts.items())))


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after. None before: it is new; None after: it is gone.

    Raises ValueError when both are None or they are not the same record.
    """

    before: Entity | None
    after: Entity | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change needs a record")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.id == self.after.id
            if not same:
                raise ValueError("before and after are different records")

    @property
    def entity(self) -> Entity:
        """The record as it is after the change, or as it was if it is gone."""
        kept = self.after if self.after is not None else self.before
        assert kept is not None
        return kept

    @property
    def kind(self) -> str:
        """The journal's word for the kind of record."""
        return kind_of(self.entity)

    @property
    def id(self) -> EntityId:
        """The record's id."""
        return self.entity.id

    def fields(self) -> tuple[str, ...]:
        """Names of the fields that differ; all of them when the record is new or gone."""
        if self.before is None or self.after is None:
            return tuple(field.name for field in fields(self.entity))
        return tuple(
            field.name
            for field in fields(self.entity)
            if getattr(self.before, field.name) != getattr(self.after, field.name)
        )

    def inverted(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One deed: all of its changes are written, or none."""

    deed: Deed
    changes: tuple[Change, ...]

    @classmethod
    def of(cls, deed: Deed, changes: Iterable[Change]) -> ChangeSet:
        """The deed with the changes that really change something."""
        return cls(deed, tuple(change for change in changes if change.before != change.after))

    def inverted(self) -> ChangeSet:
        """The change set that takes this one back, in the opposite order."""
        return ChangeSet(self.deed, tuple(change.inverted() for change in reversed(self.changes)))

    def __bool__(self) -> bool:
        return bool(self.changes)
