"""Everything that happened to a record, and the way back, through the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.history.button import HistoryButton
from ovop_desktop.ui.history.deed_row import PartRow, from_where_they_differ
from ovop_desktop.ui.history.page import HistoryPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.label import Label

Inspector = Callable[[QWidget], list[str]]


def gula(desk: Desk) -> Product:
    found = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery(words="gula semut"))[0])
    assert found is not None
    return found


def save(desk: Desk, product: Product, **fields: object) -> Product:
    after = replace(product, **fields)  # type: ignore[arg-type]
    desk.suite.records.save(product, after)
    return after


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("help")


def words_of(row: QWidget) -> list[str]:
    return [label.full_text() for label in row.findChildren(Label) if label.full_text()]


def rows(window: MainWindow) -> list[PartRow]:
    page = window.here()
    assert isinstance(page, HistoryPage)
    return [part for row in page.rows for part in row.parts]


def test_a_price_goes_back_from_the_page_of_its_product(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    product = gula(desk)
    first = product.variants[0]
    assert first.retail == Money(22_000)
    save(desk, product, variants=(replace(first, retail=Money(26_500)), *product.variants[1:]))
    window.open("product", {"id": product.id})
    page = window.here()
    page.readiness.more.click()  # type: ignore[attr-defined]
    row = rows(window)[0]
    assert words_of(row)[1:] == ["Rp22.000", "Rp26.500"]
    row.button.click()
    now = desk.suite.catalogue.product(product.id)
    assert now is not None
    assert now.variants == product.variants
    assert window.toast.text() == "Harga eceran Pouch kraft 250 g kembali ke nilai lama"
    qtbot.waitUntil(lambda: not rows(window)[1].button.isVisible(), timeout=2000)
    window.toast.press()
    changed = desk.suite.catalogue.product(product.id)
    assert changed is not None
    assert changed.variants[0].retail == Money(26_500)


def test_a_removed_certificate_comes_back(window: MainWindow, desk: Desk) -> None:
    product = gula(desk)
    papers = desk.suite.catalogue.certificates_of(product.id)
    desk.suite.records.remove_certificate(papers[0].id)
    window.open("history", {"kind": "product", "id": product.id})
    rows(window)[0].button.click()
    assert set(desk.suite.catalogue.certificates_of(product.id)) == set(papers)


def test_what_already_is_so_offers_no_way_back(window: MainWindow, desk: Desk) -> None:
    product = gula(desk)
    changed = save(desk, product, hs_code="999999")
    save(desk, changed, hs_code=product.hs_code)
    window.open("history", {"kind": "product", "id": product.id})
    offered = [row.button.isVisibleTo(row) for row in rows(window)[:2]]
    assert offered == [True, False]


def test_the_names_of_other_records_and_photos_are_shown_not_their_ids(window: MainWindow, desk: Desk) -> None:
    product = gula(desk)
    save(desk, product, producer_id=None, photos=product.photos[:1])
    window.open("history", {"kind": "product", "id": product.id})
    told = {words_of(row)[0]: words_of(row)[1:] for row in rows(window)}
    assert told["Produsen"] == ["Koperasi Nira Menoreh", "kosong"]
    assert told["Foto"] == []
    names = [part.accessibleName() for row in rows(window) for part in row.findChildren(QWidget)]
    assert "4 foto" in names
    assert not any(product.producer_id in " ".join(held) for held in told.values() if product.producer_id)


def test_a_long_history_is_shown_a_page_at_a_time(window: MainWindow, desk: Desk) -> None:
    product = gula(desk)
    for number in range(45):
        product = save(desk, product, hs_code=f"{number:06}")
    window.open("history", {"kind": "product", "id": product.id})
    page = window.here()
    assert isinstance(page, HistoryPage)
    assert len(page.rows) == 40
    page.more.click()
    assert len(page.rows) == 46
    assert not page.more.isVisible()


@pytest.mark.parametrize("kind", ["producer", "village", "partner"])
def test_other_records_lead_to_their_history_and_back(window: MainWindow, desk: Desk, kind: str) -> None:
    catalogue = desk.suite.catalogue
    ids = {
        "producer": catalogue.producer_rows("nira")[0].id,
        "village": catalogue.village_rows("celuk")[0].id,
        "partner": desk.suite.programme.add_partner(PartnerKind.BANK, "Bank Contoh").id,
    }
    window.open(kind, {"id": ids[kind]})
    button = window.here().findChild(HistoryButton)
    assert button is not None
    assert button.text_shown() == "Semua perubahan"
    button.click()
    assert isinstance(window.here(), HistoryPage)
    assert window.here().nav == "producers"
    window.back()
    assert window.here() is window.page(kind)


def test_no_word_is_cut_and_nothing_is_nameless(
    window: MainWindow, desk: Desk, cut_words: Inspector, nameless: Inspector
) -> None:
    product = gula(desk)
    first = product.variants[0]
    product = save(desk, product, variants=(replace(first, retail=Money(1), gtin="8991234567891"),), photos=())
    save(desk, product, season=(1, 2), lead_days=7, story=replace(product.story, en="Short"), village_id=None)
    desk.suite.records.remove_certificate(desk.suite.catalogue.certificates_of(product.id)[0].id)
    window.open("history", {"kind": "product", "id": product.id})
    for width, language in ((960, "id"), (960, "en"), (1366, "en"), (1366, "id")):
        window.resize(width, 690)
        desk.words.speak(language)
        QApplication.processEvents()
        assert cut_words(window.here()) == [], (width, language)
        assert nameless(window.here()) == [], (width, language)


def test_a_record_that_goes_away_while_its_history_is_open_is_no_trouble(window: MainWindow, desk: Desk) -> None:
    product = desk.suite.records.duplicate_product(gula(desk).id)
    window.open("history", {"kind": "product", "id": product.id})
    desk.suite.records.discard_product(EntityId(product.id))
    page = window.here()
    assert isinstance(page, HistoryPage)
    page.renew()
    assert page.context_line() == ""


def test_a_changed_end_of_a_long_text_is_shown_where_it_differs() -> None:
    old = "Gula aren dari nira pagi yang disaring dan dimasak di wajan besar. " * 4 + "Harganya tetap."
    new = old.replace("tetap.", "naik sedikit sejak panen.")
    left, right = from_where_they_differ(old, new)
    assert left.startswith("…")
    assert left.endswith("Harganya tetap.")
    assert right.endswith("Harganya naik sedikit sejak panen.")
    assert from_where_they_differ("pendek", "lebih pendek") == ("pendek", "lebih pendek")
    assert from_where_they_differ("", new)[1].startswith("Gula aren")
