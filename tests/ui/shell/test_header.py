"""The header tells how saving stands, also where there is little room, and remembers when in either language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.shell.header import Header
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.search_box import SearchBox

pytestmark = pytest.mark.usefixtures("wardrobe")


@pytest.fixture
def header(words: Words, shown: Callable[..., QWidget]) -> Header:
    made = Header()
    shown(made, 1146, 66)
    assert words.language == "id"
    return made


def test_saving_is_told_with_its_time(header: Header, words: Words) -> None:
    header.set_saving("saving", "")
    assert header.saving.text() == "Menyimpan…"
    header.set_saving("saved", "09.41")
    assert header.saving.text() == "Tersimpan 09.41"
    words.speak("en")
    QApplication.processEvents()
    assert header.saving.text().endswith("09.41")


def test_where_there_is_little_room_the_mark_has_the_words(header: Header) -> None:
    header.set_compact(True)
    header.set_saving("saved", "09.41")
    assert not header.saving.isVisible()
    assert "Tersimpan 09.41" in {glyph.toolTip() for glyph in header.findChildren(Glyph)}


def test_a_failure_to_save_is_always_told_in_words(header: Header) -> None:
    header.set_compact(True)
    header.set_saving("failed", "")
    assert header.saving.isVisible()
    assert header.saving.text() == "Belum tersimpan"


def test_the_search_box_tells_once_after_a_pause_and_escape_clears(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    box = SearchBox()
    box.set_words("Cari produk", "Hapus pencarian")
    shown(box, 300, 38)
    sought: list[str] = []
    box.searched.connect(sought.append)
    box.activateWindow()
    box.input.setFocus()
    QTest.keyClicks(box.input, "gula")
    qtbot.waitUntil(lambda: sought == ["gula"])
    QTest.keyClick(box.input, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sought == ["gula", ""])


def test_words_that_are_shown_are_not_searched_again(shown: Callable[..., QWidget]) -> None:
    box = SearchBox()
    shown(box, 300, 38)
    box.set_text("gula")
    assert box.input.text() == "gula"
    assert not box._timer.isActive()
