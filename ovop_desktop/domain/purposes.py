"""What a product is made ready for, and what each purpose asks of it: one table of needs for each.

Where the needs come from: a brochure and a price list, what their pages print; a booth, what its screen shows (UI.md,
06); modern retail, the buyers' lists of permit, halal, barcode, shelf life, tax number and capacity (DOMAIN.md 1.5a);
export, the usual offer sheet (1.5b); a feed, Google Merchant's and Meta's product data (4).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Need(StrEnum):
    """How much it matters."""

    REQUIRED = "required"
    ADVISED = "advised"


class Purpose(StrEnum):
    """What a product can be made ready for; the order is the order of the forms and of the bits below."""

    BROCHURE = "brochure"
    PRICE_LIST = "price_list"
    BOOTH = "booth"
    RETAIL = "retail"
    EXPORT = "export"
    FEED = "feed"


FOREIGN = ("en", "ko")
"""Languages a product's texts may lack, beside the office's own."""


def bit(what: Purpose | str) -> int:
    """The bit of a purpose, or of a language of `FOREIGN`, in the listing's mask of what is unfit.

    Raises ValueError for another language.
    """
    if isinstance(what, Purpose):
        return 1 << list(Purpose).index(what)
    return 1 << (len(Purpose) + FOREIGN.index(what))


DATED = frozenset({Purpose.BROCHURE, Purpose.BOOTH, Purpose.RETAIL, Purpose.EXPORT})
"""Purposes for which no certificate of the product may have ended: their pages show it, or the buyer asks for it."""

_R, _A = Need.REQUIRED, Need.ADVISED

NEEDS: Mapping[Purpose, Mapping[str, Need]] = {
    Purpose.BROCHURE: {
        "photo.missing": _R,
        "photo.small": _A,
        "name.missing": _R,
        "summary.missing": _R,
        "story.short": _A,
        "texts.en": _A,
        "texts.ko": _A,
        "price.missing": _R,
        "category.missing": _R,
        "producer.missing": _R,
        "village.missing": _R,
        "certificate.none": _A,
    },
    Purpose.PRICE_LIST: {
        "name.missing": _R,
        "price.missing": _R,
        "net.missing": _R,
        "category.missing": _A,
        "producer.missing": _A,
    },
    Purpose.BOOTH: {
        "photo.missing": _R,
        "photo.small": _A,
        "name.missing": _R,
        "summary.missing": _A,
        "story.short": _R,
        "texts.en": _A,
        "price.missing": _R,
        "village.missing": _A,
    },
    Purpose.RETAIL: {
        "photo.missing": _R,
        "name.missing": _R,
        "price.missing": _R,
        "net.missing": _R,
        "gtin.missing": _R,
        "wholesale.missing": _A,
        "producer.missing": _R,
        "permit.missing": _R,
        "halal.missing": _R,
        "nib.missing": _R,
        "npwp.missing": _R,
        "shelf_life.missing": _R,
        "keeping.missing": _A,
        "materials.missing": _A,
        "weekly.missing": _R,
        "minimum_order.missing": _A,
        "lead_days.missing": _A,
    },
    Purpose.EXPORT: {
        "photo.missing": _R,
        "photo.small": _A,
        "name.missing": _R,
        "texts.en": _R,
        "producer.missing": _R,
        "certificate.none": _A,
        "specifications.missing": _A,
        "shelf_life.missing": _R,
        "keeping.missing": _A,
        "weekly.missing": _R,
        "minimum_order.missing": _R,
        "lead_days.missing": _R,
        "hs.missing": _R,
        "packing.missing": _R,
        "carton.missing": _R,
        "incoterm.missing": _R,
        "port.missing": _R,
        "fob.missing": _R,
    },
    Purpose.FEED: {
        "photo.missing": _R,
        "photo.tiny": _R,
        "name.missing": _R,
        "name.long": _R,
        "summary.missing": _R,
        "price.missing": _R,
        "gtin.missing": _A,
        "category.missing": _A,
        "producer.missing": _A,
    },
}
"""For each purpose what it needs, by the codes of domain.checks, and how much. Certificates' dates come beside them."""


def needs(purpose: Purpose, languages: tuple[str, ...] = ("id",)) -> dict[str, Need]:
    """What a purpose asks, with the texts of further `languages` required."""
    found = dict(NEEDS[purpose])
    for language in FOREIGN:
        if language in languages:
            found[f"texts.{language}"] = Need.REQUIRED
    return found
