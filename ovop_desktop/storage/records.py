"""The tables of a library as SQLAlchemy mappings. Nothing of this leaves the storage floor."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from ovop_desktop.domain.award import Award, Mark
from ovop_desktop.domain.certificate import CertificateKind
from ovop_desktop.domain.consent import Consent
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.export_sheet import ExportSheet
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.fair import Preparation
from ovop_desktop.domain.impression import PrintedLine
from ovop_desktop.domain.making import ShelfLife, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.producer import Member, ProducerKind
from ovop_desktop.domain.product import StockState, Variant
from ovop_desktop.domain.quantities import Quantity
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
        tuple[str, ...]: Coded(tuple[str, ...]),
        tuple[int, ...]: Coded(tuple[int, ...]),
        tuple[tuple[int, ...], ...]: Coded(tuple[tuple[int, ...], ...]),
        tuple[Specification, ...]: Coded(tuple[Specification, ...]),
        tuple[Award, ...]: Coded(tuple[Award, ...]),
        tuple[Mark, ...]: Coded(tuple[Mark, ...]),
        tuple[Preparation, ...]: Coded(tuple[Preparation, ...]),
        tuple[PrintedLine, ...]: Coded(tuple[PrintedLine, ...]),
        Quantity: Coded(Quantity),
        ShelfLife: Coded(ShelfLife),
        ExportSheet: Coded(ExportSheet),
        Consent: Coded(Consent),
        Coordinates: Coded(Coordinates),
        Money: Coded(Money),
        PartnerKind: Word(PartnerKind),
        FacilitationKind: Word(FacilitationKind),
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
    potential: Mapped[LocalizedText] = mapped_column(server_default="{}")
    crest: Mapped[Photo | None]
    location: Mapped[Coordinates | None]


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
    annual_meeting: Mapped[date | None]
    consent: Mapped[Consent] = mapped_column(server_default="{}")


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
    more_villages: Mapped[tuple[str, ...]] = mapped_column(server_default="[]")
    specifications: Mapped[tuple[Specification, ...]] = mapped_column(server_default="[]")
    materials: Mapped[LocalizedText] = mapped_column(server_default="{}")
    making: Mapped[LocalizedText] = mapped_column(server_default="{}")
    keeping: Mapped[LocalizedText] = mapped_column(server_default="{}")
    weekly: Mapped[Quantity | None]
    season: Mapped[tuple[int, ...]] = mapped_column(server_default="[]")
    minimum_order: Mapped[Quantity | None]
    lead_days: Mapped[int | None]
    shelf_life: Mapped[ShelfLife | None]
    awards: Mapped[tuple[Award, ...]] = mapped_column(server_default="[]")
    marks: Mapped[tuple[Mark, ...]] = mapped_column(server_default="[]")
    export: Mapped[ExportSheet | None]


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


class PartnerRecord(EntityRow):
    """domain.partner.Partner."""

    __tablename__ = "partner"
    __table_args__ = STRICT
    kind: Mapped[PartnerKind]
    name: Mapped[str]
    country: Mapped[str]
    story: Mapped[LocalizedText]
    logo: Mapped[Photo | None]
    contact: Mapped[Contact]
    archived: Mapped[bool]


class FacilitationRecord(EntityRow):
    """domain.facilitation.Facilitation."""

    __tablename__ = "facilitation"
    __table_args__ = STRICT
    kind: Mapped[FacilitationKind]
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"), index=True)
    producer_id: Mapped[str] = mapped_column(ForeignKey("producer.id"), index=True)
    products: Mapped[tuple[str, ...]]
    first: Mapped[date | None]
    last: Mapped[date | None]
    change: Mapped[LocalizedText]
    before: Mapped[tuple[Photo, ...]]
    after: Mapped[tuple[Photo, ...]]
    value: Mapped[Money | None]


class FairRecord(EntityRow):
    """domain.fair.Fair."""

    __tablename__ = "fair"
    __table_args__ = STRICT
    name: Mapped[str]
    first: Mapped[date | None]
    last: Mapped[date | None]
    city: Mapped[str]
    venue: Mapped[str]
    stand: Mapped[str]
    products: Mapped[tuple[str, ...]]
    ticked: Mapped[tuple[Preparation, ...]]
    note: Mapped[str]
    archived: Mapped[bool]


class ImpressionRecord(EntityRow):
    """domain.impression.Impression."""

    __tablename__ = "impression"
    __table_args__ = STRICT
    title: Mapped[str]
    template: Mapped[str]
    edition: Mapped[str]
    made: Mapped[int] = mapped_column(index=True)
    plan: Mapped[str]
    languages: Mapped[tuple[str, ...]]
    paper: Mapped[str]
    pages: Mapped[int]
    copies: Mapped[int]
    file: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    fair_id: Mapped[str | None] = mapped_column(ForeignKey("fair.id"), index=True)
    lines: Mapped[tuple[PrintedLine, ...]]
    archived: Mapped[bool]


class BoundaryRecord(EntityRow):
    """domain.boundary.Boundary."""

    __tablename__ = "boundary"
    __table_args__ = STRICT
    code: Mapped[str]
    name: Mapped[str]
    rings: Mapped[tuple[tuple[int, ...], ...]]
    source: Mapped[str]


class ListingRow(Base):
    """A product as lists show, sort and filter it; rebuilt from the records in the transaction that changes them.

    `gaps` are the codes of domain.checks that it lacks, parted by spaces, and `lacks` counts the required ones; both
    without the certificates', which depend on the day. `more_villages` are further villages' ids with a space round
    each; `unfit` has a bit (domain.purposes.bit) for each purpose that something required is missing for and for each
    language that is not written. `first_end` is the earliest end of a certificate; `changed` is milliseconds since
    1970 (UTC). `serial` ties the row to the search index; what was changed last has the highest.
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
    more_villages: Mapped[str] = mapped_column(server_default="")
    unfit: Mapped[int] = mapped_column(server_default="0")


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
    "partner": PartnerRecord,
    "facilitation": FacilitationRecord,
    "fair": FairRecord,
    "impression": ImpressionRecord,
    "boundary": BoundaryRecord,
}
"""The table of each kind of record; the order satisfies the foreign keys."""
