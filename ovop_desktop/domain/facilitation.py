"""What a partner did for a producer: the heart of the programme's story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.text import EMPTY, LocalizedText


class FacilitationKind(StrEnum):
    """The five fields of help of the programme."""

    PRODUCTION = "production"
    PACKAGING = "packaging"
    DOMESTIC_MARKET = "domestic_market"
    INTERNET_MARKET = "internet_market"
    EXPORT_MARKET = "export_market"


@dataclass(frozen=True, slots=True)
class Facilitation:
    """Help of one `kind` by a partner to a producer, for some of its products or all (none named).

    `change` says what is different since; `before` and `after` show it; `value` is what the help was worth. Without
    `last` it goes on.
    """

    id: EntityId
    kind: FacilitationKind
    partner_id: EntityId
    producer_id: EntityId
    products: tuple[EntityId, ...] = ()
    first: date | None = None
    last: date | None = None
    change: LocalizedText = EMPTY
    before: tuple[Photo, ...] = ()
    after: tuple[Photo, ...] = ()
    value: Money | None = None
