"""What to do next: the worst harm first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.checks import completeness
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.next_steps import URGENCY, Judged, NextStep, next_steps
from ovop_desktop.services.suite import Suite

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def judged(name: str, *days: int) -> Judged:
    product = Product(new_id(), LocalizedText(name))
    papers = tuple(
        Certificate(new_id(), CertificateKind.PIRT, product_id=product.id, valid_until=TODAY + timedelta(days=one))
        for one in days
    )
    return Judged(product, papers, completeness(product, papers, TODAY))


def steps(*found: Judged, last: datetime | None = NOW, limit: int = 99) -> dict[str, NextStep]:
    return {step.code: step for step in next_steps(found, TODAY, last, limit)}


def test_steps_stand_in_the_order_of_harm() -> None:
    codes = list(steps(judged("Gula", -3), judged("Kopi", 5), last=None))
    assert codes == [code for code in URGENCY if code in codes]
    assert codes[:3] == ["certificate.ended", "certificate.ending", "price.missing"]


def test_the_certificate_that_ends_first_is_named() -> None:
    late, soon = judged("Gula", 87), judged("Kerupuk", 18)
    step = steps(late, soon)["certificate.ending"]
    assert (step.id, step.field) == (soon.product.id, f"certificate:{soon.certificates[0].id}")
    assert (step.facts["name"], step.facts["days"], step.facts["date"]) == ("Kerupuk", 18, date(2026, 12, 12))
    assert step.facts["names"] == ["Kerupuk", "Gula"]
    assert step.products == (soon.product.id, late.product.id)


def test_a_product_with_two_old_papers_counts_once() -> None:
    step = steps(judged("Sambal", -12, -400))["certificate.ended"]
    assert (step.facts["count"], step.facts["days"]) == (1, -400)
    assert step.facts["required"] is True


def test_steps_of_one_kind_are_named_by_the_alphabet() -> None:
    step = steps(judged("kopi"), judged("Gula"), judged("Madu"), judged("Anyaman"))["price.missing"]
    assert step.facts["names"] == ["Anyaman", "Gula", "kopi"]
    assert step.facts["count"] == 4
    assert (step.kind, step.field) == ("product", "variants")


@pytest.mark.parametrize(
    ("last", "code"),
    [
        (None, "backup.never"),
        (NOW - timedelta(days=8), "backup.old"),
        (NOW - timedelta(days=7), ""),
    ],
)
def test_a_backup_is_asked_for_when_it_is_due(last: datetime | None, code: str) -> None:
    found = [one for one in steps(judged("Gula"), last=last) if one.startswith("backup")]
    assert found == ([code] if code else [])


def test_an_old_backup_tells_its_age() -> None:
    step = steps(judged("Gula"), last=NOW - timedelta(days=10))["backup.old"]
    assert (step.facts, step.kind, step.id) == ({"days": 10}, "backup", EntityId(""))


def test_an_empty_catalogue_asks_for_nothing() -> None:
    assert next_steps([], TODAY, None, 4) == ()


def test_only_as_many_as_fit() -> None:
    assert len(steps(judged("Gula", -3), judged("Kopi", 5), limit=2)) == 2


def test_the_sample_tells_what_is_urgent(sample_suite: Suite) -> None:
    found = sample_suite.catalogue.next_steps()
    assert [step.code for step in found] == [
        "certificate.ended",
        "certificate.ending",
        "price.missing",
        "backup.never",
    ]
    assert [step.facts.get("name") for step in found[:3]] == [
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
