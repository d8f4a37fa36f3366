"""A one-line input."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ovop_desktop.ui.widgets.field import Line

LONG = "40 pouch @ 250 g dalam karton gelombang ganda, dua lapis plastik"


def test_a_long_text_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.resize(120, 36)
    line.setText(LONG)
    assert line.cursorPosition() == 0


def test_someone_who_types_stays_where_they_are(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitUntil(line.isVisible)
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText(LONG)
    assert line.cursorPosition() == len(LONG)
