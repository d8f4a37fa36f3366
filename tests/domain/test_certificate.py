"""How a paper stands on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind, Validity
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
