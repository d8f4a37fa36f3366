"""What a person may ask of the catalogue, and the rows that answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from ovop_desktop.domain.certificate import CertificateKind, Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.purposes import Purpose
from ovop_desktop.domain.text import LocalizedText

LACK = "lack:"
"""What the facet of something lacking begins with; its code of domain.checks follows."""


class ProductOrder(StrEnum):
    """How a list of products is sorted; CHANGED begins with the newest, names sort in the first language written."""

    CHANGED = "changed"
    NAME = "name"
    PRICE = "price"
    VILLAGE = "village"
    PRODUCER = "producer"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class ProductQuery:
    """Which products: all conditions must hold; an empty set or None means "any".

    `words` is what was typed into the search; `validity` keeps products with a certificate that stands so on `on`
    (None: today). `complete` is readiness for a brochure; `ready_for` keeps what is ready for each of these purposes,
    and `written` what has its name and summary in each of these languages ("en", "ko"). `fairs` keeps the products of
    these fairs, `lacking` what lacks all of these things for a brochure (codes of domain.checks). `descending` turns
    the order round.
    """

    words: str = ""
    villages: frozenset[EntityId] = frozenset()
    categories: frozenset[EntityId] = frozenset()
    producers: frozenset[EntityId] = frozenset()
    stock: frozenset[StockState] = frozenset()
    complete: bool | None = None
    validity: frozenset[Validity] = frozenset()
    on: date | None = None
    archived: bool = False
    ready_for: frozenset[Purpose] = frozenset()
    written: frozenset[str] = frozenset()
    fairs: frozenset[EntityId] = frozenset()
    lacking: frozenset[str] = frozenset()
    order: ProductOrder = ProductOrder.CHANGED
    descending: bool = False

    def narrowed(self) -> bool:
        """Whether any filter besides the words is set."""
        return bool(
            self.villages
            or self.categories
            or self.producers
            or self.stock
            or self.validity
            or self.ready_for
            or self.written
            or self.fairs
            or self.lacking
            or self.complete is not None
        )


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """A certificate on a card."""

    kind: CertificateKind
    label: str = ""
    valid_until: date | None = None
    unlimited: bool = False


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product as a card or a table row shows it. `missing` counts what a brochure still needs (domain.checks).

    `lowest` and `highest` are retail prices over the variants; `net` belongs to the lowest: "250 g".
    """

    id: EntityId
    name: LocalizedText
    category: LocalizedText
    village: str
    regency: str
    producer: str
    lowest: Money | None
    highest: Money | None
    net: str
    variants: int
    cover: Photo | None
    badges: tuple[BadgeRow, ...]
    stock: StockState
    missing: int
    archived: bool
    changed: datetime


@dataclass(frozen=True, slots=True)
class ProducerRow:
    """A producer as the list shows it. `products` counts those not archived, `ready` those that miss nothing."""

    id: EntityId
    kind: str
    name: str
    village: str
    regency: str
    logo: Photo | None
    products: int
    ready: int
    archived: bool
    changed: datetime


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A record with every name it goes by (the first is the one shown) and the places that tell namesakes apart."""

    id: EntityId
    names: tuple[str, ...]
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VillageRow:
    """A village with the number of its products that are not archived."""

    id: EntityId
    code: str
    label: str
    regency: str
    province: str
    products: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are, archived ones left out."""

    products: int = 0
    ready: int = 0
    producers: int = 0
    villages: int = 0
    archived: int = 0


@dataclass(frozen=True, slots=True)
class Facet:
    """A value a filter offers, with how many products have it under the other filters."""

    value: str
    label: LocalizedText
    count: int


@dataclass(frozen=True, slots=True)
class Lack:
    """What `count` products lack, by its code in domain.checks; `named` are the first of them: (id, name).

    Of certificates: the `field` of domain.checks, the kind and the end of the one that ends first.
    """

    code: str
    count: int
    named: tuple[tuple[EntityId, str], ...]
    field: str = ""
    kind: str = ""
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How complete the catalogue is: `total` products that are not archived, those `ready` to print, what they lack.

    `producers` are lacks of theirs: "paper.ended", "paper.ending" and "meeting.old" (members' meeting late).
    """

    total: int
    ready: int
    lacks: tuple[Lack, ...] = ()
    producers: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one record in the journal: `old` and `new` are the values as Python objects (None: absent)."""

    kind: str
    id: EntityId
    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Who did what, when. `at` is the wall clock of the desk, in UTC."""

    deed: str
    facts: tuple[tuple[str, str], ...]
    who: str
    at: datetime
    changes: tuple[FieldChange, ...] = field(default=())
