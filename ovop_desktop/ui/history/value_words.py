"""Any value of any record in words a person reads: prices, dates, names of other records, months, sizes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject

from ovop_desktop.domain.award import Award, Mark
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.export_sheet import Carton, ExportSheet
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.fair import Preparation
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.making import ShelfLife, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.producer import Member, ProducerKind
from ovop_desktop.domain.product import StockState, Variant
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.history import NAMES
from ovop_desktop.services.records import name_of
from ovop_desktop.ui.catalogue.fact_words import (
    award_words,
    days_words,
    month_name,
    quantity_words,
    season_words,
    shelf_life_words,
    size_words,
    weight_words,
)
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words

PREFIXES: dict[type[StrEnum], str] = {
    StockState: "stock",
    ProducerKind: "producer",
    PartnerKind: "partner",
    CertificateKind: "certificate",
    FacilitationKind: "facilitation",
    Agreement: "agreement",
    Preparation: "preparation",
    Mark: "mark",
}
PLAIN = {"founded", "position"}
"""Numbers that are written without separators."""


def photos_in(value: object) -> tuple[Photo, ...]:
    """The photos a value is made of, in their order; none when it is something else."""
    held = value if isinstance(value, tuple) else (value,)
    return tuple(one for one in held if isinstance(one, Photo))


class ValueWords(QObject):
    """Words for values; `catalogue` knows the names of the records they point to."""

    def __init__(self, words: Words, catalogue: Catalogue) -> None:
        super().__init__()
        self._words, self._catalogue = words, catalogue

    def part_name(self, kind: str, field: str, item: object = None, attribute: str = "") -> str:
        """What a piece of a record is called: "Harga eceran Pouch 250 g", "Nama (English)", "Kontak: WhatsApp"."""
        whole = self._field(kind, field)
        if isinstance(item, Variant):
            size = self.variant_size(item)
            name = self._words.say(f"part.{attribute}") if attribute else self.tr("Varian")
            return _capital(f"{name} {size}".strip())
        if not attribute:
            return _capital(whole)
        if attribute in {"id", "en", "ko"}:
            return _capital(f"{whole} ({self._words.say(f'language.{attribute}')})")
        return _capital(f"{whole}: {self._words.say(f'part.{attribute}')}")

    def _field(self, kind: str, field: str) -> str:
        own = f"field.{kind}.{field}"
        return self._words.say(own if self._words.knows(own) else f"field.{field}")

    def variant_size(self, variant: Variant) -> str:
        """ "Pouch 250 g"."""
        net = self._words.quantity(variant.net_amount, variant.unit)
        return " ".join(part for part in (variant.packaging, net) if part)

    def say(self, field: str, value: object) -> str:
        """One value of a field; what is not written is said to be empty."""
        if value is None or value == "" or value == () or (isinstance(value, LocalizedText) and not value):
            return self.tr("kosong")
        if field in NAMES:
            return self._names(field, value)
        if field == "season" and isinstance(value, tuple):
            return season_words(value, self._words)
        if isinstance(value, tuple):
            return self._list(field, value)
        return self._one(field, value)

    def _names(self, field: str, value: object) -> str:
        ids = value if isinstance(value, tuple) else (EntityId(str(value)),)
        found = [self._catalogue.record(NAMES[field], one) for one in ids]
        called = self._words.product_name
        return ", ".join(called(name_of(one)) if one else self.tr("sudah tidak ada") for one in found)

    def _list(self, field: str, value: tuple[Any, ...]) -> str:
        if photos := photos_in(value):
            return counted(self.tr("{count} foto"), len(photos))
        return "; ".join(self._one(field, one) for one in value)

    def _one(self, field: str, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("ya") if value else self.tr("tidak")
        if isinstance(value, StrEnum) and type(value) in PREFIXES:
            return self._words.say(f"{PREFIXES[type(value)]}.{value.value}")
        if isinstance(value, int):
            return self._number(field, value)
        for kind, say in self._ways().items():
            if isinstance(value, kind):
                return say(value)
        return str(value)

    def _number(self, field: str, value: int) -> str:
        if field == "lead_days":
            return days_words(value)
        if field == "season":
            return month_name(value, self._words)
        return str(value) if field in PLAIN else self._words.number(value)

    def _ways(self) -> dict[type, Callable[[Any], str]]:
        words = self._words
        return {
            Money: words.price,
            date: words.day,
            Decimal: lambda value: words.quantity(value, ""),
            LocalizedText: lambda value: value.best(words.language),
            Photo: lambda _: self.tr("1 foto"),
            Variant: self._variant,
            Member: lambda value: f"{value.name} ({value.role})" if value.role else value.name,
            Award: lambda value: award_words(value, words),
            ShelfLife: shelf_life_words,
            Quantity: lambda value: quantity_words(value, words),
            Specification: self._specification,
            Coordinates: lambda value: f"{value.latitude}, {value.longitude}",
            Carton: self._carton,
            ExportSheet: self._export,
            Certificate: self.certificate,
        }

    def _variant(self, value: Variant) -> str:
        price = self._words.price(value.retail) if value.retail else ""
        return ", ".join(part for part in (self.variant_size(value), price) if part) or self.tr("kosong")

    def _specification(self, value: Specification) -> str:
        language = self._words.language
        return f"{value.label.best(language)}: {value.value.best(language)}"

    def _carton(self, value: Carton) -> str:
        pieces = counted(self.tr("isi {count}"), value.pieces) if value.pieces else ""
        sides = (value.length, value.width, value.height)
        size = size_words((sides[0] or 0, sides[1] or 0, sides[2] or 0), self._words) if any(sides) else ""
        weight = weight_words(value.gross, self._words) if value.gross else ""
        return ", ".join(part for part in (pieces, size, weight) if part) or self.tr("kosong")

    def _export(self, value: ExportSheet) -> str:
        price = self._words.price(value.price) if value.price else ""
        per = f"{price} / {value.per}" if price and value.per else price
        parts = (per, value.incoterm.value if value.incoterm else "", value.port, value.packing.best("id"))
        return ", ".join(part for part in parts if part) or self.tr("kosong")

    def certificate(self, paper: Certificate) -> str:
        """ "P-IRT 2063404011234-28"."""
        name = paper.label or self._words.say(f"certificate.{paper.kind.value}")
        return f"{name} {paper.number}".strip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
