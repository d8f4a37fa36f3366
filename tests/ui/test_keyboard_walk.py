"""A working day without a mouse: a product is made, found, changed with others, put away, brought back and printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MOST_STEPS = 250


class Hands:
    """Presses keys where the keyboard is, and knows what a screen reader says of that place."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def here(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            inside: QWidget | None = popup.focusWidget()
            return popup if inside is None else inside
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.here(), key, held)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.here(), text)

    def go_to(self, name: str) -> None:
        """Tab until a screen reader would say `name`; fails when it never does."""
        told = []
        for _ in range(MOST_STEPS):
            if self._spoken().startswith(name):
                return
            told.append(self._spoken())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is not reached by Tab, only {told}")

    def _spoken(self) -> str:
        face = QAccessible.queryAccessibleInterface(self.here())
        return self.here().accessibleName() or (face.text(QAccessible.Text.Name) if face is not None else "")


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("home")


def stored(desk: Desk, *, archived: bool = False) -> Product:
    (one,) = desk.suite.catalogue.product_ids(ProductQuery(words="wajik ketan", archived=archived))
    product = desk.suite.catalogue.product(one)
    assert product is not None
    return product


def test_everything_from_a_new_product_to_its_brochure_is_done_by_the_keyboard(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, target = tmp_path / "wajik.jpg", tmp_path / "Brosur.pdf"
    Image.radial_gradient("L").resize((1800, 1350)).convert("RGB").save(photo)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    hands = Hands(window)
    _make(hands, desk, qtbot)
    _find_and_tick(hands, window, desk, qtbot)
    _change_with_others(hands, desk, qtbot)
    _put_away_and_bring_back(hands, window, desk, qtbot)
    _print(hands, window, desk, qtbot, target)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    assert "Wajik" in text


def _make(hands: Hands, desk: Desk, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_N, CTRL)
    hands.go_to("Nama produk")
    hands.write("Wajik Ketan")
    hands.go_to("Deskripsi singkat")
    hands.write("Manis dan legit")
    hands.go_to("Isi bersih")
    hands.write("250 g")
    hands.go_to("Harga eceran")
    hands.write("22rb")
    hands.go_to("Tambah sertifikat")
    hands.press(Qt.Key.Key_Return)
    hands.go_to("Nomor")
    hands.write("P-IRT 2063401010123-29")
    hands.go_to("Tambah foto")
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.jobs.busy() and bool(stored(desk).photos), timeout=20_000)
    hands.press(Qt.Key.Key_S, CTRL)
    product = stored(desk)
    assert product.summary.id == "Manis dan legit"
    retail = product.variants[0].retail
    assert retail is not None
    assert retail.amount == 22_000
    (paper,) = desk.suite.catalogue.certificates_of(product.id)
    assert paper.number == "2063401010123-29"


def _find_and_tick(hands: Hands, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_2, ALT)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.write("wajik")
    page = window.page("products")
    qtbot.waitUntil(lambda: len(page.model.ids()) == 1)  # type: ignore[attr-defined]
    hands.go_to("Galeri produk")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Space)
    assert page.model.ticked() == [stored(desk).id]  # type: ignore[attr-defined]


def _change_with_others(hands: Hands, desk: Desk, qtbot: QtBot) -> None:
    hands.go_to("Ubah sekaligus")
    hands.press(Qt.Key.Key_Space)
    hands.go_to("Kategori")
    hands.press(Qt.Key.Key_Down)
    hands.go_to("Ubah 1 produk")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(desk).category_id is not None, timeout=20_000)


def _put_away_and_bring_back(hands: Hands, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    hands.go_to("Galeri produk")
    hands.press(Qt.Key.Key_Delete)
    assert stored(desk, archived=True).archived
    hands.go_to("Arsip")
    hands.press(Qt.Key.Key_Space)
    hands.go_to("Galeri produk")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Delete)
    assert not stored(desk).archived


def _print(hands: Hands, window: MainWindow, desk: Desk, qtbot: QtBot, target: Path) -> None:
    hands.press(Qt.Key.Key_2, ALT)
    hands.press(Qt.Key.Key_B, CTRL)
    studio = window.here()
    qtbot.waitUntil(
        lambda: studio.studio.idle() and studio.canvas.layout_shown() is not None,  # type: ignore[attr-defined]
        timeout=30_000,
    )
    hands.go_to("Ekspor PDF")
    hands.press(Qt.Key.Key_Return)
    if QApplication.activePopupWidget() is None:
        hands.go_to("Ekspor juga")
        hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(target.is_file, timeout=60_000)
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
