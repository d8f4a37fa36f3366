"""An input that is as tall as its text."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from ovop_desktop.ui.widgets.field import Area


class Growing(Area):
    """As tall as its text, between so many lines."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(least)
        self._least, self._most = least, most
        self.textChanged.connect(self.grow)
        self.grow()

    def grow(self) -> None:
        """Take the height of the text."""
        needed, block = 0.0, self.document().firstBlock()
        while block.isValid():
            needed += self.blockBoundingRect(block).height()
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        high = round(min(max(needed, self._least * line), self._most * line)) + 22
        if self.minimumHeight() != high:
            self.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.grow()
