"""Kawung, the only ornament: lens-shaped petals on the diagonals of a square grid, and the logo made of four."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from ovop_desktop.ui.shell import look


def petal(length: float, width: float, gap: float) -> QPainterPath:
    """A petal from `gap` to `length` along the x axis."""
    path = QPainterPath(QPointF(gap, 0))
    path.cubicTo(length * 0.3, -width, length * 0.7, -width, length - gap, 0)
    path.cubicTo(length * 0.7, width, length * 0.3, width, gap, 0)
    return path


def kawung(painter: QPainter, area: QRectF, tile: float, shade: QColor) -> None:
    """Cover `area` with kawung in lines of one colour; a tile is 44 to 72 px."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area)
    painter.setPen(QPen(shade, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    diagonal = tile / math.sqrt(2)
    leaf = petal(diagonal, tile * 0.2, tile * 0.06)
    for line in range(-1, int(area.height() / tile * 2) + 3):
        for place in range(-1, int(area.width() / tile * 2) + 3):
            if (line + place) % 2:
                continue
            for turn in (45, 135):
                painter.save()
                painter.translate(area.left() + place * tile / 2, area.top() + line * tile / 2)
                painter.rotate(turn)
                painter.drawPath(leaf)
                painter.restore()
    painter.restore()


def faded_kawung(width: int, height: int, tile: float, alpha: int, ratio: float) -> QPixmap:
    """A strip of white kawung that fades out above and below."""
    strip = QPixmap(round(width * ratio), round(height * ratio))
    strip.setDevicePixelRatio(ratio)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    area = QRectF(0, 0, width, height)
    kawung(painter, area, tile, look.colour("white", alpha))
    veil = QLinearGradient(0, 0, 0, height)
    for place, opacity in ((0, 0), (0.5, 255), (1, 0)):
        veil.setColorAt(place, QColor(0, 0, 0, opacity))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(area, veil)
    painter.end()
    return strip


def logo(size: int, ratio: float = 1.0) -> QPixmap:
    """The program's mark: four petals on turmeric."""
    mark = QPixmap(round(size * ratio), round(size * ratio))
    mark.setDevicePixelRatio(ratio)
    mark.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("kunyit"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.26, size * 0.26)
    painter.translate(size / 2, size / 2)
    leaf = petal(size * 0.42, size * 0.16, size * 0.045)
    for turn in (45, 135, 225, 315):
        painter.save()
        painter.rotate(turn)
        painter.setBrush(look.colour("on_kunyit"))
        painter.drawPath(leaf)
        painter.setBrush(look.colour("kunyit"))
        painter.drawEllipse(QPointF(size * 0.23, 0), size * 0.03, size * 0.03)
        painter.restore()
    painter.end()
    return mark
