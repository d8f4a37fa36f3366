"""What to do next: the worst harm first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.checks import completeness
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.ids import Digest, EntityId, new_id
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import Lack, ProductQuery, Standing
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.next_steps import FIELDS, URGENCY, NextStep, next_steps
from ovop_desktop.services.suite import Suite

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def kept(suite: Suite, name: str, *days: int) -> tuple[Product, tuple[Certificate, ...]]:
    """A product with a certificate that ends after each of `days`, kept in the library."""
    product = Product(new_id(), LocalizedText(name))
    papers = tuple(
        Certificate(new_id(), CertificateKind.PIRT, product_id=product.id, valid_until=TODAY + timedelta(days=one))
        for one in days
    )
    suite.editor.apply(ChangeSet.of(Deed.of("product.added"), [Change(None, one) for one in (product, *papers)]))
    return product, papers


def steps(suite: Suite) -> dict[str, NextStep]:
    return {step.code: step for step in suite.catalogue.next_steps(99)}


def lacking(*codes: str, last: datetime | None = NOW, limit: int = 99) -> list[str]:
    """Codes of the steps when one product lacks these."""
    lacks = tuple(Lack(code, 1, ((EntityId("1"), "Gula"),), "name.id") for code in codes)
    return [step.code for step in next_steps(Standing(1, 0, lacks), TODAY, last, limit)]


def test_steps_stand_in_the_order_of_harm() -> None:
    assert lacking(*reversed(URGENCY[:9]), last=None) == [*URGENCY[:9], "backup.never"]


def test_the_certificate_that_ends_first_is_named(suite: Suite) -> None:
    (late, _), (soon, (paper,)) = kept(suite, "Gula", 87), kept(suite, "Kerupuk", 18)
    step = steps(suite)["certificate.ending"]
    assert (step.id, step.field) == (soon.id, f"certificate:{paper.id}")
    assert (step.facts["name"], step.facts["days"], step.facts["date"]) == ("Kerupuk", 18, date(2026, 12, 12))
    assert step.facts["kind"] == "pirt"
    assert step.facts["names"] == ["Kerupuk", "Gula"]
    assert step.products == (soon.id, late.id)


def test_a_product_with_two_old_papers_counts_once(suite: Suite) -> None:
    kept(suite, "Sambal", -12, -400)
    step = steps(suite)["certificate.ended"]
    assert (step.facts["count"], step.facts["days"]) == (1, -400)
    assert step.facts["names"] == ["Sambal"]


def test_steps_of_one_kind_are_named_by_the_alphabet(suite: Suite) -> None:
    for name in ("kopi", "Gula", "Madu", "Anyaman"):
        kept(suite, name)
    step = steps(suite)["price.missing"]
    assert step.facts["names"] == ["Anyaman", "Gula", "kopi"]
    assert step.facts["count"] == 4
    assert (step.kind, step.field) == ("product", "variants")


def test_products_that_lack_different_things_are_named_together(suite: Suite) -> None:
    kept(suite, "Madu", 900)
    product, _ = kept(suite, "Gula")
    suite.records.save(product, replace(product, summary=LocalizedText("Manis.")))
    assert steps(suite)["price.missing"].facts["names"] == ["Gula", "Madu"]
    assert steps(suite)["certificate.none"].facts["names"] == ["Gula"]
    assert steps(suite)["summary.missing"].facts["names"] == ["Madu"]


def test_every_gap_of_the_checks_knows_where_it_is_mended() -> None:
    bare = Product(new_id(), LocalizedText())
    small = replace(bare, photos=(Photo(Digest("0" * 64), 10, 10),))
    gaps = (*completeness(bare, (), TODAY).gaps, *completeness(small, (), TODAY).gaps)
    assert {gap.code: gap.field for gap in gaps} == FIELDS
    assert {*FIELDS, "certificate.ended", "certificate.ending"} == {
        code for code in URGENCY if not code.startswith(("backup", "paper", "meeting", "contact"))
    }


def test_the_standing_is_what_judging_every_product_finds(sample_suite: Suite) -> None:
    catalogue = sample_suite.catalogue
    products = catalogue.products(catalogue.product_ids(ProductQuery())).values()
    judged = [completeness(one, catalogue.certificates_of(one.id), catalogue.today()) for one in products]
    numbers = Counter(code for one in judged for code in {gap.code for gap in one.gaps})
    overview, found = catalogue.standing()
    assert dict(overview.gaps) == dict(numbers)
    assert list(overview.gaps) == sorted(overview.gaps, key=lambda one: (-one[1], one[0]))
    assert (overview.total, overview.ready) == (len(judged), sum(one.missing == 0 for one in judged))
    assert {step.code: step.facts["count"] for step in found if step.kind == "product"} == dict(numbers)


@pytest.mark.parametrize(
    ("last", "code"),
    [
        (None, "backup.never"),
        (NOW - timedelta(days=8), "backup.old"),
        (NOW - timedelta(days=7), ""),
    ],
)
def test_a_backup_is_asked_for_when_it_is_due(last: datetime | None, code: str) -> None:
    found = [one for one in lacking("price.missing", last=last) if one.startswith("backup")]
    assert found == ([code] if code else [])


def test_an_old_backup_tells_its_age() -> None:
    (step,) = next_steps(Standing(1, 1), TODAY, NOW - timedelta(days=10), 4)
    assert step.code == "backup.old"
    assert (step.facts, step.kind, step.id) == ({"days": 10}, "backup", EntityId(""))


@pytest.mark.parametrize(
    ("contact", "asked"),
    [
        (Contact(), True),
        (Contact(address="Jl. Wates 1"), True),
        (Contact(email="kantor@desa.example"), False),
        (Contact(whatsapp="+6281200000100"), False),
    ],
)
def test_an_office_that_nobody_can_reach_is_asked_for_its_number(contact: Contact, asked: bool) -> None:
    steps = next_steps(Standing(1, 1), TODAY, NOW, 4, contact=contact)
    assert [(step.code, step.kind) for step in steps] == ([("contact.none", "office")] if asked else [])


def test_an_empty_catalogue_asks_for_nothing() -> None:
    assert next_steps(Standing(0, 0), TODAY, None, 4) == ()


def test_only_as_many_as_fit() -> None:
    assert lacking("texts.ko", "price.missing", "name.missing", limit=2) == ["price.missing", "name.missing"]


def test_the_sample_tells_what_is_urgent(sample_suite: Suite) -> None:
    found = sample_suite.catalogue.next_steps()
    assert [step.code for step in found] == [
        "certificate.ended",
        "certificate.ending",
        "paper.ending",
        "price.missing",
    ]
    assert [step.facts.get("name") for step in found if step.kind == "product"] == [
        "Sambal Roa",
        "Kerupuk Kulit Cikunir",
        "Tenun Buna Insana",
    ]


def test_archived_products_ask_for_nothing(sample_suite: Suite) -> None:
    (ended, *_) = sample_suite.catalogue.next_steps()
    sample_suite.records.archive_products(ended.products)
    assert "certificate.ended" not in [step.code for step in sample_suite.catalogue.next_steps(99)]


def test_a_mended_gap_is_gone(sample_suite: Suite) -> None:
    (ended, *_) = sample_suite.catalogue.next_steps()
    paper = sample_suite.catalogue.certificate(EntityId(ended.field.removeprefix("certificate:")))
    assert paper is not None
    sample_suite.records.save(paper, replace(paper, valid_until=TODAY + timedelta(days=900)))
    assert sample_suite.catalogue.next_steps()[0].code == "certificate.ending"
