"""The digits of a P-IRT number have words."""

from __future__ import annotations

from pathlib import Path

from ovop_desktop.domain.identifiers import doubts
from ovop_desktop.domain.identifiers_food import decode_pirt
from ovop_desktop.storage.pirt_words import pirt_words

RESOURCES = Path(__file__).parents[2] / "resources"


def test_a_number_tells_its_pack_and_kind_of_food() -> None:
    words = pirt_words(RESOURCES)
    number = decode_pirt("P-IRT 2053404010123-29")
    assert number is not None
    assert words.packs[number.pack] == "Plastik"
    assert words.foods[number.food] == "Hasil olahan kelapa"


def test_no_word_belongs_to_a_digit_that_is_doubted() -> None:
    words = pirt_words(RESOURCES)
    assert all(doubts("pirt", f"{pack}{food}3404010123-29") == () for pack in words.packs for food in words.foods)
