"""An outline that is not kept yet, drawn where it will stand: over its province, with the village's dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ovop_desktop.domain.maps import LonLat, Outline
from ovop_desktop.services.maps import Maps
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.villages import map_paint
from ovop_desktop.ui.villages.sight import fitted


class BoundaryPreview(QWidget):
    """Shows one outline as large as it gets; nothing can be done to it."""

    def __init__(self, maps: Maps, dot: LonLat | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps, self._dot = maps, dot
        self._outline: Outline | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Upright enough for most regencies."""
        return QSize(340, 320)

    def show_outline(self, outline: Outline, name: str) -> None:
        """Show an outline; `name` says to a screen reader whose it is."""
        self._outline = outline
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sea, land, the outline and the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.fillPath(frame, look.colour("sunken"))
        painter.setClipPath(frame)
        if self._outline is not None:
            sight = fitted(self._outline.bounds, QSizeF(self.size()), 1, None)
            around = self._maps.around(sight.bounds())
            map_paint.paint_land(painter, sight, around, self._outline)
            map_paint.paint_bar(painter, sight, "{count} km")
            if self._dot is not None and frame.contains(QPointF(sight.point(self._dot))):
                map_paint.paint_dot(painter, sight.point(self._dot))
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawPath(frame)
