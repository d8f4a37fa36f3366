"""Choosing: strips, switches and chips, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.choices import FilterChip, Segmented, Toggle
from ovop_desktop.ui.widgets.field import MOST_ASKED, Choice
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.tick_list import TickList

OPTIONS = [("gallery", "Galeri", "squares-four"), ("table", "Tabel", "rows")]


def chip() -> FilterChip:
    made = FilterChip("tag")
    made.set_words("Kategori", "Selesai")
    made.set_options([("food", "Pangan", 8), ("drink", "Minuman", 4), ("craft", "Kriya & kain", 3)])
    return made


def test_a_strip_is_chosen_by_mouse_and_by_arrows(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    strip = Segmented(OPTIONS)
    shown(strip, 200, 38)
    told: list[str] = []
    strip.chosen.connect(told.append)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 20, 19))
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert told == ["table", "gallery"]
    assert strip.accessibleDescription() == "Galeri"


def test_choosing_what_is_chosen_tells_nothing(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    strip = Segmented(OPTIONS)
    shown(strip, 200, 38)
    told: list[str] = []
    strip.chosen.connect(told.append)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 19))
    strip.set_value("table")
    assert told == []


def test_a_switch_turns_by_space(shown: Callable[..., QWidget]) -> None:
    switch = Toggle("Tampilkan harga", on=True)
    shown(switch, 40, 24)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_a_chip_offers_its_values_with_counts_and_tells_each_tick(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    filtered = chip()
    shown(filtered, 200, 34)
    told: list[frozenset[str]] = []
    filtered.changed.connect(told.append)
    qtbot.mouseClick(filtered, Qt.MouseButton.LeftButton, pos=QPoint(20, 17))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Popover)
    boxes = menu.findChildren(QCheckBox)
    assert [box.text() for box in boxes] == ["Pangan  (8)", "Minuman  (4)", "Kriya && kain  (3)"]
    boxes[0].click()
    boxes[1].click()
    assert told == [frozenset({"food"}), frozenset({"food", "drink"})]
    assert filtered.text() == "Pangan, Minuman"
    [done] = menu.findChildren(QPushButton)
    done.click()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_the_x_of_a_chip_clears_it(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    filtered = chip()
    filtered.set_ticked(frozenset({"food"}))
    shown(filtered, 200, 34)
    told: list[frozenset[str]] = []
    filtered.changed.connect(told.append)
    qtbot.mouseClick(filtered, Qt.MouseButton.LeftButton, pos=QPoint(filtered.width() - 18, 17))
    assert told == [frozenset()]
    assert filtered.text() == "Kategori"
    assert QApplication.activePopupWidget() is None


def test_delete_clears_a_chip(shown: Callable[..., QWidget]) -> None:
    filtered = chip()
    filtered.set_ticked(frozenset({"food", "drink"}))
    shown(filtered, 200, 34)
    QTest.keyClick(filtered, Qt.Key.Key_Delete)
    assert filtered.ticked() == frozenset()


def test_many_ticks_are_counted_not_listed() -> None:
    filtered = chip()
    filtered.set_ticked(frozenset({"food", "drink", "craft"}))
    assert filtered.text() == "Pangan, Minuman +1"
    assert filtered.accessibleName() == "Kategori: Pangan, Minuman, Kriya & kain"


def test_a_choice_asks_for_room_for_what_is_chosen_and_its_tooltip_tells_the_rest(
    shown: Callable[..., QWidget], wardrobe: Wardrobe
) -> None:
    choice = Choice()
    choice.offer([("short", "Ya"), ("kind", "Dinas atau lembaga"), ("long", "Koperasi Desa Merah Putih " * 3)])
    shown(choice, 100, 40)
    narrow = choice.minimumSizeHint().width()
    choice.set_value("kind")
    assert narrow < choice.minimumSizeHint().width() == choice.wanted_width() < MOST_ASKED
    choice.set_value("long")
    assert choice.minimumSizeHint().width() == MOST_ASKED < choice.wanted_width()
    QApplication.sendEvent(choice, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), choice.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == choice.currentText()
    QToolTip.hideText()


def test_many_options_are_searched_and_stand_by_name_with_the_ticked_first(
    shown: Callable[..., QWidget], words: Words, qtbot: QtBot
) -> None:
    made = FilterChip("users-three")
    made.set_words("Koperasi", "Selesai")
    names = ["Zamrud", "Mekar", "Ceu Enung", "Tunas", "Nira", "Rimba", "Oma Kema", "Batik", "Perak", "Ketak", "Tenun"]
    made.set_options([(name, name, place) for place, name in enumerate(names)])
    made.set_ticked(frozenset({"Tunas"}))
    shown(made, 140, 34)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    (panel,) = popup.findChildren(TickList)
    assert [box.text().partition("  ")[0] for box in panel.boxes] == ["Tunas", *sorted(set(names) - {"Tunas"})]
    assert panel.search is not None
    QTest.keyClicks(panel.search.input, "kema")
    qtbot.waitUntil(lambda: sum(box.isVisible() for box in panel.boxes) == 1)
    (found,) = (box for box in panel.boxes if box.isVisible())
    found.click()
    assert made.ticked() == {"Tunas", "Oma Kema"}
    QTest.keyClick(panel.search.input, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: all(box.isVisible() for box in panel.boxes))
    popup.close()


def test_few_options_keep_their_order_and_need_no_search(
    shown: Callable[..., QWidget], words: Words, qtbot: QtBot
) -> None:
    made = chip()
    shown(made, 140, 34)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    (panel,) = popup.findChildren(TickList)
    assert [box.text() for box in panel.boxes] == ["Pangan  (8)", "Minuman  (4)", "Kriya && kain  (3)"]
    assert panel.search is None
    popup.close()
