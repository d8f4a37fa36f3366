"""The whole line, through the doors a newcomer takes: first screen, producer, product with a photo, PDF.

The photo comes from a telephone: it knows where it was taken, by whom, and says so in four places. Nothing of that may
be in what the office hands out (SAFETY, promise 9; faults 27 and 28).
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.first_run.page import FirstRunPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.producers.page import ProducersPage
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.start import Dressed, Program

CANARY = b"KENARI"
GPS, DATUM, LATITUDE = 0x8825, 0x12, 0x02


@pytest.fixture
def program(workshop: Workshop, words: Words, wardrobe: Wardrobe, qapp: QApplication) -> Iterator[Program]:
    hook = sys.excepthook
    made = Program(workshop, Dressed(qapp, words, wardrobe))
    yield made
    made.close_library()
    sys.excepthook = hook
    made.deleteLater()


@pytest.fixture
def snapshot_of_home(tmp_path: Path) -> Path:
    """A photo of 2,000 x 1,500 pixels as telephones make them: EXIF with GPS and owner, XMP, a comment."""
    path = tmp_path / "WhatsApp Image 2026-11-01 (kenari).jpg"
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "KENARI keterangan", "KENARI pemilik"
    exif[GPS] = {DATUM: "KENARI-WGS", LATITUDE: (7.0, 47.0, 13.25), 0x01: "S"}
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>KENARI xmp</x:xmpmeta>"
    picture = Image.radial_gradient("L").resize((2000, 1500)).convert("RGB")
    picture.save(path, "JPEG", quality=90, exif=exif, xmp=xmp, comment=b"KENARI komentar")
    assert path.read_bytes().count(CANARY) >= 5, "the photo says nothing that could leak"
    return path


def type_into(part: Any, text: str) -> None:
    part.setFocus()
    QTest.keyClicks(part, text)


def drop(form: Any, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    form.dropEvent(QDropEvent(QPointF(20, 20), copy, mime, left, Qt.KeyboardModifier.NoModifier))


def begin(program: Program, folder: Path, qtbot: QtBot) -> MainWindow:
    program.start(None)
    first = program.window
    assert isinstance(first, FirstRunPage)
    type_into(first.name, "Koperasi <b>Sari Nira</b> & Kawan")
    first.use_folder(folder)
    QTest.mouseClick(first.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert isinstance(window, MainWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def add_producer(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    producers = window.here()
    assert isinstance(producers, ProducersPage)
    producers.add.click()
    type_into(producers.add_producer.name, "KSU Sari Nira")
    producers.add_producer.yes.click()
    assert [row.name for row in window.desk.suite.catalogue.producer_rows()] == ["KSU Sari Nira"]


def add_product(window: MainWindow, photo: Path, qtbot: QtBot) -> ProductPage:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = window.here()
    assert isinstance(page, ProductPage)
    type_into(page.texts.source.name if page.texts.source.name.isVisible() else page.texts.target.name, "Gula Semut")
    type_into(page.variants.rows[0].cells["net"], "250 g")
    type_into(page.variants.rows[0].cells["retail"], "22rb")
    drop(page.photos, photo)
    qtbot.waitUntil(lambda: not window.desk.jobs.busy() and len(page.photos.tiles) == 1, timeout=20_000)
    page.leave()
    return page


def export(window: MainWindow, target: Path, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    studio = window.here()
    assert isinstance(studio, StudioPage)
    qtbot.waitUntil(lambda: studio.studio.idle() and studio.canvas.layout_shown() is not None, timeout=30_000)
    studio.exports.export_to(target)
    qtbot.waitUntil(target.is_file, timeout=60_000)
    qtbot.waitUntil(lambda: not window.desk.jobs.busy(), timeout=20_000)


def everything_in(pdf: Path) -> Iterator[bytes]:
    """The file's bytes, and those of each of its streams, as they stand and unpacked."""
    raw = pdf.read_bytes()
    yield raw
    reader = pypdf.PdfReader(pdf)
    for number in range(1, int(reader.trailer["/Size"])):
        held = reader.get_object(number)
        if isinstance(held, pypdf.generic.StreamObject):
            yield held._data
            filters = str(held.get("/Filter", ""))
            if "Flate" in filters:
                yield zlib.decompress(held._data)


def test_from_an_empty_machine_to_a_pdf_in_which_a_photo_says_nothing_of_where_it_was_taken(
    program: Program, tmp_path: Path, snapshot_of_home: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "Katalog désa 村 & kawan" / "tahun 2026"
    window = begin(program, folder, qtbot)
    add_producer(window)
    add_product(window, snapshot_of_home, qtbot)
    target = tmp_path / "Brosur désa 村.pdf"
    export(window, target, qtbot)

    (one,) = window.desk.suite.catalogue.product_ids(ProductQuery())
    product = window.desk.suite.catalogue.product(one)
    assert product is not None
    assert product.variants[0].retail is not None
    assert product.variants[0].retail.amount == 22_000
    text = "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    assert "Gula" in text
    assert "Semut" in text
    images = [one for page in pypdf.PdfReader(target).pages for one in page.images]
    assert any(image.image is not None and image.image.width > 500 for image in images), "the photo is not in the PDF"
    assert not [place for place, data in enumerate(everything_in(target)) if CANARY in data or b"Exif\0" in data]
    for kept in (path for path in folder.rglob("*") if path.is_file() and path.suffix in {".jpg", ".png"}):
        assert CANARY not in kept.read_bytes(), kept
    assert snapshot_of_home.read_bytes().count(CANARY) >= 5, "the person's own photo is never changed"
