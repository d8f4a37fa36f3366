"""The window: every page at home in it, in both languages and themes; going places, undo, troubles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]
LISTS = ("home", "products", "producers", "studio", "fairs", "upkeep", "preferences", "help")


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("home")


def facts_for(place: str, desk: Desk) -> dict[str, object]:
    catalogue = desk.suite.catalogue
    return {
        "product": lambda: {"id": catalogue.product_ids(ProductQuery(words="gula semut"))[0]},
        "producer": lambda: {"id": catalogue.producer_rows()[0].id},
        "village": lambda: {"id": catalogue.village_rows()[0].id},
    }.get(place, dict)()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("place", [*LISTS, "product", "producer", "village"])
def test_on_every_page_every_word_has_room_and_everything_has_a_name(
    place: str, language: str, window: MainWindow, desk: Desk, cut_words: Inspector, nameless: Inspector, qtbot: QtBot
) -> None:
    desk.words.speak(language)
    window.open(place, facts_for(place, desk))
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    QTest.qWait(0)
    assert cut_words(window) == []
    assert nameless(window) == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("theme", "width", "height"), [("dark", 1092, 552), ("light", 960, 540)], ids=["125 %, dark", "200 %, light"]
)
def test_enlarged_every_word_still_has_room_on_every_page(
    theme: str, width: int, height: int, language: str, window: MainWindow, desk: Desk, cut_words: Inspector,
    qtbot: QtBot,
) -> None:  # fmt: skip
    """The logical size of a 1366 x 690 area at 125 percent, and of 1920 x 1080 at 200 percent."""
    desk.wardrobe.wear(theme)
    desk.words.speak(language)
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    cut = {}
    for place in (*LISTS, "product", "producer", "village"):
        window.open(place, facts_for(place, desk))
        qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
        cut[place] = cut_words(window)
    assert {place: words for place, words in cut.items() if words} == {}


def test_every_page_can_be_worn_dark(window: MainWindow, desk: Desk) -> None:
    desk.wardrobe.wear("dark")
    for place in LISTS:
        window.open(place, {})
        corner = window.here().grab().toImage().pixelColor(3, 3)
        assert corner.lightness() < 110, place


def test_no_page_but_those_that_exist_is_offered(window: MainWindow) -> None:
    assert set(window.sidebar._items) == set(LISTS)
    for key in LISTS:
        window.sidebar.item(key).click()
        assert window.here() is window.page(key)


def test_the_language_is_switched_while_running_and_remembered(window: MainWindow, desk: Desk) -> None:
    window.open("products", {})
    assert window.header.title.full_text() == "Produk"
    window.header.language_chosen.emit("en")
    assert window.header.title.full_text() == "Products"
    assert desk.settings.load().language == "en"
    assert window.sidebar.item("producers").text() == "Cooperatives"


def test_an_archived_product_comes_back_with_the_toast(window: MainWindow, desk: Desk) -> None:
    window.open("products", {})
    page = window.page("products")
    page.model.tick(0)  # type: ignore[attr-defined]
    page.bar.archive.click()  # type: ignore[attr-defined]
    assert desk.suite.catalogue.counts().products == 11
    assert "diarsipkan" in window.toast.text()
    window.toast._button.click()
    assert desk.suite.catalogue.counts().products == 12


def test_undo_and_redo_of_the_window_survive_everything_before_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """The sample was the last deed, before this window opened."""
    office = desk.suite.catalogue.office()
    with qtbot.waitSignal(desk.undo.undone):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.suite.catalogue.counts().products == 0
    with qtbot.waitSignal(desk.undo.redone):
        QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.suite.catalogue.counts().products == 12
    assert desk.suite.catalogue.office() == office


def test_back_from_a_product_returns_to_the_list_as_it_was(window: MainWindow, desk: Desk) -> None:
    window.open("products", {"words": "gula"})
    page = window.page("products")
    found = list(page.model.ids())  # type: ignore[attr-defined]
    window.open("product", {"id": found[0]})
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.here() is page
    assert list(page.model.ids()) == found  # type: ignore[attr-defined]


def test_a_trouble_says_what_happened_what_is_safe_and_what_to_do(window: MainWindow) -> None:
    window.fail(OvopError("disk.full"))
    told = f"{window.trouble.title.full_text()} {window.trouble.detail.full_text()}"
    assert "penuh" in told
    assert "aman" in told
    assert window.trouble.isVisible()


def test_what_an_unknown_bug_says_has_no_jargon(window: MainWindow) -> None:
    window.fail(ZeroDivisionError("x"))
    told = f"{window.trouble.title.full_text()} {window.trouble.detail.full_text()}"
    assert "data Anda tersimpan" in told
    assert "Zero" not in told


def test_in_a_narrow_window_the_sidebar_shows_icons_alone(window: MainWindow) -> None:
    window.resize(1000, 640)
    assert window.sidebar.width() < 100
    window.resize(1366, 690)
    assert window.sidebar.width() > 200


def test_ctrl_z_in_the_studio_takes_back_what_was_chosen_there_first(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    product = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery())[0])
    assert product is not None
    window.open("studio", {})
    desk.suite.records.save(product, replace(product, name=LocalizedText("Baru")))
    qtbot.waitUntil(lambda: "Baru" in window.header.undo.toolTip())
    studio = window.page("studio")
    studio.options.swatches["tarum"].click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "tampilan brosur" in window.header.undo.toolTip())
    window.header.undo.click()
    assert studio.studio.plan.theme == "soga"  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "tampilan brosur" in window.header.redo.toolTip())
    window.header.redo.click()
    assert studio.studio.plan.theme == "tarum"  # type: ignore[attr-defined]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert studio.studio.plan.theme == "soga"  # type: ignore[attr-defined]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.suite.catalogue.product(product.id) == product


@pytest.mark.parametrize("place", LISTS)
def test_the_key_in_the_search_field_does_what_the_field_says(place: str, window: MainWindow, qtbot: QtBot) -> None:
    window.open(place, {})
    page, search = window.here(), window.header.search
    assert search.isVisible() is bool(page.search_words())
    if not search.isVisible():
        return
    assert search.keys() == ("Ctrl+F" if page.has_list else "Ctrl+K")
    assert (page.search_words() == "Cari di mana saja") is not page.has_list
    key = Qt.Key.Key_F if page.has_list else Qt.Key.Key_K
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.isVisible() is not page.has_list
    assert search.input.hasFocus() is page.has_list
