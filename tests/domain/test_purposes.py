"""What a product misses for each purpose and language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.checks import Need, Purpose, completeness, unfit
from ovop_desktop.domain.export_sheet import Carton, ExportSheet, Incoterm
from ovop_desktop.domain.ids import Digest, EntityId, new_id
from ovop_desktop.domain.making import ShelfLife, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.purposes import NEEDS, bit, needs
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.rules import RULES
from ovop_desktop.domain.text import LocalizedText

TODAY = date(2026, 11, 24)
FOOD, CRAFT = SEEDED[0].id, SEEDED[2].id


def perfect() -> Product:
    """A product that lacks nothing for anything."""
    words = LocalizedText("Gula", "Sugar", "설탕")
    return Product(
        id=new_id(),
        name=words,
        summary=words,
        story=LocalizedText(" ".join(["Nira"] * 20)),
        category_id=FOOD,
        producer_id=EntityId("p"),
        village_id=EntityId("v"),
        variants=(Variant(new_id(), "Pouch", Decimal(250), "g", Money(22_000), Money(18_000), 10, "8991234567891"),),
        photos=(Photo(Digest("a" * 64), 2000, 1500),),
        hs_code="1702.90",
        specifications=(Specification(words, words),),
        materials=words,
        keeping=words,
        weekly=Quantity(Decimal(50), "kg"),
        minimum_order=Quantity(Decimal(10), "kg"),
        lead_days=7,
        shelf_life=ShelfLife(12),
        export=ExportSheet(words, Carton(pieces=24), Incoterm.FOB, "Semarang", Money(300, "USD"), "kg"),
    )


def papers(product: Product, *kinds: CertificateKind, days: int = 400) -> tuple[Certificate, ...]:
    until = TODAY + timedelta(days=days)
    return tuple(Certificate(new_id(), kind, product_id=product.id, valid_until=until) for kind in kinds)


PRODUCERS = tuple(
    Certificate(new_id(), kind, producer_id=EntityId("p")) for kind in (CertificateKind.NIB, CertificateKind.NPWP)
)


def all_papers(product: Product) -> tuple[Certificate, ...]:
    return (*papers(product, CertificateKind.PIRT, CertificateKind.HALAL), *PRODUCERS)


def missing(product: Product, held: tuple[Certificate, ...], purpose: Purpose, *languages: str) -> set[str]:
    found = completeness(product, held, TODAY, purpose, ("id", *languages))
    return {gap.code for gap in found.gaps if gap.need is Need.REQUIRED}


@pytest.mark.parametrize("purpose", Purpose)
def test_a_perfect_product_misses_nothing_for_any_purpose(purpose: Purpose) -> None:
    product = perfect()
    found = completeness(product, all_papers(product), TODAY, purpose, ("id", "en", "ko"))
    assert (found.gaps, found.percent) == ((), 100)
    assert unfit(product, all_papers(product)) == 0


@pytest.mark.parametrize(
    ("change", "purpose", "code"),
    [
        ({"variants": (Variant(EntityId("x"), retail=Money(1)),)}, Purpose.PRICE_LIST, "net.missing"),
        ({"story": LocalizedText("Singkat.")}, Purpose.BOOTH, "story.short"),
        ({"shelf_life": None}, Purpose.RETAIL, "shelf_life.missing"),
        ({"weekly": None}, Purpose.RETAIL, "weekly.missing"),
        ({"hs_code": "17"}, Purpose.EXPORT, "hs.missing"),
        ({"lead_days": None}, Purpose.EXPORT, "lead_days.missing"),
        ({"minimum_order": None}, Purpose.EXPORT, "minimum_order.missing"),
        ({"name": LocalizedText("Gula")}, Purpose.EXPORT, "texts.en"),
        ({"name": LocalizedText("G" * 151)}, Purpose.FEED, "name.long"),
        ({"photos": (Photo(Digest("a" * 64), 2000, 480),)}, Purpose.FEED, "photo.tiny"),
    ],
)
def test_each_lack_makes_a_product_unfit_for_its_purpose(
    change: dict[str, object], purpose: Purpose, code: str
) -> None:
    product = replace(perfect(), **change)  # type: ignore[arg-type]
    assert code in missing(product, all_papers(product), purpose)
    assert unfit(product, all_papers(product)) & bit(purpose)


def test_a_barcode_with_a_wrong_check_digit_is_none() -> None:
    product = perfect()
    wrong = replace(product, variants=(replace(product.variants[0], gtin="8991234567890"),))
    assert missing(wrong, all_papers(wrong), Purpose.RETAIL) == {"gtin.missing"}


@pytest.mark.parametrize("field", ["packing", "carton", "incoterm", "port", "price"])
def test_every_line_of_the_export_sheet_is_asked_for(field: str) -> None:
    product = perfect()
    assert product.export is not None
    bare = replace(product, export=replace(product.export, **{field: getattr(ExportSheet(), field)}))
    gaps = completeness(bare, all_papers(bare), TODAY, Purpose.EXPORT).gaps
    assert [gap.field for gap in gaps] == [f"export.{field}"]


def test_food_needs_permit_and_halal_in_a_shop_and_a_basket_does_not() -> None:
    food, basket = perfect(), replace(perfect(), category_id=CRAFT, hs_code="4602.19", shelf_life=None)
    assert missing(food, PRODUCERS, Purpose.RETAIL) == {"permit.missing", "halal.missing"}
    assert missing(basket, PRODUCERS, Purpose.RETAIL) == set()


@pytest.mark.parametrize("change", [{"kbli": "10722"}, {"hs_code": "1702.90"}])
def test_food_is_known_by_its_codes_where_the_office_has_its_own_categories(change: dict[str, str]) -> None:
    product = replace(perfect(), category_id=EntityId("own"), hs_code="", kbli="")
    assert "halal.missing" not in missing(product, PRODUCERS, Purpose.RETAIL)
    known = replace(product, **change)  # type: ignore[arg-type]
    assert "halal.missing" in missing(known, PRODUCERS, Purpose.RETAIL)


def test_the_papers_of_the_producer_count_but_their_dates_are_not_the_products() -> None:
    product = perfect()
    own = papers(product, CertificateKind.PIRT, CertificateKind.HALAL)
    assert missing(product, own, Purpose.RETAIL) == {"nib.missing", "npwp.missing"}
    old = tuple(replace(paper, valid_until=TODAY - timedelta(days=9)) for paper in PRODUCERS)
    assert missing(product, own + old, Purpose.RETAIL) == set()


def test_an_ended_certificate_matters_where_it_is_shown_and_not_in_a_price_list() -> None:
    product = perfect()
    old = (*papers(product, CertificateKind.PIRT, CertificateKind.HALAL, days=-1), *PRODUCERS)
    hit = {purpose for purpose in Purpose if missing(product, old, purpose)}
    assert hit == {Purpose.BROCHURE, Purpose.BOOTH, Purpose.RETAIL, Purpose.EXPORT}
    assert unfit(product, old) == 0


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_language_that_is_wanted_must_be_written(language: str) -> None:
    product = perfect()
    half = replace(product, summary=product.summary.with_language(language, ""))
    code = f"texts.{language}"
    assert missing(half, all_papers(half), Purpose.BROCHURE) == set()
    assert missing(half, all_papers(half), Purpose.BROCHURE, language) == {code}
    assert unfit(half, all_papers(half)) & bit(language)


def test_every_need_has_its_rule_and_every_rule_is_needed() -> None:
    asked = {code for table in NEEDS.values() for code in table}
    assert asked == {rule.code for rule in RULES}
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert needs(Purpose.BROCHURE, ("en",))["texts.en"] is Need.REQUIRED
