"""Words in three languages, and how typed text is cleaned."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.text import LocalizedText, clean

NAME = LocalizedText(id="Gula Semut", ko="코코넛 설탕")


def test_the_first_language_that_has_words_is_taken() -> None:
    assert NAME.best("en", "ko") == "코코넛 설탕"
    assert NAME.best("en") == "Gula Semut"
    assert LocalizedText().best("id") == ""


def test_one_language_is_replaced_and_the_others_stay() -> None:
    assert NAME.with_language("en", "Coconut Sugar").written() == {
        "id": "Gula Semut",
        "en": "Coconut Sugar",
        "ko": "코코넛 설탕",
    }


def test_a_language_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        NAME.get("fr")
    with pytest.raises(ValueError, match="fr"):
        NAME.with_language("fr", "Sucre")


def test_a_text_without_words_is_false() -> None:
    assert not LocalizedText()
    assert LocalizedText(en="x")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Gula \t Semut\n", "Gula Semut"),
        ("Cafe\u0301", "Café"),
        ("Gula\x00\x1b Semut", "Gula Semut"),
        ("Gula\u202eSemut\u2066", "GulaSemut"),
        ("\ud83d", "\ufffd"),
        ("<b>R&D</b>", "<b>R&D</b>"),
        ("ᬩᬮᬶ 한국어 🙂", "ᬩᬮᬶ 한국어 🙂"),
    ],
)
def test_one_line_texts_are_tidied_and_no_letter_is_lost(typed: str, kept: str) -> None:
    assert clean(typed, one_line=True) == kept


def test_paragraphs_stay_paragraphs() -> None:
    assert clean("\nSatu  \r\n\r\nDua\rTiga\t.\n") == "Satu\n\nDua\nTiga\t."


@given(st.text(alphabet=st.characters()))
def test_cleaning_twice_changes_nothing_more_and_what_is_kept_can_be_stored(typed: str) -> None:
    once = clean(typed)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")
