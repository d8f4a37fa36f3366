"""Every record that may be there twice, by what is compared: only the columns that are needed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, false, func, select

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.contact import NO_CONTACT
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.likeness import Alike, Clue, ProducerTraits, ProductTraits
from ovop_desktop.domain.traits import OWN, producer_traits, product_traits
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.mapping import load
from ovop_desktop.storage.records import CertificateRecord, ProducerRecord, ProductRecord, VillageRecord

Tell = Callable[[int, int], object]
PORTION = 250


class LikenessReader:
    """Reads the library; archived records are left out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def products(self, tell: Tell) -> list[ProductTraits]:
        """Every product; `tell` hears how many of how many are read.

        Read a portion at a time, each in a look of its own, so that nobody who saves meanwhile waits for the whole.
        """
        columns = (
            ProductRecord.id, ProductRecord.name, ProductRecord.producer_id, ProductRecord.village_id,
            ProductRecord.variants, ProductRecord.photos,
        )  # fmt: skip
        shown = ProductRecord.archived == false()
        made: list[ProductTraits] = []
        with self._database.reading() as connection:
            names = _village_names(connection)
            total = connection.scalar(select(func.count()).select_from(ProductRecord).where(shown)) or 0
        last = ""
        while True:
            tell(len(made), total)
            portion = select(*columns).where(shown, ProductRecord.id > last).order_by(ProductRecord.id).limit(PORTION)
            with self._database.reading() as connection:
                rows = connection.execute(portion).all()
            made += [_product(row, names) for row in rows]
            if len(rows) < PORTION:
                return made
            last = rows[-1].id

    def producers(self) -> list[ProducerTraits]:
        """Every producer with its registrations."""
        shown = ProducerRecord.archived == false()
        columns = (ProducerRecord.id, ProducerRecord.name, ProducerRecord.village_id, ProducerRecord.contact)
        papers: dict[str, list[Certificate]] = defaultdict(list)
        with self._database.reading() as connection:
            names = _village_names(connection)
            for paper in load(connection, Certificate, CertificateRecord.kind.in_(sorted(OWN))):
                papers[paper.producer_id or ""].append(paper)
            rows = connection.execute(select(*columns).where(shown).order_by(ProducerRecord.id)).all()
        return [
            producer_traits(
                EntityId(row.id),
                row.name,
                row.village_id or "",
                names.get(row.village_id or "", ""),
                row.contact or NO_CONTACT,
                papers[row.id],
            )
            for row in rows
        ]

    def villages(self) -> list[Alike]:
        """Villages of one code: they are the same for certain."""
        twice: dict[str, list[EntityId]] = defaultdict(list)
        with self._database.reading() as connection:
            query = select(VillageRecord.id, VillageRecord.code).where(VillageRecord.code != "")
            for row in connection.execute(query.order_by(VillageRecord.id)):
                twice[row.code].append(EntityId(row.id))
        return [Alike("village", ids[0], other, 100, (Clue.CODE,)) for ids in twice.values() for other in ids[1:]]


def _village_names(connection: Connection) -> dict[str, str]:
    return {row.id: row.name for row in connection.execute(select(VillageRecord.id, VillageRecord.name))}


def _product(row: Any, names: dict[str, str]) -> ProductTraits:
    village = row.village_id or ""
    return product_traits(
        EntityId(row.id), row.name, row.producer_id or "", village, names.get(village, ""), row.variants, row.photos
    )
