"""Labels in the studio: the first free one is pressed on a picture, measures are put right, some get more copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.label_grids import GRIDS, grid_of
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.brochures.label_amounts import LabelAmounts
from ovop_desktop.ui.brochures.label_first import LabelFirst
from ovop_desktop.ui.brochures.label_grid import LabelGrid
from ovop_desktop.ui.brochures.page import StudioPage

Wait = Callable[[StudioPage], None]


@pytest.fixture
def labels(studio: StudioPage, settled: Wait) -> StudioPage:
    """The studio with price labels for the first three products."""
    ids = tuple(studio.desk.suite.catalogue.product_ids(ProductQuery())[:3])
    studio.studio.turn_to(replace(studio.studio.dressed_as("labels"), selection=studio.studio.choose(ids).selection))
    settled(studio)
    return studio


def option(studio: StudioPage, name: str) -> object:
    return dict(studio.studio.plan.options).get(name)


def test_the_first_free_label_is_pressed_on_the_picture(labels: StudioPage, settled: Wait) -> None:
    form = labels.options.own.parts["first"]
    assert isinstance(form, LabelFirst)
    spot = form.picture.area(8).center().toPoint()
    QTest.mouseClick(form.picture, Qt.MouseButton.LeftButton, pos=spot)
    settled(labels)
    assert option(labels, "first") == 8
    layout = labels.canvas.layout_shown()
    assert layout is not None
    left, top = GRIDS["a3652"].corner(7)
    first = layout.boxes_on(0)[0]
    assert left <= first.x / 72 * 25.4 <= left + 70
    assert top <= first.y / 72 * 25.4 <= top + 42.3
    QTest.keyClick(form.picture, Qt.Key.Key_Down)
    assert option(labels, "first") == 11
    QTest.keyClick(form.picture, Qt.Key.Key_End)
    QTest.keyClick(form.picture, Qt.Key.Key_Right)
    assert option(labels, "first") == 21
    assert "21" in form.said.text()


def test_some_products_get_more_labels_and_some_none(labels: StudioPage, settled: Wait) -> None:
    form = labels.options.own.parts["amounts"]
    assert isinstance(form, LabelAmounts)
    form.button.click()
    records = [EntityId(one) for one in form.list.steppers]
    assert len(records) == 3
    form.list.steppers[records[0]].more.click()
    form.list.steppers[records[1]].less.click()
    form.list.close()
    settled(labels)
    layout = labels.canvas.layout_shown()
    assert layout is not None
    names = [box.record for box in layout.boxes if box.field == "name"]
    variants = {one: len(labels.desk.suite.catalogue.products([one])[one].variants) for one in records}
    assert names.count(records[0]) == 2 * variants[records[0]]
    assert records[1] not in names
    assert names.count(records[2]) == variants[records[2]]
    assert "2" in form.said.text()
    form.button.click()
    form.list.again.click()
    assert option(labels, "amounts") is None
    form.list.close()


def test_a_sheet_measured_anew_is_printed_and_remembered(labels: StudioPage, settled: Wait) -> None:
    form = labels.options.own.parts["grid"]
    assert isinstance(form, LabelGrid)
    form.choice.picked.emit("tj103")
    form.table_button.click()
    cell = form.table.lines["tj103"].cells[6]
    cell.selectAll()
    QTest.keyClicks(cell, "400")
    QTest.keyClick(cell, Qt.Key.Key_Tab)
    assert form.table.wrong.text()
    assert option(labels, "grid") == "tj103"
    cell.selectAll()
    QTest.keyClicks(cell, "5,5")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert not form.table.wrong.text()
    form.table.close()
    settled(labels)
    wanted = str(option(labels, "grid"))
    assert grid_of(wanted).corner(0)[0] == 5.5
    layout = labels.canvas.layout_shown()
    assert layout is not None
    assert layout.boxes_on(0)[0].x / 72 * 25.4 < 5.5 + 64
    form.choice.picked.emit("a3652")
    shown = [form.choice.itemData(place) for place in range(form.choice.count())]
    assert wanted in shown
    form.choice.picked.emit(wanted)
    form.table_button.click()
    form.table.again["tj103"].click()
    assert option(labels, "grid") == "tj103"
    form.table.close()


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_of_it_is_cut(
    language: str,
    labels: StudioPage,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    labels.desk.words.speak(language)
    assert cut_words(labels) == []
    assert nameless(labels) == []
    grid, amounts = labels.options.own.parts["grid"], labels.options.own.parts["amounts"]
    assert isinstance(grid, LabelGrid)
    assert isinstance(amounts, LabelAmounts)
    grid.table_button.click()
    assert cut_words(grid.table) == []
    assert nameless(grid.table) == []
    grid.table.close()
    amounts.button.click()
    assert cut_words(amounts.list) == []
    assert nameless(amounts.list) == []
    amounts.list.close()
