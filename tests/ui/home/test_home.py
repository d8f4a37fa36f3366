"""Beranda: says what is next on the way to the fair, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.next_steps import FIELDS, URGENCY, NextStep
from ovop_desktop.ui.fairs.fair_page import FairPage
from ovop_desktop.ui.home.page import HomePage
from ovop_desktop.ui.home.step_words import step_words
from ovop_desktop.ui.home.steps_card import SHOWN
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk

Opened = list[tuple[str, dict[str, object]]]
Inspector = Callable[[QWidget], list[str]]
TODAY = date(2026, 11, 24)


def home(desk: Desk, shown: Callable[..., QWidget], width: int = 1146, height: int = 690) -> tuple[HomePage, Opened]:
    opened: Opened = []
    desk.bridge.opened.connect(lambda place, facts: opened.append((place, facts)))
    page = HomePage(desk)
    shown(page, width, height)
    page.enter()
    return page, opened


def the_fair(desk: Desk) -> Fair:
    (held,) = desk.suite.programme.fairs()
    return held


def without_fairs(desk: Desk) -> None:
    for held in desk.suite.programme.fairs():
        desk.suite.programme.archive(held)


# -- the way to the fair


def test_the_banner_counts_down_to_the_next_fair(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    hero = page.hero
    assert hero.heading.full_text() == "Pesta Produk Desa Nusantara"
    assert (hero.count.full_text(), hero.count_note.full_text()) == ("9", "hari lagi")
    assert hero.days.text.full_text() == "Kamis–Minggu, 3–6 Desember 2026"
    assert hero.place.text.full_text() == "Balai Pameran Cendana, Jakarta · Hall C, stan B-14"
    assert hero.tile.isVisible()


def test_the_one_button_completes_what_the_fair_still_lacks(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    assert page.hero.button.text_shown() == "Lengkapi 2 produk"
    assert page.hero.note.full_text().startswith("Perkiraan ")
    page.hero.button.click()
    query = ProductQuery(fairs=frozenset({the_fair(desk).id}), complete=False)
    assert opened == [("products", {"words": "", "query": query})]


def test_the_second_button_opens_the_preparation(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    page.hero.second.click()
    assert opened == [("fair", {"id": the_fair(desk).id})]


@pytest.mark.parametrize(
    ("ticked", "verb", "place"),
    [
        ((), "Buat brosur", "studio"),
        ((Preparation.BROCHURE,), "Cetak brosur", "studio"),
        ((Preparation.BROCHURE, Preparation.PRINT), "Siapkan stan", "fair"),
        ((Preparation.BROCHURE, Preparation.PRINT, Preparation.STAND), "Lihat persiapan", "fair"),
    ],
)
def test_the_button_is_the_first_step_that_is_not_done(
    ticked: tuple[Preparation, ...], verb: str, place: str, desk: Desk, shown: Callable[..., QWidget]
) -> None:
    whole = desk.suite.catalogue.product_ids(ProductQuery(complete=True))
    held = the_fair(desk)
    desk.suite.records.save(held, replace(held, products=tuple(whole), ticked=ticked))
    page, opened = home(desk, shown)
    assert page.hero.button.text_shown() == verb
    page.hero.button.click()
    assert opened[0][0] == place
    if place == "studio":
        assert opened[0][1] == {"ids": tuple(whole)}
    assert page.hero.second.isVisible() is (len(ticked) < 3)


def test_a_fair_without_products_asks_for_them(desk: Desk, shown: Callable[..., QWidget]) -> None:
    held = the_fair(desk)
    desk.suite.records.save(held, replace(held, products=()))
    page, opened = home(desk, shown)
    assert page.hero.button.text_shown() == "Pilih produk"
    page.hero.button.click()
    assert opened == [("fair", {"id": held.id, "field": "products"})]


def test_while_a_fair_lasts_it_says_so(desk: Desk, shown: Callable[..., QWidget]) -> None:
    held = the_fair(desk)
    desk.suite.records.save(held, replace(held, first=TODAY - timedelta(days=1), last=TODAY))
    page, _ = home(desk, shown)
    assert not page.hero.count.isVisible()
    assert page.hero.count_note.full_text() == "Sedang berlangsung"


def test_without_a_fair_the_next_one_is_asked_for(desk: Desk, shown: Callable[..., QWidget]) -> None:
    without_fairs(desk)
    page, opened = home(desk, shown)
    assert page.hero.button.text_shown() == "Tambahkan pameran berikutnya"
    page.hero.button.click()
    page.hero.second.click()
    assert opened == [
        ("fairs", {"adding": True}),
        ("products", {"words": "", "query": ProductQuery(complete=False)}),
    ]
    assert not page.hero.steps.isVisible()


def test_a_change_of_the_fair_is_seen_at_once(desk: Desk, shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    page, _ = home(desk, shown)
    leave = desk.suite.feed.subscribe(page.heard)
    held = the_fair(desk)
    desk.suite.records.save(held, replace(held, name="Inacraft"))
    leave()
    assert page.hero.heading.full_text() == "Inacraft"


# -- what is next


def test_each_next_step_opens_the_exact_field(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    assert len(page.steps.rows) == SHOWN
    page.steps.rows[0].button.click()
    place, facts = opened[0]
    assert place == "product"
    assert str(facts["field"]).startswith("certificate:")


def test_all_steps_can_be_seen(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    page.steps.more.click()
    everything = desk.suite.fairs.outlook().steps
    assert len(page.steps.rows) == len(everything) > SHOWN
    page.steps.more.click()
    assert len(page.steps.rows) == SHOWN


def test_a_certificate_says_whether_it_lasts_through_the_fair(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    said = [row.button.accessibleName() for row in page.steps.rows]
    assert "Perbarui tanggal: P-IRT Kerupuk Kulit Cikunir habis 12 Desember" in said
    reasons = [row.reason.full_text() for row in page.steps.rows]
    assert "18 hari lagi · masih berlaku sampai pameran selesai" in reasons
    held = the_fair(desk)
    desk.suite.records.save(held, replace(held, last=date(2026, 12, 13)))
    page.retranslate()
    reasons = [row.reason.full_text() for row in page.steps.rows]
    assert "18 hari lagi · habis sebelum pameran selesai" in reasons


def test_a_paper_of_a_producer_opens_the_producer(bare_desk: Desk, shown: Callable[..., QWidget]) -> None:
    records = bare_desk.suite.records
    nira = records.add_producer(ProducerKind.COOPERATIVE, "KSU Nira")
    records.save(nira, replace(nira, annual_meeting=date(2025, 1, 1)))
    records.add_product(LocalizedText("Gula"), producer_id=nira.id)
    page, opened = home(bare_desk, shown)
    page.steps.more.click()
    row = next(row for row in page.steps.rows if "RAT KSU Nira" in row.button.accessibleName())
    row.button.click()
    assert opened == [("producer", {"id": nira.id, "field": "annual_meeting"})]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_step_has_words(language: str, bare_desk: Desk, shown: Callable[..., QWidget]) -> None:
    bare_desk.words.speak(language)
    facts = {"name": "Gula", "names": ["Gula"], "count": 2, "kind": "pirt", "date": TODAY, "days": 0, "lasts": True}
    for code in URGENCY:
        kind = "backup" if code.startswith("backup") else "product"
        for more in ({}, {"fair": "Pesta"}) if code in FIELDS else ({},):
            said = step_words(bare_desk.words, NextStep(code, kind, new_id(), "x", {**facts, **more}))
            assert all(said), code
            assert "{" not in " ".join(said)


# -- how complete, and what was changed


def test_completeness_and_recent_are_counted_from_the_library(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    assert page.complete.ring.accessibleName() == "83%"
    assert page.complete.ready.full_text() == "10 dari 12 produk"
    assert all(card.isVisible() for card in page.recent)


def test_what_is_missing_most_often_opens_the_list_of_it(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, opened = home(desk, shown)
    code, number = desk.suite.catalogue.overview().gaps[0]
    page.complete.gaps[0][0].click()
    query = ProductQuery(lacking=frozenset({code}))
    assert opened == [("products", {"words": "", "query": query})]
    assert len(desk.suite.catalogue.product_ids(query)) == number


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


# -- how it looks


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(1146, 690), (892, 480), (1024, 552)])
@pytest.mark.parametrize("fair", [True, False])
def test_nothing_is_cut_and_everything_has_a_name(
    language: str,
    size: tuple[int, int],
    fair: bool,
    desk: Desk,
    shown: Callable[..., QWidget],
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    desk.words.speak(language)
    if not fair:
        without_fairs(desk)
    page, _ = home(desk, shown, *size)
    page.steps.more.click()
    assert cut_words(page) == []
    assert nameless(page) == []
    inner = page.view.widget()
    assert inner.minimumSizeHint().width() <= page.view.viewport().width()


def test_the_fairs_page_and_the_banner_count_the_same(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page, _ = home(desk, shown)
    fair = FairPage(desk)
    shown(fair, 1146, 690)
    fair.enter(id=the_fair(desk).id)
    data = fair.preparation.lines[Preparation.DATA]
    assert data.button.text_shown() == page.hero.button.text_shown()


def test_the_steps_of_a_producer_stand_at_its_field(desk: Desk, shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    page = ProducerPage(desk)
    shown(page, 1146, 690)
    one = next(row for row in desk.suite.catalogue.producer_rows() if row.kind == ProducerKind.COOPERATIVE.value)
    page.enter(id=one.id, field="annual_meeting")
    qtbot.waitUntil(lambda: page.focusWidget() is page.meeting.field.line)
    page.enter(id=one.id, field="papers")
    qtbot.waitUntil(lambda: page.focusWidget() is page.papers.section.button)
