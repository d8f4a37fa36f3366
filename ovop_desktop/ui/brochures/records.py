"""Where a block of the page comes from: the name of its record, and the form that changes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from ovop_desktop.brochure.layout import Box
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.ui.shell.words import Words

PRODUCT_FIELDS = {
    "photo": "photos",
    "price": "variants",
    "offers": "variants",
    "certificates": "certificates",
    "category": "category",
    "producer": "producer",
    "village": "village",
    "contact": "producer",
    "stock": "variants",
    "facts": "variants",
}
"""Fields of the page's blocks that are mended elsewhere than under their own name."""


@dataclass(frozen=True, slots=True)
class Door:
    """A page of the window and what it is opened for."""

    place: str
    facts: dict[str, Any] = field(default_factory=dict)


def name_of(catalogue: Catalogue, record: str, words: Words) -> str:
    """The words a person knows a record by; empty for the brochure itself."""
    if not record or record == "catalogue":
        return ""
    key = EntityId(record)
    if product := catalogue.product(key):
        return words.product_name(product.name)
    if village := catalogue.village(key):
        return village.label
    if producer := catalogue.producer(key):
        return producer.name
    if help_ := catalogue.record("facilitation", key):
        return name_of(catalogue, cast(Facilitation, help_).producer_id, words)
    category = catalogue.category(key)
    return category.name.best(words.language) if category else ""


def door_of(catalogue: Catalogue, box: Box, language: str, wanted: str = "") -> Door | None:
    """Where a block is changed; `wanted` names the field of the product if it is known better."""
    if box.record == "catalogue":
        return Door("preferences")
    key = EntityId(box.record)
    if catalogue.product(key):
        name = box.field.partition(".")[0]
        spoken = f"{name}.{language}" if name in {"name", "summary", "story"} else name
        return Door("product", {"id": key, "field": wanted or PRODUCT_FIELDS.get(name, spoken)})
    if catalogue.village(key):
        return Door("village", {"id": key})
    if catalogue.producer(key):
        return Door("producer", {"id": key})
    if help_ := catalogue.record("facilitation", key):
        return Door("producer", {"id": cast(Facilitation, help_).producer_id, "help": key})
    return None
