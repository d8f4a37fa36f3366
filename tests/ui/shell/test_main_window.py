"""The window: going places and back, searching, saving, undoing, troubles, long work, closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell import jobs as jobs_module
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.sidebar import NARROW, WIDE, Sidebar


def page(window: MainWindow, place: str) -> Any:
    return window.page(place)


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    window.activateWindow()
    QTest.keyClick(window, key, held)


CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (1093, 552), (960, 600)])
def test_nothing_in_the_frame_is_cut(
    window: MainWindow, desk: Desk, cut_words: Callable[..., list[str]], language: str, width: int, height: int
) -> None:
    desk.words.speak(language)
    window.resize(width, height)
    QApplication.processEvents()
    assert cut_words(window) == []


def test_everything_in_the_frame_has_a_name(window: MainWindow, nameless: Callable[..., list[str]]) -> None:
    window.open("product", {})
    assert nameless(window) == []


def test_pages_are_made_when_first_visited_and_told_what_for(window: MainWindow, desk: Desk) -> None:
    desk.bridge.open("products", words="gula")
    assert page(window, "products").entered == [{"words": "gula"}]
    assert window.header.search.input.text() == "gula"
    assert page(window, "home").left == 1
    assert window.windowTitle() == "Halaman products – Katalog Desa"


def test_the_keyboard_goes_places(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2, ALT)
    assert window.here() is page(window, "products")
    press(window, Qt.Key.Key_4, ALT)
    assert window.here() is page(window, "studio")
    press(window, Qt.Key.Key_F1)
    assert window.here() is page(window, "help")
    press(window, Qt.Key.Key_N, CTRL)
    assert window.here() is page(window, "product")


def test_the_sidebar_marks_where_one_is(window: MainWindow) -> None:
    window.sidebar.item("studio").click()
    assert window.here() is page(window, "studio")
    window.open("product", {"id": "p"})
    marked = [key for key in ("home", "products", "studio") if window.sidebar.item(key).isChecked()]
    assert marked == ["products"]


def test_back_returns_to_the_list_one_came_from(window: MainWindow) -> None:
    window.open("studio", {})
    window.open("product", {"id": "p"})
    assert window.header.back.isVisible()
    press(window, Qt.Key.Key_Left, ALT)
    assert window.here() is page(window, "studio")
    assert page(window, "studio").entered[-1] == {"returning": True}
    assert not window.header.back.isVisible()


def test_escape_closes_the_topmost_thing_only(window: MainWindow, desk: Desk) -> None:
    window.open("products", {})
    window.open("product", {})
    desk.bridge.toast("3 produk diarsipkan")
    press(window, Qt.Key.Key_Escape)
    assert window.toast.text() == ""
    assert window.here() is page(window, "product")
    press(window, Qt.Key.Key_Escape)
    assert window.here() is page(window, "products")


def test_the_search_box_asks_the_page_after_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.header.search.input, "gula")
    qtbot.waitUntil(lambda: page(window, "home").sought == ["gula"])


def test_the_pages_own_action_stands_in_the_header_only_with_its_page(window: MainWindow) -> None:
    window.open("product", {})
    own = page(window, "product").own
    assert own.isVisible()
    assert own.window() is window
    window.open("products", {})
    assert not own.isVisible()
    window.open("product", {})
    assert own.isVisible()


def test_undo_and_redo_name_the_deed_and_do_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    before = desk.suite.catalogue.office()
    desk.suite.records.save(before, replace(before, name="Koperasi Baru"))
    qtbot.waitUntil(lambda: "ubah data kantor" in window.header.undo.toolTip())
    press(window, Qt.Key.Key_Z, CTRL)
    assert desk.suite.catalogue.office().name == before.name
    assert window.toast.text() == "Diurungkan: ubah data kantor"
    qtbot.waitUntil(window.header.redo.isEnabled)
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert desk.suite.catalogue.office().name == "Koperasi Baru"
    window.toast.press()
    assert desk.suite.catalogue.office().name == before.name


def test_a_line_that_is_typed_in_keeps_its_own_undo(window: MainWindow, desk: Desk) -> None:
    line = page(window, "home").line
    window.activateWindow()
    line.setFocus()
    QTest.keyClicks(line, "gula")
    before = desk.suite.editor.undo_deed()
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() != "gula"
    assert desk.suite.editor.undo_deed() == before


def test_every_page_hears_what_changed(window: MainWindow, desk: Desk) -> None:
    window.page("products")
    office = desk.suite.catalogue.office()
    desk.suite.records.save(office, replace(office, name="Lain"))
    assert [news.kinds for news in page(window, "home").news] == [frozenset({"office"})]
    assert len(page(window, "products").news) == 1
    assert window.header.saving.text().startswith("Tersimpan ")


def test_what_a_task_writes_is_heard_on_the_windows_thread(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    heard: list[int] = []
    page(window, "home").heard = lambda _news: heard.append(threading.get_ident())
    office = desk.suite.catalogue.office()

    def write(_: Steps) -> None:
        desk.suite.records.save(office, replace(office, name="Ditulis di belakang"))

    desk.jobs.start(write, lambda _: None)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.get_ident()]


def test_an_expected_error_is_told_in_its_own_words(window: MainWindow, desk: Desk) -> None:
    desk.bridge.fail(OvopError("disk.full"))
    assert window.trouble.isVisible()
    assert window.trouble.title.text() == "Disk penuh, perubahan terakhir belum tersimpan."
    desk.words.speak("en")
    QApplication.processEvents()
    assert "Disk penuh" not in window.trouble.title.text()
    window.trouble.button.click()
    assert not window.trouble.isVisible()


def test_a_bug_offers_its_report(window: MainWindow) -> None:
    try:
        raise ZeroDivisionError("x")
    except ZeroDivisionError as bug:
        window.fail(bug)
    assert "data Anda tersimpan" in window.trouble.title.text()
    window.trouble.button.click()
    copied = QApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert "Python" in copied
    assert window.trouble.isVisible()


def test_long_work_is_shown_in_the_strip_and_beside_its_page(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "PATIENCE", 0.0)
    go_on = threading.Event()
    ended: list[str] = []

    def work(steps: Steps) -> None:
        steps.step("write", 7, 12)
        go_on.wait(10)
        steps.step("write", 8, 12)

    window.open("studio", {})
    desk.jobs.start(work, lambda _: None, cancelled=lambda: ended.append("cancelled"), title="Mengekspor PDF…")
    qtbot.waitUntil(window.strip.isVisible)
    window.open("home", {})
    window.strip.stop_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: ended == ["cancelled"])
    assert not window.strip.isVisible()


def test_nothing_is_painted_while_nothing_happens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    paint = Sidebar.paintEvent
    QTest.qWait(50)
    monkeypatch.setattr(Sidebar, "paintEvent", lambda bar, event: (painted.append(1), paint(bar, event))[1])
    QTest.qWait(100)
    assert len(painted) <= 1


def test_the_sidebar_folds_where_there_is_little_room(window: MainWindow) -> None:
    assert window.sidebar.width() == WIDE
    window.resize(1093, 690)
    QApplication.processEvents()
    assert window.sidebar.width() == NARROW


def test_what_could_not_be_saved_keeps_the_window_open_once(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page(window, "home"), "leave", lambda: desk.bridge.saved("failed"))
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_closing_saves_and_remembers_the_size(window: MainWindow, desk: Desk) -> None:
    window.resize(1200, 700)
    left = page(window, "home").left
    window.close()
    assert page(window, "home").left > left
    assert desk.settings.memory()["window"][:2] == [1200, 700]


def test_the_language_is_changed_for_good(window: MainWindow, desk: Desk) -> None:
    window.header.language_chosen.emit("en")
    QApplication.processEvents()
    assert window.sidebar.item("products").text() == "Products"
    assert desk.settings.load().language == "en"


def test_a_brochure_begun_by_key_is_of_what_is_chosen_on_the_page(
    window: MainWindow,
) -> None:
    press(window, Qt.Key.Key_B, CTRL)
    assert page(window, "studio").entered[-1] == {}
    window.open("products", {})
    page(window, "products").chosen = {"ids": ("a", "b")}
    press(window, Qt.Key.Key_B, CTRL)
    assert page(window, "studio").entered[-1] == {"ids": ("a", "b")}


def test_a_question_mark_outside_fields_opens_help_and_inside_one_is_typed(window: MainWindow) -> None:
    line = page(window, "home").line
    line.setFocus()
    QTest.keyClick(line, "?")
    assert line.text() == "?"
    assert window.here() is page(window, "home")
    page(window, "home").button.setFocus()
    QTest.keyClick(page(window, "home").button, "?")
    assert window.here() is page(window, "help")
    window.open("home", {})
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Question, SHIFT, "?")
    QApplication.sendEvent(page(window, "home").button, event)
    assert window.here() is page(window, "help")
