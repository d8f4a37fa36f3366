"""Beranda: says what is next and opens it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.home.page import HomePage
from ovop_desktop.ui.home.parts import StepRow
from ovop_desktop.ui.shell.desk import Desk

Opened = list[tuple[str, dict[str, object]]]


def home(desk: Desk, shown: Callable[..., QWidget]) -> tuple[HomePage, Opened]:
    opened: Opened = []
    desk.bridge.opened.connect(lambda place, facts: opened.append((place, facts)))
    page = HomePage(desk)
    shown(page, 1146, 690)
    page.enter()
    return page, opened


def test_the_one_button_completes_what_is_missing(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    assert "2" in page.hero.button.text()
    page.hero.button.click()
    assert opened == [("products", {"words": "", "query": ProductQuery(complete=False)})]


def test_each_next_step_opens_the_exact_field(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    steps = page.steps.findChildren(StepRow)
    assert 1 <= len(steps) <= 4
    steps[0].button.click()
    place, facts = opened[0]
    assert place == "product"
    assert str(facts["field"]).startswith("certificate:")


def test_completeness_and_recent_are_counted_from_the_library(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    assert page.ring.accessibleName() == "83%"
    assert page.ready.full_text() == "10 dari 12 produk"
    assert all(card.isVisible() for card in page.recent)


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_empty_library_offers_the_first_product(
    language: str, bare_desk: Desk, shown: Callable[..., QWidget]
) -> None:
    bare_desk.words.speak(language)
    page, opened = home(bare_desk, shown)
    page.hero.button.click()
    assert opened == [("product", {})]
    assert not any(card.isVisible() for card in page.recent)
    assert not page.sample.isVisible()
