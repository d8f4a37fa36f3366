"""Which part of the earth is seen in a rectangle of pixels, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, radians

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QTransform

from ovop_desktop.domain.maps import Bounds, LonLat

ROOM = 18
"""Pixels kept free around what is fitted in."""


@dataclass(frozen=True, slots=True)
class Sight:
    """An upright map around `centre`, `scale` pixels to a degree of latitude; near the equator a degree of longitude is
    nearly as long, `squeeze` times as long where the map lies.
    """

    size: QSizeF
    centre: LonLat
    scale: float
    squeeze: float

    def point(self, place: LonLat) -> QPointF:
        """Where a place is drawn."""
        across = (place[0] - self.centre[0]) * self.scale * self.squeeze
        return QPointF(
            self.size.width() / 2 + across, self.size.height() / 2 - (place[1] - self.centre[1]) * self.scale
        )

    def place(self, point: QPointF) -> LonLat:
        """What lies under a pixel."""
        return (
            self.centre[0] + (point.x() - self.size.width() / 2) / (self.scale * self.squeeze),
            self.centre[1] - (point.y() - self.size.height() / 2) / self.scale,
        )

    def bounds(self) -> Bounds:
        """What is seen."""
        west, north = self.place(QPointF(0, 0))
        east, south = self.place(QPointF(self.size.width(), self.size.height()))
        return Bounds(west, south, east, north)

    def transform(self) -> QTransform:
        """Brings paths that are drawn in degrees (north up) to where they are seen."""
        origin = self.point((0.0, 0.0))
        return QTransform(self.scale * self.squeeze, 0, 0, -self.scale, origin.x(), origin.y())

    def moved(self, pixels: QPointF) -> Sight:
        """The map pulled aside by so many pixels."""
        middle = QPointF(self.size.width() / 2, self.size.height() / 2)
        return replace(self, centre=self.place(middle - pixels))

    def kilometres(self, length: float) -> float:
        """Pixels for so many kilometres (a degree of latitude is 111.2)."""
        return length * self.scale / 111.2


def fitted(bounds: Bounds, size: QSizeF, zoom: float, centre: LonLat | None, room: float = ROOM) -> Sight:
    """`bounds` fitted into `size`, `zoom` times as large, around `centre` or its own middle; 1 shows all of it.

    `room` are the pixels kept free around it.
    """
    middle = bounds.middle
    squeeze = cos(radians(middle[1]))
    wide = max(1.0, size.width() - 2 * room) / max(1e-6, (bounds.east - bounds.west) * squeeze)
    high = max(1.0, size.height() - 2 * room) / max(1e-6, bounds.north - bounds.south)
    return Sight(size, centre or middle, min(wide, high) * zoom, squeeze)
