"""A small panel that opens under a widget and closes by Esc or a press beside it; the focus goes back to its opener."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look

SHADOW = 8


class Popover(QWidget):
    """Put parts into `column`, then `open_under` its opener."""

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SHADOW + 8, SHADOW + 8, SHADOW + 8, SHADOW + 8)
        self.column.setSpacing(4)

    def open_under(self) -> None:
        """Show it below its opener, inside the screen."""
        self.adjustSize()
        opener = self._opener()
        corner = opener.mapToGlobal(QPoint(-SHADOW, opener.height() - SHADOW + 4))
        room = opener.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        top = corner.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), opener.mapToGlobal(QPoint(0, 0)).y() - self.height() + SHADOW - 4)
        self.move(left, top)
        self.show()
        self.focusNextChild()

    def _opener(self) -> QWidget:
        opener = self.parentWidget()
        assert opener is not None
        return opener

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        self._opener().setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("shadow", 8))
        for step in range(SHADOW, 0, -1):
            painter.drawRoundedRect(plate.adjusted(-step, -step + 2, step, min(step + 2, SHADOW)), 10 + step, 10 + step)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
