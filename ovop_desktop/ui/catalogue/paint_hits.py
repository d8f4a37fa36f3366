"""Text with the letters that were searched for on a tint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ovop_desktop.ui.catalogue.highlight import hits
from ovop_desktop.ui.shell import look


def draw_highlighted(painter: QPainter, area: QRectF, text: str, words: str, font: QFont, token: str) -> None:
    """Draw a line of text, shortened to fit, its hits on a turmeric tint."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    for start, length in hits(shown, words):
        left = area.left() + metrics.horizontalAdvance(shown[:start])
        wide = metrics.horizontalAdvance(shown[start : start + length])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("kunyit_soft"))
        painter.drawRoundedRect(QRectF(left - 1, area.top(), wide + 2, area.height()), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
