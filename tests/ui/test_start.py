"""From nothing to a window: the first screen, the library opened last, refusals, bugs, and another library."""

from __future__ import annotations

import gc
import logging
import os
import sqlite3
import subprocess
import sys
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import APP, Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.storage.library import FILE
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.first_run.page import FirstRunPage
from ovop_desktop.ui.home.page import HomePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.start import Dressed, Program


@pytest.fixture
def program(workshop: Workshop, words: Words, wardrobe: Wardrobe, qapp: QApplication) -> Iterator[Program]:
    hook = sys.excepthook
    made = Program(workshop, Dressed(qapp, words, wardrobe))
    yield made
    made.close_library()
    sys.excepthook = hook
    made.deleteLater()


def library(workshop: Workshop, folder: Path) -> Path:
    workshop.create(folder).close()
    return folder


def test_a_machine_without_a_library_sees_the_first_screen(program: Program) -> None:
    program.start(None)
    assert isinstance(program.window, FirstRunPage)
    assert program.window.isVisible()


def test_the_library_opened_last_is_opened_again(program: Program, workshop: Workshop, tmp_path: Path) -> None:
    folder = library(workshop, tmp_path / "stan")
    workshop.settings.save(replace(workshop.settings.load(), library=str(folder)))
    program.start(None)
    assert isinstance(program.window, MainWindow)
    assert program.window.desk.suite.folder == folder
    assert isinstance(program.window.here(), HomePage)


def test_a_library_named_on_the_command_line_goes_first(program: Program, workshop: Workshop, tmp_path: Path) -> None:
    library(workshop, workshop.paths.library)
    folder = library(workshop, tmp_path / "lain")
    program.start(folder)
    assert workshop.settings.load().library == str(folder)


def test_a_library_in_use_is_refused_in_words_on_the_first_screen(
    program: Program, workshop: Workshop, tmp_path: Path
) -> None:
    other = workshop.create(tmp_path / "dipakai")
    try:
        program.start(tmp_path / "dipakai")
        assert isinstance(program.window, FirstRunPage)
        assert program.window.trouble.isVisible()
    finally:
        other.close()


