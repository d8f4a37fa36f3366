"""The body of a record's page: a wide column of cards and a narrow one at its side, or below it where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.widgets.card import row

SIDE = 350
"""Logical pixels of the narrow column."""
TOGETHER = 860
"""Logical pixels from which on the columns stand side by side, if the wide one has room for what it holds."""
GAP = 16
MOST = 16_777_215
"""The width that Qt takes for no limit."""


def two_columns(main: Sequence[QWidget], side: Sequence[QWidget], foot: QWidget | None = None) -> QHBoxLayout:
    """`main` grows with the window, `side` keeps its width; `foot` stands at the right under the side's cards."""
    return row(TwoColumns(main, side, foot))


class TwoColumns(QWidget):
    """Never wider than what it stands in: the page scrolls in one direction only."""

    def __init__(self, main: Sequence[QWidget], side: Sequence[QWidget], foot: QWidget | None = None) -> None:
        super().__init__()
        self._main, self._side = QWidget(), QWidget()
        for holder, cards in ((self._main, main), (self._side, side)):
            stack = QVBoxLayout(holder)
            stack.setSpacing(GAP)
            stack.setContentsMargins(0, 0, 0, 0)
            for card in cards:
                stack.addWidget(card)
            if foot is not None and holder is self._side:
                stack.addLayout(row(None, foot))
            stack.addStretch(1)
        self._side.setFixedWidth(SIDE)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(self._main, 1)
        self._line.addWidget(self._side)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider column alone."""
        wide = max(self._main.minimumSizeHint().width(), self._side_least())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or the narrow column below."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A card that came to need more room may send the narrow column below."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        together = self.width() >= max(TOGETHER, self._main.minimumSizeHint().width() + GAP + SIDE)
        wanted = QBoxLayout.Direction.LeftToRight if together else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
            self._line.setStretch(0, 1 if together else 0)
            self._side.setMinimumWidth(SIDE if together else 0)
            self._side.setMaximumWidth(SIDE if together else MOST)
            self.updateGeometry()

    def _side_least(self) -> int:
        layout = self._side.layout()
        return layout.minimumSize().width() if layout is not None else 0
