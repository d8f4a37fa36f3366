"""The note about a finished PDF calls it ready only if nothing in it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.layout import Finding
from ovop_desktop.services.brochures import Exported
from ovop_desktop.ui.brochures.export_note import ExportNote
from ovop_desktop.ui.shell.desk import Desk

NAMES = {"p": "Gula Semut"}


@pytest.fixture
def note(desk: Desk, shown: Callable[..., QWidget]) -> ExportNote:
    made = ExportNote(desk.words, lambda record: NAMES.get(record, ""))
    shown(made, 900, 60)
    return made


def exported(*severities: str, faults: tuple[Fault, ...] = ()) -> Exported:
    codes = {"error": "photo.missing", "warning": "photo.low", "note": "name.long"}
    findings = tuple(Finding(codes[one], one, 0, "p") for one in severities)
    return Exported(Path("/stik/brosur.pdf"), 4, 2_500_000, findings, faults)


def test_a_clean_file_is_ready_to_print(note: ExportNote) -> None:
    note.show_exported(exported("warning", "note"))
    assert note.title.full_text() == "brosur.pdf siap dicetak"


def test_a_file_with_an_error_is_not_called_ready_and_says_what_is_wrong(note: ExportNote) -> None:
    note.show_exported(exported("error", "warning"))
    assert "siap" not in note.title.full_text()
    assert "1 hal" in note.title.full_text()
    assert note.detail.full_text().startswith("Gula Semut belum punya foto · ")


def test_what_a_print_shop_would_refuse_counts_once_for_each_kind(note: ExportNote, desk: Desk) -> None:
    desk.words.speak("en")
    faults = (Fault("colour.rgb", "error", 0), Fault("colour.rgb", "error", 1), Fault("text.small", "warning", 0, "4"))
    note.show_exported(exported(faults=faults))
    assert note.title.full_text() == "brosur.pdf is made; 1 thing needs a look"
    note.show_exported(exported("error", faults=faults))
    assert note.title.full_text() == "brosur.pdf is made; 2 things need a look"


def test_the_next_clean_file_is_ready_again(note: ExportNote) -> None:
    note.show_exported(exported("error"))
    note.show_exported(exported())
    assert note.title.full_text() == "brosur.pdf siap dicetak"
