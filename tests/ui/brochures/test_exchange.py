"""Prices in a second currency at a rate that is printed with its day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.money import Money
from ovop_desktop.services.plan_memory import recalled, remembered
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.brochures.exchange_form import ExchangeForm, read_rate
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.words import Words

USD = Exchange("USD", Decimal(16_300), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("16300", 16_300),
        ("16.300", 16_300),
        ("Rp 16.300", 16_300),
        ("11,85", "11.85"),
        ("16.300,50", "16300.50"),
        ("11.85", "11.85"),
        ("", None),
        ("0", None),
        ("murah", None),
        ("-5", None),
    ],
)
def test_a_rate_is_read_as_people_type_it(text: str, rate: object) -> None:
    assert read_rate(text) == (None if rate is None else Decimal(str(rate)))


def test_a_price_is_converted_to_what_is_in_use() -> None:
    assert USD.converted(Money(22_000)) == Money(135, "USD")
    assert Exchange("KRW", Decimal("11.85"), date(2026, 1, 1)).converted(Money(22_000)) == Money(1857, "KRW")
    assert USD.converted(Money(100, "EUR")) is None
    with pytest.raises(ValueError, match="no rate"):
        Exchange("USD", Decimal(0), date(2026, 1, 1))


@pytest.fixture
def form(words: Words, shown: Callable[..., QWidget]) -> ExchangeForm:
    made = ExchangeForm(words, lambda: date(2026, 11, 24))
    shown(made, 268, 320)
    return made


def test_a_currency_with_its_rate_is_told_and_rupiah_alone_takes_it_back(form: ExchangeForm, qtbot: QtBot) -> None:
    told: list[Exchange | None] = []
    form.changed.connect(told.append)
    assert not form.rate.isVisible()
    form.currency.set_value("USD")
    form.currency.picked.emit("USD")
    assert form.rate.isVisible()
    qtbot.keyClicks(form.rate.line, "16.300")
    assert told[-1] == USD
    form.currency.set_value("")
    form.currency.picked.emit("")
    assert told[-1] is None
    assert not form.day.isVisible()


def test_what_is_no_rate_is_said_with_an_example(form: ExchangeForm, qtbot: QtBot) -> None:
    form.show_exchange(USD)
    form.rate.line.clear()
    qtbot.keyClicks(form.rate.line, "mahal")
    form.rate.line.editingFinished.emit()
    assert "16.300" in form.rate.wrong()


def test_nothing_is_cut_or_nameless(
    form: ExchangeForm, words: Words, cut_words: Callable[..., list[str]], nameless: Callable[..., list[str]]
) -> None:
    form.show_exchange(USD)
    for language in ("id", "en"):
        words.speak(language)
        assert cut_words(form) == []
        assert nameless(form) == []


def test_a_plan_keeps_it_and_a_damaged_one_is_forgotten(desk: Desk) -> None:
    plan = BrochurePlan("price_list", per_page=1, exchange=USD)
    info = desk.suite.brochures.info
    held = remembered(plan)
    assert recalled(held, BrochurePlan(), info).exchange == USD
    for wrong in ({"currency": "XXX", "rate": "1", "day": "2026-01-01"}, {"currency": "USD"}, "USD"):
        assert recalled({**held, "exchange": wrong}, BrochurePlan(), info).exchange is None


@pytest.mark.parametrize("template", ["price_list", "product_sheet", "catalogue"])
def test_prices_and_the_rate_with_its_day_are_printed(template: str, desk: Desk, tmp_path: Path) -> None:
    brochures = desk.suite.brochures
    plan = replace(brochures.fitting(BrochurePlan(), template), exchange=USD)
    brochures.export(plan, tmp_path / "a.pdf")(Quiet())
    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "a.pdf").pages)
    plain = text.replace("\xa0", "").replace(" ", "").replace("\n", "")
    assert "(US$1,35)" in plain
    assert "Kurs24Nov2026:US$1,00=Rp16.300" in plain


def test_a_sheet_that_cannot_print_the_rate_keeps_to_rupiah(desk: Desk) -> None:
    brochures = desk.suite.brochures
    plan = replace(brochures.fitting(BrochurePlan(), "labels"), exchange=USD)
    content = brochures.content(plan)
    assert content.exchange == {}
    prices = [
        offer.retail["id"]
        for chapter in content.chapters
        for item in chapter.items
        for offer in item.offers
        if offer.retail
    ]
    assert prices
    assert not any("US$" in price for price in prices)
