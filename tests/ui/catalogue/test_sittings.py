"""A sentence typed into a field is one step back and one row of history, though it is saved again and again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk

Typist = Callable[..., None]


@pytest.fixture
def typing(desk: Desk, qtbot: QtBot) -> Typist:
    """Type in bursts; after each the program saves by itself."""

    def type_bursts(field: QWidget, *bursts: str) -> None:
        for burst in bursts:
            with qtbot.waitSignal(desk.bridge.saving, check_params_cb=lambda state: state == "saved"):
                QTest.keyClicks(field, burst)

    return type_bursts


def _enter(field: QLineEdit | QPlainTextEdit) -> None:
    field.setFocus()
    field.selectAll()
    assert QApplication.focusWidget() is field


def _deeds(desk: Desk, product: Product) -> int:
    return len(desk.suite.history.page("product", product.id).deeds)


def _stored(desk: Desk, product: Product) -> Product:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return found


def test_a_sentence_typed_into_the_story_is_one_step_back_and_one_row(
    window: MainWindow, page: ProductPage, gula: Product, desk: Desk, typing: Typist
) -> None:
    before, story = _deeds(desk, gula), page.texts.target.story
    _enter(story)
    typing(story, "Gula aren ", "dari nira ", "pagi.")
    assert _stored(desk, gula).story.id == "Gula aren dari nira pagi."
    QTest.keyClick(story, Qt.Key.Key_Tab)
    assert _deeds(desk, gula) == before + 1
    window.header.undo.click()
    assert _stored(desk, gula) == gula
    assert story.toPlainText() == gula.story.id
    desk.undo.redo()
    assert _stored(desk, gula).story.id == "Gula aren dari nira pagi."


def test_each_stay_in_a_field_is_a_step_of_its_own(
    window: MainWindow, page: ProductPage, gula: Product, desk: Desk, typing: Typist
) -> None:
    name, story = page.texts.target.name, page.texts.target.story
    _enter(name)
    typing(name, "Gula ", "Semut")
    _enter(story)
    typing(story, "Manis")
    _enter(name)
    typing(name, "Gula ", "Aren")
    steps = []
    for _ in range(3):
        steps.append((_stored(desk, gula).name.id, _stored(desk, gula).story.id))
        window.header.undo.click()
    assert steps == [("Gula Aren", "Manis"), ("Gula Semut", "Manis"), ("Gula Semut", gula.story.id)]
    assert _stored(desk, gula) == gula


def test_a_new_product_whose_name_is_typed_slowly_is_one_step(
    bare_desk: Desk, bare_window: MainWindow, qtbot: QtBot
) -> None:
    bare_window.open("product", {})
    page = bare_window.page("product")
    assert isinstance(page, ProductPage)
    name = page.texts.target.name
    qtbot.waitUntil(name.hasFocus)
    for burst in ("Teh ", "Melati"):
        with qtbot.waitSignal(bare_desk.bridge.saving, check_params_cb=lambda state: state == "saved"):
            QTest.keyClicks(name, burst)
    deed = bare_desk.suite.editor.undo_deed()
    assert deed is not None
    assert (deed.code, dict(deed.facts)["name"]) == ("product.added", "Teh Melati")
    bare_window.header.undo.click()
    assert bare_desk.suite.catalogue.product_ids(ProductQuery()) == []


def test_a_producers_name_is_one_step_too(
    desk: Desk, shown: Callable[..., QWidget], gula: Product, typing: Typist
) -> None:
    assert gula.producer_id is not None
    window = MainWindow(desk, {"producer": ProducerPage})
    window.open("producer", {"id": gula.producer_id})
    shown(window)
    page = window.here()
    assert isinstance(page, ProducerPage)
    before = desk.suite.catalogue.producer(gula.producer_id)
    field = page.identity.name
    _enter(field)
    typing(field, "Koperasi ", "Hargo ", "Manis")
    held = desk.suite.catalogue.producer(gula.producer_id)
    assert held is not None
    assert held.name == "Koperasi Hargo Manis"
    window.header.undo.click()
    assert desk.suite.catalogue.producer(gula.producer_id) == before
    window.close()
