"""The export sheet: there only when wanted, and never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ovop_desktop.domain.export_sheet import Carton, ExportSheet, Incoterm
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.catalogue.history_words import what_happened
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def _stored(desk: Desk, product: Product) -> Product:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return found


def _type(page: ProductPage, name: str, text: str) -> None:
    line = page.export.fields[name].input
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    line.editingFinished.emit()


@pytest.fixture
def gula(desk: Desk) -> Product:
    """A product of the sample that was never sold abroad."""
    found = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery(words="minyak kelapa"))[0])
    assert found is not None
    assert found.export is None
    return found


@pytest.fixture
def local(gula: Product, page: ProductPage) -> ProductPage:
    """The page of a product that is sold at home only."""
    page.draft.commit("none", export=None, hs_code="")
    page.export.show_product()
    return page


@pytest.fixture
def abroad(local: ProductPage) -> ProductPage:
    """The page with the sheet switched on."""
    local.export.wanted.click()
    return local


def test_the_sheet_is_seen_only_when_it_is_wanted(local: ProductPage, gula: Product, desk: Desk) -> None:
    assert not local.export.sheet.isVisible()
    assert local.origin.fields["hs"].isVisible()
    local.export.wanted.click()
    assert local.export.sheet.isVisible()
    assert not local.origin.fields["hs"].isVisible()
    assert _stored(desk, gula).export == ExportSheet()
    desk.undo.undo()
    assert _stored(desk, gula).export is None
    assert not local.export.sheet.isVisible()


def test_everything_is_read_as_people_type_it(abroad: ProductPage, gula: Product, desk: Desk) -> None:
    _type(abroad, "hs_code", "HS 1702 9000")
    _type(abroad, "pieces", "40 pcs")
    _type(abroad, "size", "60x40x30")
    _type(abroad, "net", "10")
    _type(abroad, "gross", "11,2 kg")
    _type(abroad, "port", "Tanjung Emas, Semarang")
    _type(abroad, "price", "usd 3.10/kg")
    _type(abroad, "packing.en", "40 pouches of 250 g")
    choice = abroad.export.incoterm
    choice.setCurrentIndex(choice.findData("FOB"))
    choice.activated.emit(choice.currentIndex())
    held = _stored(desk, gula)
    assert held.hs_code == "1702.90.00"
    assert held.export == ExportSheet(
        LocalizedText(en="40 pouches of 250 g"),
        Carton(40, 600, 400, 300, 10_000, 11_200),
        Incoterm.FOB,
        "Tanjung Emas, Semarang",
        Money(310, "USD"),
        "kg",
    )
    shown = {name: field.line.text() for name, field in abroad.export.facts.fields.items()}
    assert shown["export.size"] == "60 × 40 × 30 cm"
    assert shown["export.gross"] == "11,2 kg"
    assert shown["export.price"] == "US$3,10 per kg"
    told = what_happened(desk.suite.editor.history("product", gula.id, 1)[0], desk.words)
    assert told == "Syarat penyerahan: – → FOB"


def test_what_cannot_be_read_stays_and_a_carton_lighter_than_its_content_is_told(abroad: ProductPage) -> None:
    _type(abroad, "price", "3.10 per kg")
    assert abroad.export.fields["price"].wrong() == "Tulis mata uang dan jumlahnya, contoh USD 3.10 per kg."
    _type(abroad, "net", "12")
    _type(abroad, "gross", "11")
    assert abroad.export.fields["gross"].wrong() == "Lebih ringan dari berat bersihnya."
    abroad.judge()
    assert abroad.tabs.state("export") == "wrong"
    _type(abroad, "gross", "13")
    assert not abroad.export.fields["gross"].wrong()


def test_an_hs_code_of_seven_digits_is_kept_and_doubted(abroad: ProductPage, gula: Product, desk: Desk) -> None:
    _type(abroad, "hs_code", "1702900")
    assert _stored(desk, gula).hs_code == "1702.90.0"
    assert "6/8" in abroad.export.fields["hs_code"].wrong()


def test_switched_off_it_loses_nothing_not_even_after_another_visit(
    abroad: ProductPage, gula: Product, desk: Desk
) -> None:
    _type(abroad, "port", "Tanjung Perak")
    abroad.export.wanted.click()
    assert _stored(desk, gula).export is None
    abroad.export._put_away.clear()  # as after a restart: only the history knows
    abroad.export.wanted.click()
    held = _stored(desk, gula).export
    assert held is not None
    assert held.port == "Tanjung Perak"
    assert abroad.export.fields["port"].input.property("text") == "Tanjung Perak"


def test_the_link_leads_to_the_certificates(abroad: ProductPage) -> None:
    abroad.export.certificates.click()
    assert abroad.certificates.isAncestorOf(abroad.window().focusWidget())


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_nameless(
    abroad: ProductPage,
    desk: Desk,
    shown: Callable[..., QWidget],
    window: MainWindow,
    cut_words: Inspector,
    nameless: Inspector,
    language: str,
) -> None:
    desk.words.speak(language)
    for width in (1366, 960):
        shown(window, width, 690)
        abroad.focus_field("export.price")
        assert cut_words(abroad) == []
        assert nameless(abroad) == []
    desk.words.speak("id")


@pytest.mark.parametrize("field", ["variants.gtin", "kbli", "more_villages", "stock"])
def test_a_field_of_the_origin_is_led_to(local: ProductPage, field: str) -> None:
    local.focus_field(field)
    form = local.origin
    wanted = {
        "variants.gtin": form.codes["gtin"],
        "kbli": form.codes["kbli"],
        "more_villages": form.more.picker,
        "stock": form.stock,
    }[field]
    assert local.window().focusWidget() is wanted
    top = wanted.mapTo(local.view.viewport(), wanted.rect().topLeft()).y()
    assert 0 <= top <= local.view.viewport().height() - wanted.height()


def test_a_field_of_the_sheet_leads_to_the_switch_while_there_is_none(local: ProductPage) -> None:
    for field in ("hs_code", "export.carton"):
        local.focus_field(field)
        assert local.window().focusWidget() is local.export.wanted
    local.export.wanted.click()
    local.focus_field("export.carton")
    assert local.window().focusWidget() is local.export.fields["pieces"].input
