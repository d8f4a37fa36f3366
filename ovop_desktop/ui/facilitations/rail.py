"""The line a timeline hangs on: an icon on a tint, and the way to what was before."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.badge import Tile

SIDE = 36


class Rail(QWidget):
    """As tall as the record beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = Tile("handshake", "nila", SIDE)
        self._goes_on = False
        self.setFixedWidth(SIDE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tile)
        layout.addStretch(1)

    def set_last(self, last: bool) -> None:
        """Whether nothing is below."""
        self._goes_on = not last
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the way down."""
        if self._goes_on:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("line"), 2))
            painter.drawLine(QPointF(SIDE / 2, SIDE + 6), QPointF(SIDE / 2, self.height()))
