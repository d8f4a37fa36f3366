"""What the print check finds about a template's own options is mended at that option."""

from __future__ import annotations

from collections.abc import Callable

from ovop_desktop.ui.brochures.page import StudioPage

Wait = Callable[[StudioPage], None]


def press_verb(studio: StudioPage, code: str) -> None:
    (line,) = [line for line in studio.check.lines() if line.row.finding.code == code][:1]
    line.button.click()


def test_labels_that_are_too_small_for_a_code_lead_to_the_grids(studio: StudioPage, settled: Wait) -> None:
    studio.template.change.click()
    studio.gallery.tiles["labels"].click()
    settled(studio)
    studio.options.own.parts["grid"].picked.emit("a3666")  # type: ignore[union-attr]
    settled(studio)
    press_verb(studio, "code.left_out")
    assert studio.window().focusWidget() is studio.options.own.parts["grid"]


def test_a_first_label_the_sheet_has_not_leads_to_its_number(studio: StudioPage, settled: Wait) -> None:
    studio.template.change.click()
    studio.gallery.tiles["labels"].click()
    settled(studio)
    studio.options.own.parts["first"].changed.emit(40)  # type: ignore[union-attr]
    settled(studio)
    press_verb(studio, "label.first")
    assert studio.window().focusWidget() is studio.options.own.parts["first"].line  # type: ignore[union-attr]
