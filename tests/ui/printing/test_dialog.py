"""The print dialog over a real printer of Qt's that prints into a PDF; what comes out is read back."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageStat
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.printing.dialog import PrintDialog
from ovop_desktop.ui.printing.printers import PrinterFacts, Printers
from ovop_desktop.ui.shell.desk import Desk

A4, F4 = (210.0, 297.0), (215.0, 330.0)


class PdfPrinters(Printers):
    """Printers that print into a file, one a time."""

    def __init__(self, target: Path, *facts: PrinterFacts) -> None:
        self._target, self._facts = target, facts

    def all(self) -> tuple[PrinterFacts, ...]:
        return self._facts

    def open(self, name: str) -> QPrinter:  # noqa: ARG002 - one file for all
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._target))
        return printer


def facts(name: str = "Epson L3210", paper: str = "A4", size: tuple[float, float] = A4, **rest: bool) -> PrinterFacts:
    return PrinterFacts(name, paper, size, rest.get("turns", True), rest.get("colour", True))


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot, tmp_path: Path):
    """Opens the dialog for a small brochure on the printers given; brings the dialog and the file printed into."""
    plan = BrochurePlan(paper="A5", per_page=6)
    layout = desk.suite.brochures.lay_out(plan)(Quiet())
    images = PageImages(desk.suite.brochures.page_image)
    images.show_layout(layout)
    window = QWidget()
    qtbot.addWidget(window)
    target = tmp_path / "cetakan.pdf"
    orders: list[int] = []

    def make(*printers: PrinterFacts, paper: str = "A5") -> tuple[PrintDialog, Path]:
        dialog = PrintDialog(desk, layout, images, PdfPrinters(target, *printers), paper, window, orders.append)
        dialog.orders = orders
        dialog.show()
        return dialog, target

    yield make
    images.rest()


def printed(desk: Desk, qtbot: QtBot, target: Path) -> pypdfium2.PdfDocument:
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=60_000)
    return pypdfium2.PdfDocument(target)


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_pages_chosen_are_printed_in_their_size(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, target = opened(facts(paper="A5", size=(148.0, 210.0)))
    dialog.pages.set_value("typed")
    dialog.pages.picked.emit("typed")
    qtbot.keyClicks(dialog.typed, "1-2, 4")
    press(qtbot, dialog.go)
    document = printed(desk, qtbot, target)
    assert len(document) == 3
    assert [round(side / 72 * 25.4) for side in document[0].get_size()] == [148, 210]
    dark = document[0].render(scale=0.3).to_pil().convert("L")
    document.close()
    low, high = dark.getextrema()
    assert low < 100 < high, "the cover is on the paper"


def test_one_copy_is_printed_first_and_the_dialog_stays(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, target = opened(facts())
    dialog.copies.set_value(50)
    dialog.copies.changed.emit(50)
    assert dialog.go.text_shown() == "Cetak 50 salinan"
    dialog.pages.set_value("this")
    press(qtbot, dialog.sample)
    document = printed(desk, qtbot, target)
    assert len(document) == 1
    document.close()
    assert dialog.isVisible()


def test_other_paper_in_the_printer_is_said_and_mended_with_one_press(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, target = opened(facts(paper="F4", size=F4))
    assert dialog.mismatch.isVisible()
    assert dialog.mismatch.title.full_text() == "Kertas di printer: F4, brosur: A5"
    press(qtbot, dialog.mismatch.button)
    dialog.pages.set_value("this")
    press(qtbot, dialog.go)
    document = printed(desk, qtbot, target)
    assert [side / 72 * 25.4 for side in document[0].get_size()] == pytest.approx(F4, abs=1)
    document.close()


def test_the_paper_it_takes_is_counted_before(opened, qtbot: QtBot) -> None:
    dialog, _ = opened(facts())
    pages = dialog.preview._count
    dialog.copies.set_value(3)
    dialog.copies.changed.emit(3)
    sheets = -(-pages // 2)
    assert dialog.sum.full_text() == f"3 salinan × {sheets} lembar = {3 * sheets} lembar kertas"
    dialog.duplex.set_value("no")
    dialog.duplex.chosen.emit("no")
    assert dialog.sum.full_text() == f"3 salinan × {pages} lembar = {3 * pages} lembar kertas"


def test_a_printer_that_cannot_turn_sheets_is_helped(opened) -> None:
    dialog, _ = opened(facts(turns=False))
    assert not dialog.duplex.isEnabled()
    assert "cetak Ganjil, balik kertasnya, lalu cetak Genap" in dialog.turning.full_text()
    assert not dialog.order().duplex


def test_pages_there_are_not_cannot_be_printed(opened, qtbot: QtBot) -> None:
    dialog, _ = opened(facts())
    dialog.pages.set_value("typed")
    dialog.pages.picked.emit("typed")
    qtbot.keyClicks(dialog.typed, "90")
    assert not dialog.go.isEnabled()
    assert dialog.sum.full_text().startswith("Tulis halaman seperti 1-4, 7.")


def test_grey_pages_hold_no_colour(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, target = opened(facts())
    dialog.colour.set_value("grey")
    dialog.pages.set_value("this")
    press(qtbot, dialog.go)
    document = printed(desk, qtbot, target)
    red, green, blue = document[0].render(scale=0.3).to_pil().convert("RGB").split()
    document.close()
    assert max(abs(a - b) for a, b in zip(red.tobytes(), green.tobytes(), strict=True)) <= 2
    assert max(abs(a - b) for a, b in zip(red.tobytes(), blue.tobytes(), strict=True)) <= 2


def test_without_a_printer_a_file_to_take_away_is_offered(opened, qtbot: QtBot) -> None:
    dialog, _ = opened()
    dialog.bleed.setChecked(True)
    with qtbot.waitSignal(dialog.pdf_wanted) as asked:
        press(qtbot, dialog.save)
    assert asked.args == [True]


def test_a_cancelled_print_stops(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, _ = opened(facts())
    said: list[str] = []
    desk.bridge.toasted.connect(lambda text, *_: said.append(text))
    press(qtbot, dialog.go)
    job = next(one for one in desk.jobs._running if one.title)
    desk.jobs.cancel(job)
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=60_000)
    assert said == []


def test_the_last_printer_is_remembered(opened, desk: Desk, qtbot: QtBot) -> None:
    both = (facts(), facts("Canon G2010", turns=False))
    dialog, target = opened(*both)
    dialog.printer.set_value("Canon G2010")
    dialog.pages.set_value("this")
    press(qtbot, dialog.go)
    printed(desk, qtbot, target).close()
    again, _ = opened(*both)
    assert again.printer.value() == "Canon G2010"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "printers", [(facts(paper="F4", size=F4),), (facts(turns=False),), ()], ids=["f4", "plain", "none"]
)
def test_nothing_in_the_dialog_is_cut_or_nameless(
    language: str, printers, opened, desk: Desk, cut_words, nameless
) -> None:
    desk.words.speak(language)
    dialog, _ = opened(*printers)
    assert cut_words(dialog) == []
    assert nameless(dialog) == []


def test_an_order_of_the_whole_is_told_and_a_sample_is_not(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, target = opened(facts(paper="A5", size=(148.0, 210.0)))
    dialog.copies.set_value(3)
    press(qtbot, dialog.sample)
    printed(desk, qtbot, target)
    assert dialog.orders == []
    press(qtbot, dialog.go)
    printed(desk, qtbot, target)
    assert dialog.orders == [3]


def test_ink_is_estimated_and_saved_ink_is_less(opened, desk: Desk, qtbot: QtBot) -> None:
    dialog, _ = opened(facts(paper="A5", size=(148.0, 210.0)))

    def worth() -> int:
        qtbot.waitUntil(lambda: any(letter.isdigit() for letter in dialog.ink.full_text()), timeout=60_000)
        return int("".join(letter for letter in dialog.ink.full_text() if letter.isdigit()))

    whole = worth()
    qtbot.keyClick(dialog.colour, Qt.Key.Key_Right)
    assert dialog.order().thrifty
    assert dialog.order().colour
    assert 0 < worth() < whole
    dialog.copies.set_value(10)
    dialog.copies.changed.emit(10)
    assert worth() > whole


def test_pages_that_save_ink_are_seen_and_printed_lighter(opened, desk: Desk, qtbot: QtBot) -> None:
    def brightness(path: Path) -> float:
        document = pypdfium2.PdfDocument(path)
        try:
            return ImageStat.Stat(document[0].render(scale=0.3).to_pil().convert("L")).mean[0]
        finally:
            document.close()

    shades: list[float] = []
    for keys in (0, 1):
        dialog, target = opened(facts(paper="A5", size=(148.0, 210.0)))
        dialog.colour.set_value("colour")
        for _ in range(keys):
            qtbot.keyClick(dialog.colour, Qt.Key.Key_Right)
        dialog.pages.set_value("this")
        press(qtbot, dialog.go)
        printed(desk, qtbot, target).close()
        shades.append(brightness(target))
    assert shades[1] > shades[0] + 40
