"""Every finding the press can make has words, a button, and for products a field that mends it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ovop_desktop.brochure
from ovop_desktop.brochure.layout import Finding
from ovop_desktop.ui.brochures.finding_words import CODES, Row, explained, field_of, rows_of, titled, verb
from ovop_desktop.ui.shell.words import Words

FACTS = {
    "label": "P-IRT",
    "note": "s.d. 12 Des 2026",
    "letters": "ꦲ",
    "field": "summary",
    "language": "en",
    "used": "id",
    "need_width": 1060,
    "need_height": 1390,
    "most": 18,
    "wanted": 6,
}
REPORTED = re.compile(r"""(?:report\(|Finding\()\s*["']([a-z_]+\.[a-z_]+)["']""")


def emitted() -> set[str]:
    folder = Path(ovop_desktop.brochure.__file__).parent
    return {code for path in folder.rglob("*.py") for code in REPORTED.findall(path.read_text("utf-8"))}


def test_every_code_the_press_emits_has_words_here() -> None:
    assert emitted()
    assert emitted() <= set(CODES)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("code", CODES)
def test_a_finding_is_said_in_both_languages(words: Words, language: str, code: str) -> None:
    words.speak(language)
    finding = Finding(code, "warning", 2, "record", FACTS)
    said = [titled(finding, "Gula Semut", words), explained(Row(finding, (2,)), words), verb(finding)]
    assert all(said)
    assert not any("{" in text for text in said)
    assert "3" in said[1]


def test_numbers_are_written_as_the_language_writes_them(words: Words) -> None:
    finding = Finding("photo.low", "warning", 2, "record", FACTS)
    assert "1.060 × 1.390" in explained(Row(finding, (2,)), words)


def test_a_missing_text_is_mended_in_its_own_language() -> None:
    assert field_of(Finding("language.missing", "warning", 0, "r", {"field": "story", "language": "ko"})) == "story.ko"


def test_the_same_finding_on_several_pages_is_one_line_and_errors_come_first() -> None:
    found = [
        Finding("price.missing", "warning", 4, "a"),
        Finding("price.missing", "warning", 9, "a"),
        Finding("certificate.ended", "error", 7, "b", {"label": "P-IRT"}),
    ]
    rows = rows_of(found)
    assert [row.finding.code for row in rows] == ["certificate.ended", "price.missing"]
    assert rows[1].pages == (4, 9)


def test_each_text_that_goes_on_elsewhere_has_its_line_and_leads_to_its_field() -> None:
    found = [Finding("text.continued", "note", 2, "a", {"field": field, "to": 9}) for field in ("story", "summary")]
    rows = rows_of(found)
    assert [row.field for row in rows] == ["story.id", "summary.id"]


def test_bars_are_for_a_tills_scanner_and_squares_for_a_telephone(words: Words) -> None:
    square, bars = (
        Finding("code.unreadable", "error", 0, "r", {"data": data}) for data in ("https://a.id", "8991234567891")
    )
    assert "Telepon" in explained(Row(square, (0,)), words)
    assert "kasir" in explained(Row(bars, (0,)), words)