def test_a_window_that_is_asked_for_again_comes_back_from_the_taskbar(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = library(workshop, tmp_path / "stan")
    program.start(folder)
    assert isinstance(program.window, MainWindow)
    window = program.window
    window.showMinimized()
    code = "import sys; from pathlib import Path; from ovop_desktop.ui.shell import doorbell"
    code += "; sys.exit(not doorbell.ring(Path(sys.argv[1])))"
    with subprocess.Popen([sys.executable, "-c", code, folder]) as elsewhere:
        qtbot.waitUntil(lambda: elsewhere.poll() is not None, timeout=60_000)
    assert elsewhere.returncode == 0
    assert not window.isMinimized()
    assert not window.trouble.isVisible()


def test_a_library_that_refuses_leaves_the_open_one_open(program: Program, workshop: Workshop, tmp_path: Path) -> None:
    program.start(library(workshop, tmp_path / "stan"))
    window = program.window
    program.open(tmp_path / "tidak ada")
    assert program.window is window
    assert isinstance(window, MainWindow)
    assert window.trouble.isVisible()


def test_another_library_takes_the_place_of_the_one_that_was_open(
    program: Program, workshop: Workshop, tmp_path: Path
) -> None:
    first, second = library(workshop, tmp_path / "satu"), library(workshop, tmp_path / "dua")
    program.start(first)
    assert isinstance(program.window, MainWindow)
    program.window.desk.bridge.library_wanted.emit(second)
    assert isinstance(program.window, MainWindow)
    assert program.window.desk.suite.folder == second
    workshop.open(first).close()


def test_of_a_library_that_was_closed_nothing_stays_in_memory(
    program: Program, workshop: Workshop, tmp_path: Path
) -> None:
    program.start(library(workshop, tmp_path / "satu"))
    assert isinstance(program.window, MainWindow)
    first = [weakref.ref(held) for held in (program.window, program.window.desk.suite.catalogue)]
    program.window.open("products", {})
    program.window.desk.bridge.library_wanted.emit(library(workshop, tmp_path / "dua"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [held() for held in first] == [None, None]


def test_a_bug_is_logged_and_told_while_the_window_stays(
    program: Program, workshop: Workshop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program.start(library(workshop, tmp_path / "stan"))
    assert isinstance(program.window, MainWindow)
    with caplog.at_level(logging.ERROR):
        try:
            raise LookupError("kosong")
        except LookupError as bug:
            sys.excepthook(LookupError, bug, bug.__traceback__)
    assert program.window.trouble.isVisible()
    assert "LookupError" in program.window.trouble.report()
    assert "kosong" in caplog.text


def test_a_bug_while_someone_types_loses_no_letter(program: Program, workshop: Workshop, tmp_path: Path) -> None:
    folder = library(workshop, tmp_path / "stan")
    program.start(folder)
    assert isinstance(program.window, MainWindow)
    program.window.open("product", {})
    page = program.window.here()
    assert isinstance(page, ProductPage)
    page.texts.target.name.setFocus()
    QTest.keyClicks(page.texts.target.name, "Gula Semut")
    assert not page.draft.stored
    sys.excepthook(LookupError, LookupError("kosong"), None)
    assert page.draft.stored
    assert "tersimpan" in program.window.trouble.title.full_text()
    program.close_library()
    with sqlite3.connect(folder / FILE) as connection:
        assert [name for (name,) in connection.execute("SELECT name FROM product")] == ['{"id":"Gula Semut"}']
    connection.close()


def test_what_a_bug_keeps_from_being_saved_is_kept_beside_the_library(
    program: Program, workshop: Workshop, tmp_path: Path
) -> None:
    """The table is gone under the window: no error that the program knows words for."""
    folder = library(workshop, tmp_path / "stan")
    program.start(folder)
    assert isinstance(program.window, MainWindow)
    program.window.open("product", {})
    page = program.window.here()
    assert isinstance(page, ProductPage)
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("ALTER TABLE journal RENAME TO journal_gone")
    connection.close()
    QTest.keyClicks(page.texts.target.name, "Gula Semut")
    sys.excepthook(LookupError, LookupError("kosong"), None)
    assert "belum tersimpan" in program.window.trouble.title.full_text()
    assert page.draft.product.name.id == "Gula Semut"
    assert "Gula Semut" in (folder / "unsaved.json").read_text("utf-8")
    program.close_library()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("ALTER TABLE journal_gone RENAME TO journal")
    connection.close()
    again = workshop.open(folder)
    assert again.unsaved.names() == ("Gula Semut",)
    assert again.unsaved.bring_back() == 1
    again.close()


def test_a_closed_program_lets_its_library_go(program: Program, workshop: Workshop, tmp_path: Path) -> None:
    folder = library(workshop, tmp_path / "stan")
    program.start(folder)
    program.close_library()
    workshop.open(folder).close()


def test_the_whole_program_starts_and_ends_at_twice_the_size(tmp_path: Path, qtbot: QtBot) -> None:
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.paths import APP, Paths, resources
from ovop_desktop.config.settings import Settings, SettingsFile
from ovop_desktop.ui import door, start
from ovop_desktop.ui.shell import look

paths = standard_paths()
settings = SettingsFile(paths.settings)
settings.save(Settings(zoom=200))
workshop = Workshop(paths, settings)
workshop.create(paths.library).close()
show = start.Program.show_library

def shown(self, suite):
    show(self, suite)
    icon = look.pixmap("house", 18, "ink", self.window.devicePixelRatioF())
    print(self.window.devicePixelRatioF(), icon.deviceIndependentSize().width())
    QTimer.singleShot(0, QApplication.quit)

start.Program.show_library = shown
sys.exit(door.run(settings, lambda: workshop, None))
"""
    environment = {**os.environ, "OVOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["2.0", "18.0"]


def test_a_program_that_cannot_be_loaded_says_why_and_ends(tmp_path: Path) -> None:
    code = """
import sys
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.ui import door

def found():
    raise OSError("resources are gone")

sys.exit(door.run(SettingsFile(standard_paths().settings), found, None))
"""
    environment = {**os.environ, "OVOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "resources are gone" in done.stderr


def test_the_list_is_shown_without_the_press_pillow_and_migrations(tmp_path: Path) -> None:
    made = Paths(resources(), tmp_path / "settings", tmp_path / "logs", tmp_path / APP)
    Workshop(made, SettingsFile(made.settings)).create(made.library).close()
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.ui import door, start

paths = standard_paths()
settings = SettingsFile(paths.settings)
show = start.Program.show_library

def shown(self, suite):
    show(self, suite)
    self.window.open("products", {})
    QApplication.processEvents()
    print(*sorted({name.partition(".")[0] for name in sys.modules}))
    QTimer.singleShot(0, QApplication.quit)

start.Program.show_library = shown
sys.exit(door.run(settings, lambda: Workshop(paths, settings), None))
"""
    environment = {**os.environ, "OVOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert {"PySide6", "sqlalchemy"} <= loaded
    assert loaded & {"PIL", "pi_heif", "reportlab", "alembic", "pikepdf", "babel", "fontTools", "qtawesome"} == set()
