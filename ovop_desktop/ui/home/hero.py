"""The banner of Beranda: the way to the next brochure in three steps, and the one button that goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.ornament import kawung
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label


class Steps(QWidget):
    """Circles on a line: done, here, to come; each with a name and an amount."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[tuple[str, str]] = ()
        self._here = 0
        self.setFixedHeight(66)

    def set(self, steps: Sequence[tuple[str, str]], here: int) -> None:
        """`steps` are (name, amount); those before `here` are done."""
        self._steps, self._here = tuple(steps), here
        self.setAccessibleName(", ".join(f"{name} {amount}".strip() for name, amount in steps))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, circles, names and amounts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(190.0, self.width() / max(1, len(self._steps)))
        for place, (name, amount) in enumerate(self._steps):
            left = place * wide
            done, here = place < self._here, place == self._here
            if place + 1 < len(self._steps):
                painter.setPen(QPen(look.colour("kunyit" if done else "white", 255 if done else 70), 2))
                painter.drawLine(QPointF(left + 28, 11), QPointF(left + wide - 6, 11))
            circle = QRectF(left, 0, 22, 22)
            painter.setPen(QPen(look.colour("kunyit" if done or here else "white", 255 if done or here else 120), 2))
            painter.setBrush(look.colour("kunyit") if done else look.colour("hero"))
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            if done:
                mark = look.pixmap("check-bold", 12, "on_kunyit", self.devicePixelRatioF())
                painter.drawPixmap(QPointF(left + 5, 5), mark)
            elif here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("kunyit"))
                painter.drawEllipse(circle.center(), 4, 4)
            painter.setFont(look.font("label" if done or here else "second"))
            painter.setPen(look.colour("white", 255 if done or here else 190))
            painter.drawText(QRectF(left, 26, wide - 8, 20), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(look.font("badge"))
            painter.setPen(look.colour("kunyit" if here else "side_text"))
            painter.drawText(QRectF(left, 45, wide - 8, 18), Qt.AlignmentFlag.AlignVCenter, amount)


class Hero(QWidget):
    """Indigo with kawung at its right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self.over = Label(role="overline", token="kunyit")
        self.heading = Label(role="figure", token="white", wrap=True)
        self.detail = Label(role="body", token="side_text", wrap=True)
        self.steps = Steps()
        self.button = Button("", "accent", "arrow-right", trailing=True)
        self.second = Button("", "outline")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(5)
        column.addWidget(self.over)
        column.addWidget(self.heading)
        column.addWidget(self.detail)
        column.addSpacing(12)
        column.addWidget(self.steps)
        column.addSpacing(8)
        column.addStretch(1)
        column.addLayout(row(self.button, self.second, None, spacing=10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint gradient and ornament."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, 14, 14)
        shade = QLinearGradient(area.topLeft(), area.bottomRight())
        shade.setColorAt(0, look.colour("hero"))
        shade.setColorAt(1, look.colour("hero2"))
        painter.fillPath(path, shade)
        painter.setClipPath(path)
        kawung(
            painter, QRectF(area.width() * 0.62, 0, area.width() * 0.38, area.height()), 60, look.colour("white", 22)
        )
