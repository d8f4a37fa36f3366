"""A product without a name is called the same on every screen, and is an empty line on none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.errata import Erratum
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.brochures.errata_words import subject
from ovop_desktop.ui.brochures.records import name_of
from ovop_desktop.ui.brochures.selection import SelectionPanel
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.merging.record_words import told
from ovop_desktop.ui.palette.sources import Products
from ovop_desktop.ui.photos.product_picker import ProductPicker
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.label import Label

CALLED = {"id": "Produk tanpa nama", "en": "Product without a name"}


@pytest.fixture(params=list(CALLED))
def language(desk: Desk, request: pytest.FixtureRequest) -> str:
    desk.words.speak(request.param)
    return str(request.param)


@pytest.fixture
def nobody(desk: Desk, language: str) -> Product:
    """A product of the sample that has lost its name, the last that was changed."""
    held = desk.suite.catalogue.product(desk.suite.catalogue.products_of_producer(maker(desk))[0])
    assert held is not None
    bare = replace(held, name=LocalizedText())
    desk.suite.records.save(held, bare)
    return bare


def maker(desk: Desk) -> EntityId:
    return desk.suite.catalogue.producer_rows("nira")[0].id


def said(part: QWidget) -> list[str]:
    """Every line of a screen, in full."""
    return [one.full_text() if isinstance(one, Label) else one.text() for one in part.findChildren(QLabel)]


def test_every_page_calls_it_so(
    desk: Desk, nobody: Product, language: str, open_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    called = CALLED[language]
    fair = desk.suite.programme.add_fair("Pameran Desa", date(2026, 12, 3), date(2026, 12, 6))
    desk.suite.programme.add_to_fair(fair.id, [nobody.id])
    window = open_window("home")
    qtbot.waitUntil(lambda: called in said(window.here()))
    window.open("product", {"id": nobody.id})
    assert window.header.title.full_text() == called
    window.open("history", {"kind": "product", "id": nobody.id})
    assert window.here().context_line() == called
    window.open("producer", {"id": maker(desk)})
    assert called in said(window.here())
    window.open("fair", {"id": fair.id})
    assert called in said(window.here())
    window.open("products", {"query": ProductQuery(fairs=frozenset({fair.id}))})
    model = window.page("products").model  # type: ignore[attr-defined]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(called)


def test_every_list_to_choose_from_calls_it_so(desk: Desk, nobody: Product, language: str, qtbot: QtBot) -> None:
    called = CALLED[language]
    picker, studio = ProductPicker(desk), SelectionPanel(desk)
    for part in (picker, studio):
        qtbot.addWidget(part)
    picker.offer([nobody.id], None)
    assert picker.offered()[0].startswith(f"{called} · ")
    studio.show_selection(BrochurePlan(selection=Selection(chosen=(nobody.id,))))
    assert studio.list.item(0).text() == called


def test_every_sentence_calls_it_so(desk: Desk, nobody: Product, language: str) -> None:
    called, words, catalogue = CALLED[language], desk.words, desk.suite.catalogue
    assert words.product_name(nobody.name) == called
    assert words.product_name(LocalizedText(ko="김")) == "김"
    found = Products(desk).named(nobody.id)
    assert found is not None
    assert found.title == called
    assert told(desk, nobody).name == called
    assert subject(Erratum(nobody.id, nobody.name, "price", "250 g"), words) == f"{called} · 250 g"
    assert name_of(catalogue, nobody.id, words) == called
    deed = desk.undo.deed_back()
    assert deed is not None
    assert called in words.deed(deed)
    assert called in words.deed(Deed.of("records.merged", name="", other="Gula", kind="product"))
    assert words.deed(Deed.of("producer.changed", name="Koperasi Nira")).endswith("Koperasi Nira")
