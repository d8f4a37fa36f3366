"""Stars are counted in their scheme only."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.award import Award, AwardScheme


@pytest.mark.parametrize(
    ("award", "fits"),
    [
        (Award(AwardScheme.OVOP_2013, 2015, 5), True),
        (Award(AwardScheme.OVOP_2022, 2024, 3), True),
        (Award(AwardScheme.OVOP_2022, 2024, 4), False),
        (Award(AwardScheme.OVOP_2022, 2015, 3), False),
        (Award(AwardScheme.OVOP_2013, 2015, 0), False),
        (Award(AwardScheme.LOCAL, 2020, 2), False),
        (Award(AwardScheme.LOCAL, 2020, title="Juara 1"), True),
        (Award(AwardScheme.OTOP), True),
    ],
)
def test_an_award_is_possible_only_within_its_scheme(award: Award, fits: bool) -> None:
    assert award.fits() is fits
