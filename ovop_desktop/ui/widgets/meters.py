"""How much is done: a ring with a percentage, a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell import look


class Ring(QWidget):
    """A share from 0 to 100 as a ring with its number."""

    def __init__(self, size: int = 76, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent, self._token = 0, "daun"
        self.setFixedSize(size, size)

    def set(self, percent: int, token: str = "daun") -> None:
        """Show a share in a token's colour."""
        self._percent, self._token = percent, token
        self.setAccessibleName(f"{percent}%")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the share and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.width() * 0.115
        area = QRectF(self.rect()).adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        pen = QPen(look.colour("sunken"), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, 0, 360 * 16)
        if self._percent > 0:
            pen.setColor(look.colour(self._token))
            painter.setPen(pen)
            painter.drawArc(area, 90 * 16, round(-3.6 * 16 * self._percent))
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("h2", tabular=True, size=round(self.width() * 0.24)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self._percent}%")


class Meter(QWidget):
    """A share from 0 to 1 as a bar."""

    def __init__(self, token: str = "nila", height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._token = 0.0, token
        self.setFixedHeight(height)

    def set(self, share: float, token: str = "") -> None:
        """Show a share."""
        self._share = min(max(share, 0.0), 1.0)
        self._token = token or self._token
        self.update()

    def share(self) -> float:
        """The share that is shown."""
        return self._share

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        round_ = area.height() / 2
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(area, round_, round_)
        if self._share > 0:
            painter.setBrush(look.colour(self._token))
            area.setWidth(max(area.height(), area.width() * self._share))
            painter.drawRoundedRect(area, round_, round_)
