"""A leaf of a calendar: month, day, day of the week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.fairs.span_words import month_words, weekday_words
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.words import Words

LARGE, SMALL = (92, 104), (52, 56)
"""Width and height; the small one leaves the day of the week out."""


class DateTile(QWidget):
    """Shows a day, or a question mark as long as there is none."""

    def __init__(self, words: Words, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._small = words, small
        self._day: date | None = None
        self.setFixedSize(*(SMALL if small else LARGE))

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self._day = day
        self.setAccessibleName(self._words.long_day(day) if day else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the leaf; paper stays white in the dark, only its head is turmeric."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, radius = QRectF(self.rect()), 7 if self._small else 10
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.setClipPath(path)
        painter.fillRect(area, look.colour("white"))
        head = QRectF(0, 0, area.width(), 18 if self._small else 29)
        painter.fillRect(head, look.colour("kunyit"))
        if self._small:
            painter.setPen(QPen(look.colour("line"), 2))
            painter.drawPath(path)
        painter.setPen(look.colour("on_kunyit"))
        painter.setFont(look.font("overline", size=11 if self._small else 13))
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, month_words(self._words, self._day) if self._day else "")
        self._paint_day(painter, QRectF(0, head.bottom(), area.width(), area.height() - head.bottom()))

    def _paint_day(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(look.colour("hero"))
        painter.setFont(look.font("display", size=22 if self._small else 38))
        number = area if self._small else area.adjusted(0, 1, 0, -24)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._day.day) if self._day else "?")
        if not self._small and self._day:
            painter.setFont(look.font("second"))
            foot = QRectF(0, area.bottom() - 28, area.width(), 20)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, weekday_words(self._words, self._day))
