"""Small marks: a badge says a state in a word and an icon, a tile carries an icon, an avatar two letters."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ovop_desktop.ui.shell import look

TONES = {
    "nila": ("nila_soft", "nila"),
    "daun": ("daun_soft", "daun"),
    "kunyit": ("kunyit_soft", "kunyit_text"),
    "saga": ("saga_soft", "saga"),
    "sogan": ("sogan_soft", "sogan"),
    "neutral": ("sunken", "ink2"),
    "act": ("nila", "on_nila"),
    "white": ("surface", "daun"),
    "plate": ("hero_badge", "white"),
}


class Badge(QWidget):
    """A word on a tint; the state is never told by colour alone."""

    def __init__(self, text: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone, icon)

    def set(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Change what it says."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        """Room for the icon and the word."""
        wide = QFontMetricsF(look.font("badge")).horizontalAdvance(self._text) + 16 + (18 if self._icon else 0)
        return QSize(math.ceil(wide) + 1, 23)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, QRectF(self.rect()), self._text, self._tone, self._icon, self.devicePixelRatioF())


def badge_width(text: str, icon: str = "") -> float:
    """How wide a badge is, for delegates."""
    return QFontMetricsF(look.font("badge")).horizontalAdvance(text) + 16 + (18 if icon else 0)


def paint_badge(painter: QPainter, area: QRectF, text: str, tone: str, icon: str, ratio: float) -> None:
    """Paint a badge into `area`; delegates use it too."""
    fill, ink = TONES[tone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(fill))
    painter.drawRoundedRect(area, 6, 6)
    left = area.left() + 8
    if icon:
        painter.drawPixmap(QPointF(left - 1, area.center().y() - 7), look.pixmap(icon, 14, ink, ratio))
        left += 18
    painter.setFont(look.font("badge"))
    painter.setPen(look.colour(ink))
    place = QRectF(left, area.top(), area.right() - left, area.height() - 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Tile(QWidget):
    """An icon on a rounded tint."""

    def __init__(self, icon: str, tone: str = "nila", size: int = 38, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setFixedSize(size, size)

    def set(self, icon: str, tone: str) -> None:
        """Change icon and tint."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = TONES[self._tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()), self.width() * 0.24, self.width() * 0.24)
        side = round(self.width() * 0.5)
        place = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        painter.drawPixmap(place, look.pixmap(self._icon, side, ink, self.devicePixelRatioF()))


class Glyph(QWidget):
    """An icon by itself, in a token's colour."""

    def __init__(self, icon: str, size: int = 18, token: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._token = icon, token
        self.setFixedSize(size, size)

    def set(self, icon: str, token: str) -> None:
        """Change icon and colour."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        QPainter(self).drawPixmap(0, 0, look.pixmap(self._icon, self.width(), self._token, self.devicePixelRatioF()))


class Avatar(QWidget):
    """Two letters in a circle where there is no picture."""

    def __init__(self, name: str = "", tone: str = "sogan", size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._tone = initials(name), tone
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Show another name's letters."""
        self._letters = initials(name)
        self.update()

    def set_tone(self, tone: str) -> None:
        """Change the tint."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = TONES[self._tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(fill))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(look.colour(ink))
        painter.setFont(look.font("label", size=round(self.width() * 0.36)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


def initials(name: str) -> str:
    """The first letters of the first two words: "SW" for "Sri Wahyuni"."""
    return "".join(word[0] for word in name.split()[:2] if word).upper()
