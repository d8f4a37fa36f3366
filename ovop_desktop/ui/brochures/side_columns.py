"""The studio's three columns: templates and products, the pages, the choices; in a narrow window two of them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Plain, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.scrolling import scrolled

LEFT, RIGHT = 240, 300
NARROW = 1120
"""Width below which the products share the right column with the choices, one of them at a time."""

LOOK, PRODUCTS = "look", "products"


class SideColumns(Speaking):
    """`left`, `middle` and `right` become its columns; `show_side` brings one of the outer two into view."""

    def __init__(self, left: QWidget, middle: QLayout, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Segmented([(LOOK, "", ""), (PRODUCTS, "", "")], small=True)
        self._left = left
        self._sides = QStackedWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        left.setFixedWidth(LEFT)
        self._row.addWidget(left)
        self._row.addLayout(middle, 1)
        self._row.addWidget(self._side(right))
        self.tabs.chosen.connect(self.show_side)
        self.speak(lambda _text: self._offer(), lambda: "")

    def _side(self, choices: QWidget) -> QWidget:
        view = scrolled(choices)
        self._sides.addWidget(view)
        side = Plain("surface", "l")
        holder = QVBoxLayout(side)
        holder.setContentsMargins(1, 0, 0, 0)
        holder.setSpacing(0)
        self._head = QWidget()
        self._head.setLayout(row(self.tabs, None, margins=(16, 10, 16, 0)))
        holder.addWidget(self._head)
        holder.addWidget(self._sides, 1)
        self._head.hide()
        side.setFixedWidth(RIGHT)
        return side

    def _offer(self) -> None:
        self.tabs.set_options([(LOOK, self.tr("Tampilan"), ""), (PRODUCTS, self.tr("Produk"), "")])
        self.tabs.setAccessibleName(self.tr("Kolom kanan"))

    def show_side(self, side: str) -> None:
        """Bring the choices or the products into view."""
        self.tabs.set_value(side)
        self._sides.setCurrentIndex(1 if side == PRODUCTS and self._sides.count() > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the products share the right column with the choices."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow is not self._head.isHidden():
            return
        self._head.setVisible(narrow)
        if narrow:
            self._sides.addWidget(self._left)
            self._left.setFixedWidth(RIGHT - 1)
            self.show_side(self.tabs.value())
        else:
            self._sides.removeWidget(self._left)
            self._row.insertWidget(0, self._left)
            self._left.setFixedWidth(LEFT)
            self._left.show()
