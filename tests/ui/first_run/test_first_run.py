"""The first screen: an empty machine becomes a library."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.first_run.page import FirstRunPage
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.words import Words


@pytest.fixture
def page(workshop: Workshop, words: Words, wardrobe: object, qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage(workshop, words, Jobs(), workshop.settings)
    qtbot.addWidget(made)
    made.resize(1366, 690)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened_by(page: FirstRunPage, qtbot: QtBot) -> Suite:
    with qtbot.waitSignal(page.opened, timeout=20_000) as told:
        QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    return told.args[0]


def test_two_fields_make_a_library_with_its_office_and_village(page: FirstRunPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.name, "Koperasi Karya Desa")
    QTest.keyClicks(page.place, "celuk sukawati")
    QTest.keyClick(page.place, Qt.Key.Key_Return)
    suite = opened_by(page, qtbot)
    office = suite.catalogue.office()
    assert (office.name, office.region) == ("Koperasi Karya Desa", "51.04.01.2005")
    assert [row.label for row in suite.catalogue.village_rows()] == ["Desa Celuk"]
    suite.close()


def test_the_sample_fills_the_library(page: FirstRunPage, qtbot: QtBot) -> None:
    page.sample.click()
    suite = opened_by(page, qtbot)
    assert suite.catalogue.counts().products == 12
    assert suite.samples.present()
    suite.close()


def test_without_a_name_the_field_says_what_to_write(page: FirstRunPage, workshop: Workshop) -> None:
    page.begin.click()
    assert "contoh" in page._name.wrong()
    assert not workshop.holds_library(workshop.paths.library)
    QTest.keyClicks(page.name, "K")
    assert page._name.wrong() == ""


def test_a_folder_that_holds_a_library_is_opened_not_overwritten(
    page: FirstRunPage, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    made = workshop.create(tmp_path / "lama")
    made.samples.install()(Quiet())
    made.close()
    page.use_folder(tmp_path / "lama")
    assert page.begin.text().strip() == "Buka katalog ini"
    suite = opened_by(page, qtbot)
    assert suite.catalogue.counts().products == 12
    suite.close()


def test_a_backup_comes_back_from_the_first_screen(
    page: FirstRunPage, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    made = workshop.create(tmp_path / "lama")
    made.samples.install()(Quiet())
    made.upkeep.backup(tmp_path / "c.kdesa")(Quiet())
    made.close()
    with qtbot.waitSignal(page.opened, timeout=20_000) as told:
        page.restore_from(tmp_path / "c.kdesa")
    assert told.args[0].catalogue.counts().products == 12
    told.args[0].close()


def test_a_refusal_is_said_in_words(page: FirstRunPage) -> None:
    page.fail(OvopError("library.newer", folder="X", revision="9"))
    assert "lebih baru" in page.trouble.title.full_text()


def test_the_language_can_be_chosen_first(page: FirstRunPage, qtbot: QtBot) -> None:
    page.language.chosen.emit("en")
    qtbot.waitUntil(lambda: page.begin.text().strip() == "Begin with an empty catalogue")


def test_a_restore_that_is_refused_leaves_every_way_open(page: FirstRunPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "c.kdesa").write_bytes(b"bukan cadangan")
    page.restore_from(tmp_path / "c.kdesa")
    assert not page.restore.isEnabled()
    qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)
    assert page.begin.isEnabled()
    assert page.restore.isEnabled()
    assert page.change.isEnabled()


def test_a_library_that_is_in_use_elsewhere_leaves_every_way_open(
    page: FirstRunPage, workshop: Workshop, tmp_path: Path
) -> None:
    other = workshop.create(tmp_path / "dipakai")
    page.use_folder(tmp_path / "dipakai")
    page.begin.click()
    assert page.trouble.isVisible()
    assert page.begin.isEnabled()
    other.close()
