"""Over a place one can let go of files: a dashed frame, and what will happen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell import look

WIDE = 420
"""Logical pixels from which on the sentence is written large."""


class DropVeil(QWidget):
    """Lies over its parent, or a part of it, from the first `say` to `lift`; the mouse does not notice it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, area: QRect | None = None) -> None:
        """What happens when one lets go; `area` is the part of the parent that takes it."""
        self.setAccessibleName(sentence)
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(area if area is not None else over.rect())
        self.raise_()
        self.show()
        self.update()

    def sentence(self) -> str:
        """What it says now; nothing while it is lifted."""
        return self.accessibleName() if not self.isHidden() else ""

    def lift(self) -> None:
        """Nothing is dragged here any more."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, frame and sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("nila"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("nila_soft", 235))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 12, 12)
        painter.setFont(look.font("h2" if self.width() >= WIDE else "label"))
        painter.setPen(look.colour("nila"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(16, 8, -16, -8), flags, self.accessibleName())
