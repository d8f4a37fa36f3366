"""All small parts together: nothing cut, nothing nameless, both themes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from ovop_desktop.ui.shell.style import Wardrobe


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1366, 1093])
def test_no_word_is_cut(
    board: Any,
    shown: Callable[..., QWidget],
    wardrobe: Wardrobe,
    cut_words: Callable[..., list[str]],
    theme: str,
    width: int,
) -> None:
    wardrobe.wear(theme)
    shown(board, width, 768)
    assert cut_words(board) == []


def test_everything_one_can_act_on_has_a_name(board: Any, nameless: Callable[..., list[str]]) -> None:
    assert nameless(board) == []


def test_no_label_takes_text_for_markup(board: Any) -> None:
    labels = board.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_keyboard_reaches_every_part_in_reading_order(board: Any, shown: Callable[..., QWidget]) -> None:
    shown(board)
    board.activateWindow()
    board.export.setFocus()
    walked = []
    for _ in range(40):
        held = board.focusWidget()
        if held in walked:
            break
        walked.append(held)
        QTest.keyClick(held, Qt.Key.Key_Tab)
    for part in (board.icon, board.village, board.view, board.price, board.retail.input, board.paper):
        assert part in walked
    assert walked.index(board.icon) < walked.index(board.village) < walked.index(board.retail.input)


def test_the_theme_is_seen_on_the_whole_board(board: Any, shown: Callable[..., QWidget], wardrobe: Wardrobe) -> None:
    shown(board)
    light = board.grab().toImage()
    wardrobe.wear("dark")
    dark = board.grab().toImage()
    wardrobe.wear("light")
    assert board.grab().toImage() == light
    spots = [(x, y) for x in range(5, 1360, 13) for y in range(5, 690, 13)]
    same = [spot for spot in spots if light.pixelColor(*spot) == dark.pixelColor(*spot)]
    assert len(same) < len(spots) * 0.01
