"""Inks are the master; a screen's colours come from them through the profile."""

from pathlib import Path

import pytest

from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.themes import THEMES, WHITE

ICC = Path(__file__).resolve().parents[2] / "resources" / "icc" / "ovop_fogra39_300.icc"
INKS = Inks(ICC)


def test_paper_is_white_and_black_ink_is_dark():
    assert min(INKS.screen(WHITE)) > 0.98
    assert max(INKS.screen((0, 0, 0, 100))) < 0.25
    assert INKS.screen((0, 100, 100, 0))[0] > 0.7


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_words_can_be_read_on_their_ground(theme):
    assert INKS.contrast(theme.ink, WHITE) > 7
    assert INKS.contrast(theme.mute, WHITE) > 4.5
    assert INKS.contrast(theme.mute, theme.soft) > 4.5
    assert INKS.contrast(WHITE, theme.deep) > 7


def test_a_profile_of_another_kind_is_refused(tmp_path):
    wrong = tmp_path / "wrong.icc"
    wrong.write_bytes(ICC.read_bytes()[:16] + b"RGB " + ICC.read_bytes()[20:])
    with pytest.raises(ValueError, match="CMYK"):
        Inks(wrong)
