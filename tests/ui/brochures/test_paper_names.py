"""No paper is shown by a code that only the program knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ovop_desktop.brochure.papers import PAPERS
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.brochures.paper_names import paper_name, sized

KNOWN = {"A2", "A3", "A4", "A5", "A6", "F4"}
"""Names that are printed on the ream."""


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_a_name_that_an_office_knows(paper: str) -> None:
    assert paper_name(paper) in KNOWN or len(paper_name(paper)) > 3


def test_a_size_is_said_in_millimetres() -> None:
    assert sized("F4") == "F4 (215 × 330 mm)"
    assert sized("A4L") == "A4 mendatar (297 × 210 mm)"


def test_the_header_and_the_card_name_the_paper(studio: StudioPage, settled: Callable[[StudioPage], None]) -> None:
    studio.template.change.click()
    studio.gallery.tiles["banner"].click()
    settled(studio)
    assert "X-banner" in studio.context_line()
    assert studio.template.detail.full_text().endswith("X-banner")
