"""A library of any size, made fast: rows in one transaction, listing and index by the program's own code."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.storage import search_index
from ovop_desktop.storage.around import Surroundings
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.listing import row_values
from ovop_desktop.storage.mapping import table_of, to_values
from ovop_desktop.storage.records import ListingRow
from ovop_desktop.storage.search_index import SearchWords

GOODS = [
    "gula",
    "keripik",
    "kerupuk",
    "kopi",
    "teh",
    "madu",
    "sambal",
    "terasi",
    "tikar",
    "batik",
    "tenun",
    "perak",
    "gerabah",
    "sabun",
    "minyak",
    "dodol",
]
KINDS = [
    "semut",
    "singkong",
    "udang",
    "bubuk",
    "hitam",
    "hutan",
    "pedas",
    "pandan",
    "tulis",
    "ikat",
    "halus",
    "merah",
    "kelapa",
    "nangka",
    "asli",
    "wangi",
]
PLACES = [
    "Celuk",
    "Hargotirto",
    "Pariangan",
    "Sukamaju",
    "Wonosari",
    "Tegalrejo",
    "Karangasem",
    "Banyuwangi",
    "Lembang",
    "Cikole",
]


def _id(kind: int, number: int) -> EntityId:
    return EntityId(f"{kind:016x}{number:016x}")


def build(folder: Path, count: int) -> None:
    """Make a library with `count` products, a tenth as many producers and a fiftieth as many villages."""
    chance, moment = random.Random(7), 1_790_000_000_000
    villages = [_village(number) for number in range(max(1, count // 50))]
    producers = [_producer(number, chance.choice(villages)) for number in range(max(1, count // 10))]
    by_id = {village.id: village for village in villages}
    with Library.create(folder, Desk("0" * 12, "Sri")) as library, library.database.writing() as connection:
        photos = [_photo(library, path) for path in sorted((resources() / "sample" / "photos").glob("*.jpg"))]
        arounds = [_around(number, chance, by_id, chance.choice(producers), photos) for number in range(count)]
        papers = [paper for around in arounds for paper in around.certificates]
        for kind, entities in (
            ("village", villages),
            ("producer", producers),
            ("product", [around.product for around in arounds]),
            ("certificate", papers),
        ):
            connection.execute(table_of(kind).insert(), [to_values(entity) for entity in entities])  # type: ignore[union-attr, attr-defined]
        rows: list[dict[str, Any]] = [
            {"serial": serial, **row_values(around, moment + serial)} for serial, around in enumerate(arounds, 1)
        ]
        connection.execute(ListingRow.__table__.insert(), rows)  # type: ignore[attr-defined]
        known = SearchWords()
        search_index.put_in(connection, {serial: known.of(around) for serial, around in enumerate(arounds, 1)})


def _village(number: int) -> Village:
    name = f"{PLACES[number % len(PLACES)]} {number // len(PLACES)}"
    regency = f"Kabupaten Contoh {number % 30}"
    return Village(_id(1, number), f"34.01.08.{number:04d}", name, f"Desa {name}", regency=regency, province="Jawa")


def _producer(number: int, village: Village) -> Producer:
    kind = list(ProducerKind)[number % len(ProducerKind)]
    return Producer(_id(2, number), kind, f"Koperasi {KINDS[number % len(KINDS)].title()} {number}", village.id)


def _photo(library: Library, path: Path) -> Photo:
    stored = library.media.take_in(path)
    return Photo(stored.digest, stored.width, stored.height)


def _around(
    number: int,
    chance: random.Random,
    villages: dict[EntityId, Village],
    producer: Producer,
    photos: list[Photo],
) -> Surroundings:
    good, kind = chance.choice(GOODS), chance.choice(KINDS)
    village, category = villages[producer.village_id or _id(1, 0)], chance.choice(SEEDED)
    price = Money(chance.randrange(5, 300) * 1000)
    product = Product(
        _id(3, number),
        LocalizedText(f"{good} {kind} {number}".title(), f"{kind} {good}".title()),
        summary=LocalizedText(f"{good} {kind} buatan {village.label}, tanpa bahan pengawet."),
        category_id=category.id,
        producer_id=producer.id,
        village_id=village.id,
        variants=(Variant(_id(4, number), "Kantong", Decimal(250), "g", price),),
        photos=(photos[number % len(photos)],),
        stock=chance.choice(tuple(StockState)),
    )
    ends = date(2026, 1, 1) + timedelta(days=chance.randrange(1500))
    paper = Certificate(
        _id(5, number), CertificateKind.PIRT, f"2063401{number:08d}", valid_until=ends, product_id=product.id
    )
    papers = (paper, replace(paper, id=_id(6, number), kind=CertificateKind.HALAL)) if number % 3 == 0 else (paper,)
    return Surroundings(product, category, producer, village, papers)


if __name__ == "__main__":
    started = time.perf_counter()
    build(Path(sys.argv[1]), int(sys.argv[2]))
    print(f"{sys.argv[2]} products in {time.perf_counter() - started:.1f} s")
