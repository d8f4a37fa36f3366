"""The tables of a library as SQLAlchemy mappings. Nothing of this leaves the storage floor."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from ovop_desktop.domain.certificate import CertificateKind
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Member, ProducerKind
from ovop_desktop.domain.product import StockState, Variant
from ovop_desktop.domain.queries import BadgeRow
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.storage.types import Coded, Day, Flag, Word

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Every table is STRICT and every constraint has a name."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        str: Text(),
        int: Integer(),
        bool: Flag(),
        date: Day(),
        LocalizedText: Coded(LocalizedText),
        Contact: Coded(Contact),
        Photo: Coded(Photo),
        tuple[Photo, ...]: Coded(tuple[Photo, ...]),
        tuple[Variant, ...]: Coded(tuple[Variant, ...]),
        tuple[Member, ...]: Coded(tuple[Member, ...]),
        tuple[BadgeRow, ...]: Coded(tuple[BadgeRow, ...]),
        ProducerKind: Word(ProducerKind),
        StockState: Word(StockState),
        CertificateKind: Word(CertificateKind),
    }


class EntityRow(Base):
    """What every record's row has: its id and the SHA-256 of its canonical text (SAFETY: damage is found by it)."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
    row_hash: Mapped[str] = mapped_column(sort_order=99)


STRICT = {"sqlite_strict": True}


class OfficeRow(EntityRow):
    """domain.office.Office."""

    __tablename__ = "office"
    __table_args__ = STRICT
    name: Mapped[str]
    region: Mapped[str]
    tagline: Mapped[LocalizedText]
    contact: Mapped[Contact]
    logo: Mapped[Photo | None]
    cover: Mapped[Photo | None]


class VillageRecord(EntityRow):
    """domain.village.Village."""

    __tablename__ = "village"
    __table_args__ = STRICT
    code: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    label: Mapped[str]
    district: Mapped[str]
    regency: Mapped[str]
    province: Mapped[str]
    postal_code: Mapped[str]
    story: Mapped[LocalizedText]
    contact: Mapped[Contact]
    photos: Mapped[tuple[Photo, ...]]
    archived: Mapped[bool]


class CategoryRecord(EntityRow):
    """domain.category.Category."""

    __tablename__ = "category"
    __table_args__ = STRICT
    name: Mapped[LocalizedText]
    position: Mapped[int]


class ProducerRecord(EntityRow):
    """domain.producer.Producer."""

    __tablename__ = "producer"
    __table_args__ = STRICT
    kind: Mapped[ProducerKind]
    name: Mapped[str]
    village_id: Mapped[str | None] = mapped_column(ForeignKey("village.id"), index=True)
    story: Mapped[LocalizedText]
    contact: Mapped[Contact]
    logo: Mapped[Photo | None]
    photos: Mapped[tuple[Photo, ...]]
    founded: Mapped[int | None]
    member_count: Mapped[int | None]
    members: Mapped[tuple[Member, ...]]
    archived: Mapped[bool]


class ProductRecord(EntityRow):
    """domain.product.Product."""

    __tablename__ = "product"
    __table_args__ = STRICT
    name: Mapped[LocalizedText]
    summary: Mapped[LocalizedText]
    story: Mapped[LocalizedText]
    category_id: Mapped[str | None] = mapped_column(ForeignKey("category.id"), index=True)
    producer_id: Mapped[str | None] = mapped_column(ForeignKey("producer.id"), index=True)
    village_id: Mapped[str | None] = mapped_column(ForeignKey("village.id"), index=True)
    variants: Mapped[tuple[Variant, ...]]
    photos: Mapped[tuple[Photo, ...]]
    stock: Mapped[StockState]
    hs_code: Mapped[str]
    kbli: Mapped[str]
    archived: Mapped[bool]


class CertificateRecord(EntityRow):
    """domain.certificate.Certificate."""

    __tablename__ = "certificate"
    __table_args__ = STRICT
    kind: Mapped[CertificateKind]
    number: Mapped[str]
    label: Mapped[str]
    holder: Mapped[str]
    product_id: Mapped[str | None] = mapped_column(ForeignKey("product.id"), index=True)
    producer_id: Mapped[str | None] = mapped_column(ForeignKey("producer.id"), index=True)
    issued: Mapped[date | None]
    valid_until: Mapped[date | None]
    unlimited: Mapped[bool]


class ListingRow(Base):
    """A product as lists show, sort and filter it; rebuilt from the records in the transaction that changes them.

    `gaps` are the codes of domain.checks that it lacks, parted by spaces, and `lacks` counts the required ones; both
    without the certificates', which depend on the day. `first_end` is the earliest
    end of a certificate; `changed` is milliseconds since 1970 (UTC). `serial` ties the row to the search index.
    """

    __tablename__ = "listing"
    __table_args__ = STRICT
    serial: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[str] = mapped_column(ForeignKey("product.id"), unique=True)
    name: Mapped[LocalizedText]
    sort_name: Mapped[str]
    category_id: Mapped[str | None]
    category: Mapped[LocalizedText]
    village_id: Mapped[str | None]
    village: Mapped[str]
    regency: Mapped[str]
    producer_id: Mapped[str | None]
    producer: Mapped[str]
    lowest: Mapped[int | None]
    highest: Mapped[int | None]
    currency: Mapped[str]
    net: Mapped[str]
    variants: Mapped[int]
    cover: Mapped[Photo | None]
    badges: Mapped[tuple[BadgeRow, ...]]
    stock: Mapped[StockState]
    lacks: Mapped[int]
    first_end: Mapped[date | None]
    archived: Mapped[bool]
    changed: Mapped[int]
    gaps: Mapped[str] = mapped_column(server_default="")


class JournalRow(Base):
    """One deed. `stamp` is the hybrid logical clock's reading; `wall` the desk's clock in milliseconds (UTC).

    `act` is do, undo or redo; `target` the entry that was taken back or done again.
    """

    __tablename__ = "journal"
    __table_args__ = STRICT
    serial: Mapped[int] = mapped_column(primary_key=True)
    stamp: Mapped[str] = mapped_column(unique=True)
    act: Mapped[str]
    target: Mapped[int | None]
    deed: Mapped[str]
    facts: Mapped[str]
    person: Mapped[str]
    desk: Mapped[str]
    wall: Mapped[int]


class JournalChangeRow(Base):
    """One record of one deed: `fields` is JSON {field: [old, new]}; `op` is add, change or remove."""

    __tablename__ = "journal_change"
    __table_args__ = STRICT
    serial: Mapped[int] = mapped_column(primary_key=True)
    entry: Mapped[int] = mapped_column(ForeignKey("journal.serial"), index=True)
    kind: Mapped[str]
    entity_id: Mapped[str] = mapped_column(index=True)
    op: Mapped[str]
    fields: Mapped[str]


class MetaRow(Base):
    """Facts about the library itself: its id, the clock, the undo position, the last backup."""

    __tablename__ = "meta"
    __table_args__ = STRICT
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


RECORDS: dict[str, type[EntityRow]] = {
    "office": OfficeRow,
    "village": VillageRecord,
    "category": CategoryRecord,
    "producer": ProducerRecord,
    "product": ProductRecord,
    "certificate": CertificateRecord,
}
"""The table of each kind of record; the order satisfies the foreign keys."""
