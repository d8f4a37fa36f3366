"""Fairs are added, prepared step by step, filled with products and put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.fairs.fair_page import FairPage
from ovop_desktop.ui.fairs.fair_popover import FairPopover
from ovop_desktop.ui.fairs.page import FairsPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.photos.product_picker import ProductPicker
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def stored(desk: Desk, fair: Fair) -> Fair:
    found = desk.suite.programme.fair(fair.id)
    assert found is not None
    return found


def listed(window: MainWindow) -> FairsPage:
    found = window.page("fairs")
    assert isinstance(found, FairsPage)
    return found


# -- the list


def test_a_fair_is_added_by_name_and_days_and_opened(window: MainWindow, desk: Desk) -> None:
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    page = listed(window)
    page.add.click()
    QTest.keyClicks(page.adding.name, "Inacraft")
    QTest.keyClicks(page.adding.days, "3-7 Feb 2027")
    QTest.keyClick(page.adding.days, Qt.Key.Key_Return)
    opened = window.here()
    assert isinstance(opened, FairPage)
    assert opened.fair is not None
    assert (opened.fair.name, opened.fair.first, opened.fair.last) == (
        "Inacraft",
        date(2027, 2, 3),
        date(2027, 2, 7),
    )
    assert window.header.title.full_text() == "Inacraft"


def test_a_name_is_needed_and_days_that_are_none_are_told(window: MainWindow, desk: Desk) -> None:
    page = listed(window)
    page.start_adding()
    page.adding.yes.click()
    assert page.adding.fields[0].wrong()
    QTest.keyClicks(page.adding.name, "Inacraft")
    QTest.keyClicks(page.adding.days, "besok")
    page.adding.yes.click()
    assert page.adding.fields[1].wrong()
    assert not [fair for fair in desk.suite.programme.fairs() if fair.name == "Inacraft"]


def test_fairs_stand_where_their_days_say(window: MainWindow, desk: Desk, fair: Fair) -> None:
    desk.suite.programme.add_fair("Lama", date(2026, 10, 1), date(2026, 10, 4))
    desk.suite.programme.add_fair("Kapan-kapan")
    page = listed(window)
    names = {}
    for view in ("coming", "past", "archive"):
        page.views.set_value(view)
        page.renew()
        names[view] = [row.fair.name for row in page.rows]
    assert names["coming"] == [fair.name, "Kapan-kapan"]
    assert names["past"] == ["Lama"]
    row = next(row for row in page.rows or [] if row.fair.archived) if names["archive"] else None
    if row is not None:
        row.restored.emit()
        assert not stored(desk, row.fair).archived


def test_a_row_opens_its_fair_by_keyboard(window: MainWindow, fair: Fair) -> None:
    page = listed(window)
    page.renew()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Return)
    opened = window.here()
    assert isinstance(opened, FairPage)
    assert opened.fair == fair


# -- one fair


def test_what_is_typed_is_kept_and_taken_back(page: FairPage, desk: Desk, fair: Fair) -> None:
    for name, text in (("venue", "JIExpo"), ("city", "Jakarta"), ("stand", "B-14")):
        QTest.keyClicks(page.details.lines[name], text)
    page.details.days.clear()
    QTest.keyClicks(page.details.days, "4-8 des 2026")
    page.details.days.editingFinished.emit()
    page.details.note.setPlainText("Bawa banner")
    page.leave()
    held = stored(desk, fair)
    assert (held.venue, held.city, held.stand, held.note) == ("JIExpo", "Jakarta", "B-14", "Bawa banner")
    assert (held.first, held.last) == (date(2026, 12, 4), date(2026, 12, 8))
    assert page.details.days.text() == "4–8 Desember 2026"
    while stored(desk, fair).venue:
        desk.undo.undo()
    assert page.details.lines["venue"].text() == ""


def test_days_that_cannot_be_read_are_told_and_change_nothing(page: FairPage, desk: Desk, fair: Fair) -> None:
    page.details.days.setText("minggu depan")
    page.details.days.editingFinished.emit()
    page.leave()
    assert page.details.fields["days"].wrong()
    assert stored(desk, fair).first == fair.first


def test_a_product_is_found_and_added(page: FairPage, desk: Desk, fair: Fair, qtbot: QtBot) -> None:
    page.products.add.click()
    picker = QApplication.activePopupWidget().findChild(ProductPicker)  # type: ignore[union-attr]
    assert isinstance(picker, ProductPicker)
    picker.search.input.setText("sambal roa")
    picker.search.submitted.emit()
    assert len(stored(desk, fair).products) == 4
    qtbot.waitUntil(lambda: len(page.products.lines) == 4)
    picker.window().close()


def open_picker(page: FairPage) -> ProductPicker:
    page.products.add.click()
    picker = QApplication.activePopupWidget().findChild(ProductPicker)  # type: ignore[union-attr]
    assert isinstance(picker, ProductPicker)
    return picker


def press(picker: ProductPicker, place: int) -> None:
    middle = picker.list.visualItemRect(picker.list.item(place)).center()
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_the_chosen_stand_first_with_a_tick_and_are_taken_out_by_a_press(
    page: FairPage, desk: Desk, fair: Fair, qtbot: QtBot
) -> None:
    first, second, third = fair.products
    picker = open_picker(page)
    offered = picker.offered()
    assert picker.ticked() == offered[:3]
    press(picker, 1)
    qtbot.waitUntil(lambda: picker.ticked() == [offered[0], offered[2]])
    assert stored(desk, fair).products == (first, third)
    assert picker.offered() == offered
    press(picker, 4)
    qtbot.waitUntil(lambda: picker.ticked() == [offered[0], offered[2], offered[4]])
    assert stored(desk, fair).products[:2] == (first, third)
    assert len(stored(desk, fair).products) == 3
    picker.list.setCurrentRow(1)
    QTest.keyClick(picker.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: second in stored(desk, fair).products)
    picker.window().close()


def test_enter_after_a_search_adds_and_never_takes_out(page: FairPage, desk: Desk, fair: Fair, qtbot: QtBot) -> None:
    picker = open_picker(page)
    name = picker.ticked()[0].partition(" · ")[0]
    QTest.keyClicks(picker.search.input, name)
    qtbot.waitUntil(lambda: picker.ticked()[:1] == picker.offered()[:1] != [])
    QTest.keyClick(picker.search.input, Qt.Key.Key_Return)
    assert set(fair.products) <= set(stored(desk, fair).products)
    picker.window().close()


def test_products_are_moved_by_keys_and_taken_back(page: FairPage, desk: Desk, fair: Fair, qtbot: QtBot) -> None:
    first, second, third = fair.products
    line = page.products.lines[0]
    line.open.setFocus()
    QTest.keyClick(line.open, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stored(desk, fair).products == (second, first, third)
    qtbot.waitUntil(lambda: page.products.lines[1].product.id == first and page.products.lines[1].handle.hasFocus())
    desk.undo.undo()
    assert stored(desk, fair).products == fair.products


def test_products_are_moved_by_dragging(page: FairPage, desk: Desk, fair: Fair) -> None:
    first, second, third = fair.products
    handle, last = page.products.lines[0].handle, page.products.lines[2]
    end = handle.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2)))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    assert stored(desk, fair).products == (second, third, first)


def test_a_product_is_taken_out_and_brought_back(
    page: FairPage, desk: Desk, fair: Fair, window: MainWindow, qtbot: QtBot
) -> None:
    page.products.lines[1].remove.click()
    assert stored(desk, fair).products == (fair.products[0], fair.products[2])
    qtbot.waitUntil(lambda: len(page.products.lines) == 2)
    window.toast.press()
    assert stored(desk, fair).products == fair.products


def test_an_archived_product_keeps_its_place_in_the_fair(page: FairPage, desk: Desk, fair: Fair, qtbot: QtBot) -> None:
    desk.suite.records.archive_products(fair.products[:1])
    qtbot.waitUntil(lambda: len(page.products.lines) == 2)
    page.products.lines[0].stepped.emit(1)
    assert set(stored(desk, fair).products) == set(fair.products)


def test_what_is_missing_leads_to_the_list_of_the_fair(
    page: FairPage, desk: Desk, fair: Fair, window: MainWindow, qtbot: QtBot
) -> None:
    lacking = desk.suite.catalogue.product_ids(ProductQuery(complete=False))
    desk.suite.programme.add_to_fair(fair.id, lacking[:1])
    qtbot.waitUntil(page.preparation.lines[Preparation.DATA].button.isVisible)
    assert page.preparation.lines[Preparation.DATA].button.text_shown() == "Lengkapi 1 produk"
    page.products.check.click()
    found = window.here()
    assert isinstance(found, CataloguePage)
    assert list(found.model.ids()) == lacking[:1]
    assert found.filters.chips["fair"].ticked() == {fair.id}
    assert found.filters.chips["fair"].isVisible()


def test_steps_are_ticked_and_the_brochure_has_the_fairs_products(
    page: FairPage, desk: Desk, fair: Fair, window: MainWindow, qtbot: QtBot
) -> None:
    for kind in (Preparation.BROCHURE, Preparation.PRINT, Preparation.STAND):
        page.preparation.lines[kind].tick.click()
        qtbot.waitUntil(lambda kind=kind: page.preparation.lines[kind].tick.isChecked())  # type: ignore[misc]
    assert stored(desk, fair).ticked == (Preparation.BROCHURE, Preparation.PRINT, Preparation.STAND)
    assert page.preparation.note.full_text() == "Siap berangkat"
    page.brochure.click()
    assert window.page("studio").opened_with == fair.products  # type: ignore[attr-defined]


def test_a_certificate_that_ends_too_soon_leads_to_its_field(
    page: FairPage, desk: Desk, fair: Fair, window: MainWindow, qtbot: QtBot
) -> None:
    paper = Certificate(new_id(), CertificateKind.SNI, product_id=fair.products[0], valid_until=date(2026, 12, 5))
    desk.suite.records.add_certificate(paper)
    qtbot.waitUntil(lambda: bool(page.ending.rows) and page.ending.isVisible())
    page.ending.rows[0].click()
    assert window.here() is window.page("product")
    desk.suite.records.save(paper, replace(paper, valid_until=date(2028, 1, 1)))
    qtbot.waitUntil(lambda: not page.ending.rows)


def test_a_fair_is_put_away_and_taken_out_again(page: FairPage, desk: Desk, fair: Fair, window: MainWindow) -> None:
    page.archive.click()
    assert stored(desk, fair).archived
    assert window.here() is window.page("fairs")
    window.open("fair", {"id": fair.id})
    assert page.archived.isVisible()
    page.archived.button.click()
    assert not stored(desk, fair).archived


# -- from the list of products


def test_ticked_products_go_to_a_fair(window: MainWindow, desk: Desk, fair: Fair) -> None:
    window.open("products", {})
    catalogue = window.page("products")
    assert isinstance(catalogue, CataloguePage)
    ids = [one for one in catalogue.model.ids() if one not in fair.products][:2]
    for one in ids:
        catalogue.model.tick(catalogue.model.ids().index(one))
    assert catalogue.bar.fair.isVisible()
    catalogue.bar.fair.click()
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, FairPopover)
    panel.buttons[0].click()
    assert stored(desk, fair).products == (*fair.products, *ids)
    assert window.toast.text() == "2 produk masuk ke Pesta Produk Desa"
    window.toast.press()
    assert window.here() is window.page("fair")


def test_ticked_products_begin_a_new_fair(window: MainWindow, desk: Desk, fair: Fair) -> None:
    window.open("products", {})
    catalogue = window.page("products")
    assert isinstance(catalogue, CataloguePage)
    catalogue.model.tick_all()
    catalogue.deeds.fair(catalogue.bar.fair)
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, FairPopover)
    QTest.keyClicks(panel.name, "Pasar Minggu")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    made = next(one for one in desk.suite.programme.fairs() if one.name == "Pasar Minggu")
    assert len(made.products) == len(catalogue.model.ids())


# -- how it looks


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(1366, 690), (960, 540)])
def test_nothing_is_cut_and_everything_has_a_name(
    language: str,
    size: tuple[int, int],
    window: MainWindow,
    desk: Desk,
    fair: Fair,
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    desk.words.speak(language)
    window.resize(*size)
    lacking = desk.suite.catalogue.product_ids(ProductQuery(complete=False))
    desk.suite.programme.add_to_fair(fair.id, lacking)
    paper = Certificate(new_id(), CertificateKind.SNI, product_id=fair.products[0], valid_until=date(2026, 12, 5))
    desk.suite.records.add_certificate(paper)
    for place, facts in (("fairs", {"adding": True}), ("fair", {"id": fair.id})):
        window.open(place, facts)
        assert cut_words(window) == []
        assert nameless(window) == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [960, 1366])
def test_the_bar_of_ticked_products_stays_inside_the_page(
    language: str, width: int, window: MainWindow, desk: Desk, nameless: Inspector, cut_words: Inspector
) -> None:
    desk.words.speak(language)
    window.resize(width, 690)
    window.open("products", {})
    catalogue = window.page("products")
    assert isinstance(catalogue, CataloguePage)
    for place in (0, 1):
        catalogue.model.tick(place)
    QApplication.processEvents()
    bar = catalogue.bar
    assert bar.x() >= 0
    assert bar.geometry().right() <= catalogue.width()
    assert bar.fair.accessibleName()
    assert bool(bar.fair.text_shown()) is (width == 1366)
    assert nameless(bar) == cut_words(bar) == []
