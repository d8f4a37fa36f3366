"""The sample catalogue as records: read from resources/sample, with dates that follow the day it is made."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.consent import Agreement, Consent
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import Digest, EntityId, named_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.producer import Member, Producer, ProducerKind
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.sample_facts import sample_facts
from ovop_desktop.services.sample_fair import fair_id, fairs_of

Entry = Mapping[str, Any]

ASKED = -120
"""The day, counted from today, on which invented people agreed to everything."""


@dataclass(frozen=True, slots=True)
class SampleVillage:
    """What the sample says of a village; its names come from the region table."""

    id: EntityId
    code: str
    story: LocalizedText
    potential: LocalizedText
    location: Coordinates
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class SampleContent:
    """All records of the sample. Ids are the same on every machine; every name, number and person is invented."""

    office: Office
    villages: tuple[SampleVillage, ...]
    producers: tuple[Producer, ...]
    products: tuple[Product, ...]
    certificates: tuple[Certificate, ...]
    partners: tuple[Partner, ...]
    helps: tuple[Facilitation, ...]
    fairs: tuple[Fair, ...] = ()


class SampleFiles:
    """resources/sample: places, products, programme, facts and photos, all .json, and photos/*.jpg."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "sample"

    def photo_names(self) -> tuple[str, ...]:
        """The photos that the sample shows, each once."""
        places, products = self._read("places"), self._read("products")
        shown = [
            places["office"]["cover"],
            *(producer["logo"] for producer in places["producers"] if "logo" in producer),
        ]
        for entry in (*places["villages"], *products):
            shown += entry.get("photos", ())
        for entry in self._read("programme")["helps"]:
            shown += [*entry.get("before", ()), *entry.get("after", ())]
        return tuple(sorted({photo["file"] for photo in shown}))

    def jpeg(self, name: str) -> bytes:
        """A photo as it ships: upright, sRGB, without metadata, so that it may be kept as it is."""
        return (self._folder / "photos" / f"{name}.jpg").read_bytes()

    def content(self, digests: Mapping[str, Digest], today: date) -> SampleContent:
        """The records, with `digests` of the photos by name and certificates that end in days from `today`."""
        maker = _Maker(digests, self._read("photos"), self._read("facts"), today)
        places, products, programme = (self._read(name) for name in ("places", "products", "programme"))
        producers = {entry["key"]: entry for entry in places["producers"]}
        papers = [maker.certificates("producer", entry) for entry in places["producers"]]
        papers += [maker.certificates("product", entry) for entry in products]
        return SampleContent(
            maker.office(places["office"]),
            tuple(maker.village(entry) for entry in places["villages"]),
            tuple(maker.producer(entry) for entry in places["producers"]),
            tuple(maker.product(entry, producers[entry["producer"]]["village"]) for entry in products),
            tuple(paper for group in papers for paper in group),
            tuple(maker.partner(entry) for entry in programme["partners"]),
            tuple(maker.help(entry) for entry in programme["helps"]),
            fairs_of(self._read("fairs"), today),
        )

    def product_ids(self) -> tuple[EntityId, ...]:
        """Ids of the sample's products."""
        return tuple(_id("product", entry["key"]) for entry in self._read("products"))

    def producer_ids(self) -> tuple[EntityId, ...]:
        """Ids of the sample's producers."""
        return tuple(_id("producer", entry["key"]) for entry in self._read("places")["producers"])

    def village_ids(self) -> tuple[EntityId, ...]:
        """Ids of the sample's villages."""
        return tuple(_id("village", entry["key"]) for entry in self._read("places")["villages"])

    def fair_ids(self) -> tuple[EntityId, ...]:
        """Ids of the sample's fairs."""
        return tuple(fair_id(entry) for entry in self._read("fairs"))

    def partner_ids(self) -> tuple[EntityId, ...]:
        """Ids of the sample's partners."""
        return tuple(_id("partner", entry["key"]) for entry in self._read("programme")["partners"])

    def _read(self, name: str) -> Any:
        return json.loads((self._folder / f"{name}.json").read_text("utf-8"))


class _Maker:
    def __init__(
        self, digests: Mapping[str, Digest], sizes: Mapping[str, list[int]], facts: Mapping[str, Entry], today: date
    ) -> None:
        self._digests = digests
        self._sizes = sizes
        self._facts = facts
        self._today = today

    def office(self, entry: Entry) -> Office:
        return Office(
            name=entry["name"],
            region=entry["region"],
            tagline=LocalizedText(**entry["tagline"]),
            contact=Contact(**entry["contact"]),
            cover=self._photo(entry["cover"]),
        )

    def village(self, entry: Entry) -> SampleVillage:
        latitude, longitude = entry["location"]
        return SampleVillage(
            id=_id("village", entry["key"]),
            code=entry["code"],
            story=_text(entry, "story"),
            potential=_text(entry, "potential"),
            location=Coordinates(Decimal(latitude), Decimal(longitude)),
            photos=self._photos(entry),
        )

    def producer(self, entry: Entry) -> Producer:
        return Producer(
            id=_id("producer", entry["key"]),
            kind=ProducerKind(entry["kind"]),
            name=entry["name"],
            village_id=_id("village", entry["village"]),
            story=_text(entry, "story"),
            contact=Contact(**entry["contact"]),
            logo=self._photo(entry["logo"]) if "logo" in entry else None,
            founded=entry.get("founded"),
            member_count=entry.get("member_count"),
            members=tuple(Member(**member) for member in entry.get("members", ())),
            annual_meeting=self._day(entry.get("annual_meeting")),
            consent=Consent(Agreement.AGREED, Agreement.AGREED, Agreement.AGREED, self._day(ASKED)),
        )

    def product(self, entry: Entry, village: str) -> Product:
        key = entry["key"]
        return Product(
            id=_id("product", key),
            name=_text(entry, "name"),
            summary=_text(entry, "summary"),
            story=_text(entry, "story"),
            category_id=named_id(f"category/{entry['category']}"),
            producer_id=_id("producer", entry["producer"]),
            village_id=_id("village", village),
            variants=tuple(_variant(key, number, row) for number, row in enumerate(entry["variants"])),
            photos=self._photos(entry),
            stock=StockState(entry["stock"]),
            hs_code=entry.get("hs_code", ""),
            kbli=entry.get("kbli", ""),
            more_villages=tuple(_id("village", one) for one in self._facts.get(key, {}).get("more_villages", ())),
            **sample_facts(self._facts.get(key, {})),
        )

    def partner(self, entry: Entry) -> Partner:
        return Partner(
            id=_id("partner", entry["key"]),
            kind=PartnerKind(entry["kind"]),
            name=entry["name"],
            country=entry["country"],
            story=_text(entry, "story"),
            contact=Contact(**entry["contact"]),
        )

    def help(self, entry: Entry) -> Facilitation:
        return Facilitation(
            id=_id("help", entry["key"]),
            kind=FacilitationKind(entry["kind"]),
            partner_id=_id("partner", entry["partner"]),
            producer_id=_id("producer", entry["producer"]),
            products=tuple(_id("product", key) for key in entry.get("products", ())),
            first=self._day(entry.get("first")),
            last=self._day(entry.get("last")),
            change=_text(entry, "change"),
            before=tuple(self._photo(photo) for photo in entry.get("before", ())),
            after=tuple(self._photo(photo) for photo in entry.get("after", ())),
            value=_when(entry.get("value"), Money),
        )

    def certificates(self, owner: str, entry: Entry) -> tuple[Certificate, ...]:
        key, holder = entry["key"], entry["name"] if owner == "producer" else ""
        return tuple(
            self._certificate(f"{owner}/{key}", number, {"holder": holder, **paper}, _owner(owner, key))
            for number, paper in enumerate(entry.get("certificates", ()))
        )

    def _certificate(self, owner: str, number: int, entry: Entry, ids: dict[str, EntityId]) -> Certificate:
        issued, until = (self._day(entry.get(name)) for name in ("issued", "until"))
        words = entry["number"]
        if until is not None:
            words = words.replace("{yy}", f"{until:%y}")
        if issued is not None:
            words = words.replace("{mmyy}", f"{issued:%m%y}")
        return Certificate(
            id=named_id(f"sample/certificate/{owner}/{number}"),
            kind=CertificateKind(entry["kind"]),
            number=words,
            label=entry.get("label", ""),
            holder=entry["holder"],
            issued=issued,
            valid_until=until,
            unlimited=entry.get("unlimited", False),
            **ids,
        )

    def _day(self, days: int | None) -> date | None:
        return None if days is None else self._today + timedelta(days=days)

    def _photos(self, entry: Entry) -> tuple[Photo, ...]:
        return tuple(self._photo(photo) for photo in entry.get("photos", ()))

    def _photo(self, entry: Entry) -> Photo:
        width, height = self._sizes[entry["file"]]
        crop = Crop(*entry["crop"]) if "crop" in entry else None
        return Photo(self._digests[entry["file"]], width, height, crop, entry.get("caption", ""))


def _id(kind: str, key: str) -> EntityId:
    return named_id(f"sample/{kind}/{key}")


def _owner(kind: str, key: str) -> dict[str, EntityId]:
    return {f"{kind}_id": _id(kind, key)}


def _text(entry: Entry, name: str) -> LocalizedText:
    return LocalizedText(**entry.get(name, {}))


def _variant(product: str, number: int, row: Entry) -> Variant:
    return Variant(
        id=named_id(f"sample/variant/{product}/{number}"),
        packaging=row["packaging"],
        net_amount=Decimal(row["net"]),
        unit=row["unit"],
        retail=_when(row.get("retail"), Money),
        wholesale=_when(row.get("wholesale"), Money),
        wholesale_from=row.get("from"),
        gtin=row.get("gtin", ""),
        sku=row.get("sku", ""),
        fair_stock=row.get("fair_stock"),
    )


def _when(amount: int | None, make: Callable[[int], Money]) -> Money | None:
    return None if amount is None else make(amount)
