"""What a row is moved by: dragged with the mouse, or asked by keyboard for "up" and "down"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ovop_desktop.ui.widgets.buttons import IconButton

WIDTH = 24
"""Pixels."""


class RowHandle(IconButton):
    """`stepped` brings -1 or 1; `dragged` the pointer's height on the screen; `dropped` when it is let go."""

    stepped = Signal(int)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dots-six-vertical", "ghost", parent=parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setProperty("square", "slim")
        self.setFixedWidth(WIDTH)
        self._from: int | None = None
        self._moving = False
        self._words = ("", "")

    def set_words(self, name: str, up: str, down: str) -> None:
        """What it is called, and the words of its menu."""
        self.name_it(name, "Alt+Up, Alt+Down")
        self._words = (up, down)

    def menu(self) -> QMenu:
        """Up and down, for who does not drag."""
        made = QMenu(self)
        made.addAction(self._words[0], lambda: self.stepped.emit(-1))
        made.addAction(self._words[1], lambda: self.stepped.emit(1))
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _ask(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter open the menu."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._moving = event.globalPosition().toPoint().y(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the row is wanted, once the hand has really moved."""
        height = event.globalPosition().toPoint().y()
        if self._from is None or (not self._moving and abs(height - self._from) < 6):
            return
        self._moving = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: dropped where it is; a mere click opens the menu."""
        if self._from is None:
            return
        self._from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._moving:
            self.dropped.emit()
        else:
            self._ask()
