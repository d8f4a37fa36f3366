"""Two records side by side become one, through the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.merging import Take
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.merging.comparison import Comparison
from ovop_desktop.ui.merging.page import MergePage
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def table(window: MainWindow) -> Comparison:
    page = window.here()
    assert isinstance(page, MergePage)
    assert page.comparison is not None
    return page.comparison


def open_products(window: MainWindow, twins: Any) -> Comparison:
    window.open("merge", {"kind": "product", "one": twins.product, "other": twins.product_double})
    return table(window)


def merge(window: MainWindow, qtbot: QtBot) -> None:
    page = window.here()
    assert isinstance(page, MergePage)
    page.merge.click()
    qtbot.waitUntil(lambda: window.here() is not page, timeout=8000)


def product(desk: Desk, one: EntityId) -> Product:
    found = desk.suite.catalogue.product(one)
    assert found is not None
    return found


def test_two_ticked_products_are_merged_from_the_bar(window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot) -> None:
    window.open("products", {"query": ProductQuery(words="gula semut")})
    page = window.here()
    assert isinstance(page, CataloguePage)
    qtbot.waitUntil(lambda: len(page.model.ids()) == 2, timeout=4000)
    page.model.tick(0)
    assert not page.bar.merge.isVisible()
    page.model.tick(1)
    assert page.bar.merge.isVisible()
    page.bar.merge.click()
    assert isinstance(window.here(), MergePage)
    merge(window, qtbot)
    assert desk.suite.catalogue.product(twins.product_double) is None


def test_the_result_is_seen_beforehand_and_becomes_the_record(
    window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot
) -> None:
    before, double = product(desk, twins.product), product(desk, twins.product_double)
    rows = open_products(window, twins)
    name = rows.row("name.en")
    right = next(cell for cell, take, _ in name.cells if take is Take.RIGHT)
    right.click()
    assert name.result.words.full_text() == "Palm sugar"
    sizes = rows.row("variants")
    assert "Toples 1 kg" in sizes.result.words.full_text()
    sizes.cells[0][0].click()
    merge(window, qtbot)
    after = product(desk, twins.product)
    assert (after.name.id, after.name.en) == (before.name.id, "Palm sugar")
    assert after.variants == (*before.variants[1:], *double.variants)
    assert after.photos == before.photos
    assert window.here().title() == before.name.id
    window.toast.press()
    assert product(desk, twins.product) == before
    assert product(desk, twins.product_double) == double


def test_everything_is_taken_from_one_side_with_one_press(window: MainWindow, desk: Desk, twins: Any) -> None:
    rows = open_products(window, twins)
    rows.take_right.click()
    assert {row.choice() for row in rows.rows if not row.slot.union} == {Take.RIGHT}
    assert rows.row("variants").value() == product(desk, twins.product_double).variants
    rows.take_left.click()
    assert {row.choice() for row in rows.rows if not row.slot.union} == {Take.LEFT}


def test_swapped_the_other_one_stays(window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot) -> None:
    rows = open_products(window, twins)
    rows.swap.click()
    assert table(window).row("name.id").slot.left == "Gula semut organik"
    merge(window, qtbot)
    assert desk.suite.catalogue.product(twins.product) is None
    papers = desk.suite.catalogue.certificates_of(twins.product_double)
    assert len(papers) == 3


def test_the_products_of_a_cooperative_follow_it_and_that_is_said(
    window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot
) -> None:
    window.open("merge", {"kind": "producer", "one": twins.producer_double, "other": twins.producer})
    table(window).swap.click()
    page = window.here()
    assert isinstance(page, MergePage)
    assert page.follow.full_text().startswith("Ikut pindah ke Kop. Nira Menoreh: 2 produk")
    assert page.nav == "producers"
    merge(window, qtbot)
    assert product(desk, twins.product).producer_id == twins.producer_double
    kept = desk.suite.catalogue.producer(twins.producer_double)
    assert kept is not None
    assert kept.contact.person == "Pak Joko"


def test_two_villages_of_one_code_become_one(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    one = desk.suite.catalogue.village(desk.suite.catalogue.village_rows("celuk")[0].id)
    assert one is not None
    double = replace(one, id=new_id(), story=LocalizedText("Cerita lain"), photos=(), crest=None, location=None)
    desk.suite.editor.apply(ChangeSet.of(Deed.of("village.added", name=double.label), [Change(None, double)]))
    window.open("merge", {"kind": "village", "one": double.id, "other": one.id})
    page = window.here()
    assert isinstance(page, MergePage)
    assert page.title() == "Gabungkan dua desa"
    assert table(window).row("story.id").slot.left == one.story.id
    table(window).row("story.id").take(Take.RIGHT)
    merge(window, qtbot)
    after = desk.suite.catalogue.village(one.id)
    assert after is not None
    assert (after.story.id, after.photos) == ("Cerita lain", one.photos)
    assert desk.suite.catalogue.village(double.id) is None


def test_a_value_is_picked_by_the_keyboard(window: MainWindow, twins: Any, qtbot: QtBot) -> None:
    row = open_products(window, twins).row("name.en")
    cell = row.cells[1][0]
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(cell, Qt.Key.Key_Space)
    assert row.choice() is Take.RIGHT


def test_when_one_of_them_goes_away_meanwhile_the_page_says_so_and_leaves(
    window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot
) -> None:
    open_products(window, twins)
    desk.suite.records.discard_product(twins.product_double)
    qtbot.waitUntil(lambda: isinstance(window.here(), CataloguePage), timeout=4000)
    assert window.trouble.isVisible()


def test_after_a_merging_back_does_not_lead_to_the_pair_again(
    window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot
) -> None:
    window.open("products", {})
    open_products(window, twins)
    merge(window, qtbot)
    window.back()
    assert isinstance(window.here(), CataloguePage)


@pytest.mark.parametrize("kind", ["product", "producer"])
def test_no_word_is_cut_and_nothing_is_nameless(
    window: MainWindow, desk: Desk, twins: Any, kind: str, cut_words: Inspector, nameless: Inspector
) -> None:
    pair = (twins.product, twins.product_double) if kind == "product" else (twins.producer, twins.producer_double)
    window.open("merge", {"kind": kind, "one": pair[0], "other": pair[1]})
    for width, language in ((960, "id"), (960, "en"), (1366, "en"), (1366, "id")):
        window.resize(width, 690)
        desk.words.speak(language)
        assert cut_words(window.here()) == [], (width, language)
        assert nameless(window.here()) == [], (width, language)
