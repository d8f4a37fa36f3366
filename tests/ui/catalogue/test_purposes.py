"""A product is made ready for a purpose and for languages; the list is narrowed to what is ready."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.purposes import Purpose
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.filters import Filters
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def page_of(desk: Desk, shown: Callable[..., QWidget], words: str = "gula semut") -> ProductPage:
    page = ProductPage(desk)
    shown(page, 1146, 690)
    page.enter(id=desk.suite.catalogue.product_ids(ProductQuery(words=words))[0])
    return page


def gaps(page: ProductPage) -> list[str]:
    return [row.text() for row in page.readiness.gap_rows]


def pick(page: ProductPage, purpose: Purpose) -> None:
    choice = page.readiness.purpose.choice
    choice.setCurrentIndex(choice.findData(purpose.value))
    choice.activated.emit(choice.currentIndex())


def test_another_purpose_asks_for_other_things_and_says_for_what(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page = page_of(desk, shown, "minyak kelapa")
    assert "Kemasan ekspor" not in gaps(page)
    pick(page, Purpose.EXPORT)
    assert "Kemasan ekspor" in gaps(page)
    assert page.context_line().endswith(page.readiness.state(page.found()))
    assert page.readiness.state(page.found()).startswith("Ekspor: kurang ")


@pytest.mark.parametrize("height", [552, 690])
def test_no_row_is_ever_painted_over_another(desk: Desk, shown: Callable[..., QWidget], height: int) -> None:
    """Nothing is waited for between a change and the look at it: what is painted next is what is measured."""
    page = page_of(desk, shown, "sambal roa")
    page.resize(1092, height)
    QApplication.processEvents()
    for purpose in (*Purpose, Purpose.BROCHURE):
        pick(page, purpose)
        rows = page.readiness.gap_rows
        assert all(row.isVisibleTo(page) for row in rows)
        tops = [row.mapTo(page.readiness, QPoint(0, 0)).y() for row in rows]
        assert all(top + row.height() <= below for top, row, below in zip(tops, rows, tops[1:], strict=False))
        assert page.readiness.height() >= page.readiness.minimumSizeHint().height()


def test_the_purpose_and_languages_are_remembered(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page = page_of(desk, shown, "sambal roa")
    pick(page, Purpose.BOOTH)
    page.readiness.purpose.languages_wanted["ko"].click()
    again = page_of(desk, shown)
    assert again.readiness.purpose.purpose() is Purpose.BOOTH
    assert again.readiness.purpose.languages() == ("id", "ko")


def test_a_language_that_is_wanted_is_missing_until_it_is_written(desk: Desk, shown: Callable[..., QWidget]) -> None:
    catalogue = desk.suite.catalogue
    ids = set(catalogue.product_ids(ProductQuery())) - set(
        catalogue.product_ids(ProductQuery(written=frozenset({"ko"})))
    )
    page = ProductPage(desk)
    shown(page, 1146, 690)
    page.enter(id=sorted(ids)[0])
    before = page.found().missing
    page.readiness.purpose.languages_wanted["ko"].click()
    assert page.found().missing == before + 1


@pytest.mark.parametrize("purpose", Purpose)
def test_every_missing_thing_leads_to_a_field_of_the_page(
    purpose: Purpose, desk: Desk, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    opened: list[tuple[str, object]] = []
    desk.bridge.opened.connect(lambda place, facts: opened.append((place, facts.get("id"))))
    bare = desk.suite.records.add_product(
        desk.suite.catalogue.product_rows(desk.suite.catalogue.product_ids(ProductQuery())[:1])[0].name,
        producer_id=desk.suite.catalogue.producer_rows()[0].id,
    )
    page = ProductPage(desk)
    shown(page, 1146, 690)
    page.enter(id=bare.id)
    pick(page, purpose)
    fields = [gap.field for gap in page.found().gaps]
    assert fields
    for field in fields:
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.focus_field(field)
        if field == "producer.papers":
            assert opened.pop() == ("producer", bare.producer_id)
        else:
            qtbot.waitUntil(lambda: page.view.isAncestorOf(page.focusWidget() or page), timeout=1000)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("purpose", [Purpose.RETAIL, Purpose.EXPORT, Purpose.FEED])
def test_the_column_is_whole_in_both_languages(
    language: str,
    purpose: Purpose,
    desk: Desk,
    shown: Callable[..., QWidget],
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    desk.words.speak(language)
    page = page_of(desk, shown)
    pick(page, purpose)
    assert cut_words(page.readiness) == []
    assert nameless(page.readiness) == []


def test_the_filter_offers_every_purpose_with_its_number_and_narrows(desk: Desk, shown: Callable[..., QWidget]) -> None:
    filters = Filters(desk)
    shown(filters, 1000, 60)
    asked: list[ProductQuery] = []
    filters.narrowed.connect(asked.append)
    filters.show_query(ProductQuery())
    offered = {value: (text, count) for value, text, count in filters.chips["complete"]._options}
    assert offered["export"] == ("Siap untuk ekspor", 2)
    assert offered["yes"] == ("Siap cetak", 10)
    for value, query in (
        ({"export"}, ProductQuery(ready_for=frozenset({Purpose.EXPORT}))),
        ({"yes", "ko"}, ProductQuery(complete=True, written=frozenset({"ko"}))),
        ({"yes", "no"}, ProductQuery()),
    ):
        filters.chips["complete"].changed.emit(frozenset(value))
        filters.chips["complete"].set_ticked(frozenset(value))
        filters._narrow("complete")
        assert asked[-1] == query
