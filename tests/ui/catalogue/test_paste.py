"""Pasting from Excel through the window: seen beforehand, applied, taken back; never a stall."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.tsv import written
from ovop_desktop.ui.catalogue.columns import CELLS, KEYS
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.paste_panel import PastePanel
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
    page.table.setFocus()
    return page.table


def _paste(page: CataloguePage, rows: list[list[str]], row: int, key: str) -> PastePanel:
    page.table.setCurrentIndex(page.model.index(row, KEYS.index(key)))
    QApplication.clipboard().setText(written(rows))
    QTest.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return page.pasted


def _names(page: CataloguePage) -> list[str]:
    rows = (page.model.row_at(place) for place in range(page.model.rowCount()))
    return [row.name.id for row in rows if row]


def test_old_and_new_are_seen_then_applied_and_undone_in_one_step(
    page: CataloguePage, table: ProductTable, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = _names(page)
    panel = _paste(page, [["Abon Satu"], ["Abon Dua"]], 3, "name")
    qtbot.waitUntil(panel.go.isEnabled)
    assert [line.spoken() for line in panel.preview.lines.lines] == [
        f"{before[3]}, Nama produk: {before[3]} → Abon Satu",
        f"{before[4]}, Nama produk: {before[4]} → Abon Dua",
    ]
    assert _names(page) == before
    panel.go.click()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert _names(page) == [*before[:3], "Abon Satu", "Abon Dua", *before[5:]]
    assert "2 produk diubah" in window.toast.accessibleName()
    assert table.hasFocus()
    desk.undo.undo()
    qtbot.waitUntil(lambda: _names(page) == before)


def test_refused_cells_say_why_and_unknown_names_ask(
    page: CataloguePage, table: ProductTable, desk: Desk, qtbot: QtBot
) -> None:
    panel = _paste(page, [["Jati malang", "Pangan", "mahal"]], 0, "village")
    qtbot.waitUntil(lambda: bool(panel.preview.lines.lines) and not desk.jobs.busy())
    warnings = [line.warning for line in panel.preview.lines.lines if line.warning]
    assert any("Desa Jatimalang" in told for told in warnings)
    assert any("contoh 20000" in told or "varian" in told for told in warnings)
    (box,) = panel.unknown.boxes.values()
    box.click()
    qtbot.waitUntil(lambda: not desk.jobs.busy() and panel.go.isEnabled())
    assert not any("Jati malang" in line.warning for line in panel.preview.lines.lines)
    assert box.isChecked()
    panel.go.click()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert page.model.index(0, KEYS.index("village")).data() == "Desa Jatimalang"


def test_esc_closes_the_panel_and_nothing_was_written(page: CataloguePage, table: ProductTable, qtbot: QtBot) -> None:
    before = _names(page)
    panel = _paste(page, [["X"]], 0, "name")
    qtbot.waitUntil(panel.go.isEnabled)
    assert page.back()
    assert not panel.isVisible()
    assert _names(page) == before


def test_what_finds_no_place_is_said(page: CataloguePage, table: ProductTable, qtbot: QtBot) -> None:
    panel = _paste(page, [["Siap cetak", "lebih"] for _ in range(4)], 10, "completeness")
    qtbot.waitUntil(lambda: bool(panel.notes.full_text()))
    assert "2 baris terakhir tidak ditempel" in panel.notes.full_text()
    assert "1 kolom terakhir tidak ditempel" in panel.notes.full_text()
    assert "Kelengkapan" in panel.notes.full_text()
    assert not panel.go.isEnabled()


def test_with_nothing_copied_it_is_said_how_to_begin(
    page: CataloguePage, table: ProductTable, window: MainWindow
) -> None:
    QApplication.clipboard().clear()
    table.setCurrentIndex(page.model.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Excel" in window.toast.accessibleName()


def test_the_table_copied_with_its_headings_and_pasted_back_changes_nothing(
    page: CataloguePage, table: ProductTable, desk: Desk, qtbot: QtBot
) -> None:
    table.choose(table.arranged.with_shown(CELLS))
    page.model.tick_all()
    page.cells.copy_with_headings()
    table.setCurrentIndex(page.model.index(0, KEYS.index("price")))
    page.cells.paste()
    qtbot.waitUntil(lambda: "sudah sama" in page.pasted.notes.full_text())
    assert page.pasted.preview.lines.lines == []
    assert "judul kolom" in page.pasted.notes.full_text()


def test_a_product_that_changes_meanwhile_renews_the_preview(
    page: CataloguePage, table: ProductTable, desk: Desk, qtbot: QtBot
) -> None:
    panel = _paste(page, [["Abon Satu"]], 0, "name")
    qtbot.waitUntil(panel.go.isEnabled)
    held = desk.suite.catalogue.product(page.model.id_at(0))
    assert held is not None
    desk.suite.records.save(held, replace(held, hs_code="1513.11"))
    panel.go.click()
    qtbot.waitUntil(lambda: panel.stale.isVisible() and panel.go.isEnabled())
    panel.go.click()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert _names(page)[0] == "Abon Satu"


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_panel_has_names_and_room(
    page: CataloguePage,
    table: ProductTable,
    desk: Desk,
    language: str,
    cut_words: Inspector,
    nameless: Inspector,
    qtbot: QtBot,
) -> None:
    desk.words.speak(language)
    panel = _paste(page, [["Jati malang", "Pangan", "mahal", "", ""]] * 14, 2, "village")
    qtbot.waitUntil(lambda: bool(panel.preview.lines.lines) and not desk.jobs.busy())
    assert cut_words(page) == []
    assert nameless(page) == []


def test_five_hundred_rows_of_eight_columns_never_stall_the_window(
    page: CataloguePage, table: ProductTable, desk: Desk, qtbot: QtBot
) -> None:
    catalogue = desk.suite.catalogue
    (one,) = catalogue.products(catalogue.product_ids(ProductQuery(), 1)).values()
    made = [replace(one, id=new_id(), variants=one.variants[:1]) for _ in range(500)]
    desk.suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=500), [Change(None, each) for each in made]))
    table.choose(table.arranged.with_shown(("producer", "village", "category", "price", "net", "stock", "hs_code")))
    page.ask(ProductQuery(order=ProductOrder.NAME))
    qtbot.waitUntil(page.model.is_complete)
    rows = [
        [f"Baru {n}", "", "Desa Cikunir", "Minuman", f"{n + 900}rb", f"{n + 1} g", "habis", "1513.11"]
        for n in range(500)
    ]
    worst = _worst_pause(lambda: _paste(page, rows, 0, "name"), page.pasted, qtbot)
    assert len(page.pasted.preview.lines.lines) > 2_000
    assert worst < 0.1


def _worst_pause(act: Callable[[], object], panel: PastePanel, qtbot: QtBot) -> float:
    """The longest processor time between two turns of the window's loop, until the preview has come."""
    turns: list[float] = []
    watch = QTimer(interval=0)
    watch.timeout.connect(lambda: turns.append(time.thread_time()))
    watch.start()
    turns.append(time.thread_time())
    act()
    qtbot.waitUntil(panel.go.isEnabled, timeout=60_000)
    watch.stop()
    return max(later - sooner for sooner, later in itertools.pairwise(turns))


