"""The fair of the sample catalogue: its days follow the day the sample is made, and it leaves with the sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ovop_desktop.domain.changes import Change
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId, named_id
from ovop_desktop.services.programme import Programme


def fair_id(entry: Mapping[str, Any]) -> EntityId:
    """The same on every machine."""
    return named_id(f"sample/fair/{entry['key']}")


def fairs_of(entries: Sequence[Mapping[str, Any]], today: date) -> tuple[Fair, ...]:
    """The fairs that resources/sample/fairs.json tells of, `opens` days after `today` and for so many `days`."""
    return tuple(
        Fair(
            id=fair_id(entry),
            name=entry["name"],
            first=today + timedelta(days=entry["opens"]),
            last=today + timedelta(days=entry["opens"] + entry["days"] - 1),
            city=entry["city"],
            venue=entry["venue"],
            stand=entry["stand"],
            note=entry["note"],
            products=tuple(named_id(f"sample/product/{key}") for key in entry["products"]),
        )
        for entry in entries
    )


def fairs_cleared(programme: Programme, ids: Iterable[EntityId], going: set[EntityId]) -> list[Change]:
    """Takes the sample's fairs away with the products that are `going`.

    One that got other products, or that something was printed for, stays without them.
    """
    held = (programme.fair(one) for one in ids)
    changes = []
    for fair in (one for one in held if one is not None):
        left = tuple(one for one in fair.products if one not in going)
        stays = bool(left) or programme.was_printed_for(fair.id)
        changes.append(Change(fair, replace(fair, products=left) if stays else None))
    return changes
