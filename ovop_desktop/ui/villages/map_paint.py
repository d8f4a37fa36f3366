"""How the map is drawn: land in paper tones, towns to find one's way by, the village as a dot."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ovop_desktop.domain.maps import LonLat, Outline, Town
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.villages.sight import Sight

BARS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Kilometres a scale bar may stand for."""
BAR = 90
"""Pixels a scale bar takes at most."""


@lru_cache(maxsize=64)
def land(outline: Outline) -> QPainterPath:
    """An outline as a path in degrees."""
    path = QPainterPath()
    for ring in outline.rings:
        path.moveTo(*ring[0])
        for point in ring[1:]:
            path.lineTo(*point)
        path.closeSubpath()
    return path


def paint_land(painter: QPainter, sight: Sight, outlines: Iterable[Outline], own: Outline) -> None:
    """The neighbours pale, the village's own province bright with a firm edge over them."""
    painter.save()
    painter.setTransform(sight.transform(), True)
    for outline in (*(one for one in outlines if one is not own), own):
        mine = outline is own
        pen = QPen(look.colour("line2" if mine else "line"), 1.2 if mine else 1)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(look.colour("surface" if mine == (look.theme() == "light") else "hover"))
        painter.drawPath(land(outline))
    painter.restore()


class Labels:
    """Puts names beside places where they cover no other."""

    def __init__(self, painter: QPainter, sight: Sight) -> None:
        self._painter, self._sight = painter, sight
        self._taken: list[QRectF] = []

    def keep_free(self, point: QPointF, radius: float) -> None:
        """No name may lie here."""
        self._taken.append(QRectF(point.x() - radius, point.y() - radius, radius * 2, radius * 2))

    def town(self, town: Town) -> None:
        """A small ring and the name at its right, or at its left; nothing where there is no room for both."""
        self._painter.setFont(look.font("caption"))
        point = self._sight.point(town.at)
        spot = self._room(point, town.name, 7)
        if spot is None:
            return
        self._painter.setPen(QPen(look.colour("ink3"), 1.2))
        self._painter.setBrush(look.colour("surface"))
        self._painter.drawEllipse(point, 2.2, 2.2)
        self._write(spot, town.name, "ink2")

    def region(self, name: str, at: LonLat) -> None:
        """A name that belongs to a part of the land, over its middle."""
        self._painter.setFont(look.font("label"))
        point = self._sight.point(at)
        metrics = QFontMetricsF(self._painter.font())
        wide = metrics.horizontalAdvance(name) + 2
        spot = QRectF(point.x() - wide / 2, point.y() - metrics.height() / 2, wide, metrics.height())
        if self._free(spot):
            self._write(spot, name, "sogan")

    def _room(self, point: QPointF, name: str, aside: float) -> QRectF | None:
        metrics = QFontMetricsF(self._painter.font())
        wide, high = metrics.horizontalAdvance(name) + 2, metrics.height()
        dot = QRectF(point.x() - 4, point.y() - 4, 8, 8)
        for left in (point.x() + aside, point.x() - aside - wide):
            spot = QRectF(left, point.y() - high / 2, wide, high)
            if self._free(spot) and self._free(dot):
                self._taken.append(dot)
                return spot
        return None

    def _free(self, spot: QRectF) -> bool:
        whole = QRectF(QPointF(0, 0), self._sight.size)
        return whole.contains(spot) and not any(spot.intersects(other) for other in self._taken)

    def _write(self, spot: QRectF, name: str, token: str) -> None:
        self._taken.append(spot)
        metrics = QFontMetricsF(self._painter.font())
        path = QPainterPath()
        path.addText(QPointF(spot.left() + 1, spot.top() + metrics.ascent()), self._painter.font(), name)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QPen(look.colour("surface", 190), 3)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(path, halo)
        self._painter.fillPath(path, look.colour(token))


def paint_dot(painter: QPainter, point: QPointF) -> None:
    """The village: an indigo dot with a light rim."""
    painter.setPen(QPen(look.colour("surface"), 3))
    painter.setBrush(look.colour("nila"))
    painter.drawEllipse(point, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("on_nila"))
    painter.drawEllipse(point, 2.6, 2.6)


def paint_aim(painter: QPainter, point: QPointF) -> None:
    """The cross that the arrow keys move."""
    for token, width in (("surface", 5.0), ("focus", 2.0)):
        painter.setPen(QPen(look.colour(token), width, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, 9, 9)
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(point + QPointF(x * 5, y * 5), point + QPointF(x * 15, y * 15))


def paint_bar(painter: QPainter, sight: Sight, words: str) -> None:
    """A bar that says how long so many kilometres are, at the lower left; `words` holds {count}."""
    length = max((one for one in BARS if sight.kilometres(one) <= BAR), default=BARS[0])
    wide, foot = sight.kilometres(length), sight.size.height() - 14
    painter.setPen(QPen(look.colour("ink2"), 1.4))
    painter.drawLine(QPointF(14, foot), QPointF(14 + wide, foot))
    for left in (14.0, 14 + wide):
        painter.drawLine(QPointF(left, foot - 4), QPointF(left, foot))
    painter.setFont(look.font("caption", tabular=True))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(QRectF(20, foot - 24, 120, 20), flags, words.format(count=length))
