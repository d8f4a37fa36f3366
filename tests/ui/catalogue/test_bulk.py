"""Ubah sekaligus: ticked products change together, seen beforehand, in one step; prices that make no sense stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue.bulk_panel import BulkPanel
from ovop_desktop.ui.catalogue.bulk_preview import PreviewModel
from ovop_desktop.ui.catalogue.bulk_prices import read_share
from ovop_desktop.ui.catalogue.bulk_words import PreviewLine
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk


@pytest.fixture
def page(window: MainWindow) -> CataloguePage:
    found = window.page("products")
    assert isinstance(found, CataloguePage)
    return found


@pytest.fixture
def panel(page: CataloguePage) -> BulkPanel:
    """The panel, opened for three products by the button of the bar."""
    for place in range(3):
        page.model.tick(place)
    QTest.mouseClick(page.bar.bulk, Qt.MouseButton.LeftButton)
    assert page.bulk.isVisible()
    return page.bulk


def pick(panel: BulkPanel, name: str, value: str) -> None:
    choice = panel.values.choices[name]
    choice.set_value(value)
    choice.picked.emit(value)


def planned(panel: BulkPanel, qtbot: QtBot) -> list[PreviewLine]:
    qtbot.waitUntil(lambda: panel.go.isEnabled() and not panel._later.isActive())
    return panel.preview.lines.lines


def write(panel: BulkPanel, qtbot: QtBot) -> None:
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel._writing is None)


def products(desk: Desk) -> dict[str, Product]:
    return desk.suite.catalogue.products(desk.suite.catalogue.product_ids(ProductQuery()))


def prices(panel: BulkPanel, way: str, amount: str, unit: str) -> None:
    panel._choose_mode("prices")
    panel.prices.way.set_value(way)
    panel.prices.unit.set_value(unit)
    panel.prices.amount.clear()
    QTest.keyClicks(panel.prices.amount, amount)
    panel.prices._renew()


def test_fields_of_what_is_ticked_change_in_one_step_and_are_taken_back_in_one(
    panel: BulkPanel, page: CataloguePage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    before, ticked = products(desk), set(page.model.ticked())
    pick(panel, "stock", "limited")
    pick(panel, "producer", "none")
    lines = planned(panel, qtbot)
    assert {(line.what, line.new) for line in lines} == {("Produsen", "–"), ("Ketersediaan", "Terbatas")}
    assert panel.go.text_shown() == "Ubah 3 produk"
    write(panel, qtbot)
    changed = {one for one, held in products(desk).items() if held != before[one]}
    assert changed == ticked
    assert {products(desk)[one].stock for one in ticked} == {StockState.LIMITED}
    assert not panel.isVisible()
    assert "3 produk diubah" in window.toast.text()
    window.toast.press()
    assert products(desk) == before


def test_all_that_a_filter_finds_is_changed_and_nothing_else(page: CataloguePage, desk: Desk, qtbot: QtBot) -> None:
    page.searched("gula")
    page.model.tick_all()
    found, before = set(page.model.ids()), products(desk)
    assert 0 < len(found) < 12
    page.bar.bulk.click()
    pick(page.bulk, "stock", "sold_out")
    planned(page.bulk, qtbot)
    write(page.bulk, qtbot)
    assert {one for one, held in products(desk).items() if held != before[one]} == found


def test_prices_rise_by_a_share_and_are_rounded(panel: BulkPanel, desk: Desk, qtbot: QtBot) -> None:
    prices(panel, "up", "7,5", "percent")
    lines = planned(panel, qtbot)
    assert any(line.what.startswith("Eceran") for line in lines)
    write(panel, qtbot)
    step = [one.retail.amount % 500 for held in products(desk).values() for one in held.variants if one.retail]
    assert 0 in step
    deed = desk.suite.editor.undo_deed()
    assert deed is not None
    assert desk.words.deed(deed) == f"ubah harga {dict(deed.facts)['count']} produk"


def test_products_whose_price_would_be_nothing_are_named_and_left_alone(
    page: CataloguePage, desk: Desk, qtbot: QtBot
) -> None:
    page.model.tick_all()
    page.change_together("prices")
    prices(page.bulk, "down", "30rb", "rupiah")
    lines = planned(page.bulk, qtbot)
    warned = [line.product for line in lines if line.warning]
    assert warned
    assert "dibiarkan" in page.bulk.sum.full_text()
    before = products(desk)
    write(page.bulk, qtbot)
    for one, held in products(desk).items():
        if held.name.best("id") in warned:
            assert held == before[one]
        assert all(price.amount > 0 for variant in held.variants if (price := variant.retail))


@pytest.mark.parametrize(
    ("unit", "typed", "said"),
    [("percent", "banyak", "contoh 10"), ("percent", "0", "contoh 10"), ("rupiah", "-5", "contoh 2000")],
)
def test_an_amount_that_cannot_be_read_is_told_and_changes_nothing(
    panel: BulkPanel, qtbot: QtBot, unit: str, typed: str, said: str
) -> None:
    prices(panel, "up", typed, unit)
    assert said in panel.prices.fields["amount"].wrong()
    qtbot.waitUntil(lambda: not panel._later.isActive())
    assert not panel.go.isEnabled()
    assert panel.go.toolTip()


def test_prices_may_only_be_rounded_and_need_a_step_then(panel: BulkPanel, qtbot: QtBot) -> None:
    prices(panel, "round", "", "percent")
    assert not panel.prices.amount.isVisible()
    panel.prices.step.set_value("1")
    panel.prices.step.picked.emit("1")
    assert panel.prices.fields["step"].wrong()
    assert panel.prices.repricing() is None


def test_a_product_changed_meanwhile_is_told_and_the_preview_renewed(
    panel: BulkPanel, page: CataloguePage, desk: Desk, qtbot: QtBot
) -> None:
    pick(panel, "stock", "limited")
    planned(panel, qtbot)
    plan = panel._plan
    assert plan is not None
    one = plan.rows[0].before
    desk.suite.records.save(one, replace(one, hs_code="1702"))
    qtbot.waitUntil(lambda: panel._plan is not None and panel._plan is not plan)
    panel._plan = plan
    write(panel, qtbot)
    assert panel.stale.isVisible()
    assert {held.stock for held in products(desk).values()} == {StockState.READY} | {
        held.stock for held in products(desk).values() if held.id not in page.model.ticked()
    }
    planned(panel, qtbot)
    write(panel, qtbot)
    now = desk.suite.catalogue.product(one.id)
    assert now is not None
    assert (now.hs_code, now.stock) == ("1702", StockState.LIMITED)


def test_the_panel_follows_the_ticks_and_closes_with_the_last(panel: BulkPanel, page: CataloguePage) -> None:
    page.model.tick(3)
    assert "4 produk dipilih" in panel.told.full_text()
    assert not page.bar.isVisible()
    page.model.tick_all(False)
    assert not panel.isVisible()


def test_esc_closes_the_panel_first_and_keeps_the_ticks(
    panel: BulkPanel, page: CataloguePage, window: MainWindow
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert len(page.model.ticked()) == 3
    assert page.bar.isVisible()


def test_what_is_archived_together_leaves_the_list(panel: BulkPanel, page: CataloguePage, qtbot: QtBot) -> None:
    pick(panel, "archived", "yes")
    planned(panel, qtbot)
    write(panel, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    assert page.model.ticked() == []


def test_a_choice_that_changes_nothing_says_so(panel: BulkPanel, qtbot: QtBot) -> None:
    pick(panel, "archived", "no")
    qtbot.waitUntil(lambda: "sudah begitu" in panel.hint.full_text())
    assert not panel.go.isEnabled()


def test_five_hundred_products_are_changed_at_once(page: CataloguePage, desk: Desk, qtbot: QtBot) -> None:
    made = [Product(new_id(), LocalizedText(f"Produk {number}")) for number in range(488)]
    desk.suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=488), [Change(None, it) for it in made]))
    page.model.tick_all()
    page.bar.bulk.click()
    pick(page.bulk, "stock", "made_to_order")
    qtbot.waitUntil(page.bulk.go.isEnabled, timeout=20_000)
    QTest.mouseClick(page.bulk.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.bulk._writing is None, timeout=60_000)
    assert {held.stock for held in products(desk).values()} == {StockState.MADE_TO_ORDER}
    assert len(products(desk)) == 500


def test_nothing_is_cut_or_nameless_in_either_language_and_in_a_small_window(
    panel: BulkPanel,
    page: CataloguePage,
    window: MainWindow,
    desk: Desk,
    qtbot: QtBot,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    pick(panel, "stock", "limited")
    planned(panel, qtbot)
    for language in ("id", "en"):
        desk.words.speak(language)
        for width, height in ((1366, 690), (1092, 552), (960, 540)):
            window.resize(width, height)
            for mode in ("values", "prices"):
                panel._choose_mode(mode)
                qtbot.waitUntil(
                    lambda mode=mode: bool(panel._plan) is (mode == "values") and not panel._later.isActive()
                )
                assert cut_words(panel) == []
                assert nameless(panel) == []
                assert page.tools.isVisible() is (width == 1366)
                assert panel.go.mapTo(window, panel.go.rect().bottomRight()).y() < height
    desk.words.speak("id")


def test_the_products_history_tells_of_the_new_price(
    panel: BulkPanel, page: CataloguePage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page.model.tick_all(False)
    place, one = next((i, products(desk)[it]) for i, it in enumerate(page.model.ids()) if products(desk)[it].variants)
    page.model.tick(place)
    page.bulk.open_for([one.id], "prices")
    prices(page.bulk, "up", "1000", "rupiah")
    planned(page.bulk, qtbot)
    write(page.bulk, qtbot)
    now = desk.suite.catalogue.product(one.id)
    assert now is not None
    old, new = one.variants[0].retail, now.variants[0].retail
    assert old is not None
    assert new is not None
    window.open("product", {"id": one.id})
    found = window.page("product")
    assert isinstance(found, ProductPage)
    said = " ".join(label.full_text() for label in found.findChildren(type(panel.told)) if label.full_text())
    assert desk.words.price(new) in said


def test_the_preview_keeps_qts_rules() -> None:
    model = PreviewModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines([PreviewLine("Gula", "Desa", "A", "B"), PreviewLine("Kopi", "", warning="dibiarkan")])
    assert model.index(0).data() == "Gula, Desa: A → B"
    assert model.index(1).data() == "Kopi: dibiarkan"
    model.show_lines([])


@pytest.mark.parametrize(("typed", "share"), [("10", "10"), ("7,5", "7.5"), ("7.25 %", "7.25")])
def test_a_share_is_read_as_people_write_it(typed: str, share: str) -> None:
    assert read_share(typed) == Decimal(share)


def test_the_filters_come_back_when_the_panel_is_closed_in_a_small_window(
    panel: BulkPanel, page: CataloguePage, window: MainWindow
) -> None:
    window.resize(1092, 552)
    assert not page.tools.isVisible()
    panel.put_away()
    assert page.tools.isVisible()
