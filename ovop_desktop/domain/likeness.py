"""Which records are probably the same thing, and what speaks for it. Nothing here decides: a person does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.name_likeness import likeness
from ovop_desktop.domain.producer_names import ProducerName, forms_differ

OFFERED = 90
"""Points from which a pair is offered. 100 are two names that are the same; evidence adds and takes away."""

LEAST_NAME = 80
"""Of 100: how alike the names of two products must be, whatever else speaks for it."""

LEAST_PRODUCER_NAME = 55
"""The same for producers, whose telephone or papers may tell more than their name."""


class Clue(StrEnum):
    """What speaks for two records being one."""

    NAME = "name"
    PRODUCER = "producer"
    VILLAGE = "village"
    PHONE = "phone"
    EMAIL = "email"
    PAPER = "paper"
    BARCODE = "barcode"
    CONTENT = "content"
    PRICE = "price"
    PHOTO = "photo"
    CODE = "code"


PRODUCT_POINTS = {
    Clue.PRODUCER: 8,
    Clue.VILLAGE: 3,
    Clue.BARCODE: 30,
    Clue.PHOTO: 12,
    Clue.CONTENT: 3,
    Clue.PRICE: 3,
}
OTHER_PRODUCER = -30
"""Many of one village make keripik singkong: another producer is another product, unless much speaks against it."""
OTHER_VILLAGE = -20
"""As much for another village, unless the producer is the same: some work in several."""

PRODUCER_POINTS = {Clue.VILLAGE: 5, Clue.PHONE: 22, Clue.EMAIL: 18, Clue.PAPER: 40}
PLACELESS = -4
OTHER_PLACE = -22
"""Every second village has its Sumber Makmur."""
OTHER_FORM = -25


@dataclass(frozen=True, slots=True)
class ProductTraits:
    """What of a product is compared. `tokens` hold its name in Indonesian, or the first language there is."""

    id: EntityId
    tokens: tuple[str, ...]
    producer: str = ""
    village: str = ""
    village_words: frozenset[str] = frozenset()
    contents: frozenset[str] = frozenset()
    prices: frozenset[int] = frozenset()
    barcodes: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ProducerTraits:
    """What of a producer is compared. `papers` are its registration numbers, `phones` in E.164."""

    id: EntityId
    name: ProducerName
    village: str = ""
    village_words: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Alike:
    """Two records that are probably one: `score` in points, `clues` what speaks for it, the strongest first."""

    kind: str
    one: EntityId
    other: EntityId
    score: int
    clues: tuple[Clue, ...]

    @property
    def pair(self) -> frozenset[str]:
        """The two ids, in no order."""
        return frozenset((self.one, self.other))


def alike_products(one: ProductTraits, other: ProductTraits) -> Alike | None:
    """The pair, or None when too little speaks for it."""
    name = likeness(one.tokens, other.tokens, one.village_words | other.village_words)
    if name < LEAST_NAME:
        return None
    clues: list[Clue] = []
    score = name
    if one.producer and other.producer:
        if one.producer == other.producer:
            clues.append(Clue.PRODUCER)
        else:
            score += OTHER_PRODUCER
    if one.village and other.village:
        if one.village == other.village:
            clues.append(Clue.VILLAGE)
        elif Clue.PRODUCER not in clues:
            score += OTHER_VILLAGE
    shared = {
        Clue.BARCODE: one.barcodes & other.barcodes,
        Clue.PHOTO: one.photos & other.photos,
        Clue.CONTENT: one.contents & other.contents,
        Clue.PRICE: one.prices & other.prices,
    }
    clues += [clue for clue, held in shared.items() if held]
    score += sum(PRODUCT_POINTS[clue] for clue in clues)
    return _pair("product", one.id, other.id, score, clues, PRODUCT_POINTS)


def alike_producers(one: ProducerTraits, other: ProducerTraits) -> Alike | None:
    """The pair, or None when too little speaks for it."""
    name = likeness(one.name.tokens, other.name.tokens, one.village_words | other.village_words)
    if name < LEAST_PRODUCER_NAME:
        return None
    clues: list[Clue] = []
    score = name
    if one.village and other.village:
        if one.village == other.village:
            clues.append(Clue.VILLAGE)
        else:
            score += OTHER_PLACE
    else:
        score += PLACELESS
    if forms_differ(one.name, other.name):
        score += OTHER_FORM
    shared = {
        Clue.PHONE: one.phones & other.phones,
        Clue.EMAIL: one.emails & other.emails,
        Clue.PAPER: one.papers & other.papers,
    }
    clues += [clue for clue, held in shared.items() if held]
    score += sum(PRODUCER_POINTS[clue] for clue in clues)
    return _pair("producer", one.id, other.id, score, clues, PRODUCER_POINTS)


def _pair(
    kind: str, one: EntityId, other: EntityId, score: int, clues: list[Clue], points: dict[Clue, int]
) -> Alike | None:
    if score < OFFERED:
        return None
    told = sorted(clues, key=lambda clue: -points[clue])
    first, second = sorted((one, other))
    return Alike(kind, first, second, score, (Clue.NAME, *told))
