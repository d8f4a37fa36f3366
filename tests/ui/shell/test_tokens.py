"""The contrast table of the design, recomputed from the tokens of both themes."""

from __future__ import annotations

import pytest

from ovop_desktop.ui.shell.tokens import DARK, LIGHT, THEMES, contrast
from ovop_desktop.ui.widgets.badge import TONES

TEXT = [
    ("ink", "surface"),
    ("ink", "paper"),
    ("ink", "hover"),
    ("ink2", "paper"),
    ("ink2", "surface"),
    ("ink2", "sunken"),
    ("ink3", "surface"),
    ("on_nila", "nila"),
    ("on_nila", "nila_hover"),
    ("nila", "paper"),
    ("nila", "surface"),
    ("nila", "nila_soft"),
    ("side_text", "side"),
    ("side_active", "side"),
    ("kunyit", "side"),
    ("kunyit", "bar"),
    ("white", "bar"),
    ("white", "hero"),
    ("white", "hero2"),
    ("on_kunyit", "kunyit"),
    ("on_kunyit", "kunyit_hover"),
    ("kunyit_text", "kunyit_soft"),
    ("kunyit_text", "surface"),
    ("daun", "daun_soft"),
    ("daun", "surface"),
    ("saga", "saga_soft"),
    ("saga", "surface"),
    ("on_saga", "saga"),
    ("sogan", "sogan_soft"),
    ("surface", "ink"),
]
OUTLINES = [("line2", "surface"), ("line2", "paper"), ("focus", "paper"), ("focus", "surface"), ("nila", "surface")]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_at_least_four_and_a_half_to_one(theme: str, ink: str, ground: str) -> None:
    assert contrast(THEMES[theme][ink], THEMES[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_outlines_of_controls_stand_out_at_least_three_to_one(theme: str, line: str, ground: str) -> None:
    assert contrast(THEMES[theme][line], THEMES[theme][ground]) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", TONES)
def test_every_badge_can_be_read(theme: str, tone: str) -> None:
    ground, ink = TONES[tone]
    assert contrast(THEMES[theme][ink], THEMES[theme][ground]) >= 4.5


def test_both_themes_know_the_same_tokens() -> None:
    assert set(LIGHT) == set(DARK)


def test_the_figures_of_the_design_come_out() -> None:
    assert round(contrast(LIGHT["ink"], LIGHT["surface"]), 1) == 15.2
    assert round(contrast(DARK["kunyit"], DARK["side"]), 1) == 10.3
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
