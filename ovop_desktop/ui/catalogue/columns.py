"""The columns of the products' table: which there are, how wide, what they sort by, which can be typed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ovop_desktop.domain.queries import ProductOrder

NARROWEST, WIDEST = 48, 640


@dataclass(frozen=True, slots=True)
class Column:
    """`key` names it everywhere; `width` in logical pixels; `deep` needs the product itself, not only its row.

    `first` is a column that stays while the others move sideways. `shown` tells whether a new window shows it.
    """

    key: str
    width: int
    number: bool = False
    order: ProductOrder | None = None
    editable: bool = False
    deep: bool = False
    first: bool = False
    shown: bool = True


ALL = (
    Column("tick", 44, first=True),
    Column("photo", 66, first=True),
    Column("name", 200, order=ProductOrder.NAME, first=True, editable=True),
    Column("producer", 164, order=ProductOrder.PRODUCER, editable=True),
    Column("village", 130, order=ProductOrder.VILLAGE, editable=True),
    Column("category", 92, editable=True),
    Column("price", 108, number=True, order=ProductOrder.PRICE, editable=True),
    Column("certificates", 136),
    Column("completeness", 132, order=ProductOrder.MISSING),
    Column("regency", 150, shown=False),
    Column("highest", 124, number=True, shown=False),
    Column("wholesale", 118, number=True, deep=True, shown=False, editable=True),
    Column("net", 100, shown=False, editable=True),
    Column("variants", 78, number=True, shown=False),
    Column("stock", 132, shown=False, editable=True),
    Column("changed", 150, order=ProductOrder.CHANGED, shown=False),
    Column("hs_code", 118, deep=True, shown=False, editable=True),
    Column("name_id", 190, shown=False, editable=True),
    Column("name_en", 190, shown=False, editable=True),
    Column("name_ko", 190, shown=False, editable=True),
)
KEYS = tuple(column.key for column in ALL)
BY_KEY: Mapping[str, Column] = {column.key: column for column in ALL}
FIRST = tuple(column.key for column in ALL if column.first)
CELLS = tuple(column.key for column in ALL if column.key not in {"tick", "photo"})
"""Columns that hold words, in the order of the model."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which columns the table shows, in which order after the first ones, and how wide.

    `order` names every column that moves, shown or not; `widths` only what someone has changed.
    """

    order: tuple[str, ...]
    hidden: frozenset[str]
    widths: tuple[tuple[str, int], ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """Columns to be seen, from the left."""
        return (*FIRST, *(key for key in self.order if key not in self.hidden))

    def width(self, key: str) -> int:
        """How wide a column is."""
        return dict(self.widths).get(key, BY_KEY[key].width)

    def widened(self, key: str, width: int) -> Arrangement:
        """With one column as wide as someone made it."""
        return replace(self, widths=tuple(sorted({**dict(self.widths), key: width}.items())))

    def moved(self, order: Iterable[str]) -> Arrangement:
        """With the columns in another order."""
        return replace(self, order=tuple(order))

    def with_shown(self, keys: Iterable[str]) -> Arrangement:
        """With these columns shown, and no others beside the first ones."""
        return replace(self, hidden=frozenset(self.order) - frozenset(keys))

    def remembered(self) -> dict[str, Any]:
        """What JSON can hold of it."""
        return {"order": list(self.order), "hidden": sorted(self.hidden), "widths": dict(self.widths)}


def arrangement(held: object = None) -> Arrangement:
    """The arrangement that was remembered; what is not known any more is left out, what is new comes last."""
    moving = [column for column in ALL if not column.first]
    if not isinstance(held, dict):
        return Arrangement(
            tuple(column.key for column in moving), frozenset(column.key for column in moving if not column.shown)
        )
    known = [key for key in _words(held.get("order")) if key in BY_KEY and not BY_KEY[key].first]
    order = tuple(dict.fromkeys([*known, *(column.key for column in moving)]))
    hidden = {key for key in _words(held.get("hidden")) if key in order}
    hidden |= {column.key for column in moving if column.key not in known and not column.shown}
    widths = held.get("widths")
    kept = {
        key: max(NARROWEST, min(width, WIDEST))
        for key, width in (widths if isinstance(widths, dict) else {}).items()
        if key in BY_KEY and isinstance(width, int)
    }
    return Arrangement(order, frozenset(hidden), tuple(sorted(kept.items())))


def _words(held: object) -> list[str]:
    return [one for one in held if isinstance(one, str)] if isinstance(held, list) else []
