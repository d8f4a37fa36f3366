"""How a page, its number and what is picked on it look on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPixmap

from ovop_desktop.ui.shell import look

SHADE = 0.05
"""The share of a page's width that the bend at the spine darkens."""


def paint_page(painter: QPainter, area: QRectF, picture: QPixmap | None) -> None:
    """Paint a page on its shadow; white while its picture is made."""
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, alpha in ((5, 8), (3, 12), (1, 20)):
        painter.setBrush(look.colour("shadow", alpha))
        painter.drawRoundedRect(area.adjusted(-spread, 1 - spread / 2, spread, spread + 1), 3, 3)
    painter.fillRect(area, look.colour("white"))
    if picture is not None:
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
    painter.setPen(QPen(look.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def paint_spine(painter: QPainter, left: QRectF) -> None:
    """Darken the inner edges of `left` and the page that faces it, as a book that lies open does."""
    wide = left.width() * SHADE
    for edge, out in ((left.right(), left.right() - wide), (left.right() + 1, left.right() + 1 + wide)):
        shade = QLinearGradient(edge, 0, out, 0)
        shade.setColorAt(0, look.colour("shadow", 46))
        shade.setColorAt(1, look.colour("shadow", 0))
        painter.fillRect(QRectF(min(edge, out), left.top(), wide, left.height()), shade)


def paint_number(painter: QPainter, area: QRectF, page: int, *, here: bool) -> None:
    """Paint the number under a thumbnail, and a frame around the one in view."""
    if here:
        painter.setPen(QPen(look.colour("nila"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-4, -4, 4, 4), 4, 4)
    painter.setFont(look.font("badge", tabular=True))
    painter.setPen(look.colour("nila" if here else "ink2"))
    place = QRectF(area.left(), area.bottom() + 5, area.width(), 20)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(page + 1))


def paint_picked(painter: QPainter, area: QRectF) -> None:
    """Paint a frame with handles around what is picked."""
    area = area.adjusted(-5, -5, 5, 5)
    painter.setPen(QPen(look.colour("nila") if look.theme() == "light" else look.colour("hero2"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    painter.setBrush(look.colour("white"))
    for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()):
        painter.drawRect(QRectF(corner.x() - 3.5, corner.y() - 3.5, 7, 7))
