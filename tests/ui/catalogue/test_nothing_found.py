"""An empty list says what was looked for, and where else it is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue import nothing_found
from ovop_desktop.ui.catalogue.filter_words import filter_words
from ovop_desktop.ui.catalogue.nothing_found import NothingFound
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("products")


def ask(window: MainWindow, query: ProductQuery) -> NothingFound:
    window.open("products", {"query": query, "words": query.words})
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    assert page.views.currentWidget() is page.nothing
    return page.nothing


def query_of(window: MainWindow) -> ProductQuery:
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    return page.model.query


def test_it_names_the_words_and_every_filter(window: MainWindow, desk: Desk) -> None:
    village = desk.suite.catalogue.village_rows("hargotirto")[0]
    query = ProductQuery(
        words="batik",
        villages=frozenset({village.id}),
        stock=frozenset({StockState.SOLD_OUT}),
        validity=frozenset({Validity.ENDED}),
        complete=False,
    )
    shown = ask(window, query)
    assert "“batik”" in shown.title.full_text()
    for told in (village.label, "Habis", "Sudah habis", "Masih kurang"):
        assert told in shown.detail.full_text()


def test_every_kind_of_filter_has_words(desk: Desk) -> None:
    catalogue = desk.suite.catalogue
    product = next(iter(catalogue.products(catalogue.product_ids(ProductQuery())).values()))
    assert product.category_id is not None
    assert product.producer_id is not None
    query = ProductQuery(
        categories=frozenset({product.category_id}), producers=frozenset({product.producer_id}), archived=True
    )
    producer = catalogue.producer(product.producer_id)
    assert producer is not None
    assert producer.name in filter_words(query, desk.suite, desk.words)
    assert len(filter_words(query, desk.suite, desk.words)) == 3


def test_products_that_only_the_filters_hide_are_a_press_away(window: MainWindow) -> None:
    shown = ask(window, ProductQuery(words="gula semut", stock=frozenset({StockState.SOLD_OUT})))
    assert shown.unfilter.text_shown() == "Tampilkan 1 tanpa filter"
    shown.unfilter.click()
    assert query_of(window) == ProductQuery(words="gula semut")
    assert window.header.search.input.text() == "gula semut"


def test_products_in_the_archive_are_a_press_away_and_those_outside_it(window: MainWindow, desk: Desk) -> None:
    desk.suite.records.archive_products(desk.suite.catalogue.product_ids(ProductQuery(words="gula semut")))
    shown = ask(window, ProductQuery(words="gula semut"))
    assert shown.across.text_shown() == "Tampilkan 1 di arsip"
    shown.across.click()
    assert query_of(window) == ProductQuery(words="gula semut", archived=True)
    shown = ask(window, ProductQuery(words="kopi robusta", archived=True))
    assert shown.across.text_shown() == "Tampilkan 1 di luar arsip"


def test_producers_and_villages_that_fit_are_shown_and_opened_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    shown = ask(window, ProductQuery(words="nira menoreh", stock=frozenset({StockState.SOLD_OUT})))
    assert shown.matches[0].accessibleName().startswith("Koperasi Nira Menoreh")
    assert shown.heading.isVisible()
    QTest.keyClick(shown.matches[0], Qt.Key.Key_Return)
    assert window.here() is window.page("producer")


def test_what_is_found_nowhere_offers_only_to_let_go_of_it(window: MainWindow) -> None:
    shown = ask(window, ProductQuery(words="xyzzy"))
    assert not shown.unfilter.isVisible()
    assert not shown.across.isVisible()
    assert not shown.heading.isVisible()
    assert shown.forget.text_shown() == "Hapus pencarian"
    shown.forget.click()
    assert query_of(window) == ProductQuery()
    assert window.header.search.input.text() == ""


def test_in_a_large_catalogue_a_job_looks_elsewhere(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nothing_found, "FEW", 1)
    shown = ask(window, ProductQuery(words="gula semut", stock=frozenset({StockState.SOLD_OUT})))
    qtbot.waitUntil(shown.unfilter.isVisible)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("theme", "width", "height"), [("light", 1366, 690), ("dark", 960, 540)])
def test_its_words_have_room_and_names(
    window: MainWindow, desk: Desk, cut_words: Inspector, nameless: Inspector, language: str, theme: str, width: int,
    height: int,
) -> None:  # fmt: skip
    desk.wardrobe.wear(theme)
    desk.words.speak(language)
    window.resize(width, height)
    shown = ask(window, ProductQuery(words="hargotirto", stock=frozenset({StockState.SOLD_OUT}), complete=False))
    assert cut_words(window) == []
    assert nameless(shown) == []
