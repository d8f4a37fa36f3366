"""What a village makes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ovop_desktop.domain.award import Award, Mark
from ovop_desktop.domain.export_sheet import ExportSheet
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.making import ShelfLife, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import EMPTY, LocalizedText


class StockState(StrEnum):
    """Whether it can be bought now."""

    READY = "ready"
    LIMITED = "limited"
    MADE_TO_ORDER = "made_to_order"
    SOLD_OUT = "sold_out"


@dataclass(frozen=True, slots=True)
class Variant:
    """One size or packaging. `net_amount` with `unit` is the net content: 250 "g"; one piece is 1 "buah".

    `wholesale` applies from `wholesale_from` pieces. `gtin` and `sku` are kept as written (tidied, never refused).
    """

    id: EntityId
    packaging: str = ""
    net_amount: Decimal | None = None
    unit: str = ""
    retail: Money | None = None
    wholesale: Money | None = None
    wholesale_from: int | None = None
    gtin: str = ""
    sku: str = ""
    fair_stock: int | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """A product with its texts, prices and pictures; the first photo is the cover.

    `more_villages` make it too, beside `village_id`. `keeping` says how to store it, `weekly` how much can be made in a
    week, `season` the months (1 to 12) in which there is any (none named: all year), `lead_days` the days from an order
    to its dispatch. `export` is there once the office wants it.
    """

    id: EntityId
    name: LocalizedText
    summary: LocalizedText = EMPTY
    story: LocalizedText = EMPTY
    category_id: EntityId | None = None
    producer_id: EntityId | None = None
    village_id: EntityId | None = None
    variants: tuple[Variant, ...] = ()
    photos: tuple[Photo, ...] = ()
    stock: StockState = StockState.READY
    hs_code: str = ""
    kbli: str = ""
    archived: bool = False
    more_villages: tuple[EntityId, ...] = ()
    specifications: tuple[Specification, ...] = ()
    materials: LocalizedText = EMPTY
    making: LocalizedText = EMPTY
    keeping: LocalizedText = EMPTY
    weekly: Quantity | None = None
    season: tuple[int, ...] = ()
    minimum_order: Quantity | None = None
    lead_days: int | None = None
    shelf_life: ShelfLife | None = None
    awards: tuple[Award, ...] = ()
    marks: tuple[Mark, ...] = ()
    export: ExportSheet | None = None
