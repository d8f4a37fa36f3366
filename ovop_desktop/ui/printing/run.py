"""Printing: our own pages, rasterised at the printer's resolution, one after the other, until done or cancelled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.brochure.raster import PageImage
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.tasks import Cancelled, Steps
from ovop_desktop.ui.printing.order import PrintOrder

FINEST = 300
"""Pixels per inch: finer costs minutes and shows no difference on office paper."""

MM_PER_POINT = 25.4 / 72

Draw = Callable[[Layout, int, float], PageImage]


def set_up(printer: QPrinter, layout: Layout, order: PrintOrder, paper: tuple[float, float]) -> None:
    """Tell the printer paper, sides, colour and copies. `paper` is what lies in it, in millimetres, upright."""
    width, height = (side * MM_PER_POINT for side in layout.page_size)
    size = sorted(paper) if order.fitted else sorted((width, height))
    lying = width > height
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
    printer.setFullPage(not order.fitted)
    printer.setColorMode(QPrinter.ColorMode.Color if order.colour else QPrinter.ColorMode.GrayScale)
    both = QPrinter.DuplexMode.DuplexShortSide if lying else QPrinter.DuplexMode.DuplexLongSide
    printer.setDuplex(both if order.duplex else QPrinter.DuplexMode.DuplexNone)
    printer.setDocName(layout.title)
    printer.setCreator("OVOP Desktop")
    if printer.supportsMultipleCopies():
        printer.setCopyCount(order.copies)
        printer.setCollateCopies(True)


def print_run(printer: QPrinter, layout: Layout, order: PrintOrder, draw: Draw) -> Callable[[Steps], int]:
    """Task: print the order; returns the pages printed. Cancelled, the printer is told to stop.

    Raises OvopError `print.refused` when the printer takes no page.
    """

    def work(steps: Steps) -> int:
        rounds = 1 if printer.supportsMultipleCopies() else order.copies
        pages = order.pages * rounds
        painter = QPainter()
        if not painter.begin(printer):
            raise OvopError("print.refused", printer=printer.printerName())
        try:
            for done, page in enumerate(pages):
                steps.step("print", done, len(pages))
                if done and not printer.newPage():
                    raise OvopError("print.refused", printer=printer.printerName())
                _draw_page(painter, printer, layout, page, order, draw)
            steps.step("print", len(pages), len(pages))
        except Cancelled:
            printer.abort()
            raise
        finally:
            painter.end()
        return len(pages)

    return work


def _draw_page(painter: QPainter, printer: QPrinter, layout: Layout, page: int, order: PrintOrder, draw: Draw) -> None:
    image = _image(draw(layout, page, min(FINEST, printer.resolution()) / 72), order)
    room = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    width, height = (side * printer.resolution() / 72 for side in layout.page_size)
    if order.fitted:
        share = min(room.width() / width, room.height() / height)
        width, height = width * share, height * share
    area = QRectF((room.width() - width) / 2, (room.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)


def _image(page: PageImage, order: PrintOrder) -> QImage:
    image = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888)
    wanted = QImage.Format.Format_RGB888 if order.colour else QImage.Format.Format_Grayscale8
    return image.convertToFormat(wanted)
