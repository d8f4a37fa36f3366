"""Which label of a sheet that was begun is the first free one: pressed on a picture of the sheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ovop_desktop.brochure.content import OptionValue
from ovop_desktop.brochure.label_grids import PAGE, Grid, grid_of
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.label import Label

SCALE = 0.62
"""Logical pixels to a millimetre of the sheet."""


class SheetPicture(QWidget):
    """A sheet of labels: the ones used up are grey. Press the first free one, or move there by the arrows."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid_of("a3652")
        self._first = 1
        self.setFixedSize(round(PAGE[0] * SCALE) + 2, round(PAGE[1] * SCALE) + 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.pointing(self)

    def show_first(self, grid: Grid, first: int) -> None:
        """Show a sheet whose labels before `first` (from 1) are used up."""
        self._grid, self._first = grid, min(max(first, 1), grid.count)
        self.update()

    def area(self, number: int) -> QRectF:
        """Where a label (from 1) lies in the picture."""
        left, top = self._grid.corner(number - 1)
        return QRectF(left * SCALE, top * SCALE, self._grid.width * SCALE, self._grid.height * SCALE)

    def _at(self, spot: QPointF) -> int | None:
        return next((one for one in range(1, self._grid.count + 1) if self.area(one).contains(spot)), None)

    def _choose(self, number: int | None) -> None:
        if number is not None and number != self._first:
            self._first = number
            self.update()
            self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The label that was pressed is the first free one."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from label to label; Home and End to the first and the last."""
        across, last = self._grid.columns, self._grid.count
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}
        key = Qt.Key(event.key())
        if key in step:
            wanted = self._first + step[key]
            self._choose(wanted if 1 <= wanted <= last else None)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(1 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet; used labels grey, free ones white, the first of them marked with its number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        for number in range(1, self._grid.count + 1):
            place = self.area(number).adjusted(1.2, 1.2, -0.2, -0.2)
            here = number == self._first
            painter.setPen(QPen(look.colour("nila" if here else "line2"), 2 if here else 1))
            used = number < self._first
            painter.setBrush(look.colour("sunken" if used else "nila_soft" if here else "surface"))
            painter.drawRoundedRect(place, 2, 2)
            if used:
                painter.setPen(QPen(look.colour("line2"), 1))
                painter.drawLine(place.bottomLeft(), place.topRight())
            elif here:
                painter.setPen(look.colour("nila"))
                painter.setFont(look.font("badge", tabular=True))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))


class LabelFirst(QWidget):
    """`changed` brings the number of the first free label."""

    changed = Signal(object)

    def __init__(self, words: Words, name: str, option: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option, self._words = option, words
        self.picture, self.said = SheetPicture(), Label(role="second", token="ink2", wrap=True)
        self.picture.setAccessibleName(name)
        self.setFocusProxy(self.picture)
        self.setLayout(column(Label(name, "label", wrap=True), self.picture, self.said, spacing=6))
        self.picture.chosen.connect(self.changed.emit)

    def show_values(self, values: Mapping[str, OptionValue]) -> None:
        """Show the sheet that is chosen and its first free label."""
        grid, first = grid_of(str(values["grid"])), int(values[self._option])
        self.picture.show_first(grid, first)
        number = self._words.number
        told = self.tr("Label ke-{first} dari {count}. Klik label kosong yang pertama.")
        self.said.setText(told.format(first=number(min(first, grid.count)), count=number(grid.count)))
        self.picture.setAccessibleDescription(self.said.text())
