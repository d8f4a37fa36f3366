"""When a cooperative's annual members' meeting is late (UU 25/1992 article 26)."""

from __future__ import annotations

from datetime import date

import pytest

from ovop_desktop.domain.producer import meeting_due


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 1, 1), date(2025, 1, 1)),
        (date(2026, 6, 30), date(2025, 1, 1)),
        (date(2026, 7, 1), date(2026, 1, 1)),
        (date(2028, 2, 29), date(2027, 1, 1)),
    ],
)
def test_the_meeting_of_a_year_may_be_waited_for_until_the_end_of_june(today: date, due: date) -> None:
    assert meeting_due(today) == due
