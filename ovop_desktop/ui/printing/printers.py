"""The printers of this machine, asked of the operating system."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

PAPER_NAMES = {"Folio / F4": "F4"}


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """A printer: its paper is its name and its size in millimetres, upright; `turns` if it prints both sides itself."""

    name: str
    paper: str
    size: tuple[float, float]
    turns: bool
    colour: bool


class Printers:
    """Which printers there are. Tests hand in one that prints into a PDF."""

    def all(self) -> tuple[PrinterFacts, ...]:
        """Every printer, the usual one first."""
        held = sorted(QPrinterInfo.availablePrinters(), key=lambda one: (not one.isDefault(), one.printerName()))
        return tuple(_facts(one) for one in held if not one.isNull())

    def open(self, name: str) -> QPrinter:
        """A printer ready to be set up."""
        return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def _facts(info: QPrinterInfo) -> PrinterFacts:
    paper = info.defaultPageSize()
    size = paper.size(QPageSize.Unit.Millimeter)
    duplex = {QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexAuto}
    turns = bool(duplex & set(info.supportedDuplexModes()))
    colours = info.supportedColorModes()
    colour = not colours or QPrinter.ColorMode.Color in colours
    return PrinterFacts(info.printerName(), _short(paper.name()), (size.width(), size.height()), turns, colour)


def _short(name: str) -> str:
    """ "A4 (210 x 297 mm)" is "A4"."""
    return PAPER_NAMES.get(name, name.split("(", maxsplit=1)[0].strip() or name)
