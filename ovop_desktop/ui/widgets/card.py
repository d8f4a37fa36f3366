"""Surfaces: the card that groups, and the thin line between rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look


class Card(QWidget):
    """A flat surface with a 1 px line; `column` is its layout. `dashed` marks a place to drop things."""

    def __init__(
        self,
        *,
        fill: str = "surface",
        line: str = "line",
        radius: int = 12,
        padding: int = 18,
        spacing: int = 12,
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._line, self._radius, self._dashed = fill, line, radius, dashed
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(spacing)

    def set_look(self, fill: str, line: str, *, dashed: bool = False) -> None:
        """Change the surface: while something is dragged over it, say."""
        self._fill, self._line, self._dashed = fill, line, dashed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(area, self._radius, self._radius)
        painter.fillPath(path, look.colour(self._fill))
        if self._line:
            pen = QPen(look.colour(self._line), 2 if self._dashed else 1)
            if self._dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawPath(path)


class Rule(QWidget):
    """A decorative line, level or upright."""

    def __init__(self, *, upright: bool = False, token: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), look.colour(self._token))


class Plain(QWidget):
    """A strip of one token's colour with a line at its foot or head if wished."""

    def __init__(self, fill: str = "paper", edge: str = "", parent: QWidget | None = None) -> None:
        """`edge` is any of the letters t, b, l, r."""
        super().__init__(parent)
        self._fill, self._edge = fill, edge

    def set_fill(self, fill: str) -> None:
        """Take another token's colour."""
        self._fill = fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(self._fill))
        line, wide, high = look.colour("line"), self.width(), self.height()
        sides = {"t": (0, 0, wide, 1), "b": (0, high - 1, wide, 1), "l": (0, 0, 1, high), "r": (wide - 1, 0, 1, high)}
        for letter in self._edge:
            painter.fillRect(*sides[letter], line)


def row(
    *parts: QWidget | int | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A level layout: widgets side by side, a number is a gap, None takes the room that is left."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        else:
            made.addWidget(part)
    return made


def column(
    *parts: QWidget | int | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """An upright layout: widgets below one another, a number is a gap, None takes the room that is left."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    made.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        else:
            made.addWidget(part)
    return made
