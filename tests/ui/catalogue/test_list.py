"""Produk: found while one types, narrowed, ticked, archived; photos dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.ui.catalogue.model import ROW_ROLE, ProductModel
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk


class Messenger(QObject):
    """Brings news to this thread, as the window does."""

    came = Signal(object)


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> CataloguePage:
    made = CataloguePage(desk)
    messenger = Messenger(made)
    messenger.came.connect(made.heard)
    desk.suite.feed.subscribe(messenger.came.emit)
    shown(made, 1146, 624)
    made.enter()
    return made


def names(page: CataloguePage) -> list[str]:
    rows = (page.model.row_at(place) for place in range(page.model.rowCount()))
    return [row.name.id for row in rows if row is not None]


def test_the_model_keeps_qts_rules_while_it_is_asked_and_ticked(desk: Desk) -> None:
    model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.ask(ProductQuery())
    model.tick(3)
    model.ask(ProductQuery(words="celuk"))
    model.refresh()
    assert model.rowCount() == 1
    assert tester.model() is model


def test_typing_finds_names_villages_and_cooperatives_however_they_are_spelt(page: CataloguePage) -> None:
    page.searched("gulasemut")
    assert names(page) == ["Gula Semut Organik"]
    page.searched("celuk")
    assert names(page) == ["Gelang Perak Jawan"]
    page.searched("GULA  sem")
    assert names(page) == ["Gula Semut Organik"]
    page.searched('c++ "')
    assert page.views.currentWidget() in {page.gallery, page.nothing}


def test_nothing_found_names_the_words_and_offers_to_clear_them(page: CataloguePage) -> None:
    page.searched("xyzzy")
    assert page.views.currentWidget() is page.nothing
    assert "xyzzy" in page.nothing.title.full_text()


def test_filters_narrow_with_counts_and_can_be_cleared(page: CataloguePage, desk: Desk) -> None:
    page.filters.chips["validity"].changed.emit(frozenset({"ended"}))
    page.filters.chips["validity"].set_ticked(frozenset({Validity.ENDED.value}))
    page.filters._narrow("validity")
    assert len(names(page)) == 1
    page.filters.clear.click()
    assert len(names(page)) == 12


def test_sorting_by_price_puts_the_unpriced_last(page: CataloguePage) -> None:
    page.order.picked.emit(ProductOrder.PRICE.value)
    rows = [page.model.row_at(place) for place in range(12)]
    prices = [row.lowest.amount for row in rows if row and row.lowest]
    assert prices == sorted(prices)
    assert rows[-1] is not None
    assert rows[-1].lowest is None


def test_all_that_is_found_is_ticked_at_once_and_esc_takes_it_back(page: CataloguePage) -> None:
    page.searched("desa")
    page.model.tick_all()
    assert len(page.model.ticked()) == len(names(page))
    assert page.bar.isVisible()
    assert page.back()
    assert page.model.ticked() == []
    assert not page.bar.isVisible()


def test_a_row_is_read_out_with_place_price_and_state(page: CataloguePage) -> None:
    page.searched("gula semut")
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Gula Semut Organik" in spoken
    assert "Rp22.000 / 250 g" in spoken
    assert "Siap cetak" in spoken


def test_photos_dropped_beside_the_cards_become_products(page: CataloguePage, desk: Desk, qtbot: QtBot) -> None:
    photos = resources() / "sample" / "photos"
    page.drop.offer((photos / "teh.jpg", photos / "sambal.jpg", Path(__file__)))
    failures: list[object] = []
    desk.bridge.failed.connect(failures.append)
    page.drop.make()
    qtbot.waitUntil(lambda: len(names(page)) == 14, timeout=20_000)
    assert len(failures) == 1
    desk.undo.undo()
    assert len(names(page)) == 12


def test_the_table_shows_the_same_rows(page: CataloguePage) -> None:
    page.choose_view("table")
    assert page.views.currentWidget() is page.table
    assert page.model.index(0, 2).data(ROW_ROLE) is page.model.row_at(0)
    page.table.sort_by(2)
    assert names(page) == sorted(names(page), key=str.casefold)


def test_removing_the_sample_empties_the_list_and_undo_brings_it_back(
    page: CataloguePage, desk: Desk, qtbot: QtBot
) -> None:
    page.sample.pressed.emit()
    assert page.views.currentWidget() is page.empty
    desk.undo.undo()
    qtbot.waitUntil(lambda: len(names(page)) == 12)


def test_a_brochure_begun_by_key_is_of_the_ticked_products(window: MainWindow, desk: Desk) -> None:
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    assert page.for_brochure() == {}
    page.model.tick(1)
    page.model.tick(0)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert set(window.page("studio").opened_with) == set(page.model.ids()[:2])  # type: ignore[attr-defined]


def test_one_product_of_one_village_is_said_in_the_singular(bare_window: MainWindow, bare_desk: Desk) -> None:
    page = bare_window.page("products")
    bare_desk.words.speak("en")
    assert page.context_line() == "0 products from 0 villages"
    village = Village(new_id(), "51.04.01.2001", "Celuk", "Desa Celuk")
    product = Product(new_id(), LocalizedText("Cincin"), village_id=village.id)
    bare_desk.suite.editor.apply(
        ChangeSet.of(Deed.of("product.added", name="Cincin"), [Change(None, village), Change(None, product)])
    )
    assert page.context_line() == "1 product from 1 village"


def _many(desk: Desk, count: int) -> None:
    """Copies of the sample's first product, `count` in all the library."""
    catalogue = desk.suite.catalogue
    (one,) = catalogue.products(catalogue.product_ids(ProductQuery(), 1)).values()
    more = count - catalogue.counts().products
    desk.suite.editor.apply(
        ChangeSet.of(
            Deed.of("products.added", count=more), [Change(None, replace(one, id=new_id())) for _ in range(more)]
        )
    )


def test_the_first_rows_of_a_large_list_are_there_at_once_and_the_others_follow(
    desk: Desk, qtbot: QtBot, qtmodeltester: object
) -> None:
    _many(desk, 450)
    model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
    model.ask(ProductQuery())
    assert model.rowCount() == 200
    assert not model.is_complete()
    with qtbot.waitSignal(model.completed):
        pass
    assert model.rowCount() == 450
    assert list(model.ids()) == desk.suite.catalogue.product_ids(ProductQuery())
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_everything_is_ticked_even_while_it_is_being_looked_for(desk: Desk, qtbot: QtBot) -> None:
    _many(desk, 450)
    model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
    model.ask(ProductQuery())
    with qtbot.waitSignal(model.completed):
        model.tick_all()
        assert len(model.ticked()) == 200
    assert len(model.ticked()) == 450


def test_what_is_taken_back_while_it_is_being_looked_for_stays_unticked(desk: Desk, qtbot: QtBot) -> None:
    _many(desk, 450)
    model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
    model.ask(ProductQuery())
    with qtbot.waitSignal(model.completed):
        model.tick_all()
        model.tick_all(False)
    assert model.ticked() == []


def test_the_bar_offers_all_when_all_are_known(desk: Desk, qtbot: QtBot) -> None:
    _many(desk, 450)
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.completed):
        page.show()
        page.enter()
        page.model.tick(0)
    assert "450" in page.bar.all.text()


def test_an_answer_to_an_older_question_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    _many(desk, 450)
    model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
    model.ask(ProductQuery())
    model.ask(ProductQuery(words="perak"))
    found = model.rowCount()
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert model.rowCount() == found < 200
