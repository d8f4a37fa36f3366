"""What a product still misses, judged on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.checks import Need, completeness
from ovop_desktop.domain.ids import Digest, EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.text import EMPTY, LocalizedText

TODAY = date(2026, 11, 24)
STORY = " ".join(["Nira"] * 20)
PHOTO = Photo(Digest("a" * 64), 2000, 1500)


def whole_product() -> Product:
    return Product(
        id=new_id(),
        name=LocalizedText("Gula Semut", "Coconut Sugar", "코코넛 설탕"),
        summary=LocalizedText("Manis.", "Sweet.", "달아요."),
        story=LocalizedText(STORY),
        category_id=EntityId("c"),
        producer_id=EntityId("p"),
        village_id=EntityId("v"),
        variants=(Variant(new_id(), retail=Money(22_000)),),
        photos=(PHOTO,),
    )


def paper(product: Product, days: int) -> Certificate:
    return Certificate(new_id(), CertificateKind.PIRT, product_id=product.id, valid_until=TODAY + timedelta(days=days))


def codes(product: Product, *papers: Certificate) -> set[str]:
    return {gap.code for gap in completeness(product, papers, TODAY).gaps}


def test_a_whole_product_with_a_valid_certificate_misses_nothing() -> None:
    product = whole_product()
    judged = completeness(product, (paper(product, 400),), TODAY)
    assert (judged.gaps, judged.missing, judged.percent) == ((), 0, 100)
    assert judged.done == judged.total


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": EMPTY}, "name.missing"),
        ({"summary": EMPTY}, "summary.missing"),
        ({"photos": ()}, "photo.missing"),
        ({"variants": ()}, "price.missing"),
        ({"variants": (Variant(EntityId("x")),)}, "price.missing"),
        ({"category_id": None}, "category.missing"),
        ({"producer_id": None}, "producer.missing"),
        ({"village_id": None}, "village.missing"),
    ],
)
def test_what_a_brochure_cannot_do_without_is_required(change: dict[str, object], code: str) -> None:
    product = replace(whole_product(), **change)  # type: ignore[arg-type]
    gaps = {gap.code: gap.need for gap in completeness(product, (), TODAY).gaps}
    assert gaps[code] is Need.REQUIRED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"story": LocalizedText(" ".join(["Nira"] * 19))}, "story.short"),
        ({"photos": (replace(PHOTO, width=1199, height=900),)}, "photo.small"),
        ({"photos": (replace(PHOTO, crop=Crop(0, 0, 5_000, 5_000)),)}, "photo.small"),
        ({"summary": LocalizedText("Manis.", "Sweet.")}, "texts.ko"),
        ({"name": LocalizedText("Gula", ko="설탕")}, "texts.en"),
    ],
)
def test_what_would_be_better_is_only_advised(change: dict[str, object], code: str) -> None:
    product = replace(whole_product(), **change)  # type: ignore[arg-type]
    judged = completeness(product, (paper(product, 400),), TODAY)
    assert [gap.code for gap in judged.gaps] == [code]
    assert judged.missing == 0
    assert judged.percent < 100


def test_a_missing_photo_is_not_also_called_small() -> None:
    assert "photo.small" not in codes(replace(whole_product(), photos=()))


def test_a_name_in_any_language_is_a_name() -> None:
    assert "name.missing" not in codes(replace(whole_product(), name=LocalizedText(ko="설탕")))


@pytest.mark.parametrize(
    ("days", "found"),
    [(-1, "certificate.ended"), (0, "certificate.ending"), (90, "certificate.ending"), (91, "")],
)
def test_a_certificate_ends_the_day_after_its_last(days: int, found: str) -> None:
    product = whole_product()
    expected = {found} if found else set()
    assert codes(product, paper(product, days)) == expected


def test_the_gap_of_a_certificate_leads_to_that_certificate() -> None:
    product = whole_product()
    old = paper(product, -3)
    (gap,) = completeness(product, (paper(product, 400), old), TODAY).gaps
    assert (gap.field, gap.subject, gap.need) == (f"certificate:{old.id}", "pirt", Need.REQUIRED)


def test_unlimited_beats_a_date_that_has_passed() -> None:
    product = whole_product()
    assert codes(product, replace(paper(product, -3), unlimited=True)) == set()


def test_no_certificate_at_all_is_advice() -> None:
    (gap,) = completeness(whole_product(), (), TODAY).gaps
    assert (gap.code, gap.need) == ("certificate.none", Need.ADVISED)


def test_an_empty_product_is_far_from_done() -> None:
    judged = completeness(Product(new_id(), EMPTY), (), TODAY)
    assert judged.missing == 7
    assert judged.percent < 20
