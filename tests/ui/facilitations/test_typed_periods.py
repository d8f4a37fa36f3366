"""Days, months and years are read as the first or the last day meant."""

from __future__ import annotations

from datetime import date

import pytest

from ovop_desktop.ui.facilitations.typed_periods import read_end, read_start


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("12 Maret 2024", date(2024, 3, 12), date(2024, 3, 12)),
        ("12/3/24", date(2024, 3, 12), date(2024, 3, 12)),
        ("Maret 2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("feb 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2/2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("", None, None),
    ],
)
def test_a_time_has_a_first_and_a_last_day(text: str, first: date | None, last: date | None) -> None:
    assert (read_start(text), read_end(text)) == (first, last)


@pytest.mark.parametrize("text", ["kemarin", "13/2024", "foo 2024", "31/2/2024"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_start(text)
