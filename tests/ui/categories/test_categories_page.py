"""The list of product groups: named, ordered, merged and removed in place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.catalogue.filters import Filters
from ovop_desktop.ui.categories.page import CategoriesPage
from ovop_desktop.ui.preferences.page import PreferencesPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.style import Wardrobe

Show = Callable[..., QWidget]
Inspector = Callable[[QWidget], list[str]]
Opened = list[tuple[str, dict[str, object]]]


@pytest.fixture
def opened(desk: Desk) -> Opened:
    held: Opened = []
    desk.bridge.opened.connect(lambda place, facts: held.append((place, facts)))
    return held


class Messenger(QObject):
    """Brings news to the window's thread, as the window does."""

    came = Signal(object)


@pytest.fixture
def page(desk: Desk, shown: Show) -> CategoriesPage:
    made = CategoriesPage(desk)
    messenger = Messenger(made)
    messenger.came.connect(lambda news: made.heard(news) if isinstance(news, News) else None)
    desk.suite.feed.subscribe(messenger.came.emit)
    shown(made, 1146, 624)
    made.enter()
    return made


def names(page: CategoriesPage) -> list[str]:
    return [one.name.id for one in page.desk.suite.catalogue.categories()]


def seen(page: CategoriesPage) -> list[str]:
    return [page.lines[one].lines["id"].text() for one in page._order]


def ids_in(page: CategoriesPage, place: int) -> set[str]:
    one = page._order[place]
    return set(page.desk.suite.catalogue.product_ids(ProductQuery(categories=frozenset({one}))))


def test_names_are_typed_in_place_and_reach_the_products(page: CategoriesPage, qtbot: QtBot) -> None:
    line = page.lines[page._order[0]]
    products = ids_in(page, 0)
    line.lines["en"].setFocus()
    line.lines["en"].selectAll()
    QTest.keyClicks(line.lines["en"], "Snacks")
    QTest.keyClick(line.lines["en"], Qt.Key.Key_Return)
    catalogue = page.desk.suite.catalogue
    qtbot.waitUntil(lambda: {row.category.en for row in catalogue.product_rows(list(products))} == {"Snacks"})
    page.desk.undo.undo()
    qtbot.waitUntil(lambda: line.lines["en"].text() == "Food" or line.lines["en"].hasFocus())
    assert {row.category.en for row in catalogue.product_rows(list(products))} == {"Food"}


def test_a_group_is_never_nameless(page: CategoriesPage) -> None:
    line = page.lines[page._order[0]]
    line.lines["id"].setFocus()
    line.lines["id"].selectAll()
    QTest.keyClick(line.lines["id"], Qt.Key.Key_Delete)
    QTest.keyClick(line.lines["id"], Qt.Key.Key_Return)
    assert "contoh Pangan" in line.note.full_text()
    assert names(page)[0] == SEEDED[0].name.id


def test_rows_move_by_keyboard_and_keep_the_focus(page: CategoriesPage, qtbot: QtBot) -> None:
    before = names(page)
    line = page.lines[page._order[0]]
    line.lines["id"].setFocus()
    QTest.keyClick(line.lines["id"], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(page) == [before[1], before[0], *before[2:]])
    assert seen(page) == names(page)
    assert line.lines["id"].hasFocus()
    page.desk.undo.undo()
    qtbot.waitUntil(lambda: seen(page) == before)


def test_rows_are_dragged(page: CategoriesPage, qtbot: QtBot) -> None:
    before = names(page)
    line = page.lines[page._order[0]]
    last = page.lines[page._order[-1]]
    line.handle.dragged.emit(last.mapToGlobal(last.rect().bottomLeft()).y())
    line.handle.dropped.emit()
    qtbot.waitUntil(lambda: names(page) == [*before[1:], before[0]])


def test_a_new_group_is_typed_at_the_end(page: CategoriesPage) -> None:
    page.add.click()
    assert page.fresh is not None
    QTest.keyClicks(page.fresh.lines["id"], "Jamu")
    QTest.keyClick(page.fresh.lines["id"], Qt.Key.Key_Return)
    assert names(page)[-1] == "Jamu"
    assert page.fresh is None
    assert seen(page)[-1] == "Jamu"
    assert page.lines[page._order[-1]].lines["id"].hasFocus()


