"""The banner of Beranda: the next fair, how far its preparation is, and the one button that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.fairs.date_tile import DateTile
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.ornament import kawung
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label

DONE, HERE, LATER = "done", "here", "later"
"""How a step stands."""

COUNTDOWN = 64
"""Pixels of the number of days."""


class Steps(QWidget):
    """Circles on a line: done, here, to come; each with a name and an amount."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[tuple[str, str, str]] = ()
        self.setFixedHeight(64)

    def set(self, steps: Sequence[tuple[str, str, str]]) -> None:
        """`steps` are (name, amount, state)."""
        self._steps = tuple(steps)
        self.setAccessibleName(", ".join(f"{name} {amount}".strip() for name, amount, _ in steps))
        self.setVisible(bool(steps))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, circles, names and amounts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(190.0, self.width() / max(1, len(self._steps)))
        for place, (name, amount, state) in enumerate(self._steps):
            left = place * wide
            if place + 1 < len(self._steps):
                painter.setPen(
                    QPen(look.colour("kunyit" if state == DONE else "white", 255 if state == DONE else 70), 2)
                )
                painter.drawLine(QPointF(left + 28, 11), QPointF(left + wide - 6, 11))
            self._paint_circle(painter, QRectF(left, 0, 22, 22), state)
            room = QRectF(left, 26, wide - 8, 18)
            painter.setPen(look.colour("white", 190 if state == LATER else 255))
            self._write(painter, room, name, "second" if state == LATER else "label")
            painter.setPen(look.colour("kunyit" if state == HERE else "side_text"))
            self._write(painter, room.translated(0, 18), amount, "badge")

    def _paint_circle(self, painter: QPainter, circle: QRectF, state: str) -> None:
        lit = state != LATER
        painter.setPen(QPen(look.colour("kunyit" if lit else "white", 255 if lit else 120), 2))
        painter.setBrush(look.colour("kunyit") if state == DONE else look.colour("hero"))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if state == DONE:
            mark = look.pixmap("check-bold", 12, "on_kunyit", self.devicePixelRatioF())
            painter.drawPixmap(QPointF(circle.left() + 5, 5), mark)
        elif state == HERE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("kunyit"))
            painter.drawEllipse(circle.center(), 4, 4)

    def _write(self, painter: QPainter, room: QRectF, text: str, role: str) -> None:
        font = look.font(role)
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class _Fact(QWidget):
    """An icon and a line beside it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.text = Label(role="body", token="side_text", elided=True)
        line = row(Glyph(icon, 16, "side_text"), spacing=8)
        line.addWidget(self.text, 1)
        self.setLayout(line)

    def say(self, text: str) -> None:
        """Show a fact; none hides the line."""
        self.text.setText(text)
        self.setVisible(bool(text))


class Hero(QWidget):
    """Indigo with kawung at its right end."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self.tile = DateTile(words)
        self.over = Label(role="overline", token="kunyit")
        self.heading = Label(role="figure", token="white", wrap=True)
        self.days, self.place = _Fact("calendar-blank"), _Fact("map-pin")
        self.detail = Label(role="body", token="side_text", wrap=True)
        self.count = Label(role="display", token="white", size=COUNTDOWN)
        self.count_note = Label(role="label", token="kunyit")
        for label in (self.count, self.count_note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.steps = Steps()
        self.button = Button("", "accent", "arrow-right", big=True, trailing=True)
        self.second = Button("", "outline", big=True)
        self.note = Label(role="second", token="side_text")
        words_column = column(self.over, self.heading, 2, self.days, self.place, self.detail, None, spacing=3)
        top = row(self.tile, spacing=20)
        top.setAlignment(self.tile, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words_column, 1)
        top.addLayout(column(self.count, self.count_note, None, spacing=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 26, 18)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addStretch(1)
        layout.addSpacing(4)
        layout.addWidget(self.steps)
        layout.addSpacing(2)
        layout.addLayout(row(self.button, self.second, None, self.note, spacing=10))

    def set_fair(self, first: date | None, days: str, place: str, count: str, note: str) -> None:
        """Show when and where; `count` is the number of days left, `note` what stands under it."""
        self.tile.set_day(first)
        self.tile.setVisible(first is not None)
        self.days.say(days)
        self.place.say(place)
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.count_note.setText(note)
        self.count_note.setVisible(bool(note))

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
        right = QRectF(area.width() * 0.62, 0, area.width() * 0.38, area.height())
        kawung(painter, right, 60, look.colour("white", 22))
