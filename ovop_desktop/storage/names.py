"""The names of records, read without the records: a list of thousands to choose from takes no longer than a blink."""

from __future__ import annotations

from sqlalchemy import Connection, false, select

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import NamedRecord
from ovop_desktop.storage.records import ProducerRecord, VillageRecord


def named(connection: Connection, kind: str) -> tuple[NamedRecord, ...]:
    """Every "producer" or "village" (`kind`) that is not archived, as people may call it."""
    if kind == "producer":
        producers = connection.execute(
            select(ProducerRecord.id, ProducerRecord.name, VillageRecord.name)
            .outerjoin(VillageRecord, VillageRecord.id == ProducerRecord.village_id)
            .where(ProducerRecord.archived == false())
        )
        return tuple(NamedRecord(EntityId(one), (name,), (place,) if place else ()) for one, name, place in producers)
    villages = connection.execute(
        select(VillageRecord.id, VillageRecord.label, VillageRecord.name, VillageRecord.district, VillageRecord.regency)
        .where(VillageRecord.archived == false())
    )  # fmt: skip
    return tuple(
        NamedRecord(EntityId(one), (label, name), (regency, regency.removeprefix("Kabupaten "), district))
        for one, label, name, district, regency in villages
    )
