"""A record in the few words by which two of a kind are told apart."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village
from ovop_desktop.services.records import name_of
from ovop_desktop.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Told:
    """Its name, where it belongs, its picture, and one figure that weighs it."""

    name: str
    place: str
    photo: Photo | None = None
    mark: str = ""


def told(desk: Desk, record: Entity) -> Told:
    """What is shown of a record."""
    catalogue, words = desk.suite.catalogue, desk.words
    if isinstance(record, Product):
        producer = catalogue.producer(record.producer_id) if record.producer_id else None
        village = catalogue.village(record.village_id) if record.village_id else None
        place = " · ".join(
            part.name if isinstance(part, Producer) else part.label for part in (producer, village) if part
        )
        prices = [one.retail for one in record.variants if one.retail]
        price = words.price(min(prices, key=lambda money: money.amount)) if prices else ""
        return Told(words.product_name(record.name), place, record.photos[0] if record.photos else None, price)
    if isinstance(record, Producer):
        village = catalogue.village(record.village_id) if record.village_id else None
        kind = words.say(f"producer.{record.kind.value}")
        place = " · ".join(part for part in (kind, village.label if village else "") if part)
        return Told(record.name, place, record.logo or (record.photos[0] if record.photos else None))
    if isinstance(record, Village):
        return Told(record.label, f"{record.code} · {record.regency}", record.photos[0] if record.photos else None)
    return Told(name_of(record), "")
