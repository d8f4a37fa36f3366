"""Phosphor icons as the program carries them: one typeface, and the table that says which letter is which icon."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from ovop_desktop.config.paths import resources

SHARE = 0.875
"""Of an icon's height, its letter's size: the face has room around its letters."""


class PhosphorEngine(QIconEngine):
    """An icon in one colour, and a paler one for a part that is disabled."""

    def __init__(self, name: str, shade: str, pale: str) -> None:
        """Raises LookupError when Phosphor has no such icon."""
        super().__init__()
        self._letter, self._shade, self._pale = _letter(name), shade, pale

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the letter in the middle of `rect`."""
        font = QFont(_family())
        font.setPixelSize(round(SHARE * rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._pale if mode is QIcon.Mode.Disabled else self._shade))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in device pixels."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


@cache
def _family() -> str:
    """The typeface, made known to Qt when the first icon is drawn."""
    known = QFontDatabase.addApplicationFont(str(resources() / "fonts" / "Phosphor.ttf"))
    return QFontDatabase.applicationFontFamilies(known)[0]


@cache
def _table() -> str:
    """Lines of name, tab, code: kept as text, which is a tenth of what a dictionary of 4,470 names takes."""
    return "\n" + (resources() / "fonts" / "Phosphor.tsv").read_text("ascii")


def _letter(name: str) -> str:
    _, found, rest = _table().partition(f"\n{name}\t")
    if not found:
        raise LookupError(f"Phosphor has no icon {name}")
    return chr(int(rest.partition("\n")[0], 16))
