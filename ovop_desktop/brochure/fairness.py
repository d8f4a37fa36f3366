"""A fair share: every village or producer the same number of products, as far as each has them and all find room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.wording import pick

NONE, VILLAGE, PRODUCER = "none", "village", "producer"
KINDS = (NONE, VILLAGE, PRODUCER)
"""Whom a sheet may be shared out among."""


def group_of(item: Item, kind: str) -> tuple[str, str]:
    """Return the record and name of whom a product belongs to; both empty when that is not known."""
    if kind == PRODUCER:
        return item.producer_record, item.producer.strip()
    return item.village_record, pick(item.village, "id").text


def grouped(items: Iterable[Item], kind: str) -> dict[tuple[str, str], list[Item]]:
    """Return the products of each group, in the order of their first products."""
    found: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        found.setdefault(group_of(item, kind), []).append(item)
    return found


def first_of_each(items: Sequence[Item], kind: str, most: int) -> tuple[list[Item], list[Item]]:
    """Return the first `most` products of every group, and all others; both in their order."""
    kept = {id(item) for held in grouped(items, kind).values() for item in held[:most]}
    return [item for item in items if id(item) in kept], [item for item in items if id(item) not in kept]


def round_by_round(items: Sequence[Item], kind: str, most: int) -> tuple[list[Item], list[Item]]:
    """Return the products that share `most` places, and all others; both in their order.

    Every group has one product more before any has two more; a round for which there is no room for all is not begun.
    When not even the first round has room, the first groups have one each.
    """
    if kind == NONE or len(items) <= most:
        return list(items[:most]), list(items[most:])
    groups = list(grouped(items, kind).values())
    deep = 0
    while sum(min(len(held), deep + 1) for held in groups) <= most:
        deep += 1
    if deep:
        return first_of_each(items, kind, deep)
    kept = {id(held[0]) for held in groups[:most]}
    return [item for item in items if id(item) in kept], [item for item in items if id(item) not in kept]
