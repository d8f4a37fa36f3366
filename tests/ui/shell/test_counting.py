"""One product, two products."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.changes import Deed
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words


@pytest.mark.parametrize(("count", "said"), [(0, "0 products"), (1, "1 product"), (2, "2 products")])
def test_one_and_many_have_words_of_their_own(count: int, said: str) -> None:
    assert counted("{count} product|{count} products", count) == said


def test_one_frame_serves_both_where_the_language_makes_no_difference() -> None:
    assert [counted("{count} produk", count) for count in (1, 2)] == ["1 produk", "2 produk"]


def test_the_number_is_shown_as_its_language_writes_it() -> None:
    assert counted("{count} dari {place}", 1004, "1.004", place="katalog") == "1.004 dari katalog"


def test_deeds_are_counted_too(words: Words) -> None:
    words.speak("en")
    assert words.deed(Deed.of("products.archived", count=1)) == "archive 1 product"
    assert words.deed(Deed.of("products.archived", count=3)) == "archive 3 products"
