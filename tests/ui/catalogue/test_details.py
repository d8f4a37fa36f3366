"""Rincian: what a product is, how it is made, how much of it there is, typed as people type."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.making import ShelfLife, Span
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue.history_words import what_happened
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.typed_field import TypedField

Inspector = Callable[[QWidget], list[str]]


def _type(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def _leave(line: QLineEdit) -> None:
    QTest.keyClick(line, Qt.Key.Key_Tab)
    if line.hasFocus():
        line.editingFinished.emit()


def _stored(desk: Desk, product: Product) -> Product:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return found


def _last(desk: Desk, product: Product) -> str:
    return what_happened(desk.suite.editor.history("product", product.id, 1)[0], desk.words)


@pytest.fixture
def bare(desk: Desk, gula: Product) -> Product:
    """The product without any of the facts of this part."""
    plain = Product(
        gula.id,
        gula.name,
        gula.summary,
        gula.story,
        gula.category_id,
        gula.producer_id,
        gula.village_id,
        gula.variants,
        gula.photos,
    )
    desk.suite.records.save(gula, plain)
    return plain


@pytest.fixture
def opened(bare: Product, page: ProductPage) -> ProductPage:
    """The page of the product without facts."""
    assert page.draft.product == bare
    return page


def _amount(page: ProductPage, name: str) -> TypedField:
    return page.details.amounts.fields[name]


@pytest.mark.parametrize(
    ("name", "typed", "value", "written"),
    [
        ("weekly", "500kg per minggu", Quantity(Decimal(500), "kg"), "500 kg"),
        ("minimum_order", "min 24 pcs", Quantity(Decimal(24), "pcs"), "24 pcs"),
        ("lead_days", "2 minggu", 14, "14 hari"),
        ("shelf_life", "1,5 thn", ShelfLife(18, Span.MONTH), "18 bulan"),
    ],
)
def test_an_amount_is_read_as_typed_written_tidily_and_taken_back_by_one_undo(
    opened: ProductPage, bare: Product, desk: Desk, name: str, typed: str, value: object, written: str
) -> None:
    field = _amount(opened, name)
    _type(field.line, typed)
    _leave(field.line)
    assert getattr(_stored(desk, bare), name) == value
    assert field.line.text() == written
    assert _last(desk, bare).endswith(f": – → {written}")
    desk.undo.undo()
    assert _stored(desk, bare) == bare
    assert field.line.text() == ""


def test_an_amount_that_cannot_be_read_stays_with_an_example_and_blocks_nothing(
    opened: ProductPage, bare: Product, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    field = _amount(opened, "shelf_life")
    _type(field.line, "agak lama")
    _leave(field.line)
    assert field.wrong() == "Tulis angka dan satuannya, contoh 18 bulan atau 3 hari."
    opened.judge()
    assert opened.tabs.state("making") == "wrong"
    _type(_amount(opened, "weekly").line, "40 kg")
    window.open("products", {})
    assert _stored(desk, bare).weekly == Quantity(Decimal(40), "kg")
    assert _stored(desk, bare).shelf_life is None
    window.open("product", {"id": bare.id})
    assert field.line.text() == "agak lama"
    _type(field.line, "3 hari")
    assert not field.wrong()
    _leave(field.line)
    assert _stored(desk, bare).shelf_life == ShelfLife(3, Span.DAY)
    qtbot.waitUntil(lambda: opened.tabs.state("making") == "done")


def test_half_of_what_was_typed_is_not_kept(opened: ProductPage, bare: Product, desk: Desk) -> None:
    field = _amount(opened, "weekly")
    _type(field.line, "500 kg per bulan")
    _leave(field.line)
    assert field.wrong()
    assert _stored(desk, bare).weekly is None


def test_another_product_has_its_own_unreadable_texts(opened: ProductPage, bare: Product, qtbot: QtBot) -> None:
    qtbot.waitUntil(opened.neighbours.known)
    _type(_amount(opened, "lead_days").line, "segera")
    opened.step(1)
    assert opened.draft.product.id != bare.id
    assert "segera" not in _amount(opened, "lead_days").line.text()
    opened.step(-1)
    assert _amount(opened, "lead_days").line.text() == "segera"


def test_months_are_switched_by_keyboard_and_all_of_them_are_all_year(
    opened: ProductPage, bare: Product, desk: Desk, qtbot: QtBot
) -> None:
    season = opened.details.season
    opened.focus_field("season")
    qtbot.waitUntil(season.always.hasFocus)
    assert season.always.isChecked()
    QTest.keyClick(season.always, Qt.Key.Key_Tab)
    assert season.months[1].hasFocus()
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
        QTest.keyClick(focused, Qt.Key.Key_Right)
    opened.leave()
    assert _stored(desk, bare).season == (1, 2)
    assert _last(desk, bare) == "Musim: sepanjang tahun → Jan–Feb"
    assert not season.always.isChecked()
    for month in range(3, 13):
        season.months[month].click()
    opened.leave()
    assert _stored(desk, bare).season == ()
    assert season.always.isChecked()


def test_a_specification_is_typed_with_tab_and_enter_and_undone_by_one_step_each(
    opened: ProductPage, bare: Product, desk: Desk
) -> None:
    rows = opened.details.specification.rows
    _type(rows[0].cells["label"], "Warna")
    QTest.keyClick(rows[0].cells["label"], Qt.Key.Key_Tab)
    assert rows[0].cells["value"].hasFocus()
    QTest.keyClicks(rows[0].cells["value"], "cokelat")
    QTest.keyClick(rows[0].cells["value"], Qt.Key.Key_Return)
    assert len(rows) == 2
    assert rows[1].cells["label"].hasFocus()
    QTest.keyClicks(rows[1].cells["label"], "Ukuran")
    opened.leave()
    held = _stored(desk, bare).specifications
    assert [(row.label.id, row.value.id) for row in held] == [("Warna", "cokelat"), ("Ukuran", "")]
    desk.undo.undo()
    assert [row.label.id for row in _stored(desk, bare).specifications] == ["Warna"]
    desk.undo.undo()
    assert [row.value.id for row in _stored(desk, bare).specifications] == [""]


def test_alt_down_moves_a_row_and_removing_it_can_be_taken_back(opened: ProductPage, bare: Product, desk: Desk) -> None:
    form = opened.details.specification
    _type(form.rows[0].cells["label"], "Satu")
    _type(form.add_row().cells["label"], "Dua")
    QTest.keyClick(form.rows[0].cells["label"], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.label.id for row in _stored(desk, bare).specifications] == ["Dua", "Satu"]
    form.rows[0].remove.click()
    assert [row.label.id for row in _stored(desk, bare).specifications] == ["Satu"]
    desk.undo.undo()
    assert [row.cells["label"].text() for row in form.rows] == ["Dua", "Satu"]


def test_a_usual_label_is_offered_and_brings_its_other_languages(
    opened: ProductPage, bare: Product, desk: Desk, qtbot: QtBot
) -> None:
    cell = opened.details.specification.rows[0].cells["label"]
    _type(cell, "kadar a")
    completer = cell.completer()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
    QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert cell.text() == "Kadar air"
    opened.leave()
    assert _stored(desk, bare).specifications[0].label == LocalizedText("Kadar air", "Moisture", "수분")


def test_details_are_written_in_each_language_beside_the_source(opened: ProductPage, bare: Product, desk: Desk) -> None:
    details = opened.details
    details.texts["making"].target.setPlainText("Dimasak di wajan.")
    opened.focus_field("making.en")
    assert details.texts["making"].source.toPlainText() == "Dimasak di wajan."
    details.texts["making"].target.setPlainText("Cooked in a pan.")
    opened.leave()
    assert _stored(desk, bare).making == LocalizedText("Dimasak di wajan.", "Cooked in a pan.")
    assert _last(desk, bare) == "Cara pembuatan diubah"


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_nameless(
    opened: ProductPage,
    desk: Desk,
    shown: Callable[..., QWidget],
    window: MainWindow,
    cut_words: Inspector,
    nameless: Inspector,
    language: str,
) -> None:
    desk.words.speak(language)
    for width in (1366, 960):
        shown(window, width, 690)
        opened.focus_field("shelf_life")
        assert cut_words(opened) == []
        assert nameless(opened) == []
    desk.words.speak("id")
