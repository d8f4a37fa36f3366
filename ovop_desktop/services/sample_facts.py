"""What the sample says of how its products are made, awarded and exported: resources/sample/facts.json."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from ovop_desktop.domain.award import Award, AwardScheme, Mark
from ovop_desktop.domain.export_sheet import Carton, ExportSheet, Incoterm
from ovop_desktop.domain.making import ShelfLife, Span, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import LocalizedText


def sample_facts(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a product that the entry names; what it does not name is missing, as in any catalogue."""
    return {name: read(entry[name]) for name, read in _READERS.items() if name in entry}


def _text(words: Mapping[str, str]) -> LocalizedText:
    return LocalizedText(**words)


def _quantity(said: list[str]) -> Quantity:
    amount, unit = said
    return Quantity(Decimal(amount), unit)


def _award(said: Mapping[str, Any]) -> Award:
    return Award(**{**said, "scheme": AwardScheme(said["scheme"])})


def _export(said: Mapping[str, Any]) -> ExportSheet:
    return ExportSheet(
        packing=_text(said["packing"]),
        carton=Carton(**said["carton"]),
        incoterm=Incoterm(said["incoterm"]),
        port=said["port"],
        price=Money(*said["price"]),
        per=said["per"],
    )


_READERS: dict[str, Callable[[Any], Any]] = {
    "specifications": lambda rows: tuple(Specification(_text(label), _text(value)) for label, value in rows),
    "materials": _text,
    "making": _text,
    "keeping": _text,
    "weekly": _quantity,
    "minimum_order": _quantity,
    "lead_days": int,
    "shelf_life": lambda said: ShelfLife(said[0], Span(said[1])),
    "season": tuple,
    "awards": lambda rows: tuple(_award(row) for row in rows),
    "marks": lambda names: tuple(Mark(name) for name in names),
    "export": _export,
}
