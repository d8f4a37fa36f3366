"""Fields: help or error, never both; counters that advise; choices the wheel does not touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.ui.widgets.field import Area, Choice, Field, Line

pytestmark = pytest.mark.usefixtures("wardrobe")


def test_an_error_takes_the_place_of_the_help_and_gives_it_back(shown: Callable[..., QWidget]) -> None:
    line = Line()
    field = Field(line)
    field.set_words("Harga eceran", "Angka saja.", "wajib")
    shown(field, 300, 90)
    assert field.wrong() == ""
    field.say_wrong("Tulis angka saja, contoh 20000.")
    assert field.wrong() == "Tulis angka saja, contoh 20000."
    assert line.property("state") == "error"
    assert line.accessibleDescription() == "Tulis angka saja, contoh 20000."
    field.say_wrong("")
    assert field.wrong() == ""
    assert line.accessibleDescription() == "Angka saja."
    assert line.property("state") == ""


def test_the_label_names_the_input_for_screen_readers() -> None:
    line = Line()
    field = Field(line)
    field.set_words("Nama produk")
    assert line.accessibleName() == "Nama produk"
    assert field.mark.text() == ""


def test_the_counter_advises_but_never_stops(shown: Callable[..., QWidget]) -> None:
    area = Area(3)
    field = Field(area, counter=10)
    field.set_words("Cerita")
    shown(field, 300, 140)
    QTest.keyClicks(area, "dua belas hu")
    assert field.mark.text() == "12/10"
    assert area.toPlainText() == "dua belas hu"


def test_tab_leaves_an_area(shown: Callable[..., QWidget]) -> None:
    holder = QWidget()
    first, second = Area(2, holder), Line(holder)
    first.move(0, 0)
    second.move(0, 120)
    shown(holder, 300, 200)
    holder.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert first.toPlainText() == ""


def test_showing_a_text_keeps_the_cursor(shown: Callable[..., QWidget]) -> None:
    area = Area(2)
    shown(area, 300, 80)
    QTest.keyClicks(area, "gula semut")
    area.set_text("gula semut organik")
    assert area.textCursor().position() == len("gula semut")


def test_the_wheel_scrolls_the_page_not_the_choice(shown: Callable[..., QWidget]) -> None:
    choice = Choice()
    choice.offer([("A4", "A4"), ("F4", "F4"), ("A5", "A5")])
    choice.set_value("F4")
    shown(choice, 200, 40)
    middle = QPointF(20, 20)
    QApplication.sendEvent(
        choice,
        QWheelEvent(
            middle,
            choice.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    assert choice.value() == "F4"


def test_a_choice_in_other_words_stays_chosen() -> None:
    choice = Choice()
    choice.offer([("food", "Pangan"), ("craft", "Kriya")])
    choice.set_value("craft")
    told: list[str] = []
    choice.picked.connect(told.append)
    choice.offer([("food", "Food"), ("craft", "Craft")])
    assert (choice.value(), choice.currentText()) == ("craft", "Craft")
    choice.set_value("unknown")
    assert choice.value() == ""
    assert told == []
