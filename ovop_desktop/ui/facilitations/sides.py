"""A record of help has two sides. A timeline is one side's; the other side is what is chosen in it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.partner_names import kind_meant
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.text import clean
from ovop_desktop.services.suite import Suite

OFFERED = 8


class Side(Protocol):
    """The owner's view of its records of help."""

    place: str
    """Where the other side is shown: "partner" or "producer"."""
    field: str
    """The field that names the other side."""
    kinds: frozenset[str]
    """Kinds of records whose news change what is shown."""

    def title(self) -> str:
        """What the records are called from this side."""
        ...

    def records(self, owner: EntityId) -> tuple[Facilitation, ...]:
        """The owner's records, the newest first."""
        ...

    def other(self, record: Facilitation) -> tuple[EntityId, str, Photo | None]:
        """Id, name and picture of the other side."""
        ...

    def find(self, words: str) -> list[tuple[str, object]]:
        """Who can be chosen as the other side."""
        ...

    def chosen(self, thing: object) -> EntityId:
        """The id of what was chosen, added first where it is new. Raises OvopError."""
        ...

    def add(self, kind: FacilitationKind, owner: EntityId, other: EntityId) -> Facilitation:
        """A new record. Raises OvopError."""
        ...


class ProducersSide(QObject):
    """On a producer's page partners are chosen, and a new one is added by its name."""

    place, field = "partner", "partner_id"
    kinds = frozenset({"facilitation", "partner", "product"})

    def __init__(self, suite: Suite, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suite = suite

    def title(self) -> str:
        """Help that was received."""
        return self.tr("Pendampingan")

    def records(self, owner: EntityId) -> tuple[Facilitation, ...]:
        """What was done for a producer."""
        return self._suite.programme.facilitations_of_producer(owner)

    def other(self, record: Facilitation) -> tuple[EntityId, str, Photo | None]:
        """The partner."""
        partner = self._suite.programme.partner(record.partner_id)
        return record.partner_id, partner.name if partner else "", partner.logo if partner else None

    def find(self, words: str) -> list[tuple[str, object]]:
        """Partners, and one new by this name unless there is one."""
        found = self._suite.programme.partners(words)
        offered: list[tuple[str, object]] = [(one.name, one) for one in found[:OFFERED]]
        name = clean(words, one_line=True)
        if name and all(fold(one.name) != fold(name) for one in found):
            offered.append((self.tr("Tambah mitra baru “{name}”").format(name=name), name))
        return offered

    def chosen(self, thing: object) -> EntityId:
        """The partner's id."""
        if isinstance(thing, Partner):
            return thing.id
        name = str(thing)
        return self._suite.programme.add_partner(kind_meant(name), name).id

    def add(self, kind: FacilitationKind, owner: EntityId, other: EntityId) -> Facilitation:
        """Help for this producer."""
        return self._suite.programme.add_facilitation(kind, other, owner)


class PartnersSide(QObject):
    """On a partner's page producers are chosen."""

    place, field = "producer", "producer_id"
    kinds = frozenset({"facilitation", "producer", "product"})

    def __init__(self, suite: Suite, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suite = suite

    def title(self) -> str:
        """Help that was given."""
        return self.tr("Pendampingan")

    def records(self, owner: EntityId) -> tuple[Facilitation, ...]:
        """What a partner did: by producer, who was helped last first, and each one's newest first."""
        held = self._suite.programme.facilitations_of_partner(owner)
        order = list(dict.fromkeys(one.producer_id for one in held))
        return tuple(sorted(held, key=lambda one: order.index(one.producer_id)))

    def other(self, record: Facilitation) -> tuple[EntityId, str, Photo | None]:
        """The producer."""
        producer = self._suite.catalogue.producer(record.producer_id)
        if producer is None:
            return record.producer_id, "", None
        return producer.id, producer.name, producer.logo or next(iter(producer.photos), None)

    def find(self, words: str) -> list[tuple[str, object]]:
        """Producers."""
        found = self._suite.catalogue.producer_rows(words)[:OFFERED]
        return [(" · ".join(part for part in (one.name, one.village) if part), one.id) for one in found]

    def chosen(self, thing: object) -> EntityId:
        """The producer's id."""
        return EntityId(str(thing))

    def add(self, kind: FacilitationKind, owner: EntityId, other: EntityId) -> Facilitation:
        """Help by this partner."""
        return self._suite.programme.add_facilitation(kind, owner, other)