def test_a_new_row_left_empty_goes_away(page: CategoriesPage, qtbot: QtBot) -> None:
    before = names(page)
    page.add.click()
    page.lines[page._order[0]].lines["id"].setFocus()
    qtbot.waitUntil(lambda: page.fresh is None)
    assert names(page) == before


def test_an_empty_group_goes_at_once_and_one_with_products_asks_where_they_go(
    page: CategoriesPage, qtbot: QtBot
) -> None:
    made = page.desk.suite.categories.add(LocalizedText("Jamu"))
    qtbot.waitUntil(lambda: made.id in page.lines)
    page.lines[made.id].remove.click()
    qtbot.waitUntil(lambda: "Jamu" not in names(page))
    products, gone = ids_in(page, 0), page._order[0]
    page.lines[gone].remove.click()
    assert page.leaving.isVisible()
    assert page.leaving.into.value() == ""
    page.leaving.yes.click()
    qtbot.waitUntil(lambda: gone not in page.lines)
    held = page.desk.suite.catalogue.products(list(products))  # type: ignore[arg-type]
    assert {one.category_id for one in held.values()} == {None}
    page.desk.undo.undo()
    qtbot.waitUntil(lambda: ids_in(page, 0) == products)


def test_merging_moves_the_products_in_one_step(page: CategoriesPage, qtbot: QtBot) -> None:
    gone, target = page._order[0], page._order[2]
    products, before = ids_in(page, 0), ids_in(page, 2)
    page.lines[gone].merge.click()
    page.leaving.into.set_value(target)
    page.leaving.yes.click()
    qtbot.waitUntil(lambda: gone not in page.lines)
    place = page._order.index(target)
    assert ids_in(page, place) == products | before
    page.desk.undo.undo()
    qtbot.waitUntil(lambda: ids_in(page, 0) == products)
    assert ids_in(page, 2) == before


def test_escape_closes_the_question_and_nothing_has_happened(page: CategoriesPage) -> None:
    before = names(page)
    page.lines[page._order[0]].remove.click()
    assert page.back()
    assert not page.leaving.isVisible()
    assert not page.back()
    assert names(page) == before


def test_groups_of_the_programme_come_back_with_one_press(page: CategoriesPage, qtbot: QtBot) -> None:
    page.desk.suite.categories.remove(SEEDED[1].id)(Quiet())
    qtbot.waitUntil(lambda: len(page.seeds) == 1)
    page.seeds[0].click()
    assert names(page)[-1] == SEEDED[1].name.id
    assert page.seeds == []


def test_two_groups_of_one_name_are_pointed_out(page: CategoriesPage, qtbot: QtBot) -> None:
    made = page.desk.suite.categories.add(LocalizedText("pangan"))
    qtbot.waitUntil(lambda: made.id in page.lines)
    assert "Gabungkan" in page.lines[made.id].note.full_text()


def test_the_count_leads_to_the_products(page: CategoriesPage, opened: Opened) -> None:
    page.lines[page._order[0]].count.click()
    place, facts = opened[-1]
    assert place == "products"
    assert facts["query"].categories == frozenset({page._order[0]})  # type: ignore[attr-defined]


def test_the_page_is_reached_from_settings_and_from_the_filter(desk: Desk, opened: Opened) -> None:
    settings, filters = PreferencesPage(desk), Filters(desk)
    settings.categories.click()
    assert opened[-1][0] == "categories"
    opened.clear()
    filters.chips["category"].acted.emit()
    assert opened[-1][0] == "categories"
    settings.deleteLater()
    filters.deleteLater()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("width", "theme"), [(780, "light"), (1146, "dark")])
def test_nothing_is_cut_or_nameless(
    page: CategoriesPage,
    wardrobe: Wardrobe,
    language: str,
    width: int,
    theme: str,
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    wardrobe.wear(theme)
    page.desk.words.speak(language)
    page.desk.suite.categories.remove(SEEDED[1].id)(Quiet())
    page.desk.suite.categories.add(LocalizedText("Pangan"))
    page.resize(width, 540)
    QTest.qWait(20)
    page.lines[page._order[0]].merge.click()
    page.start_adding()
    assert cut_words(page) == []
    assert nameless(page) == []
    page.lines[page._order[0]].remove.click()
    assert cut_words(page) == []
