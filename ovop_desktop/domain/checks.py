"""What a product still misses before a brochure can carry it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.certificate import Certificate, Validity
from ovop_desktop.domain.product import Product

STORY_WORDS = 20
"""Words below which a story is too thin for a page of its own."""


class Need(StrEnum):
    """How much it matters."""

    REQUIRED = "required"
    ADVISED = "advised"


class Section(StrEnum):
    """The part of the editor that mends it."""

    PHOTOS = "photos"
    TEXTS = "texts"
    PRICES = "prices"
    DETAILS = "details"
    CERTIFICATES = "certificates"
    AWARDS = "awards"
    ORIGIN = "origin"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Gap:
    """One missing thing: `code` has words in the faces, `field` names the field that mends it.

    Fields: "photos", "name.id", "summary.en", "story.ko", "variants", "category", "producer", "village",
    "certificate:<id>"; `subject` is the certificate's kind where one is meant.
    """

    code: str
    need: Need
    section: Section
    field: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is missing and how much is there. `percent` is over all checks, required ones counting double."""

    gaps: tuple[Gap, ...]
    done: int
    total: int
    percent: int

    @property
    def missing(self) -> int:
        """How many required things are missing; 0 means ready to print."""
        return sum(gap.need is Need.REQUIRED for gap in self.gaps)


def _text_gaps(product: Product) -> list[tuple[bool, Gap]]:
    required, advised, texts = Need.REQUIRED, Need.ADVISED, Section.TEXTS
    story_ok = len(product.story.id.split()) >= STORY_WORDS
    found = [
        (bool(product.name.best("id")), Gap("name.missing", required, texts, "name.id")),
        (bool(product.summary.best("id")), Gap("summary.missing", required, texts, "summary.id")),
        (story_ok, Gap("story.short", advised, texts, "story.id")),
    ]
    for language in ("en", "ko"):
        written = bool(product.name.get(language) and product.summary.get(language))
        found.append((written, Gap(f"texts.{language}", advised, texts, f"name.{language}")))
    return found


def _certificate_gaps(certificates: tuple[Certificate, ...], today: date) -> list[tuple[bool, Gap]]:
    section = Section.CERTIFICATES
    found = [
        (bool(certificates), Gap("certificate.none", Need.ADVISED, section, "certificates")),
    ]
    for paper in certificates:
        field = f"certificate:{paper.id}"
        state = paper.validity(today)
        ended = Gap("certificate.ended", Need.REQUIRED, section, field, paper.kind.value)
        ending = Gap("certificate.ending", Need.ADVISED, section, field, paper.kind.value)
        found.append((state is not Validity.ENDED, ended))
        found.append((state is not Validity.ENDING, ending))
    return found


def completeness(product: Product, certificates: tuple[Certificate, ...], today: date) -> Completeness:
    """Check `product` with its own `certificates` as they stand on `today`, for a brochure.

    Required: name, summary, one photo, one retail price, category, producer, village, no ended certificate.
    Advised: story, English, Korean, a photo large enough to print, a certificate, none ending soon.
    """
    priced = any(variant.retail is not None for variant in product.variants)
    sharp = bool(product.photos) and not product.photos[0].is_small()
    checks = [
        (bool(product.photos), Gap("photo.missing", Need.REQUIRED, Section.PHOTOS, "photos")),
        (sharp or not product.photos, Gap("photo.small", Need.ADVISED, Section.PHOTOS, "photos")),
        *_text_gaps(product),
        (priced, Gap("price.missing", Need.REQUIRED, Section.PRICES, "variants")),
        (product.category_id is not None, Gap("category.missing", Need.REQUIRED, Section.ORIGIN, "category")),
        (product.producer_id is not None, Gap("producer.missing", Need.REQUIRED, Section.ORIGIN, "producer")),
        (product.village_id is not None, Gap("village.missing", Need.REQUIRED, Section.ORIGIN, "village")),
        *_certificate_gaps(certificates, today),
    ]
    weight = {Need.REQUIRED: 2, Need.ADVISED: 1}
    all_weight = sum(weight[gap.need] for _, gap in checks)
    done_weight = sum(weight[gap.need] for done, gap in checks if done)
    gaps = tuple(gap for done, gap in checks if not done)
    return Completeness(gaps, len(checks) - len(gaps), len(checks), done_weight * 100 // all_weight)
