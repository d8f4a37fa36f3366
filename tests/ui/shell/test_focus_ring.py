"""The ring follows the keyboard, steps aside for the mouse, and stays on what scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.tokens import LIGHT


def tab(window: MainWindow) -> None:
    door = window.windowHandle()
    assert door is not None
    QTest.keyClick(door, Qt.Key.Key_Tab)
    QApplication.processEvents()


def test_tab_shows_the_ring_around_what_has_the_focus(window: MainWindow) -> None:
    window.activateWindow()
    window.sidebar.item("home").setFocus()
    tab(window)
    held = QApplication.focusWidget()
    assert held is window.sidebar.item("products")
    assert window.ring.isVisible()
    assert window.ring.geometry().contains(held.geometry().translated(window.sidebar.pos()))


def test_a_press_of_the_mouse_hides_it(window: MainWindow) -> None:
    window.activateWindow()
    window.sidebar.item("home").setFocus()
    tab(window)
    door = window.windowHandle()
    assert door is not None
    QTest.mouseClick(door, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(600, 500))
    QApplication.processEvents()
    assert not window.ring.isVisible()


def test_inputs_have_a_border_and_no_ring(window: MainWindow) -> None:
    window.activateWindow()
    window.header.search.input.setFocus(Qt.FocusReason.TabFocusReason)
    assert not window.ring.isVisible()


def test_the_ring_moves_with_what_it_rings(window: MainWindow) -> None:
    window.activateWindow()
    window.sidebar.item("products").setFocus()
    tab(window)
    before = window.ring.geometry()
    window.resize(1366, 800)
    window.sidebar.item("producers").move(20, 300)
    assert window.ring.geometry() != before


def ring_colour(window: MainWindow) -> str:
    """The colour in the middle of the ring's left edge."""
    return window.ring.grab().toImage().pixelColor(1, window.ring.height() // 2).name().upper()


def test_the_ring_is_seen_on_indigo_and_on_paper(window: MainWindow) -> None:
    window.activateWindow()
    window.sidebar.item("home").setFocus()
    tab(window)
    assert ring_colour(window) == LIGHT["kunyit"]
    window.header.undo.setEnabled(True)
    window.header.undo.setFocus()
    assert window.ring.target is window.header.undo
    assert ring_colour(window) == LIGHT["focus"]
