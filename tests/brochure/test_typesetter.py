"""Lines: none too wide, no letter lost, no character that no face prints goes unnamed."""

import time
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.printable import SOFT_HYPHEN, cleaned
from ovop_desktop.brochure.typesetter import Typesetter

SANS = "PlusJakartaSans-Regular"
STORY = (
    "Kerupuk kampung ini dibuat dari ikan laut segar yang ditangkap nelayan Tasikmalaya, lalu direndam dan "
    "dikeringkan di bawah sinar matahari selama tiga hari sebelum digoreng dengan pasir panas. "
)
SETTER = Typesetter(Fonts(Path(__file__).resolve().parents[2] / "resources" / "fonts"))


def bare(text):
    """The letters without the spaces, decomposed: an accent that stood after a space may join the letter before it."""
    return normalize("NFD", "".join(cleaned(text).replace(SOFT_HYPHEN, "").split()))


@given(st.text(max_size=400), st.floats(20, 400), st.sampled_from(["id", "en", "ko"]))
@settings(max_examples=60, deadline=None)
def test_breaking_any_text_keeps_every_letter_in_order(text, width, lang):
    assert bare("".join(SETTER.lines(text, SANS, 9, width, lang))) == bare(text)


@given(st.text(alphabet="abc defgh ijkl mnop -/한글ᬩé", max_size=300), st.floats(60, 300))
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_its_measure(text, width):
    for line in SETTER.lines(text, SANS, 9, width, "id"):
        assert SETTER.width(line, SANS, 9) <= width + 0.5


def test_the_width_that_was_counted_is_the_width_of_the_line():
    for line in SETTER.paragraph(STORY, SANS, 9, 150, "id").lines:
        assert line.width == pytest.approx(SETTER.width(line.text, SANS, 9), abs=0.3)


def test_first_lines_may_be_narrower_for_a_drop_cap():
    lines = SETTER.paragraph(STORY, SANS, 9, 200, "id", (120, 130)).lines
    assert lines[0].width <= 120
    assert lines[1].width <= 130
    assert max(line.width for line in lines[2:]) > 130


def test_what_finds_no_room_is_handed_back():
    whole = SETTER.paragraph(STORY, SANS, 9, 150, "id")
    part = SETTER.paragraph(STORY, SANS, 9, 150, "id", most=3)
    assert len(part.lines) == 3
    assert part.lines == whole.lines[:3]
    assert bare("".join(line.text for line in part.lines) + part.rest) == bare(STORY)
    assert whole.rest == ""


def test_an_endless_word_is_broken_and_not_printed_over_the_edge():
    address = "https://contoh.id/" + "x" * 300
    lines = SETTER.lines(address, SANS, 8, 120, "id")
    assert "".join(lines) == address
    assert all(SETTER.width(line, SANS, 8) <= 120 for line in lines)


def test_justified_lines_fill_the_measure_and_the_last_stays_natural():
    lines = SETTER.paragraph(STORY, SANS, 9, 180, "id", justified=True).lines
    for line in lines[:-1]:
        assert line.width + line.gap * line.text.count(" ") == pytest.approx(180, abs=0.5)
    assert lines[-1].gap == 0


def test_korean_words_stay_whole():
    text = "코코넛 꽃에서 받은 수액을 천천히 끓여 만든 설탕입니다 한 봉지에 이백오십 그램"
    words = set(text.split())
    for line in SETTER.lines(text, "NotoSansKR-KS-Regular", 9, 90, "ko"):
        assert set(line.split()) <= words


def test_lines_are_more_even_than_those_that_are_filled_one_after_another():
    space = SETTER.width("a a", SANS, 9) - 2 * SETTER.width("a", SANS, 9)
    text, ours, theirs = STORY * 4, 0.0, 0.0
    for width in (110.0, 130.0, 150.0, 170.0, 190.0):
        lines = SETTER.paragraph(text, SANS, 9, width, "id", hyphens=False).lines
        ours += sum((1 - line.width / width) ** 2 for line in lines[:-1])
        line = 0.0
        for word in text.split():
            wide = SETTER.width(word, SANS, 9)
            if line and line + space + wide > width:
                theirs += (1 - line / width) ** 2
                line = wide
            else:
                line += wide + (space if line else 0)
    assert ours < theirs


def test_the_work_grows_with_the_text_and_not_with_its_square():
    def spent(copies):
        text = STORY * copies
        SETTER.lines(text, SANS, 9, 170, "id")
        SETTER._broken.cache_clear()
        start = time.process_time()
        SETTER.lines(text, SANS, 9, 170, "id")
        return time.process_time() - start

    assert spent(400) < 30 * max(spent(40), 0.001)


def test_a_measure_must_be_positive():
    with pytest.raises(ValueError, match="positive"):
        SETTER.lines("a", SANS, 9, 0, "id")


def test_letters_that_no_face_has_are_named_once_and_others_are_not():
    assert SETTER.missing("a😀b😀 한글 뷁 ᬩᬮᬶ ꦗꦮ ᮞᮥᮔ᮪ \u0628", SANS) == "😀\u0628"
    assert SETTER.missing("Rp\u00a012.000 – “é” \u2011", SANS) == ""


@pytest.mark.parametrize(("text", "face"), [("한글", "NotoSansKR-KS-Regular"), ("뷁", "NotoSansKR-Full-Regular")])
def test_a_letter_goes_to_the_nearest_face_that_has_it(text, face):
    first, second = SETTER.fonts.stretches("a" + text, SANS)
    assert (first.face.name, second.face.name) == (SANS, face)


def test_kerning_and_tabular_figures_change_widths_and_tracking_stands_between_letters():
    assert SETTER.width("AV", SANS, 100) < SETTER.width("A", SANS, 100) + SETTER.width("V", SANS, 100)
    assert SETTER.width("111", SANS, 9, tabular=True) == pytest.approx(SETTER.width("888", SANS, 9, tabular=True))
    assert SETTER.width("abc", SANS, 10, 100) == pytest.approx(SETTER.width("abc", SANS, 10) + 2, abs=0.01)


def test_a_face_that_is_not_carried_is_refused():
    for name in ("Arial-Regular", "../../../etc/passwd", ""):
        with pytest.raises(LookupError):
            SETTER.fonts.face(name)
