"""Cocokkan foto: what is matched is looked through, put in at once, and the rest kept aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.photos import adding, choosing
from ovop_desktop.ui.photos.aside import Aside
from ovop_desktop.ui.photos.page import PhotosPage
from ovop_desktop.ui.photos.window_drop import WindowDrop
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.start import MAKERS
from ovop_desktop.ui.widgets.photo_well import PhotoWell

Inspector = Callable[[QWidget], list[str]]


def product(desk: Desk, words: str) -> Product:
    (one,) = desk.suite.catalogue.product_ids(ProductQuery(words=words))
    found = desk.suite.catalogue.product(one)
    assert found is not None
    return found


def ticked(page: PhotosPage) -> dict[str, str]:
    return {row.path.name: page.rows.target(row) for row in page.sorting.rows if row.ticked}


def select(page: PhotosPage, *names: str) -> None:
    page.list.clearSelection()
    for place, row in enumerate(page.rows.rows):
        if row.path.name in names:
            page.list.selectionModel().select(page.rows.index(place), page.list.selectionModel().SelectionFlag.Select)


def drag(paths: list[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop_on(widget: QWidget, paths: list[Path], at: QPointF | None = None) -> bool:
    """Drag files over a widget and let them go; whether they were taken."""
    mime, spot = drag(paths), at or QPointF(5, 5)
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(spot.toPoint(), action, mime, button, none))
    event = QDropEvent(spot, action, mime, button, none)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_what_is_sure_is_ticked_and_the_rest_waits(full: PhotosPage) -> None:
    assert ticked(full) == {"Sambal Roa.jpg": "Sambal Roa", "sambal_roa-2.jpg": "Sambal Roa"}
    assert [len(full.sorting.of(kind)) for kind in ("sure", "look", "none")] == [3, 1, 3]
    assert full.go.text_shown() == "Masukkan 2 foto"
    assert "5 foto disisihkan" in full.told.full_text()


def test_a_file_that_is_no_photo_says_why_and_cannot_go(full: PhotosPage) -> None:
    select(full, "Gula Semut Organik.jpg")
    assert "bukan foto" in full.detail.facts.full_text()
    full.list.space_pressed.emit()
    assert "Gula Semut Organik.jpg" not in ticked(full)


def test_the_ticked_photos_go_in_as_one_step_and_the_others_are_kept_aside(
    full: PhotosPage, desk: Desk, qtbot: QtBot
) -> None:
    before = len(product(desk, "sambal roa").photos)
    full.place()
    qtbot.waitUntil(lambda: len(full.sorting.rows) == 5)
    assert len(product(desk, "sambal roa").photos) == before + 2
    deed = desk.suite.editor.undo_deed()
    assert deed is not None
    assert desk.words.deed(deed) == "masukkan 2 foto ke 1 produk"
    assert Aside(desk.memory, desk.suite.folder).count() == 5
    desk.undo.undo()
    assert len(product(desk, "sambal roa").photos) == before


def test_one_that_is_only_proposed_is_taken_with_the_space_bar(full: PhotosPage) -> None:
    select(full, "robusta.jpg")
    QTest.keyClick(full.list, Qt.Key.Key_Space)
    assert ticked(full)["robusta.jpg"] == "Kopi Robusta Temanggung"
    QTest.keyClick(full.list, Qt.Key.Key_Space)
    assert "robusta.jpg" not in ticked(full)


def test_another_product_is_found_by_typing_and_given_to_all_that_are_selected(full: PhotosPage, desk: Desk) -> None:
    select(full, "IMG-20240817-WA0003.jpg", "IMG-20240817-WA0004.jpg")
    assert full.detail.heading.full_text() == "Masukkan 2 foto ke"
    full.detail.picker.search.input.setText("ketak")
    QTest.keyClick(full.detail.picker.search.input, Qt.Key.Key_Return)
    names = {name for name, target in ticked(full).items() if target == "Keranjang dan Kotak Ketak"}
    assert names == {"IMG-20240817-WA0003.jpg", "IMG-20240817-WA0004.jpg"}


def test_what_fits_nothing_becomes_new_products(full: PhotosPage, desk: Desk, qtbot: QtBot) -> None:
    full.sorting.leave(full.sorting.rows)
    select(full, "Sapu Ijuk.jpg")
    assert full.detail.new_name.text() == "Sapu Ijuk"
    full.detail.new.click()
    select(full, "IMG-20240817-WA0003.jpg", "IMG-20240817-WA0004.jpg")
    assert full.detail.new_name.text() == ""
    full.detail.new.click()
    assert full.sorting.counts() == (3, 3, 4)
    full.detail.new_name.setText("Topi Pandan")
    select(full, "IMG-20240817-WA0003.jpg", "IMG-20240817-WA0004.jpg")
    full.detail.new_name.setText("Topi Pandan")
    QTest.keyClick(full.detail.new_name, Qt.Key.Key_Return)
    assert full.sorting.counts() == (3, 2, 4)
    full.place()
    qtbot.waitUntil(lambda: len(full.sorting.rows) == 4)
    assert len(product(desk, "topi pandan").photos) == 2
    assert len(product(desk, "sapu ijuk").photos) == 1


def test_photos_put_aside_are_offered_again_on_the_products_page(full: PhotosPage, desk: Desk, qtbot: QtBot) -> None:
    full.leave()
    products = CataloguePage(desk)
    qtbot.addWidget(products)
    products.enter()
    assert not products.aside.isHidden()
    assert products.aside.title.full_text() == "7 foto menunggu dicocokkan"
    opened: list[tuple[str, dict[str, object]]] = []
    desk.bridge.opened.connect(lambda place, facts: opened.append((place, facts)))
    products.aside.button.click()
    assert opened == [("photos", {})]


def test_what_was_put_aside_comes_back_when_the_page_is_opened_without_files(
    full: PhotosPage, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    full.leave()
    (folder / "robusta.jpg").unlink()
    again = PhotosPage(desk)
    qtbot.addWidget(again)
    again.enter()
    qtbot.waitUntil(lambda: len(again.sorting.rows) == 6)
    again.glances.close()


def test_forgotten_photos_are_not_offered_again_and_the_files_stay(full: PhotosPage, desk: Desk, folder: Path) -> None:
    select(full, "IMG-20240817-WA0003.jpg", "Sapu Ijuk.jpg")
    full.detail.forget.click()
    assert Aside(desk.memory, desk.suite.folder).count() == 5
    assert (folder / "Sapu Ijuk.jpg").exists()


def test_forgetting_all_that_waits_can_be_taken_back(full: PhotosPage, desk: Desk, qtbot: QtBot) -> None:
    full.leave()
    products = CataloguePage(desk)
    qtbot.addWidget(products)
    products.enter()
    toasts: list[Callable[[], object]] = []
    desk.bridge.toasted.connect(lambda _text, _button, act: toasts.append(act))
    products.aside.closed.emit()
    assert products.aside.isHidden()
    toasts[0]()
    assert Aside(desk.memory, desk.suite.folder).count() == 7


def test_a_photo_that_is_in_the_product_already_says_so(full: PhotosPage, desk: Desk, qtbot: QtBot) -> None:
    full.place()
    qtbot.waitUntil(lambda: len(full.sorting.rows) == 5)
    again = PhotosPage(desk)
    qtbot.addWidget(again)
    again.enter(paths=(next(iter(full.aside.paths())).parent / "Sambal Roa.jpg",))
    qtbot.waitUntil(lambda: len(again.sorting.rows) == 1)
    (row,) = again.sorting.rows

    def known() -> bool:
        again.glances.picture(row.path, row.product)  # as each repainting asks
        return row.product in again.glances.seen(row.path).there

    qtbot.waitUntil(known)
    assert "sudah ada di produk ini" in again.detail.facts.full_text()
    again.place()
    qtbot.waitUntil(lambda: not again.sorting.rows)
    assert "1 foto sudah ada" in again.report.detail.full_text()
    again.glances.close()


def test_the_kinds_narrow_the_list_and_stay_while_deciding(full: PhotosPage) -> None:
    full.kinds.chosen.emit("look")
    full.kinds.set_value("look")
    full.kinds.chosen.emit("look")
    assert [row.path.name for row in full.rows.rows] == ["robusta.jpg"]
    select(full, "robusta.jpg")
    full.list.space_pressed.emit()
    assert [row.path.name for row in full.rows.rows] == ["robusta.jpg"]


def test_the_model_keeps_qt_s_promises(full: PhotosPage) -> None:
    QAbstractItemModelTester(full.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    full.kinds.set_value("none")
    full.kinds.chosen.emit("none")
    assert full.rows.rowCount(QModelIndex()) == 3


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [800, 1100])
def test_nothing_is_cut_and_everything_has_a_name(
    full: PhotosPage, words: Words, cut_words: Inspector, nameless: Inspector, language: str, width: int
) -> None:
    full.resize(width, 560)
    words.speak(language)
    select(full, "Sapu Ijuk.jpg")
    assert cut_words(full) == []
    assert nameless(full) == []


def test_an_empty_page_offers_a_folder(
    page: PhotosPage, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cut_words: Inspector
) -> None:
    page.enter()
    assert cut_words(page) == []
    monkeypatch.setattr(choosing.QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.choose.click()
    qtbot.waitUntil(lambda: len(page.sorting.rows) == 7)


def test_the_products_page_has_a_button_for_a_folder(
    desk: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    products = CataloguePage(desk)
    qtbot.addWidget(products)
    monkeypatch.setattr(adding, "ask_for_folder", lambda *_: folder)
    with qtbot.waitSignal(desk.bridge.opened) as told:
        products.adding.folder.click()
    assert told.args == ["photos", {"paths": (folder,)}]
    assert products.adding.folder.accessibleName() == "Tambah foto dari folder…"


def test_files_named_as_products_are_offered_for_matching(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    products = CataloguePage(desk)
    qtbot.addWidget(products)
    products.drop.offer((folder / "Sambal Roa.jpg", folder / "Sapu Ijuk.jpg"))
    qtbot.waitUntil(lambda: "cocok" in products.drop.title.full_text())
    assert products.drop.title.full_text() == "1 dari 2 foto cocok dengan produk yang ada"
    with qtbot.waitSignal(desk.bridge.opened) as told:
        products.drop.button.click()
    assert told.args[0] == "photos"
    with qtbot.waitSignal(desk.bridge.opened) as told:
        products.drop.offer((folder,))
    assert told.args == ["photos", {"paths": (folder,)}]


def test_a_folder_let_go_anywhere_on_the_window_is_matched(
    desk: Desk, folder: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    window = MainWindow(desk, dict(MAKERS))
    WindowDrop(desk.bridge, window)
    shown(window)
    window.open("home", {})
    (folder / "harga.xlsx").write_bytes(b"PK")
    assert not drop_on(window, [folder / "harga.xlsx"])
    assert drop_on(window, [folder])
    page = window.here()
    assert isinstance(page, PhotosPage)
    qtbot.waitUntil(lambda: len(page.sorting.rows) == 7)
    assert drop_on(page, [folder / "robusta.jpg", folder])
    qtbot.waitUntil(lambda: not desk.jobs.busy())
    assert len(page.sorting.rows) == 7
    window.back()
    assert not isinstance(window.here(), PhotosPage)
    page.glances.close()
    window.close()


def hold_over(widget: QWidget, paths: list[Path], at: QPointF | None = None) -> bool:
    """Drag files over a widget without letting go; whether they would be taken."""
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = drag(paths)
    event = QDragEnterEvent((at or QPointF(5, 5)).toPoint(), action, mime, button, none)
    event.setAccepted(False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_wherever_files_are_held_it_is_said_what_letting_go_does(
    desk: Desk, folder: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    window = MainWindow(desk, dict(MAKERS))
    catcher = WindowDrop(desk.bridge, window)
    shown(window)
    photo, sheet = folder / "robusta.jpg", folder / "harga.xlsx"
    sheet.write_bytes(b"PK")
    window.open("home", {})
    assert hold_over(window, [folder])
    assert catcher.veil.sentence() == "Lepaskan untuk mencocokkan foto dengan produknya"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert catcher.veil.sentence() == ""
    window.open("products", {})
    page = window.page("products")
    assert isinstance(page, CataloguePage)
    page.choose_view("gallery")
    QApplication.processEvents()
    card = page.gallery.visualRect(page.model.index(0, 0)).center()
    over = QPointF(page.gallery.viewport().mapTo(page, card))
    assert hold_over(page, [photo], over)
    row = page.model.row_at(0)
    assert row is not None
    assert page.dropping.veil.sentence() == f"Lepaskan untuk menambah 1 foto ke {row.name.id}"
    assert page.dropping.veil.geometry().contains(over.toPoint())
    assert hold_over(page, [photo, photo])
    assert page.dropping.veil.sentence() == "Lepaskan untuk membuat produk dari 2 foto"
    assert hold_over(page, [folder], over)
    assert page.dropping.veil.sentence() == "Lepaskan untuk mencocokkan isi folder dengan produk"
    assert page.dropping.veil.isVisible()
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not page.dropping.veil.isVisible()
    assert not hold_over(page, [sheet])
    assert page.dropping.veil.sentence() == ""
    well = PhotoWell(desk)
    shown(well, 300, 200)
    assert hold_over(well, [photo])
    assert well.veil.sentence() == "Lepaskan untuk memakai foto ini"
    window.close()


def test_a_product_given_by_hand_is_told_apart(full: PhotosPage, desk: Desk) -> None:
    select(full, "Sapu Ijuk.jpg")
    full.detail.picker.picked.emit(str(EntityId(product(desk, "sambal roa").id)))
    (row,) = [one for one in full.sorting.rows if one.path.name == "Sapu Ijuk.jpg"]
    assert (row.product, row.why, row.ticked) == (product(desk, "sambal roa").id, None, True)
