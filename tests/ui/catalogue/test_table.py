"""The products' table through its window: columns chosen, moved, widened and frozen; sorted by its head; read out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.queries import ProductOrder
from ovop_desktop.ui.catalogue.column_chooser import ColumnChooser
from ovop_desktop.ui.catalogue.columns import CELLS, KEYS, arrangement
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


@pytest.fixture
def page(window: MainWindow) -> CataloguePage:
    found = window.page("products")
    assert isinstance(found, CataloguePage)
    found.choose_view("table")
    return found


@pytest.fixture
def table(page: CataloguePage) -> ProductTable:
    page.table.setFocus()
    return page.table


def _heads(table: ProductTable) -> list[str]:
    """What the heads say from the left, as they are shown."""
    head, model = table.horizontalHeader(), table.model()
    sections = [head.logicalIndex(place) for place in range(head.count())]
    return [model.headerData(one, Qt.Orientation.Horizontal) for one in sections if not table.isColumnHidden(one)]


def _chooser() -> ColumnChooser:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ColumnChooser) and one.isVisible())
    return found


def _all_columns(table: ProductTable) -> None:
    table.choose(table.arranged.with_shown(CELLS))


def test_the_model_keeps_to_qts_rules(page: CataloguePage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.searched("gula")
    page.searched("")


def test_a_right_press_on_a_head_offers_every_column_and_space_shows_one(table: ProductTable) -> None:
    head = table.horizontalHeader()
    head.customContextMenuRequested.emit(QPoint(400, 10))
    chooser = _chooser()
    assert chooser.columns.count() == len(CELLS) - 1
    chooser.columns.setCurrentRow([chooser.columns.item(n).text() for n in range(len(CELLS) - 1)].index("Ketersediaan"))
    QTest.keyClick(chooser.columns, Qt.Key.Key_Space)
    chooser.close()
    assert _heads(table)[-1] == "Ketersediaan"
    assert table.model().index(0, KEYS.index("stock")).data() == "Tersedia"


def test_columns_are_moved_by_key_and_the_next_window_remembers(
    page: CataloguePage, table: ProductTable, desk: Desk, qtbot: QtBot
) -> None:
    page.columns.click()
    chooser = _chooser()
    chooser.columns.setCurrentRow(0)
    QTest.keyClick(chooser.columns, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    chooser.close()
    assert _heads(table)[3:5] == ["Desa", "Koperasi"]
    table.horizontalHeader().resizeSection(KEYS.index("village"), 233)
    qtbot.waitUntil(lambda: desk.memory.get("products_columns", {}).get("widths") == {"village": 233})
    again = CataloguePage(desk)
    qtbot.addWidget(again)
    assert _heads(again.table)[3:5] == ["Desa", "Koperasi"]
    assert again.table.columnWidth(KEYS.index("village")) == 233


def test_reset_brings_the_first_arrangement_back(page: CataloguePage, table: ProductTable) -> None:
    _all_columns(table)
    page.columns.click()
    _chooser().reset.click()
    _chooser().close()
    assert table.arranged == arrangement()


def test_a_column_dragged_before_the_name_goes_behind_it(table: ProductTable) -> None:
    head = table.horizontalHeader()
    head.moveSection(head.visualIndex(KEYS.index("price")), 0)
    assert _heads(table)[:4] == ["Dipilih", "Foto", "Nama produk", "Harga"]


def test_photo_and_name_stay_while_the_others_move_sideways(table: ProductTable, qtbot: QtBot) -> None:
    assert not table.frozen.isVisible()
    _all_columns(table)
    assert table.frozen.isVisible()
    before = table.frozen.visualRect(table.model().index(0, KEYS.index("name")))
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert table.frozen.visualRect(table.model().index(0, KEYS.index("name"))) == before
    assert table.indexAt(before.center()) == table.model().index(0, KEYS.index("name"))
    table.verticalScrollBar().setValue(60)
    assert table.frozen.verticalScrollBar().value() == 60
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(table.frozen.viewport(), wheel)
    assert table.verticalScrollBar().value() < 60


def test_the_current_cell_never_hides_under_what_stays(table: ProductTable) -> None:
    _all_columns(table)
    table.setCurrentIndex(table.model().index(0, KEYS.index("name_ko")))
    for _ in range(len(CELLS) - 1):
        QTest.keyClick(table, Qt.Key.Key_Left)
        index = table.currentIndex()
        if KEYS[index.column()] in CELLS[1:]:
            assert table.visualRect(index).left() >= table.frozen.width()
    assert KEYS[table.currentIndex().column()] == "name"


def test_in_a_narrow_window_nothing_is_frozen_so_that_the_rest_can_be_seen(
    table: ProductTable, window: MainWindow, page: CataloguePage
) -> None:
    window.resize(960, 540)
    page.model.tick(0)
    page.change_together()
    QApplication.processEvents()
    _all_columns(table)
    assert table.frozen.isVisible() is (table.frozen.width_wanted() < table.viewport().width() * 0.62)
    assert table.columnWidth(KEYS.index("name")) >= 190


def test_a_press_on_a_head_sorts_and_a_second_turns_it_round(page: CataloguePage, table: ProductTable) -> None:
    head = table.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(KEYS.index("price")) + 30, 20)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (page.model.query.order, page.model.query.descending) == (ProductOrder.PRICE, False)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.model.query.descending


def test_the_box_in_the_head_ticks_all_and_none(page: CataloguePage, table: ProductTable) -> None:
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert page.model.count_ticked() == 12
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert page.model.count_ticked() == 0


def test_space_ticks_and_control_enter_opens(page: CataloguePage, table: ProductTable, window: MainWindow) -> None:
    table.setCurrentIndex(page.model.index(1, KEYS.index("price")))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert page.model.ticked() == [page.model.id_at(1)]
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.here() is window.page("product")


def test_cells_and_heads_are_read_out(page: CataloguePage, table: ProductTable) -> None:
    page.searched("gula semut")
    said = Qt.ItemDataRole.AccessibleTextRole
    assert page.model.headerData(KEYS.index("net"), Qt.Orientation.Horizontal, said) == "Isi bersih"
    assert page.model.index(0, KEYS.index("price")).data(said) == "Rp22.000"
    assert (
        page.model.index(0, KEYS.index("name_ko")).data(said) in {"kosong", "유기농 야자 설탕 가루"}
        or page.model.index(0, KEYS.index("name_ko")).data()
    )
    assert "Gula Semut Organik" in page.model.index(0, 0).data(said)


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_nameless(
    page: CataloguePage, table: ProductTable, desk: Desk, language: str, cut_words: Inspector, nameless: Inspector
) -> None:
    _all_columns(table)
    desk.words.speak(language)
    assert cut_words(page) == []
    assert nameless(page) == []
    page.columns.click()
    chooser = _chooser()
    assert cut_words(chooser) == []
    assert nameless(chooser) == []
    chooser.close()
    wide = [table.horizontalHeader().fontMetrics().horizontalAdvance(name) for name in _heads(table)[2:]]
    sections = [KEYS.index(key) for key in table.arranged.shown[2:]]
    assert all(table.columnWidth(one) >= needed for one, needed in zip(sections, wide, strict=True))


def test_below_what_a_search_found_it_says_how_many_and_where_else(
    page: CataloguePage, table: ProductTable, window: MainWindow, desk: Desk, cut_words: Inspector, qtbot: QtBot
) -> None:
    assert not page.foot.isVisible()
    page.searched("koperasi")
    qtbot.waitUntil(lambda: bool(page.foot.matches) and page.foot.isVisible())
    assert page.foot.told.full_text() == "Menampilkan 4 dari 12 produk yang cocok dengan “koperasi”."
    assert page.foot.geometry().top() >= table.rowViewportPosition(3) + table.rowHeight(3)
    assert cut_words(page.foot) == []
    page.foot.forget.click()
    assert page.model.rowCount() == 12
    assert not page.foot.isVisible()


def test_the_foot_leaves_the_rows_their_room(page: CataloguePage, table: ProductTable, window: MainWindow) -> None:
    page.searched("koperasi")
    assert page.foot.isVisible()
    table.setFixedHeight(200)
    QApplication.processEvents()
    assert not page.foot.isVisible()


@pytest.mark.parametrize("language", ["id", "en"])
def test_badges_and_the_number_of_others_end_inside_their_cell_however_narrow(
    page: CataloguePage, table: ProductTable, desk: Desk, language: str
) -> None:
    desk.words.speak(language)
    column, beside = KEYS.index("certificates"), 60
    badges = {place: len(row.badges) for place in range(12) if (row := page.model.row_at(place)) is not None}
    rows = [place for place, count in badges.items() if count]
    assert max(badges.values()) > 1
    for place, wide in product(rows, range(70, 240, 17)):
        cell = QPixmap(wide + beside, 52)
        ground = look.colour("surface")
        cell.fill(ground)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, wide, 52)
        painter = QPainter(cell)
        table.cells.paint(painter, option, page.model.index(place, column))
        painter.end()
        image = cell.toImage()
        spilt = {image.pixelColor(x, y).name() for x in range(wide, wide + beside) for y in range(52)}
        assert spilt == {ground.name()}, (place, wide)


def test_beside_a_panel_the_filters_take_two_lines_and_the_other_tools_go_below_them(page: CataloguePage) -> None:
    QApplication.processEvents()
    assert not page.tools.is_stacked()
    page.model.tick(0)
    page.change_together()
    for _ in range(4):
        QApplication.processEvents()
    assert page.tools.is_stacked()
    assert (
        page.view_choice.mapTo(page, QPoint(0, 0)).y() > page.filters.mapTo(page, QPoint(0, page.filters.height())).y()
    )
    lines = {chip.y() for chip in page.filters.chips.values() if chip.isVisible()}
    assert len(lines) <= 2
