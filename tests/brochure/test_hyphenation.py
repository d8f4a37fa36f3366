"""Where Indonesian and English words may be divided."""

from itertools import pairwise
from pathlib import Path

import pyphen
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.brochure.hyphenation import LEFT, RIGHT, Hyphenator
from ovop_desktop.brochure.patterns import Patterns

PLACES = Hyphenator().places


def parts(word, lang="id"):
    at = (0, *PLACES(word, lang), len(word))
    return "-".join(word[a:b] for a, b in pairwise(at))


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("mempertahankan", "memper-ta-hankan"),
        ("menggunakan", "meng-gu-nakan"),
        ("perkembangan", "per-kem-bangan"),
        ("masyarakat", "masya-rakat"),
    ],
)
def test_a_prefix_is_parted_from_its_root(word, divided):
    assert parts(word) == divided


@pytest.mark.parametrize(
    "word", ["direndam", "manisnya", "Yogyakarta", "Tasikmalaya", "P-IRT206347", "oleh-oleh", "이것은"]
)
def test_short_words_names_and_codes_are_never_divided(word):
    assert PLACES(word, "id") == ()


def test_english_has_patterns_of_its_own_and_korean_none():
    assert PLACES("traditional", "en")
    assert PLACES("traditional", "ko") == ()


@given(st.text(alphabet="abcdeghiklmnoprstuwy", min_size=1, max_size=24))
def test_at_least_three_letters_stay_and_four_go_over(word):
    for place in PLACES(word, "id"):
        assert LEFT <= place <= len(word) - RIGHT


@pytest.mark.parametrize("name", ["id_ID", "en_US"])
def test_patterns_read_as_words_ask_for_them_divide_as_pyphen_does(name):
    ours = Patterns(Path(pyphen.LANGUAGES[name]))
    theirs = pyphen.Pyphen(lang=name, left=2, right=2)

    @given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz\u00e9", min_size=1, max_size=24))
    def alike(word):
        assert ours.positions(word) == theirs.positions(word)

    alike()
