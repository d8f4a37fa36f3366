"""The gallery of a large list: cards by their number, nothing laid out, nothing read that is not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine import Engine

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.shell.desk import Desk


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> CataloguePage:
    made = CataloguePage(desk)
    shown(made, 1146, 624)
    made.enter()
    return made


def many(desk: Desk, count: int) -> None:
    """Copies of the sample's first product, `count` in all the library."""
    catalogue = desk.suite.catalogue
    (one,) = catalogue.products(catalogue.product_ids(ProductQuery(), 1)).values()
    more = count - catalogue.counts().products
    changes = [Change(None, replace(one, id=new_id())) for _ in range(more)]
    desk.suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=more), changes))


@contextmanager
def read() -> Iterator[list[str]]:
    """The statements that are run meanwhile."""
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    yield said
    event.remove(Engine, "before_cursor_execute", hear)


@pytest.mark.parametrize("view", ["gallery", "table"])
def test_choosing_all_of_a_large_list_reads_no_row_of_it(desk: Desk, qtbot: QtBot, view: str) -> None:
    many(desk, 450)
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.completed):
        page.show()
        page.enter()
        page.choose_view(view)
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    page.grab()
    with read() as said:
        page.model.tick_all()
        page.grab()
    assert page.model.count_ticked() == 450
    assert not [one for one in said if "FROM listing" in one]


def test_a_large_gallery_asks_for_the_cards_it_shows_alone(desk: Desk, qtbot: QtBot) -> None:
    many(desk, 450)
    page = CataloguePage(desk)
    page.resize(1000, 600)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.completed):
        page.show()
        page.enter()
    QApplication.processEvents()
    asked: set[int] = set()
    index = page.model.index

    def counted(row: int, *rest: Any) -> QModelIndex:
        asked.add(row)
        return index(row, *rest)

    page.model.index = counted  # type: ignore[method-assign]
    page.gallery.verticalScrollBar().setValue(page.gallery.verticalScrollBar().maximum())
    page.gallery.viewport().grab()
    assert asked
    assert min(asked) > 400
    assert max(asked) == 449


def test_keys_walk_the_gallery_by_cards_lines_and_pages(page: CataloguePage, qtbot: QtBot) -> None:
    gallery, count = page.gallery, page.model.rowCount()
    gallery.setFocus()
    gallery.go_to(0)
    below = next(row for row in range(count) if gallery.visualRect(page.model.index(row, 0)).top() > 0)
    key = Qt.Key
    for keys, row in (
        ([key.Key_Left], 0),
        ([key.Key_Right], 1),
        ([key.Key_Up], 1),
        ([key.Key_Down], below + 1),
        ([key.Key_End], count - 1),
        ([key.Key_Down], count - 1),
        ([key.Key_Home], 0),
        ([key.Key_PageDown, key.Key_PageUp], 0),
    ):
        for one in keys:
            qtbot.keyClick(gallery, one)
        assert gallery.currentIndex().row() == row
        area = gallery.visualRect(gallery.currentIndex())
        assert gallery.indexAt(area.center()).row() == row
        assert area.top() >= 0
    assert gallery.indexAt(gallery.viewport().rect().topRight()) == QModelIndex()
