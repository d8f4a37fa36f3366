"""Settings: every choice acts at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.preferences.page import PreferencesPage
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.zoom import WORN, environment


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> PreferencesPage:
    made = PreferencesPage(desk)
    made.enter()
    shown(made)
    return made


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 1025, 890])
def test_no_word_is_cut(
    page: PreferencesPage, desk: Desk, cut_words: Callable[..., list[str]], language: str, width: int
) -> None:
    desk.words.speak(language)
    page.resize(width, 600)
    assert cut_words(page) == []


def test_everything_has_a_name(page: PreferencesPage, nameless: Callable[..., list[str]]) -> None:
    assert nameless(page) == []


def test_the_theme_is_worn_at_once_and_kept(page: PreferencesPage, desk: Desk) -> None:
    page.theme.chosen.emit("dark")
    assert look.theme() == "dark"
    assert desk.settings.load().theme == "dark"


def test_the_language_changes_at_once_and_is_kept(page: PreferencesPage, desk: Desk) -> None:
    page.language.chosen.emit("en")
    QApplication.processEvents()
    assert page.title() == "Settings"
    assert desk.settings.load().language == "en"


def test_the_keys_change_the_size_within_its_bounds_and_offer_to_begin_anew(page: PreferencesPage, desk: Desk) -> None:
    assert not page.again.isVisible()
    page.enter(zoom=1)
    assert desk.settings.load().zoom == 110
    assert page.again.isVisible()
    for _ in range(9):
        page.enter(zoom=1)
    assert desk.settings.load().zoom == 200
    page.enter(zoom=0)
    assert desk.settings.load().zoom == 100
    assert not page.again.isVisible()
    page.enter(zoom=-1)
    assert desk.settings.load().zoom == 100


def test_the_size_worn_is_the_one_the_window_was_started_with(page: PreferencesPage, desk: Desk) -> None:
    application = QApplication.instance()
    assert application is not None
    application.setProperty(WORN, 125)
    try:
        page.enter()
        assert page.again.isVisible()
        page.enter(zoom=1)
        page.enter(zoom=1)
        assert desk.settings.load().zoom == 125
        assert not page.again.isVisible()
    finally:
        application.setProperty(WORN, None)


def test_a_given_scale_is_multiplied_and_a_plain_one_left_alone() -> None:
    assert environment(100, {"HOME": "/h"}) == {"HOME": "/h"}
    assert environment(125, {}) == {"QT_SCALE_FACTOR": "1.25"}
    assert environment(150, {"QT_SCALE_FACTOR": "2"}) == {"QT_SCALE_FACTOR": "3"}
    assert environment(100, {"QT_SCALE_FACTOR": "2"}) == {"QT_SCALE_FACTOR": "2"}


def test_who_sits_here_is_written_into_the_history(page: PreferencesPage, desk: Desk) -> None:
    page.person.setText("  Bu Sri ")
    page.person.editingFinished.emit()
    assert desk.settings.load().person == "Bu Sri"


def test_the_offices_name_is_saved_when_the_page_is_left(page: PreferencesPage, desk: Desk) -> None:
    page._office.name.setFocus()
    page._office.name.selectAll()
    QTest.keyClicks(page._office.name, "Koperasi Nira")
    page.leave()
    assert desk.suite.catalogue.office().name == "Koperasi Nira"


def test_the_offices_cover_photo_goes_to_the_front_of_the_brochure(
    page: PreferencesPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    form = page._office
    Image.new("RGB", (1600, 1200), "#2A6E46").save(tmp_path / "balai.jpg")
    form.cover.take_in([tmp_path / "balai.jpg"])
    qtbot.waitUntil(lambda: desk.suite.catalogue.office().cover is not None)
    assert form.cover.photo() == desk.suite.catalogue.office().cover
    form.cover.remove.click()
    assert desk.suite.catalogue.office().cover is None


def test_the_office_follows_what_is_taken_back(page: PreferencesPage, desk: Desk) -> None:
    leave = desk.suite.feed.subscribe(page.heard)
    form = page._office
    before = form.name.text()
    form.name.setText("Koperasi Nira")
    form.name.textEdited.emit("Koperasi Nira")
    form.flush()
    desk.undo.undo()
    assert form.name.text() == before
    form.name.setText("Koperasi Baru")
    form.name.textEdited.emit("Koperasi Baru")
    form.flush()
    assert desk.suite.catalogue.office().name == "Koperasi Baru"
    leave()


def test_what_was_typed_over_a_change_from_elsewhere_is_saved_at_the_next_touch(
    page: PreferencesPage, desk: Desk
) -> None:
    form = page._office
    stored = desk.suite.catalogue.office()
    desk.suite.records.save(stored, replace(stored, region="34.01"))
    form.name.setText("Koperasi Nira")
    form.name.textEdited.emit("Koperasi Nira")
    form.flush()
    assert form.name.text() == "Koperasi Nira"
    form.name.textEdited.emit("Koperasi Nira")
    form.flush()
    assert desk.suite.catalogue.office().name == "Koperasi Nira"
