"""Typing into cells of the table and copying them, through the window."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.catalogue.cell_line import CellLine
from ovop_desktop.ui.catalogue.columns import CELLS, KEYS
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


@pytest.fixture
def page(window: MainWindow) -> CataloguePage:
    found = window.page("products")
    assert isinstance(found, CataloguePage)
    found.choose_view("table")
    found.ask(ProductQuery(order=ProductOrder.NAME))
    return found


@pytest.fixture
def table(page: CataloguePage) -> ProductTable:
    page.table.choose(page.table.arranged.with_shown(CELLS))
    page.table.setFocus()
    return page.table


def _row(page: CataloguePage, variants: int) -> int:
    """The first row whose product has so many variants."""
    return next(row for row in range(12) if (held := page.model.row_at(row)) and held.variants == variants)


def _stored(page: CataloguePage, desk: Desk, row: int) -> Product:
    found = desk.suite.catalogue.product(page.model.id_at(row))
    assert found is not None
    return found


def _open(table: ProductTable, row: int, key: str, press: Qt.Key = Qt.Key.Key_F2) -> CellLine:
    table.setCurrentIndex(table.model().index(row, KEYS.index(key)))
    QTest.keyClick(table, press)
    line = QApplication.focusWidget()
    assert isinstance(line, CellLine)
    return line


def _type(line: CellLine, text: str, leave: Qt.Key = Qt.Key.Key_Return) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, leave)
    for _ in range(3):
        QApplication.processEvents()


def test_a_price_typed_into_its_cell_is_one_deed_that_undo_takes_back(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    row = _row(page, 1)
    before = _stored(page, desk, row)
    line = _open(table, row, "price")
    assert line.text() == str(before.variants[0].retail.amount if before.variants[0].retail else "")
    _type(line, "900rb")
    assert page.model.index(row, KEYS.index("price")).data() == "Rp900.000"
    assert table.hasFocus()
    assert table.currentIndex().row() == min(row + 1, 11)
    desk.undo.undo()
    assert _stored(page, desk, row) == before


def test_what_is_no_price_keeps_the_line_open_and_says_why_until_it_is_right(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    row = _row(page, 1)
    before = _stored(page, desk, row)
    line = _open(table, row, "price", Qt.Key.Key_Return)
    _type(line, "mahal sekali")
    assert line.isVisible()
    assert "contoh 20000" in line.accessibleDescription()
    assert _stored(page, desk, row) == before
    line.selectAll()
    QTest.keyClicks(line, "970000")
    assert line.accessibleDescription() == ""
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert _stored(page, desk, row) == before


def test_a_wrong_text_left_by_mouse_is_told_and_changes_nothing(
    page: CataloguePage, table: ProductTable, window: MainWindow, desk: Desk
) -> None:
    row = _row(page, 1)
    before = _stored(page, desk, row)
    line = _open(table, row, "net")
    line.selectAll()
    QTest.keyClicks(line, "0 kg")
    page.order.setFocus()
    QApplication.processEvents()
    assert _stored(page, desk, row) == before
    assert "0 kg" in window.trouble.title.full_text()


def test_a_letter_begins_a_village_and_an_unknown_one_names_the_nearest(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    table.setCurrentIndex(page.model.index(0, KEYS.index("village")))
    QTest.keyClick(table, Qt.Key.Key_J)
    line = QApplication.focusWidget()
    assert isinstance(line, CellLine)
    assert line.text() == "j"
    QTest.keyClicks(line, "atimlang")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Desa Jatimalang" in line.accessibleDescription()
    _type(line, "jatimalang")
    village = desk.suite.catalogue.village(_stored(page, desk, 0).village_id or page.model.id_at(0))
    assert village is not None
    assert village.name == "Jatimalang"


def test_categories_complete_themselves_and_taking_one_writes_it(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    line = _open(table, 0, "category")
    assert line.completer().completionCount() == len(desk.suite.catalogue.categories())
    line.completer().activated.emit("Minuman")
    QApplication.processEvents()
    assert page.model.index(0, KEYS.index("category")).data() == "Minuman"


def test_tab_goes_to_the_next_cell_and_a_name_is_typed_where_it_stands_still(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    assert table.frozen.isVisible()
    line = _open(table, 0, "name")
    assert line.parentWidget() is table.frozen.viewport()
    _type(line, "Abon Baru", Qt.Key.Key_Tab)
    assert _stored(page, desk, 0).name.id == "Abon Baru"
    assert KEYS[table.currentIndex().column()] == "producer"
    assert table.hasFocus()


def test_prices_of_several_variants_are_typed_on_the_products_page(
    page: CataloguePage, table: ProductTable, window: MainWindow
) -> None:
    row = _row(page, 2)
    table.setCurrentIndex(page.model.index(row, KEYS.index("price")))
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.hasFocus()
    assert "2 varian" in window.toast.accessibleName()


def test_a_row_that_is_typed_into_stays_where_it_is(page: CataloguePage, table: ProductTable) -> None:
    page.ask(ProductQuery())
    kept = list(page.model.ids())
    _type(_open(table, 5, "hs_code"), "1513.11")
    assert list(page.model.ids()) == kept
    assert page.model.index(5, KEYS.index("hs_code")).data() == "1513.11"


# -- copying


def _clipboard() -> list[list[str]]:
    return list(csv.reader(io.StringIO(QApplication.clipboard().text(), newline=""), dialect="excel-tab"))


def _choose(table: ProductTable, rows: tuple[int, int], keys: tuple[str, str]) -> None:
    model = table.model()
    chosen = QItemSelection(model.index(rows[0], KEYS.index(keys[0])), model.index(rows[1], KEYS.index(keys[1])))
    table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_chosen_cells_are_copied_as_they_stand_with_prices_as_numbers(page: CataloguePage, table: ProductTable) -> None:
    _choose(table, (0, 2), ("village", "price"))
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = [page.model.row_at(place) for place in range(3)]
    assert _clipboard() == [
        [row.village, row.category.id, str(row.lowest.amount) if row.lowest else ""] for row in rows if row
    ]


def test_headings_come_with_shift_and_whole_rows_with_shift_space(page: CataloguePage, table: ProductTable) -> None:
    table.setCurrentIndex(page.model.index(1, KEYS.index("price")))
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_C, both)
    heads, cells = _clipboard()
    assert heads[:3] == ["Nama produk", "Koperasi", "Desa"]
    assert len(heads) == len(cells) == len(CELLS)


def test_ticked_products_are_copied_whole_also_from_the_gallery(page: CataloguePage, desk: Desk) -> None:
    page.choose_view("gallery")
    page.model.tick_all()
    page.gallery.setFocus()
    desk.words.speak("en")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.gallery, Qt.Key.Key_C, both)
    assert _clipboard()[0][0] == "Product name"
    assert len(_clipboard()) == 13


def test_a_moved_column_is_copied_in_the_order_it_is_seen(table: ProductTable) -> None:
    order = list(table.arranged.order)
    table.choose(table.arranged.moved(["price", *(key for key in order if key != "price")]))
    _choose(table, (0, 0), ("name", "price"))
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first = _clipboard()[0]
    assert first[1].isdigit()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_line_and_its_complaint_have_names_and_room(
    page: CataloguePage,
    table: ProductTable,
    desk: Desk,
    language: str,
    cut_words: Inspector,
    nameless: Inspector,
    qtbot: QtBot,
) -> None:
    desk.words.speak(language)
    line = _open(table, 11, "hs_code")
    _type(line, "kode saya yang panjang sekali")
    assert line.accessibleName()
    assert cut_words(page) == []
    assert nameless(page) == []
    QTest.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not table.findChildren(CellLine))


def test_rows_whose_cells_are_chosen_change_together(page: CataloguePage, table: ProductTable, desk: Desk) -> None:
    _choose(table, (2, 4), ("village", "price"))
    assert page.chosen() == page.model.ids()[2:5]
    page.change_together()
    assert page.model.ticked() == page.model.ids()[2:5]


def test_what_a_cell_has_no_room_for_is_told_in_full(page: CataloguePage, table: ProductTable, qtbot: QtBot) -> None:
    index = page.model.index(0, KEYS.index("producer"))
    table.choose(table.arranged.widened("producer", 60))
    spot = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text() == index.data()
    table.choose(table.arranged.widened("producer", 600))
    spot = table.visualRect(index).center()
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
