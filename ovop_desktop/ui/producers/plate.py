"""The indigo plate under a banner, with kawung that fades in towards its right end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.ornament import kawung


class HeroPlate(QWidget):
    """An indigo plate with kawung that fades in from the left; heroes of pages stand on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self._pattern: QPixmap | None = None
        self._drawn = (0, 0, 0.0, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, 14, 14)
        blend = QLinearGradient(0, 0, area.width(), area.height())
        blend.setColorAt(0, look.colour("hero"))
        blend.setColorAt(1, look.colour("hero2"))
        painter.fillPath(path, blend)
        painter.setClipPath(path)
        painter.drawPixmap(0, 0, self._faded())

    def _faded(self) -> QPixmap:
        key = (self.width(), self.height(), self.devicePixelRatioF(), look.theme())
        if self._pattern is None or key != self._drawn:
            self._drawn = key
            wide, high, ratio, _ = key
            strip = QPixmap(max(1, round(wide * ratio)), max(1, round(high * ratio)))
            strip.setDevicePixelRatio(ratio)
            strip.fill(Qt.GlobalColor.transparent)
            painter = QPainter(strip)
            kawung(painter, QRectF(wide * 0.4, 0, wide * 0.6, high), 52, look.colour("white", 28))
            veil = QLinearGradient(wide * 0.4, 0, wide, 0)
            veil.setColorAt(0, look.colour("shadow", 0))
            veil.setColorAt(0.7, look.colour("shadow", 255))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.fillRect(QRectF(0, 0, wide, high), veil)
            painter.end()
            self._pattern = strip
        return self._pattern
