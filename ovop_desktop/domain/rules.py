"""The rules that are checked: each with its code, the part of the editor and the field that mend it, and the test."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.export_sheet import NO_CARTON, ExportSheet
from ovop_desktop.domain.identifiers import doubts
from ovop_desktop.domain.product import Product

STORY_WORDS = 20
"""Words below which a story is too thin for a page of its own."""

FEED_SIDE = 500
"""Pixels of the shorter side that Meta's catalogue asks of a picture."""

TITLE_LETTERS = 150
"""The longest title that Google Merchant takes."""

EATEN = frozenset(category.id for category in SEEDED[:2])
"""The seeded groups of food and drinks."""

_PERMITS = (CertificateKind.PIRT, CertificateKind.BPOM)


class Section(StrEnum):
    """The part of the editor that mends it."""

    PHOTOS = "photos"
    TEXTS = "texts"
    PRICES = "prices"
    CERTIFICATES = "certificates"
    ORIGIN = "origin"
    MAKING = "making"
    AWARDS = "awards"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Subject:
    """A product with its own papers and those of its producer."""

    product: Product
    papers: tuple[Certificate, ...] = ()

    @property
    def own(self) -> tuple[Certificate, ...]:
        """The papers of the product itself."""
        return tuple(paper for paper in self.papers if paper.product_id is not None)

    @property
    def sheet(self) -> ExportSheet:
        """Its export sheet, an empty one where there is none."""
        return self.product.export or ExportSheet()

    def holds(self, *kinds: CertificateKind) -> bool:
        """Whether the product or its producer has a paper of one of these kinds."""
        return any(paper.kind in kinds for paper in self.papers)

    def is_eaten(self) -> bool:
        """Whether it is food or drink: by group, KBLI 10 and 11, HS chapters 2 to 22, or a food permit of its own."""
        product = self.product
        chapter = product.hs_code[:2]
        return (
            product.category_id in EATEN
            or product.kbli.startswith(("10", "11"))
            or (chapter.isdigit() and 2 <= int(chapter) <= 22)
            or any(paper.kind in _PERMITS for paper in self.own)
        )


Test = Callable[[Subject], bool | None]
"""Whether it is so; None where the question does not arise."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to have: `code` has words in the faces, `field` names the field that mends its lack."""

    code: str
    section: Section
    field: str
    test: Test


def _product(test: Callable[[Product], object]) -> Test:
    return lambda subject: bool(test(subject.product))


def _sheet(test: Callable[[ExportSheet], object]) -> Test:
    return lambda subject: bool(test(subject.sheet))


def _eaten(test: Test) -> Test:
    return lambda subject: test(subject) if subject.is_eaten() else None


def _texts(language: str) -> Test:
    return _product(lambda product: product.name.get(language) and product.summary.get(language))


def _wide_enough(product: Product) -> bool:
    return not product.photos or min(product.photos[0].shown_size()) >= FEED_SIDE


def _coded(product: Product) -> bool:
    return bool(product.variants) and all(one.gtin and not doubts("gtin", one.gtin) for one in product.variants)


def _measured(product: Product) -> bool:
    return bool(product.variants) and all(one.net_amount is not None and one.unit for one in product.variants)


def _harmonised(product: Product) -> bool:
    return re.fullmatch(r"\d{6}(\d{2})?", product.hs_code.replace(".", "")) is not None


_PHOTOS, _TEXTS, _PRICES, _ORIGIN = Section.PHOTOS, Section.TEXTS, Section.PRICES, Section.ORIGIN
_PAPERS, _MAKING, _EXPORT = Section.CERTIFICATES, Section.MAKING, Section.EXPORT

RULES = (
    Rule("photo.missing", _PHOTOS, "photos", _product(lambda one: one.photos)),
    Rule("photo.small", _PHOTOS, "photos", _product(lambda one: not one.photos or not one.photos[0].is_small())),
    Rule("photo.tiny", _PHOTOS, "photos", _product(_wide_enough)),
    Rule("name.missing", _TEXTS, "name.id", _product(lambda one: one.name.best("id"))),
    Rule("name.long", _TEXTS, "name.id", _product(lambda one: len(one.name.best("id")) <= TITLE_LETTERS)),
    Rule("summary.missing", _TEXTS, "summary.id", _product(lambda one: one.summary.best("id"))),
    Rule("story.short", _TEXTS, "story.id", _product(lambda one: len(one.story.id.split()) >= STORY_WORDS)),
    Rule("texts.en", _TEXTS, "name.en", _texts("en")),
    Rule("texts.ko", _TEXTS, "name.ko", _texts("ko")),
    Rule(
        "price.missing",
        _PRICES,
        "variants",
        _product(lambda one: any(each.retail is not None for each in one.variants)),
    ),
    Rule("net.missing", _PRICES, "variants", _product(_measured)),
    Rule(
        "wholesale.missing",
        _PRICES,
        "variants",
        _product(lambda one: any(each.wholesale is not None for each in one.variants)),
    ),
    Rule("gtin.missing", _PRICES, "variants.gtin", _product(_coded)),
    Rule("category.missing", _ORIGIN, "category", _product(lambda one: one.category_id)),
    Rule("producer.missing", _ORIGIN, "producer", _product(lambda one: one.producer_id)),
    Rule("village.missing", _ORIGIN, "village", _product(lambda one: one.village_id)),
    Rule("nib.missing", _ORIGIN, "producer.papers", lambda one: one.holds(CertificateKind.NIB)),
    Rule("npwp.missing", _ORIGIN, "producer.papers", lambda one: one.holds(CertificateKind.NPWP)),
    Rule("certificate.none", _PAPERS, "certificates", lambda one: bool(one.own)),
    Rule("permit.missing", _PAPERS, "certificates", _eaten(lambda one: one.holds(*_PERMITS))),
    Rule("halal.missing", _PAPERS, "certificates", _eaten(lambda one: one.holds(CertificateKind.HALAL))),
    Rule("shelf_life.missing", _MAKING, "shelf_life", _eaten(_product(lambda one: one.shelf_life))),
    Rule("keeping.missing", _MAKING, "keeping", _eaten(_product(lambda one: one.keeping))),
    Rule("materials.missing", _MAKING, "materials", _product(lambda one: one.materials)),
    Rule("specifications.missing", _MAKING, "specifications", _product(lambda one: one.specifications)),
    Rule("weekly.missing", _MAKING, "weekly", _product(lambda one: one.weekly)),
    Rule("minimum_order.missing", _MAKING, "minimum_order", _product(lambda one: one.minimum_order)),
    Rule("lead_days.missing", _MAKING, "lead_days", _product(lambda one: one.lead_days is not None)),
    Rule("hs.missing", _EXPORT, "hs_code", _product(_harmonised)),
    Rule("packing.missing", _EXPORT, "export.packing", _sheet(lambda one: one.packing)),
    Rule("carton.missing", _EXPORT, "export.carton", _sheet(lambda one: one.carton != NO_CARTON)),
    Rule("incoterm.missing", _EXPORT, "export.incoterm", _sheet(lambda one: one.incoterm)),
    Rule("port.missing", _EXPORT, "export.port", _sheet(lambda one: one.port)),
    Rule("fob.missing", _EXPORT, "export.price", _sheet(lambda one: one.price)),
)
"""Everything that any purpose of domain.purposes asks for, in the order in which it is told."""
