"""Where the products are shown and sold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.ids import EntityId


class Preparation(StrEnum):
    """What is to be done before a fair, in its order (UI.md, screen 01)."""

    PRODUCTS = "products"
    DATA = "data"
    BROCHURE = "brochure"
    PRINT = "print"
    STAND = "stand"


@dataclass(frozen=True, slots=True)
class Fair:
    """A fair from its `first` to its `last` day. `ticked` are the preparations a person called done."""

    id: EntityId
    name: str
    first: date | None = None
    last: date | None = None
    city: str = ""
    venue: str = ""
    stand: str = ""
    products: tuple[EntityId, ...] = ()
    ticked: tuple[Preparation, ...] = ()
    note: str = ""
    archived: bool = False

    def end(self) -> date | None:
        """Its last day; a fair of one day ends on its first."""
        return self.last or self.first

    def days_until(self, today: date) -> int | None:
        """Days until it opens, 0 while it lasts, negative once it is over; None without a date."""
        end = self.end()
        if self.first is None or end is None:
            return None
        if today < self.first:
            return (self.first - today).days
        return min((end - today).days, 0)
