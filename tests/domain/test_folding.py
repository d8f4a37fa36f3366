"""Two spellings of one thing are the same letters; two things are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.folding import begins, folded_words, respelt, tokens

ALIKE = [
    ("keripik", "kripik"),
    ("kerupuk", "krupuk"),
    ("melinjo", "mlinjo"),
    ("belinjo", "blinjo"),
    ("melinjo", "blinjo"),
    ("terasi", "trasi"),
    ("telur", "telor"),
    ("cokelat", "coklat"),
    ("Sumatera", "Sumatra"),
    ("cabai", "cabe"),
    ("kedelai", "kedele"),
    ("hijau", "ijo"),
    ("hitam", "item"),
    ("sambal", "sambel"),
    ("sirup", "sirop"),
    ("sirup", "syrup"),
    ("tahu", "tahoe"),
    ("Surabaya", "Soerabaya"),
    ("kacang", "katjang"),
    ("jamu", "djamoe"),
    ("minyak", "minjak"),
    ("minyak", "minnyak"),
    ("getuk", "gethuk"),
    ("tiwul", "thiwul"),
    ("ekspor", "expor"),
    ("koperasi", "kooperasi"),
    ("aktif", "aktiv"),
    ("ijazah", "ijasah"),
    ("Yogyakarta", "Jogjakarta"),
    ("Yogya", "Djogja"),
    ("Jum'at", "jumat"),
    ("jalan-jalan", "jalanjalan"),
    ("kafé", "KAFE"),
]

APART = [
    ("kopi", "kapi"),
    ("gula", "gulai"),
    ("tahu", "teh"),
    ("batik", "batok"),
    ("kain", "kayu"),
    ("madu", "madura"),
    ("sagu", "saga"),
    ("beras", "bekas"),
    ("perak", "pepaya"),
    ("tenun", "tepung"),
    ("SP-12", "SP-13"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_spellings_of_one_word_are_the_same_letters(one: str, other: str) -> None:
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_words_stay_two(one: str, other: str) -> None:
    assert tokens(one) != tokens(other)


def test_short_words_and_numbers_stay_as_they_are() -> None:
    assert [respelt(word) for word in ("vx", "zz", "p0011", "2053471110123")] == ["vx", "zz", "p0011", "2053471110123"]


@given(st.text(max_size=40))
def test_the_beginning_of_a_word_as_it_is_written_always_begins_it(text: str) -> None:
    for word in folded_words(text):
        assert all(begins(word, word[:length]) for length in range(1, len(word) + 1))


@given(st.text(alphabet="abcdeghijklmnoprstuvyz", max_size=20))
def test_what_is_respelt_is_no_longer_than_it_was_but_for_an_x(word: str) -> None:
    assert len(respelt(word)) <= len(word) + word.count("x") + 3
