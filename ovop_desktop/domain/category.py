"""The office's own list of product groups."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.ids import EntityId, named_id
from ovop_desktop.domain.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Category:
    """A group of products with its place in the order of the list (0 comes first)."""

    id: EntityId
    name: LocalizedText
    position: int = 0


SEEDED = tuple(
    Category(named_id(f"category/{key}"), LocalizedText(*names), position)
    for position, (key, names) in enumerate(
        {
            "food": ("Pangan", "Food", "식품"),
            "drinks": ("Minuman", "Drinks", "음료"),
            "craft": ("Kriya", "Craft", "공예"),
            "textile": ("Kain", "Textile", "직물"),
        }.items()
    )
)
"""What a new library starts with (UI.md section 11; the groups of Permenperin 14/2021 in everyday words)."""
