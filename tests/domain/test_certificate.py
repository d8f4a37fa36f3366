"""How a paper stands on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind, Validity, pirt_end
from ovop_desktop.domain.ids import EntityId, new_id

TODAY = date(2026, 11, 24)


def paper(**facts: object) -> Certificate:
    return Certificate(new_id(), CertificateKind.HALAL, product_id=EntityId("p"), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-1, Validity.ENDED),
        (0, Validity.ENDING),
        (90, Validity.ENDING),
        (91, Validity.VALID),
    ],
)
def test_the_last_day_still_counts(days: int, state: Validity) -> None:
    certificate = paper(valid_until=TODAY + timedelta(days=days))
    assert certificate.validity(TODAY) is state
    assert certificate.days_left(TODAY) == days


def test_without_a_date_nobody_knows() -> None:
    assert paper().validity(TODAY) is Validity.UNKNOWN
    assert paper().days_left(TODAY) is None


def test_unlimited_never_ends() -> None:
    certificate = paper(unlimited=True, valid_until=date(2020, 1, 1))
    assert certificate.validity(TODAY) is Validity.VALID
    assert certificate.days_left(TODAY) is None


@pytest.mark.parametrize("owners", [{}, {"product_id": EntityId("a"), "producer_id": EntityId("b")}])
def test_a_paper_has_exactly_one_owner(owners: dict[str, EntityId]) -> None:
    with pytest.raises(ValueError, match="one product or to one producer"):
        Certificate(new_id(), CertificateKind.NIB, **owners)


@pytest.mark.parametrize(
    ("left", "stage"), [(91, None), (90, 90), (31, 90), (30, 30), (8, 30), (7, 7), (0, 7), (-1, None)]
)
def test_one_is_reminded_at_90_30_and_7_days(left: int, stage: int | None) -> None:
    today = date(2026, 11, 24)
    held = Certificate(new_id(), CertificateKind.PIRT, product_id=new_id(), valid_until=today + timedelta(days=left))
    assert held.stage(today) == stage
    assert replace(held, unlimited=True).stage(today) is None


def test_a_certificate_lasts_through_its_last_day() -> None:
    held = Certificate(new_id(), CertificateKind.PIRT, product_id=new_id(), valid_until=date(2026, 12, 6))
    assert held.lasts_until(date(2026, 12, 6))
    assert not held.lasts_until(date(2026, 12, 7))
    assert replace(held, valid_until=None).lasts_until(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("number", "issued", "end"),
    [
        ("2063404010123-29", None, date(2029, 12, 31)),
        ("P-IRT No. 206340401012329", date(2024, 5, 17), date(2029, 5, 17)),
        ("2063404010123-29", date(2024, 2, 29), date(2029, 2, 28)),
        ("2063404010123-29", date(2023, 5, 17), date(2029, 12, 31)),
        ("2063404010123", None, None),
        ("", None, None),
    ],
)
def test_the_end_of_a_pirt_is_read_from_its_number(number: str, issued: date | None, end: date | None) -> None:
    assert pirt_end(number, issued) == end
