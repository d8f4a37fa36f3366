"""How the map is drawn: land in paper tones, towns to find one's way by, the village as a dot."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from ovop_desktop.domain.maps import LonLat, Outline, Town
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.villages.sight import Sight, fitted

BARS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Kilometres a scale bar may stand for."""
HALO = 3
"""Pixels of the rim round a name."""
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


def paint_land(
    painter: QPainter, sight: Sight, outlines: Iterable[Outline], own: Outline, village: Outline | None = None
) -> None:
    """The neighbours pale, the own regency or province bright with a firm edge over them, the village's land in it."""
    painter.save()
    painter.setTransform(sight.transform(), True)
    for outline in (*(one for one in outlines if one is not own), own):
        mine = outline is own
        _paint(painter, outline, "line2" if mine else "line", _fill(bright=mine))
    if village is not None:
        _paint(painter, village, "nila", look.colour("nila", 34))
    painter.restore()


def paint_inset(painter: QPainter, room: QRectF, province: Outline, part: Outline) -> None:
    """A small map of the whole province, with the regency that the map shows filled in."""
    painter.setPen(QPen(look.colour("line2"), 1))
    painter.setBrush(look.colour("sunken"))
    painter.drawRoundedRect(room, 7, 7)
    painter.save()
    sight = fitted(province.bounds, room.size(), 1, None, room=7)
    painter.translate(room.topLeft())
    painter.setTransform(sight.transform(), True)
    _paint(painter, province, "line2", _fill(bright=True))
    _paint(painter, part, "nila", look.colour("nila"))
    painter.restore()


def _fill(*, bright: bool) -> QColor:
    return look.colour("surface" if bright == (look.theme() == "light") else "hover")


def _paint(painter: QPainter, outline: Outline, edge: str, fill: QColor) -> None:
    """One pixel and plain joins: Qt draws 3,000 points of such a line in half a millisecond, of any other in 20."""
    pen = QPen(look.colour(edge), 1)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawPath(land(outline))


class Labels:
    """Puts names beside places where they cover no other."""

    def __init__(self, painter: QPainter, sight: Sight) -> None:
        self._painter, self._sight = painter, sight
        self._taken: list[QRectF] = []

    def keep_free(self, point: QPointF, radius: float) -> None:
        """No name may lie here."""
        self._taken.append(QRectF(point.x() - radius, point.y() - radius, radius * 2, radius * 2))

    def keep_clear(self, room: QRectF) -> None:
        """No name may lie here."""
        self._taken.append(room)

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
        """A name that belongs to a part of the land: over its middle, or a little above or below it."""
        self._painter.setFont(look.font("label"))
        point = self._sight.point(at)
        metrics = QFontMetricsF(self._painter.font())
        wide, high = metrics.horizontalAdvance(name) + 2, metrics.height()
        for aside in (0.0, high * 1.3, -high * 1.3):
            spot = QRectF(point.x() - wide / 2, point.y() - high / 2 + aside, wide, high)
            if self._free(spot):
                self._write(spot, name, "sogan")
                return

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
        ratio = self._painter.device().devicePixelRatio()
        picture = _written(name, self._painter.font().toString(), look.hex_of(token), look.hex_of("surface"), ratio)
        self._painter.drawImage(spot.topLeft() - QPointF(HALO, HALO), picture)


@lru_cache(maxsize=256)
def _written(name: str, key: str, ink: str, halo: str, ratio: float) -> QImage:
    """A name with a light rim, kept as a picture: drawing the rim takes a few milliseconds."""
    font = QFont()
    font.fromString(key)
    metrics = QFontMetricsF(font)
    wide, high = metrics.horizontalAdvance(name) + 2 + 2 * HALO, metrics.height() + 2 * HALO
    picture = QImage(ceil(wide * ratio), ceil(high * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(QPointF(HALO + 1, HALO + metrics.ascent()), font, name)
    rim = QColor(halo)
    rim.setAlpha(190)
    pen = QPen(rim, HALO)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)
    painter.fillPath(path, QColor(ink))
    painter.end()
    return picture


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
