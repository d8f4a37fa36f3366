"""What is said inside the page: banners that last, toasts that pass, questions only when there is no way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.confirm import Confirm
from ovop_desktop.ui.widgets.messages import Banner, Empty, Toast

pytestmark = pytest.mark.usefixtures("wardrobe")


@pytest.fixture
def holder(shown: Callable[..., QWidget]) -> QWidget:
    return shown(QWidget(), 900, 500)


def test_a_toast_stands_at_the_foot_of_the_content(holder: QWidget) -> None:
    toast = Toast(holder)
    toast.indent(220)
    toast.say("3 produk diarsipkan", "Urungkan")
    assert toast.geometry().bottom() > 450
    assert abs(toast.geometry().center().x() - (220 + (900 - 220) // 2)) <= 1


def test_a_toast_does_its_action_once_and_goes(holder: QWidget) -> None:
    toast, done = Toast(holder), []
    toast.say("3 produk diarsipkan", "Urungkan", lambda: done.append(1))
    toast.press()
    toast.press()
    assert done == [1]
    assert toast.text() == ""


def test_a_toast_passes_after_its_seconds_but_waits_for_the_keyboard(holder: QWidget) -> None:
    toast = Toast(holder)
    toast.say("Tersimpan", "Buka PDF")
    holder.activateWindow()
    toast.findChildren(Button)[0].setFocus()
    for _ in range(20):
        toast._tick()
    assert toast.isVisible()
    holder.setFocus()
    for _ in range(8):
        toast._tick()
    assert not toast.isVisible()


def test_a_toast_passes_where_nothing_has_the_keyboard(holder: QWidget) -> None:
    toast = Toast(holder)
    toast.say("Tersimpan", "Buka PDF")
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    assert QApplication.focusWidget() is None
    for _ in range(8):
        toast._tick()
    assert not toast.isVisible()


def test_a_newer_toast_replaces_the_older(holder: QWidget) -> None:
    toast, done = Toast(holder), []
    toast.say("Pertama", "Urungkan", lambda: done.append("first"))
    toast.say("Kedua", "Urungkan", lambda: done.append("second"))
    toast.press()
    assert done == ["second"]


def test_a_long_toast_breaks_its_line_instead_of_leaving_the_window(
    holder: QWidget, cut_words: Callable[..., list[str]]
) -> None:
    toast = Toast(holder)
    toast.say(
        "Kerupuk Kulit Cikunir dan dua puluh tujuh produk lain dari tiga desa dipindahkan ke arsip " * 2, "Urungkan"
    )
    assert toast.width() <= 900
    assert cut_words(toast) == []


def test_a_banner_offers_only_what_it_was_given(holder: QWidget) -> None:
    banner = Banner("kunyit", holder)
    banner.set_words("Ini katalog contoh")
    banner.show()
    assert not banner.button.isVisible()
    assert not banner.detail.isVisible()
    banner.set_words("Ini katalog contoh", "Hapus kapan saja.", "Hapus contoh")
    pressed: list[int] = []
    banner.pressed.connect(lambda: pressed.append(1))
    banner.button.click()
    assert pressed == [1]


def test_an_empty_place_says_all_it_has_to_say(
    shown: Callable[..., QWidget], cut_words: Callable[..., list[str]]
) -> None:
    empty = Empty("package")
    empty.set_words("Belum ada produk di katalog ini", "Pilih cara yang paling mudah untuk memulai. " * 4)
    empty.add(Button("Tambah produk", "primary"))
    shown(empty, 620, 400)
    assert cut_words(empty) == []


def test_enter_never_destroys(holder: QWidget, qtbot: QtBot) -> None:
    asked = Confirm(
        holder, "Hapus permanen 3 produk?", "Tindakan ini tidak bisa diurungkan.", "Hapus 3 produk", "Batal"
    )
    asked.open()
    assert asked.focusWidget() is asked.no
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert asked.result() == Confirm.DialogCode.Rejected
    assert not asked.isVisible()


def test_the_dangerous_button_repeats_the_verb_and_accepts(holder: QWidget) -> None:
    asked = Confirm(holder, "Hapus permanen 3 produk?", "Tidak bisa diurungkan.", "Hapus 3 produk", "Batal")
    asked.open()
    assert asked.yes.text_shown() == "Hapus 3 produk"
    asked.yes.click()
    assert asked.result() == Confirm.DialogCode.Accepted
    QApplication.processEvents()
