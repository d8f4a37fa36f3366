"""The left half of the first screen: what the program makes, on indigo with kawung."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.ornament import kawung, logo
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.label import Label

ROUND = 22
"""Logical pixels kept free between the words and the pages, whose turned corners reach into it."""
LOWEST, HIGHEST = 150, 360
"""Logical pixels a page may be high."""


class Art(Speaking):
    """Pages of our own press, slightly turned."""

    def __init__(self, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = [QPixmap(str(resources / "art" / name)) for name in ("page.jpg", "cover.jpg")]
        mark = QLabel()
        mark.setPixmap(logo(48, self.devicePixelRatioF()))
        name, promise = Label(role="figure", token="white"), Label(role="display", token="white", wrap=True)
        safe = Label(role="body", token="side_text", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(mark)
        head.addWidget(name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 36)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(promise)
        column.addStretch(1)
        column.addWidget(safe)
        self._above, self._below = promise, safe
        self.speak(name.setText, lambda: self.tr("Katalog Desa"))
        self.speak(promise.setText, lambda: self.tr("Dari data desa menjadi brosur siap cetak"))
        self.speak(
            safe.setText,
            lambda: self.tr("Bekerja tanpa internet. Foto, harga, dan cerita produk tetap tersimpan di laptop Anda."),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the pages."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        shade = QLinearGradient(area.topLeft(), area.bottomLeft())
        shade.setColorAt(0, look.colour("hero"))
        shade.setColorAt(1, look.colour("hero2"))
        painter.fillRect(area, shade)
        kawung(painter, area, 60, look.colour("white", 18))
        above, below = self._above.geometry().bottom() + ROUND, self._below.geometry().top() - ROUND
        high = min(below - above, HIGHEST)
        if high < LOWEST or any(page.isNull() for page in self._pages):
            return
        wide = high * self._pages[0].width() / self._pages[0].height()
        middle, top = self.width() / 2, above + (below - above - high) / 2
        for page, turn, left in ((self._pages[0], 6, middle + wide * 0.02), (self._pages[1], -6, middle - wide * 0.92)):
            painter.save()
            frame = QRectF(left, top, wide, high)
            painter.translate(frame.center())
            painter.rotate(turn)
            frame.moveCenter(QRectF().center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("shadow", 60))
            painter.drawRoundedRect(frame.adjusted(-3, 1, 5, 8), 4, 4)
            painter.drawPixmap(frame, page, QRectF(page.rect()))
            painter.restore()
