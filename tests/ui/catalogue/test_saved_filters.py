"""Filters kept under a name: chosen, counted, renamed, replaced, removed and had back, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue import saved_counts
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.saved_filters import SavedFilters
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk, Memory

Inspector = Callable[[QWidget], list[str]]


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("products")


def products(window: MainWindow) -> CataloguePage:
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    return page


def keep(window: MainWindow, name: str, query: ProductQuery) -> None:
    page = products(window)
    window.open("products", {"query": query, "words": query.words})
    page.saved.opener.click()
    panel = page.saved.panel
    assert panel is not None
    QTest.keyClicks(panel.name, name)
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    QTest.qWait(0)


def two(desk: Desk) -> tuple[ProductQuery, ProductQuery]:
    row = desk.suite.catalogue.producer_rows("nira menoreh")[0]
    return ProductQuery(words="gula"), ProductQuery(producers=frozenset({row.id}))


def test_what_is_searched_and_filtered_is_kept_under_a_name_and_found_again(window: MainWindow, desk: Desk) -> None:
    page, (sugar, nira) = products(window), two(desk)
    keep(window, "Gula", sugar)
    keep(window, "Nira Menoreh", nira)
    assert window.toast.text() == "Filter Nira Menoreh disimpan"
    assert list(page.saved.chips) == ["Gula", "Nira Menoreh"]
    assert page.saved.chips["Nira Menoreh"].isChecked()
    page.saved.chips["Gula"].click()
    assert page.model.query == sugar
    assert window.header.search.input.text() == "gula"
    assert page.saved.chips["Gula"].isChecked()
    page.saved.chips["Gula"].click()
    assert page.model.query == ProductQuery()
    assert window.header.search.input.text() == ""
    assert not page.saved.chips["Gula"].isChecked()


def test_its_number_is_of_now(window: MainWindow, desk: Desk) -> None:
    keep(window, "Gula", ProductQuery(words="gula"))
    chip = products(window).saved.chips["Gula"]
    before = desk.suite.catalogue.count(ProductQuery(words="gula"))
    assert chip.text() == f"Gula  {before}"
    desk.suite.records.add_product(LocalizedText("Gula Aren"))
    assert chip.text() == f"Gula  {before + 1}"
    assert chip.accessibleName() == f"Filter Gula, {before + 1} produk"


def test_in_a_large_catalogue_it_is_counted_by_a_job(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(window, "Gula", ProductQuery(words="gula"))
    monkeypatch.setattr(saved_counts, "FEW", 1)
    monkeypatch.setattr(saved_counts, "PAUSE", 0)
    before = desk.suite.catalogue.count(ProductQuery(words="gula"))
    desk.suite.records.add_product(LocalizedText("Gula Aren"))
    chip = products(window).saved.chips["Gula"]
    qtbot.waitUntil(lambda: chip.text() == f"Gula  {before + 1}")


def test_it_outlives_the_program(window: MainWindow, desk: Desk) -> None:
    query = two(desk)[1]
    keep(window, "Nira", replace(query, descending=True))
    again = SavedFilters(Memory(desk.settings), desk.suite.catalogue)
    assert again.names() == ("Nira",)
    assert again.query("nira") == replace(query, descending=True)


def test_a_name_is_changed_but_never_to_one_that_is_taken(window: MainWindow) -> None:
    page = products(window)
    keep(window, "Gula", ProductQuery(words="gula"))
    keep(window, "Kopi", ProductQuery(words="kopi"))
    page.saved.opener.click()
    panel = page.saved.panel
    assert panel is not None
    line = panel.lines["Gula"]
    line.rename.click()
    line.typed.setText("KOPI")
    QTest.keyClick(line.typed, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert "sudah dipakai" in line.typed.toolTip()
    line.typed.setText("Gula Kelapa")
    QTest.keyClick(line.typed, Qt.Key.Key_Return)
    assert list(page.saved.chips) == ["Gula Kelapa", "Kopi"]
    window.toast.press()
    assert list(page.saved.chips) == ["Gula", "Kopi"]


def test_escape_while_renaming_keeps_the_name_and_the_panel(window: MainWindow) -> None:
    page = products(window)
    keep(window, "Gula", ProductQuery(words="gula"))
    page.saved.opener.click()
    panel = page.saved.panel
    assert panel is not None
    line = panel.lines["Gula"]
    line.rename.click()
    QTest.keyClick(line.typed, Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert line.typed.isHidden()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert window.focusWidget() is page.saved.opener


def test_it_is_filled_anew_and_the_old_one_can_be_had_back(window: MainWindow, desk: Desk) -> None:
    page, (sugar, nira) = products(window), two(desk)
    keep(window, "Milik saya", sugar)
    window.open("products", {"query": nira, "words": ""})
    page.saved.opener.click()
    assert page.saved.panel is not None
    page.saved.panel.lines["Milik saya"].replace.click()
    assert page.saved.saved.query("Milik saya") == nira
    window.toast.press()
    assert page.saved.saved.query("Milik saya") == sugar


def test_a_removed_one_can_be_had_back(window: MainWindow) -> None:
    page = products(window)
    keep(window, "Gula", ProductQuery(words="gula"))
    page.saved.opener.click()
    assert page.saved.panel is not None
    page.saved.panel.lines["Gula"].drop.click()
    assert page.saved.chips == {}
    assert not page.saved.isVisible()
    window.toast.press()
    assert list(page.saved.chips) == ["Gula"]
    assert page.saved.isVisible()


def test_records_that_are_gone_are_left_out_with_a_word(window: MainWindow, desk: Desk) -> None:
    page = products(window)
    keep(window, "Nira", two(desk)[1])
    held = dict(page.saved.saved.shelf.get("Nira") or {})
    page.saved.saved.shelf.keep("Nira", {**held, "villages": ["not-there-any-more"]})
    page.saved.renew()
    window.open("products", {"query": ProductQuery(), "words": ""})
    page.saved.chips["Nira"].click()
    assert window.toast.text() == "Nira: 1 pilihan sudah tidak ada dan dilewati."
    assert page.model.query == two(desk)[1]


def test_nothing_searched_is_nothing_to_keep(window: MainWindow) -> None:
    page = products(window)
    page.saved.opener.click()
    panel = page.saved.panel
    assert panel is not None
    assert not panel.name.isEnabled()
    assert not panel.save.isEnabled()


@pytest.mark.parametrize("broken", [None, 3, ["x"], {"x": 3}, {"x": {"words": 3}}])
def test_broken_memory_breaks_nothing(desk: Desk, broken: object) -> None:
    desk.memory.put("products.filters", broken)
    held = SavedFilters(desk.memory, desk.suite.catalogue)
    assert [held.query(name) for name in held.names()] in ([], [ProductQuery()])


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1366, 960])
def test_words_have_room_and_everything_a_name(
    window: MainWindow, desk: Desk, cut_words: Inspector, nameless: Inspector, language: str, width: int
) -> None:
    window.resize(width, 540)
    page = products(window)
    desk.words.speak(language)
    for name in ("Produk yang belum punya foto sama sekali", "Gula", "Kain", "Madu", "Keripik"):
        keep(window, name, ProductQuery(words=name[:4]))
    page.saved.opener.click()
    panel = page.saved.panel
    assert panel is not None
    for part in (panel, page.saved):
        assert cut_words(part) == []
        assert nameless(part) == []
    panel.lines["Gula"].rename.click()
    assert nameless(panel) == []
    panel.close()
