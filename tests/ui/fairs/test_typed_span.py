"""The days of a fair as people type and read them."""

from __future__ import annotations

from datetime import date

import pytest

from ovop_desktop.ui.fairs.span_words import long_span_words, month_words, span_words, when_words
from ovop_desktop.ui.fairs.typed_span import read_span
from ovop_desktop.ui.shell.words import Words

OPENS, OVER = date(2026, 12, 3), date(2026, 12, 6)


@pytest.mark.parametrize(
    "text",
    [
        "3-6 Desember 2026",
        "3–6 Desember 2026",
        "3 - 6 Des 2026",
        "3 s.d. 6 desember 2026",
        "3 s/d 6 Desember 2026",
        "3 sampai 6 Desember 2026",
        "3 sampai dengan 6 Desember 2026",
        "3 Desember - 6 Desember 2026",
        "3 Desember 2026 - 6 Desember 2026",
        "3/12/2026 - 6/12/2026",
        "3/12 - 6/12/2026",
        "3-6/12/2026",
        "3-12-2026 - 6-12-2026",
        "2026-12-03 - 2026-12-06",
        "Kamis–Minggu, 3–6 Desember 2026",
        "Kamis, 3 Desember 2026 – Minggu, 6 Desember 2026",
        "Thursday–Sunday, 3–6 December 2026",
        "3 to 6 December 2026",
    ],
)
def test_both_days_are_read(text: str) -> None:
    assert read_span(text) == (OPENS, OVER)


@pytest.mark.parametrize("text", ["3 Desember 2026", "3/12/2026", "3-12-2026", "2026-12-03", "Kamis, 3 Desember 2026"])
def test_one_day_is_first_and_last(text: str) -> None:
    assert read_span(text) == (OPENS, OPENS)


def test_a_fair_may_cross_months_and_years() -> None:
    assert read_span("30 Nov - 2 Des 2026") == (date(2026, 11, 30), date(2026, 12, 2))
    assert read_span("30 Desember - 2 Januari 2027") == (date(2026, 12, 30), date(2027, 1, 2))


def test_nothing_typed_is_no_day() -> None:
    assert read_span("  ") == (None, None)


@pytest.mark.parametrize("text", ["besok", "6-3 Desember 2026", "3-40 Desember 2026", "Desember 2026", "3-6"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_span(text)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "days",
    [
        (OPENS, OVER),
        (OPENS, OPENS),
        (date(2026, 11, 30), date(2026, 12, 2)),
        (date(2026, 12, 30), date(2027, 1, 2)),
    ],
)
def test_what_is_shown_is_read_back(language: str, days: tuple[date, date], words: Words) -> None:
    words.speak(language)
    assert read_span(span_words(words, *days)) == days
    assert read_span(long_span_words(words, *days)) == days


def test_days_are_said_as_people_say_them(words: Words) -> None:
    assert span_words(words, OPENS, OVER) == "3–6 Desember 2026"
    assert long_span_words(words, OPENS, OVER) == "Kamis–Minggu, 3–6 Desember 2026"
    assert span_words(words, None, None) == ""
    assert month_words(words, OPENS) == "DES"


def test_how_far_off_a_fair_is(words: Words) -> None:
    assert [when_words(days) for days in (9, 0, -1, None)] == [
        "9 hari lagi",
        "Sedang berlangsung",
        "Sudah lewat",
        "Tanggal belum diisi",
    ]
