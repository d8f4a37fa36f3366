"""Tabs that jump to a part of the page; each shows the worst state of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from ovop_desktop.ui.shell import look

GAP, LEAST_GAP = 22, 6
"""Pixels between two tabs."""

STATES = {
    "done": ("check-circle-fill", "daun"),
    "todo": ("circle-dashed", "kunyit_text"),
    "wrong": ("warning-circle-fill", "saga"),
    "empty": ("circle-dashed", "ink3"),
}


@dataclass(frozen=True, slots=True)
class Tab:
    """A part: its key, its name, its state ("done", "todo", "wrong", "empty") and the state in words."""

    key: str
    name: str
    state: str
    said: str


class _TabButton(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self._state = "todo"
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    def show_tab(self, tab: Tab) -> None:
        self._state = tab.state
        self.setText(tab.name)
        self.setAccessibleName(f"{tab.name}: {tab.said}")
        self.setToolTip(tab.said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(look.font("strong")).horizontalAdvance(self.text())) + 24, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        font = look.font("strong" if here else "body")
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(look.colour("nila" if here or self.underMouse() else "ink2"))
        painter.drawText(QRectF(0, 0, wide + 4, 39), Qt.AlignmentFlag.AlignVCenter, self.text())
        icon, token = STATES[self._state]
        painter.drawPixmap(QPointF(wide + 6, 12), look.pixmap(icon, 15, token, self.devicePixelRatioF()))
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("nila"))
            painter.drawRoundedRect(QRectF(0, 39, wide + 21, 3), 1.5, 1.5)


class SectionTabs(QWidget):
    """`chosen` tells the key of the part to jump to."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {key: _TabButton() for key in keys}
        self._strip = QWidget()
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        for key, button in self._buttons.items():
            self._row.addWidget(button)
            button.clicked.connect(lambda _=False, key=key: self._press(key))
        self._row.addStretch(1)
        self._view = QScrollArea()
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setWidgetResizable(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setWidget(self._strip)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 1)
        outer.addWidget(self._view)
        self.setFixedHeight(43)
        self.mark(next(iter(keys)))

    def show_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show names and states."""
        for tab in tabs:
            self._buttons[tab.key].show_tab(tab)
        self._space()

    def mark(self, key: str) -> None:
        """Mark the part that is in view, and show its tab where there is no room for all."""
        for one, button in self._buttons.items():
            button.setChecked(one == key)
        self._view.ensureWidgetVisible(self._buttons[key], 40, 0)

    def _space(self) -> None:
        """The tabs stand closer before any of them is out of sight."""
        wide = sum(button.sizeHint().width() for button in self._buttons.values())
        spare = (self.width() - wide) // max(1, len(self._buttons) - 1)
        self._row.setSpacing(min(max(spare, LEAST_GAP), GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room there is."""
        super().resizeEvent(event)
        self._space()

    def state(self, key: str) -> str:
        """The state shown for a part."""
        return self._buttons[key]._state

    def _press(self, key: str) -> None:
        self.mark(key)
        self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below the tabs."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, look.colour("line"))
