"""A photo cut to the place it is shown in, its corners round: made once, then only copied to the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPixmap

SHADE = QColor(0, 0, 0, 20)
"""Laid over photos in the dark theme, so that they do not glare."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The place of a photo, in device pixels; with `crown` only its upper corners are round."""

    width: int
    height: int
    radius: float
    crown: bool = False
    shaded: bool = False


def outline(area: QRectF, radius: float, *, crown: bool = False) -> QPainterPath:
    """The shape of a photo in `area`."""
    path = QPainterPath()
    if not crown:
        path.addRoundedRect(area, radius, radius)
        return path
    path.addRoundedRect(area.adjusted(0, 0, 0, radius), radius, radius)
    whole = QPainterPath()
    whole.addRect(area)
    return path.intersected(whole)


def cover(pixmap: QPixmap, width: int, height: int) -> QPixmap:
    """The middle of a picture that fills `width` x `height` device pixels."""
    if width < 1 or height < 1:
        return QPixmap()
    scaled = pixmap.scaled(
        width, height, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return scaled.copy((scaled.width() - width) // 2, (scaled.height() - height) // 2, width, height)


def cut_photo(pixmap: QPixmap, cut: Cut) -> QPixmap:
    """The picture cut out. A place without pixels gives an empty one."""
    filled = cover(pixmap, cut.width, cut.height)
    if filled.isNull():
        return filled
    shape = outline(QRectF(0, 0, cut.width, cut.height), cut.radius, crown=cut.crown)
    made = QPixmap(cut.width, cut.height)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, QBrush(filled))
    if cut.shaded:
        painter.fillPath(shape, SHADE)
    painter.end()
    return made
