"""Variants in the order the office wants: by keyboard, by menu, dragged; saved, and taken back with undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ovop_desktop.domain.product import Product
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.catalogue.row_handle import RowHandle
from ovop_desktop.ui.shell.desk import Desk

ALT = Qt.KeyboardModifier.AltModifier


def stored(desk: Desk, product: Product) -> list[str]:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return [variant.id for variant in found.variants]


@pytest.fixture
def ids(page: ProductPage, gula: Product) -> list[str]:
    """The variants' ids as they stand at first; there are at least two."""
    made = [variant.id for variant in gula.variants]
    assert len(made) > 1
    assert len(page.variants.rows) == len(made)
    return made


def test_alt_with_an_arrow_moves_a_row_and_the_cursor_stays_in_it(
    page: ProductPage, gula: Product, desk: Desk, ids: list[str]
) -> None:
    cell = page.variants.rows[0].cells["retail"]
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Down, ALT)
    assert stored(desk, gula) == [ids[1], ids[0], *ids[2:]]
    assert cell.hasFocus()
    assert page.variants.rows[1].cells["retail"] is cell
    QApplication.processEvents()
    assert page.variants.rows[0].y() < page.variants.rows[1].y()
    QTest.keyClick(cell, Qt.Key.Key_Up, ALT)
    assert stored(desk, gula) == ids
    desk.undo.undo()
    assert stored(desk, gula) == [ids[1], ids[0], *ids[2:]]
    assert [row.variant.id for row in page.variants.rows] == stored(desk, gula)


def test_the_first_row_goes_no_higher(page: ProductPage, gula: Product, desk: Desk, ids: list[str]) -> None:
    before = desk.undo.deed_back()
    QTest.keyClick(page.variants.rows[0].cells["net"], Qt.Key.Key_Up, ALT)
    assert stored(desk, gula) == ids
    assert desk.undo.deed_back() == before


def test_the_tab_key_follows_the_new_order(page: ProductPage, ids: list[str]) -> None:
    page.variants.move_row(page.variants.rows[0], 1)
    first, second = page.variants.rows[:2]
    assert [row.variant.id for row in (first, second)] == [ids[1], ids[0]]
    assert first.remove.nextInFocusChain() is second.handle


def test_the_handle_has_a_menu_that_says_up_and_down(
    page: ProductPage, gula: Product, desk: Desk, ids: list[str]
) -> None:
    menu = page.variants.rows[0].handle.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Ke atas", "Ke bawah"]
    menu.actions()[1].trigger()
    assert stored(desk, gula) == [ids[1], ids[0], *ids[2:]]
    menu.deleteLater()


def test_a_row_is_dragged_to_its_place_and_saved_once_when_let_go(
    page: ProductPage, gula: Product, desk: Desk, ids: list[str]
) -> None:
    QApplication.processEvents()
    handle = page.variants.rows[0].handle
    below = page.variants.rows[1]
    down_to = below.mapToGlobal(below.rect().bottomLeft()).y()
    _mouse(handle, QMouseEvent.Type.MouseButtonPress, handle.mapToGlobal(handle.rect().center()).y())
    _mouse(handle, QMouseEvent.Type.MouseMove, down_to)
    assert stored(desk, gula) == ids
    assert [row.variant.id for row in page.variants.rows] == [ids[1], ids[0], *ids[2:]]
    _mouse(handle, QMouseEvent.Type.MouseButtonRelease, down_to)
    assert stored(desk, gula) == [ids[1], ids[0], *ids[2:]]
    assert QApplication.activePopupWidget() is None


def _mouse(handle: RowHandle, kind: QMouseEvent.Type, height: int) -> None:
    place = QPoint(handle.mapToGlobal(QPoint(5, 5)).x(), height)
    button = Qt.MouseButton.NoButton if kind is QMouseEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    local = QPointF(handle.mapFromGlobal(place))
    held = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, local, QPointF(place), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, event)
