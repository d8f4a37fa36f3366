"""What stands above the list of products: filters, and beside or below them order, columns and view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ovop_desktop.ui.widgets.card import row

GAP = 8
MOST_LINES = 2
"""Lines the filters may take beside the other tools; before they take a third, these go below them."""


class ListTools(QWidget):
    """`filters` has the width it can get; the others keep theirs at the right, below the filters in a narrow list."""

    def __init__(self, filters: QWidget, others: Sequence[QWidget]) -> None:
        super().__init__()
        self._filters = filters
        self._others = row(None, *others, spacing=GAP)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(filters, 1)
        self._line.addLayout(self._others)
        self._line.setAlignment(self._others, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two alone."""
        wide = max(self._filters.minimumSizeHint().width(), self._others.minimumSize().width())
        return QSize(wide, super().minimumSizeHint().height())

    def is_stacked(self) -> bool:
        """Whether the others stand below the filters."""
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A filter that came or went may change it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room = self.width() - GAP - self._others.sizeHint().width()
        one_line = self._filters.sizeHint().height()
        high = self._filters.heightForWidth(max(1, room))
        stacked = high > MOST_LINES * one_line + (MOST_LINES - 1) * GAP
        if stacked is not self.is_stacked():
            sides = QBoxLayout.Direction
            self._line.setDirection(sides.TopToBottom if stacked else sides.LeftToRight)
            self._line.setStretch(0, 0 if stacked else 1)
            self._line.setAlignment(self._others, Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignTop)
            self.updateGeometry()
