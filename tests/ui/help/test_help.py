"""Help: how to begin, every shortcut there is, where the data lies."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.ui.help.page import HelpPage
from ovop_desktop.ui.shell.actions import ACTIONS, PAGE_ACTIONS, name_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.keys import keys_said
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.label import Label


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> HelpPage:
    made = HelpPage(desk)
    made.enter()
    shown(made)
    return made


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 890])
def test_no_word_is_cut(
    page: HelpPage, desk: Desk, cut_words: Callable[..., list[str]], language: str, width: int
) -> None:
    desk.words.speak(language)
    page.resize(width, 600)
    assert cut_words(page) == []


def test_every_shortcut_is_listed_in_the_language_spoken(page: HelpPage, desk: Desk) -> None:
    desk.words.speak("en")
    QApplication.processEvents()
    keys = {badge.text() for badge in page.findChildren(Badge)}
    names = {label.text() for label in page.findChildren(Label)}
    for action in (*ACTIONS, *PAGE_ACTIONS):
        assert keys_said(action.keys[0]) in keys
        assert name_of(action.key) in names


def test_keys_are_called_as_they_stand_on_the_keyboard(page: HelpPage) -> None:
    keys = {badge.text() for badge in page.findChildren(Badge)}
    assert {"Enter", "Alt+←", "F1", "Ctrl+K"} <= keys
    assert not any(word in " ".join(keys) for word in ("Return", "Left", "Right"))
    assert keys_said("Alt+Up, Alt+Down") == "Alt+↑, Alt+↓"
    assert keys_said("") == ""


def test_no_two_actions_share_their_keys() -> None:
    keys = [QKeySequence(each).toString() for action in (*ACTIONS, *PAGE_ACTIONS) for each in action.keys]
    assert len(keys) == len(set(keys))
    assert "" not in keys


def test_the_folder_of_the_library_is_told(page: HelpPage, desk: Desk) -> None:
    assert str(desk.suite.folder) in {label.text() for label in page.findChildren(Label)}
