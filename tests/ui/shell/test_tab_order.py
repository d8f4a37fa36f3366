"""Tab goes the way one reads, also through rows that were made later, and brings what it reaches into view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ovop_desktop.ui.shell.tab_order import step

Show = Callable[..., QWidget]


@pytest.fixture
def form(shown: Show) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in ("one", "three"):
        column.addWidget(QPushButton(name))
    shown(made, 300, 300)
    made.activateWindow()
    made.findChildren(QPushButton)[0].setFocus()
    return made


def walked(form: QWidget, count: int, *, forward: bool = True) -> list[str]:
    met = []
    for _ in range(count):
        assert step((form,), form.focusWidget(), forward=forward)
        here = form.focusWidget()
        assert isinstance(here, QPushButton)
        met.append(here.text())
    return met


def test_what_is_put_between_two_later_is_reached_between_them_and_it_goes_round(form: QWidget) -> None:
    layout = form.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, QPushButton("two"))
    QApplication.processEvents()
    assert walked(form, 4) == ["two", "three", "one", "two"]
    assert walked(form, 3, forward=False) == ["one", "three", "two"]


def test_what_is_hidden_or_cannot_be_used_is_passed_over(form: QWidget) -> None:
    layout = form.layout()
    assert isinstance(layout, QVBoxLayout)
    for name in ("hidden", "disabled"):
        button = QPushButton(name)
        layout.insertWidget(1, button)
        button.setVisible(name != "hidden")
        button.setEnabled(name != "disabled")
    assert walked(form, 3) == ["three", "one", "three"]


def test_a_grid_is_read_row_by_row_however_it_was_filled(shown: Show) -> None:
    form = QWidget()
    grid = QGridLayout(form)
    for row, column in ((1, 1), (0, 1), (1, 0), (0, 0)):
        grid.addWidget(QPushButton(f"{row}{column}"), row, column)
    shown(form, 300, 200)
    form.activateWindow()
    assert walked(form, 4) == ["00", "01", "10", "11"]


def test_what_is_reached_is_brought_into_view(shown: Show) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for number in range(40):
        column.addWidget(QPushButton(str(number)))
    scroll = QScrollArea()
    scroll.setWidget(inner)
    shown(scroll, 200, 150)
    scroll.activateWindow()
    step((scroll,), None, forward=False)
    QApplication.processEvents()
    last = scroll.focusWidget()
    assert isinstance(last, QPushButton)
    assert not last.visibleRegion().isEmpty()


def test_where_nothing_can_be_reached_nothing_is(shown: Show) -> None:
    bare = shown(QWidget(), 100, 100)
    assert not step((bare,), None, forward=True)
