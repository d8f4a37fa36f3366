"""Enter presses what the keyboard is on, in the window and in what pops up from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.home.page import HomePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.choices import Chip, Toggle


class Buttons(Page):
    """One of each kind, on a page that counts what is pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.pressed: list[str] = []
        self.toggle, self.box = Toggle(), QCheckBox("Pilih")
        self.danger = Button("Hapus 3 produk", "dangerfill")
        self.outline = Button("Batal")
        parts: list[QAbstractButton] = [self.outline, self.toggle, self.danger, self.box]
        for name, part in zip(("outline", "toggle", "danger", "box"), parts, strict=True):
            part.clicked.connect(lambda _checked=False, name=name: self.pressed.append(name))
        self.setLayout(column(*parts))


@pytest.fixture
def window(desk: Desk, shown: Callable[..., QWidget]) -> MainWindow:
    made = MainWindow(desk, {"home": HomePage, "products": CataloguePage, "product": ProductPage, "studio": Buttons})
    made.open("products", {})
    shown(made)
    return made


def enter(part: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    part.setFocus()
    assert part.hasFocus()
    QTest.keyClick(part, key)


def test_enter_presses_buttons_and_switches_once_and_destroys_nothing(window: MainWindow) -> None:
    window.open("studio", {})
    page = window.here()
    assert isinstance(page, Buttons)
    for part in (page.outline, page.toggle, page.danger, page.box):
        enter(part)
    enter(page.outline, Qt.Key.Key_Enter)
    assert page.pressed == ["outline", "toggle", "outline"]
    assert page.toggle.isChecked()
    QTest.keyClick(page.outline, Qt.Key.Key_Space)
    assert page.pressed[3:] == ["outline"]


def test_enter_goes_where_the_sidebar_and_the_page_lead(window: MainWindow) -> None:
    enter(window.sidebar.item("home"))
    assert isinstance(window.here(), HomePage)
    enter(window.sidebar.item("products"))
    page = window.here()
    assert isinstance(page, CataloguePage)
    action = page.action()
    assert action is not None
    enter(next(one for one in action.findChildren(Button) if one.text_shown() == "Tambah produk"))
    assert isinstance(window.here(), ProductPage)


def test_enter_opens_a_filter_and_presses_what_is_in_it(window: MainWindow, qtbot: QtBot) -> None:
    page = window.here()
    chip = next(one for one in page.findChildren(Chip) if one.isVisible())
    enter(chip)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    done = next(one for one in popup.findChildren(Button) if one.text_shown() == "Selesai")
    enter(done)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
