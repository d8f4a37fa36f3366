"""Who names a record: everything that must follow when it becomes another one."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, Text, func, or_, type_coerce

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.mapping import load
from ovop_desktop.storage.records import (
    CertificateRecord,
    FacilitationRecord,
    FairRecord,
    ImpressionRecord,
    ProducerRecord,
    ProductRecord,
)


class References:
    """Reads the library; archived records count."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to(self, kind: str, entity_id: EntityId) -> tuple[Entity, ...]:
        """Every record that names a product, producer or village, its certificates among them."""
        with self._database.reading() as connection:
            return tuple(_naming(connection, kind, entity_id))


def _naming(connection: Connection, kind: str, one: EntityId) -> Iterator[Entity]:
    if kind == "product":
        yield from load(connection, Certificate, CertificateRecord.product_id == one)
        yield from load(connection, Facilitation, _within(FacilitationRecord.products, one))
        yield from load(connection, Fair, _within(FairRecord.products, one))
        yield from load(connection, Impression, or_(*_printed(one)))
    elif kind == "producer":
        yield from load(connection, Product, ProductRecord.producer_id == one)
        yield from load(connection, Certificate, CertificateRecord.producer_id == one)
        yield from load(connection, Facilitation, FacilitationRecord.producer_id == one)
        yield from load(connection, Impression, or_(*_printed(one)))
    elif kind == "village":
        yield from load(connection, Producer, ProducerRecord.village_id == one)
        shared = _within(ProductRecord.more_villages, one)
        yield from load(connection, Product, or_(ProductRecord.village_id == one, shared))
        yield from load(connection, Impression, or_(*_printed(one)))


def _within(column: object, one: EntityId) -> ColumnElement[bool]:
    """Whether the text of a column of ids, lines or a plan names the record: ids occur nowhere else."""
    return func.instr(type_coerce(column, Text), one) > 0


def _printed(one: EntityId) -> tuple[ColumnElement[bool], ...]:
    return (_within(ImpressionRecord.lines, one), _within(ImpressionRecord.plan, one))
