"""Typed into the window: names, villages, cooperatives, categories, numbers, every language, every usual spelling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue.highlight import hits
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Type = Callable[[str], list[str]]

NAMES = (
    "Keripik Tempe",
    "Kripik Pisang",
    "Krupuk Udang",
    "Kerupuk Kulit",
    "Gula Semut",
    "Emping Melinjo",
    "Telur Asin",
    "Terasi Udang",
    "Abon Sapi",
    "Kacang Hijau",
    "Cabai Bubuk",
    "Sirup Pala",
    "Sambal Roa",
    "Cokelat Bubuk",
    "Minyak Kemiri",
    "Getuk Goreng",
    "Tahu Walik",
    "Batik Tulis",
)

SPELT = {
    "kripik": {"Keripik Tempe", "Kripik Pisang"},
    "keripik": {"Keripik Tempe", "Kripik Pisang"},
    "KERIPIK": {"Keripik Tempe", "Kripik Pisang"},
    "krupuk": {"Krupuk Udang", "Kerupuk Kulit"},
    "kerupuk udang": {"Krupuk Udang"},
    "gula semut": {"Gula Semut"},
    "gulasemut": {"Gula Semut"},
    "gula-semut": {"Gula Semut"},
    "  gula   SEM ": {"Gula Semut"},
    "mlinjo": {"Emping Melinjo"},
    "blinjo": {"Emping Melinjo"},
    "emping belinjo": {"Emping Melinjo"},
    "telor": {"Telur Asin"},
    "trasi": {"Terasi Udang"},
    "abonsapi": {"Abon Sapi"},
    "abon-sapi": {"Abon Sapi"},
    "katjang idjo": set[str](),
    "katjang": {"Kacang Hijau"},
    "kacang ijo": {"Kacang Hijau"},
    "cabe": {"Cabai Bubuk"},
    "sirop": {"Sirup Pala"},
    "syrup": {"Sirup Pala"},
    "sambel": {"Sambal Roa"},
    "coklat": {"Cokelat Bubuk"},
    "minjak": {"Minyak Kemiri"},
    "gethuk": {"Getuk Goreng"},
    "tahoe": {"Tahu Walik"},
    "emut": {"Gula Semut"},
    "ker": {"Keripik Tempe", "Kerupuk Kulit"},
    "batik": {"Batik Tulis"},
    "zzz": set[str](),
    "batok": set[str](),
    "gulai": set[str](),
}
"""What is typed, and what it finds: all of it and nothing else."""


@pytest.fixture
def typed(bare_window: MainWindow, bare_desk: Desk, qtbot: QtBot) -> Type:
    """Type into the search field as a person does, and read the list."""
    bare_window.activateWindow()
    bare_window.header.search._timer.setInterval(0)
    page = bare_window.page("products")
    assert isinstance(page, CataloguePage)

    def look_for(words: str) -> list[str]:
        QTest.keyClick(bare_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        field = bare_window.header.search.input
        if words.isascii():
            QTest.keyClicks(field, words)
        else:
            field.insert(words)
        qtbot.waitUntil(lambda: page.model.query.words == words)
        rows = [page.model.row_at(place) for place in range(len(page.model.ids()))]
        return sorted(row.name.id for row in rows if row is not None)

    return look_for


def test_usual_spellings_find_one_another_and_nothing_else(typed: Type, bare_desk: Desk) -> None:
    for name in NAMES:
        bare_desk.suite.records.add_product(LocalizedText(name))
    found = {words: set(typed(words)) for words in SPELT}
    assert found == SPELT


def test_everything_around_a_product_finds_it_in_every_language(typed: Type, bare_desk: Desk) -> None:
    records, catalogue = bare_desk.suite.records, bare_desk.suite.catalogue
    region = bare_desk.suite.regions.find("Hargotirto")[0]
    village = records.add_village(region.code)
    producer = records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira Menoreh", village.id)
    category = bare_desk.suite.categories.add(LocalizedText("Pemanis Aren", "Palm sweeteners", "야자 설탕"))
    product = records.add_product(LocalizedText("Gula Batok", "Coconut shell sugar", "코코넛 설탕"), producer.id)
    story = LocalizedText("Disadap subuh hari", "Tapped at daybreak")
    records.save(product, replace(product, category_id=category.id, story=story))
    paper = Certificate(
        EntityId("c" * 32), CertificateKind.PIRT, number="P-IRT 206-3401-01-0123-29", product_id=product.id
    )
    records.add_certificate(paper)
    records.add_product(LocalizedText("Batik Kawung"))
    assert catalogue.counts().products == 2
    for words in (
        "batok",
        "coconut shell",
        "코코넛",
        "hargotirto",
        "kulon progo",
        "nira menoreh",
        "kooperasi nira",
        "pemanis",
        "palm sweet",
        "야자",
        "206-3401",
        "2063401010123",
        "206 3401",
        "daybreak",
        "subuh",
    ):
        assert typed(words) == ["Gula Batok"], words


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Keripik Tempe", "kripik", ["Keripik"]),
        ("Kripik Pisang", "keri", ["Kri"]),
        ("Gula Semut", "gulasemut", ["Gula", "Semut"]),
        ("Telur Asin", "telor", ["Telur"]),
        ("Gula Semut", "gu se", ["Gu", "Se"]),
        ("Abon-Sapi", "abonsapi", ["Abon-Sapi"]),
        ("Sabun Jum'at", "jumat", ["Jum'at"]),
        ("Gula Semut", "emut", ["emut"]),
        ("Kafé Ijen", "kafe", ["Kafé"]),
        ("Kopi Toraja", "gula", []),
        ("Straße", "strasse", ["Straße"]),
        ("", "gula", []),
    ],
)
def test_what_was_searched_is_marked_however_it_is_spelt(text: str, words: str, marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in hits(text, words)] == marked


def test_the_village_of_a_card_is_marked_too(window: MainWindow, qtbot: QtBot) -> None:
    window.open("products", {"words": "hargotirto"})
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    with_words = page.gallery.viewport().grab().toImage()
    page.model.query = replace(page.model.query, words="")
    assert page.gallery.viewport().grab().toImage() != with_words
