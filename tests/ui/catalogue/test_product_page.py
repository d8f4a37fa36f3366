"""The product page, through the door the user takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.photo_files import Brought
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def _type(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def _leave(line: QLineEdit) -> None:
    QTest.keyClick(line, Qt.Key.Key_Tab)
    if line.hasFocus():
        line.editingFinished.emit()


def _stored(desk: Desk, product: Product) -> Product:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return found


def _drop(target: QWidget, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPointF(target.width() / 2, target.height() / 2)
    enter = QDragEnterEvent(
        middle.toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    event = QDropEvent(
        middle, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, event)


def test_a_price_typed_as_22rb_shows_rp22_000_and_survives_reopening(
    page: ProductPage, gula: Product, desk: Desk, window: MainWindow
) -> None:
    cell = page.variants.rows[0].cells["retail"]
    _type(cell, "23rb")
    _leave(cell)
    assert cell.text() == "Rp23.000"
    assert _stored(desk, gula).variants[0].retail == Money(23_000)
    window.open("products", {})
    window.open("product", {"id": gula.id})
    assert page.variants.rows[0].cells["retail"].text() == "Rp23.000"


def test_what_is_typed_is_saved_after_a_pause_without_leaving_the_field(
    page: ProductPage, gula: Product, desk: Desk, qtbot: QtBot
) -> None:
    _type(page.texts.target.name, "Gula Semut Baru")
    assert _stored(desk, gula).name.id == gula.name.id
    qtbot.waitUntil(lambda: _stored(desk, gula).name.id == "Gula Semut Baru", timeout=3000)


def test_leaving_the_page_saves_at_once(page: ProductPage, gula: Product, desk: Desk, window: MainWindow) -> None:
    _type(page.texts.target.name, "Ditinggal")
    window.open("products", {})
    assert _stored(desk, gula).name.id == "Ditinggal"


def test_a_price_that_cannot_be_read_stays_on_screen_and_blocks_nothing(
    page: ProductPage, gula: Product, desk: Desk, window: MainWindow
) -> None:
    row = page.variants.rows[0]
    _type(row.cells["retail"], "duapuluhan")
    _leave(row.cells["retail"])
    assert row.wrong.full_text() == "Tulis angka saja, contoh 20000."
    assert _stored(desk, gula).variants[0].retail == gula.variants[0].retail
    _type(page.texts.target.name, "Tetap bisa")
    window.open("products", {})
    window.open("product", {"id": gula.id})
    assert _stored(desk, gula).name.id == "Tetap bisa"
    assert page.variants.rows[0].cells["retail"].text() == "duapuluhan"
    page.judge()
    assert page.tabs.state("prices") == "wrong"


def test_the_error_vanishes_the_moment_the_price_is_right(page: ProductPage) -> None:
    row = page.variants.rows[0]
    _type(row.cells["retail"], "x")
    _leave(row.cells["retail"])
    assert row.wrong.full_text()
    _type(row.cells["retail"], "20000")
    assert not row.wrong.full_text()


def test_wholesale_above_retail_is_told_with_the_retail_price(page: ProductPage) -> None:
    row = page.variants.rows[0]
    _type(row.cells["retail"], "20000")
    _type(row.cells["wholesale"], "25000")
    _leave(row.cells["wholesale"])
    assert row.wrong.full_text() == "Lebih tinggi dari harga eceran Rp20.000."


def test_enter_in_the_last_row_adds_one_and_it_is_stored_once_typed_into(
    page: ProductPage, gula: Product, desk: Desk
) -> None:
    before = len(gula.variants)
    QTest.keyClick(page.variants.rows[-1].cells["stock"], Qt.Key.Key_Return)
    assert len(page.variants.rows) == before + 1
    assert len(_stored(desk, gula).variants) == before
    _type(page.variants.rows[-1].cells["net"], "1/2 kg")
    _leave(page.variants.rows[-1].cells["net"])
    assert len(_stored(desk, gula).variants) == before + 1
    assert page.variants.rows[-1].cells["net"].text() == "0,5 kg"


def test_a_variant_that_is_removed_comes_back_with_undo(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.variants.rows[0].remove.click()
    assert len(_stored(desk, gula).variants) == len(gula.variants) - 1
    desk.undo.undo()
    assert _stored(desk, gula).variants == gula.variants
    assert page.variants.rows[0].variant == gula.variants[0]


def test_undo_and_redo_change_the_form_while_it_is_open(page: ProductPage, gula: Product, desk: Desk) -> None:
    _type(page.texts.target.name, "Nama lain")
    page.leave()
    desk.undo.undo()
    assert page.texts.target.name.text() == gula.name.id
    desk.undo.redo()
    assert page.texts.target.name.text() == "Nama lain"


def test_a_field_change_can_be_undone_after_a_restart(
    workshop: Workshop, suite: Suite, bare_window: MainWindow
) -> None:
    bare_window.open("product", {})
    page = bare_window.page("product")
    assert isinstance(page, ProductPage)
    _type(page.texts.target.name, "Kopi")
    page.leave()
    _type(page.texts.target.name, "Kopi Tlahab")
    page.leave()
    product_id = page.draft.product.id
    bare_window.close()
    suite.close()
    again = workshop.open(workshop.paths.library)
    try:
        again.editor.undo()
        found = again.catalogue.product(product_id)
        assert found is not None
        assert found.name.id == "Kopi"
    finally:
        again.close()


def test_a_new_product_that_is_never_touched_is_never_stored(bare_desk: Desk, bare_window: MainWindow) -> None:
    bare_window.open("product", {})
    bare_window.open("products", {})
    assert bare_desk.suite.catalogue.product_ids(ProductQuery()) == []
    assert bare_desk.suite.editor.undo_deed() is None


def test_adding_a_product_is_one_deed_that_undo_takes_back(bare_desk: Desk, bare_window: MainWindow) -> None:
    bare_window.open("product", {})
    page = bare_window.page("product")
    assert isinstance(page, ProductPage)
    _type(page.texts.target.name, "Teh Melati")
    page.leave()
    assert len(bare_desk.suite.catalogue.product_ids(ProductQuery())) == 1
    bare_desk.undo.undo()
    assert bare_desk.suite.catalogue.product_ids(ProductQuery()) == []
    assert page.texts.target.name.text() == ""
    bare_desk.undo.redo()
    assert page.texts.target.name.text() == "Teh Melati"


def test_dragging_three_photos_onto_the_page_adds_them_behind_the_others(
    page: ProductPage, gula: Product, desk: Desk, photo_files: list[Path], qtbot: QtBot
) -> None:
    _drop(page.photos, photo_files)
    qtbot.waitUntil(lambda: len(_stored(desk, gula).photos) == len(gula.photos) + 3, timeout=10_000)
    assert _stored(desk, gula).photos[: len(gula.photos)] == gula.photos
    assert len(page.photos.tiles) == len(gula.photos) + 3


def test_a_file_that_is_no_photo_is_refused_in_words_and_the_others_are_taken(
    page: ProductPage, gula: Product, desk: Desk, window: MainWindow, photo_files: list[Path], qtbot: QtBot
) -> None:
    photo_files[0].write_bytes(b"no photo at all")
    _drop(page.photos, photo_files)
    qtbot.waitUntil(lambda: len(_stored(desk, gula).photos) == len(gula.photos) + 2, timeout=10_000)
    assert "IMG_0.jpg" in window.trouble.title.full_text()


def test_alt_left_moves_a_photo_and_the_first_is_the_cover(
    page: ProductPage, gula: Product, desk: Desk, photo_files: list[Path], qtbot: QtBot
) -> None:
    _drop(page.photos, photo_files[:1])
    qtbot.waitUntil(lambda: len(page.photos.tiles) == len(gula.photos) + 1, timeout=10_000)
    last = _stored(desk, gula).photos[-1]
    for place in range(len(gula.photos), 0, -1):
        tile = page.photos.tiles[place]
        QTest.keyClick(tile, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _stored(desk, gula).photos[0] == last
    assert "sampul" in page.photos.tiles[0].accessibleName()


def test_a_crop_with_the_arrows_is_kept_as_a_rectangle_and_the_photo_stays(
    page: ProductPage, gula: Product, desk: Desk
) -> None:
    QTest.keyClick(page.photos.tiles[0], Qt.Key.Key_Return)
    canvas = page.photos.crop.canvas
    for _ in range(10):
        keys = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(canvas, Qt.Key.Key_Left, keys)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert "piksel" in page.photos.crop.size_words.full_text()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    cropped = _stored(desk, gula).photos[0]
    assert cropped.digest == gula.photos[0].digest
    assert cropped.crop is not None
    assert cropped.crop.as_tuple() == (100, 0, 5000, 10_000)


def test_a_missing_thing_in_the_column_leads_to_its_field(page: ProductPage, window: MainWindow) -> None:
    page.texts.focus("name", "id")
    page.texts.target.name.clear()
    QTest.keyClicks(page.texts.target.name, " ")
    page.leave()
    window.setFocus()
    page.readiness.wanted.emit("name.en")
    assert page.texts.language() == "en"
    assert page.texts.target.name.hasFocus()


def test_korean_is_written_beside_the_indonesian_source(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.focus_field("name.ko")
    assert page.texts.source.name.text() == gula.name.id
    assert page.texts.source.name.isReadOnly()
    page.texts.target.name.setText("")
    page.texts.target.name.insert("야자설탕")
    page.texts.target.name.textEdited.emit("야자설탕")
    page.leave()
    assert _stored(desk, gula).name.ko == "야자설탕"
    assert _stored(desk, gula).name.id == gula.name.id


def test_copying_from_indonesian_fills_only_what_is_empty(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.focus_field("name.ko")
    page.texts.copy.click()
    now = _stored(desk, gula)
    assert now.story.ko == (gula.story.ko or gula.story.id)
    assert now.name.ko == (gula.name.ko or gula.name.id)


def test_halal_is_without_an_end_by_default_and_its_number_is_tidied(
    page: ProductPage, gula: Product, desk: Desk
) -> None:
    page.certificates.add.click()
    form = page.certificates.form
    form.kind.set_value(CertificateKind.HALAL)
    form.kind.picked.emit(CertificateKind.HALAL.value)
    assert form.unlimited.isChecked()
    _type(form.number, "id 3311 0001 2345 60324")
    _leave(form.number)
    papers = desk.suite.catalogue.certificates_of(gula.id)
    mine = next(one for one in papers if one.number == "ID33110001234560324")
    assert mine.unlimited


def test_a_number_that_looks_wrong_is_kept_and_doubted(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.certificates.add.click()
    form = page.certificates.form
    form.kind.set_value(CertificateKind.HALAL)
    _type(form.number, "ID123")
    _leave(form.number)
    assert "17" in form.fields["number"].wrong()
    assert any(one.number == "ID123" for one in desk.suite.catalogue.certificates_of(gula.id))


def test_an_end_date_is_read_as_indonesians_write_it(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.certificates.add.click()
    form = page.certificates.form
    form.kind.set_value(CertificateKind.PIRT)
    form.unlimited.setChecked(False)
    _type(form.until, "14/8/2028")
    _leave(form.until)
    assert form.until.text() == "14 Agu 2028"
    ends = [one.valid_until for one in desk.suite.catalogue.certificates_of(gula.id)]
    assert any(end is not None and end.isoformat() == "2028-08-14" for end in ends)


def test_a_certificate_that_is_removed_comes_back_with_undo(page: ProductPage, gula: Product, desk: Desk) -> None:
    before = desk.suite.catalogue.certificates_of(gula.id)
    assert before
    page.certificates.open_paper(before[0].id)
    page.certificates.form.remove.click()
    assert len(desk.suite.catalogue.certificates_of(gula.id)) == len(before) - 1
    assert len(page.certificates.cards) == len(before) - 1
    desk.undo.undo()
    assert len(page.certificates.cards) == len(before)


def test_an_added_certificate_form_left_empty_stores_nothing(page: ProductPage, gula: Product, desk: Desk) -> None:
    before = desk.suite.catalogue.certificates_of(gula.id)
    page.certificates.add.click()
    page.certificates.form.done.click()
    assert desk.suite.catalogue.certificates_of(gula.id) == before


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_village_is_chosen_from_all_of_indonesia(page: ProductPage, gula: Product, desk: Desk) -> None:
    page.origin.village.setFocus()
    page.origin.village.selectAll()
    QTest.keyClicks(page.origin.village, "celuk sukawati")
    QTest.keyClick(page.origin.village, Qt.Key.Key_Return)
    village_id = _stored(desk, gula).village_id
    assert village_id is not None
    village = desk.suite.catalogue.village(village_id)
    assert village is not None
    assert village.label == "Desa Celuk"


def test_a_new_producer_is_added_from_the_list_and_takes_its_place(
    page: ProductPage, gula: Product, desk: Desk
) -> None:
    page.origin.producer.open_name()
    QTest.keyClicks(page.origin.producer.name, "KUB Maju Bersama")
    QTest.keyClick(page.origin.producer.name, Qt.Key.Key_Return)
    producer_id = _stored(desk, gula).producer_id
    assert producer_id is not None
    producer = desk.suite.catalogue.producer(producer_id)
    assert producer is not None
    assert (producer.name, producer.kind.value) == ("KUB Maju Bersama", "group")


def test_the_list_keeps_its_search_and_selection_when_one_comes_back(window: MainWindow, gula: Product) -> None:
    window.open("products", {"words": "gula"})
    listed = window.page("products")
    assert isinstance(listed, CataloguePage)
    before = list(listed.model.ids())
    window.open("product", {"id": gula.id})
    window.back()
    assert window.here() is listed
    assert list(listed.model.ids()) == before


def test_page_down_goes_to_the_next_product_and_saves_on_the_way(
    page: ProductPage, gula: Product, desk: Desk, qtbot: QtBot
) -> None:
    _type(page.texts.target.name, "Sebelum pindah")
    before = page.draft.product.id
    qtbot.waitUntil(page.neighbours.known)
    page.step(1 if page.next.isEnabled() else -1)
    assert page.draft.product.id != before
    assert _stored(desk, gula).name.id == "Sebelum pindah"


def test_a_product_opened_alone_is_shown_before_its_neighbours_are_counted(
    page: ProductPage, gula: Product, desk: Desk, qtbot: QtBot
) -> None:
    every = desk.suite.catalogue.all_ids(ProductQuery(order=ProductOrder.NAME))
    page.enter(id=gula.id)
    assert page.draft.product.id == gula.id
    assert (page.place.text(), page.next.isEnabled(), page.previous.isEnabled()) == ("", False, False)
    qtbot.waitUntil(page.neighbours.known)
    at = every.index(gula.id)
    assert page.place.text().startswith(f"{at + 1} ")
    assert (page.previous.isEnabled(), page.next.isEnabled()) == (at > 0, at < len(every) - 1)


def test_page_down_pressed_before_the_neighbours_are_counted_goes_there_when_they_are(
    page: ProductPage, desk: Desk, qtbot: QtBot
) -> None:
    first, second = desk.suite.catalogue.all_ids(ProductQuery(order=ProductOrder.NAME))[:2]
    page.enter(id=first)
    page.step(1)
    assert page.draft.product.id == first
    qtbot.waitUntil(lambda: page.draft.product.id == second)


def test_a_product_opened_from_a_list_knows_its_neighbours_at_once(page: ProductPage, desk: Desk) -> None:
    few = desk.suite.catalogue.product_ids(ProductQuery(order=ProductOrder.NAME))[:3]
    page.enter(id=few[1], among=few)
    assert (page.previous.isEnabled(), page.next.isEnabled()) == (True, True)
    page.step(1)
    assert (page.draft.product.id, page.next.isEnabled()) == (few[2], False)


def test_the_preview_opens_the_studio_with_this_product(page: ProductPage, gula: Product, window: MainWindow) -> None:
    page.preview.click()
    assert window.here().opened_with == (gula.id,)  # type: ignore[attr-defined]


def test_every_control_has_a_name_and_no_word_is_cut(
    page: ProductPage, window: MainWindow, nameless: Inspector, cut_words: Inspector, desk: Desk
) -> None:
    for language in ("id", "en"):
        desk.words.speak(language)
        for width in (1366, 960):
            window.resize(width, 690)
            for _ in range(4):
                QApplication.processEvents()
            assert nameless(page) == []
            assert cut_words(page) == []


def test_every_product_of_the_sample_can_be_shown_in_both_themes(window: MainWindow, desk: Desk) -> None:
    for theme in ("light", "dark"):
        desk.wardrobe.wear(theme)
        for product_id in desk.suite.catalogue.product_ids(ProductQuery()):
            window.open("product", {"id": product_id})
            assert not window.grab().isNull()


def test_every_kind_of_certificate_has_a_card(page: ProductPage, gula: Product, desk: Desk) -> None:
    for kind in CertificateKind:
        paper = Certificate(new_id(), kind, number="1", product_id=gula.id)
        desk.suite.records.add_certificate(paper)
        card = next(one for one in page.certificates.cards if one.paper.id == paper.id)
        assert not card.grab().isNull()


def test_a_new_library_offers_three_ways_to_begin(bare_window: MainWindow, nameless: Inspector) -> None:
    listed = bare_window.page("products")
    assert isinstance(listed, CataloguePage)
    assert listed.empty.isVisible()
    assert not bare_window.grab().isNull()
    assert nameless(listed) == []
    listed.empty.one.button.click()
    assert isinstance(bare_window.here(), ProductPage)


def test_photos_of_a_product_that_was_left_before_they_came_begin_it(
    window: MainWindow, desk: Desk, photo_files: list[Path], qtbot: QtBot
) -> None:
    window.open("product", {})
    page = window.page("product")
    assert isinstance(page, ProductPage)
    began = page.draft.product.id
    page.photos.take_in(Brought(tuple(photo_files)))
    window.open("product", {})
    assert page.draft.product.id != began
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    found = desk.suite.catalogue.product(began)
    assert found is not None
    assert len(found.photos) == 3
    assert not window.trouble.isVisible()


def test_undoing_a_copy_while_on_its_page_leads_back_to_the_list(
    window: MainWindow, gula: Product, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.suite.catalogue.counts().products
    copy = desk.suite.records.duplicate_product(gula.id)
    window.open("product", {"id": copy.id})
    desk.undo.undo()
    assert isinstance(window.here(), CataloguePage)
    assert desk.suite.catalogue.counts().products == before
    window.open("product", {"id": gula.id})
    page = window.here()
    assert isinstance(page, ProductPage)
    qtbot.waitUntil(page.neighbours.known)
    assert page.place.text().endswith(f"dari {before}")