@pytest.fixture
def four(page: CataloguePage, desk: Desk, table: ProductTable) -> list[EntityId]:
    """Four products with a price each, at the top of the list."""
    made = []
    for place in range(4):
        one = desk.suite.records.add_product(LocalizedText(f"Aa {place}"))
        variants = (Variant(new_id(), retail=Money(20_000 + place)),)
        desk.suite.records.save(one, replace(one, variants=variants))
        made.append(one.id)
    assert page.model.ids()[:4] == made
    return made


def _prices(desk: Desk, ids: list[EntityId]) -> list[int | None]:
    held = desk.suite.catalogue.products(ids)
    found = [held[one].variants[0].retail for one in ids]
    return [price.amount if price else None for price in found]


def _choose(table: ProductTable, page: CataloguePage, rows: int, *keys: str) -> None:
    model = table.selectionModel()
    first, last = (page.model.index(row, KEYS.index(key)) for row, key in ((0, keys[0]), (rows - 1, keys[-1])))
    table.setCurrentIndex(first)
    model.select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_delete_on_chosen_prices_empties_them_in_one_step_and_archives_nothing(
    page: CataloguePage, table: ProductTable, four: list[EntityId], desk: Desk, qtbot: QtBot
) -> None:
    before, count = _prices(desk, four), len(page.model.ids())
    _choose(table, page, 4, "price")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    panel = page.pasted
    qtbot.waitUntil(lambda: panel.isVisible() and panel.go.hasFocus())
    assert panel.heading.text() == "Kosongkan sel"
    assert _prices(desk, four) == before
    QTest.keyClick(panel.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert _prices(desk, four) == [None] * 4
    assert len(page.model.ids()) == count
    desk.undo.undo()
    assert _prices(desk, four) == before


def test_delete_on_whole_rows_and_on_ticked_products_archives_them(
    page: CataloguePage, table: ProductTable, desk: Desk
) -> None:
    count = len(page.model.ids())
    table.setCurrentIndex(page.model.index(0, KEYS.index("price")))
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(page.model.ids()) == count - 1
    page.model.tick(0)
    table.setCurrentIndex(page.model.index(1, KEYS.index("price")))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(page.model.ids()) == count - 2
    assert not page.pasted.isVisible()


def test_pasted_blanks_leave_what_is_there_until_they_are_asked_for(
    page: CataloguePage, table: ProductTable, four: list[EntityId], desk: Desk, qtbot: QtBot
) -> None:
    panel = _paste(page, [["17.000"], [""], ["18.000"]], 0, "price")
    qtbot.waitUntil(panel.go.hasFocus)
    assert panel.blanks.text() == "Kosongkan juga 1 sel"
    assert "isi yang lama tetap" in panel.notes.full_text()
    panel.blanks.click()
    qtbot.waitUntil(lambda: panel.go.isEnabled() and "isi yang lama tetap" not in panel.notes.full_text())
    panel.go.click()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert _prices(desk, four) == [17_000, None, 18_000, 20_003]
    desk.undo.undo()
    assert _prices(desk, four) == [20_000, 20_001, 20_002, 20_003]
