"""One thing to choose between two records: its name, the value of each, and what will stand there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.merging import Slot, Take
from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.history.photo_strip import PhotoStrip
from ovop_desktop.ui.history.value_words import ValueWords, photos_in
from ovop_desktop.ui.merging.pick_cell import PickCell
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.label import Label

NAME, LEFT, RIGHT, RESULT = range(4)
"""Columns of the grid."""


class SlotRow(QObject):
    """`chosen` tells that another value, or other items, were picked."""

    chosen = Signal()

    def __init__(self, desk: Desk, values: ValueWords, slot: Slot, name: str, sides: tuple[str, str]) -> None:
        """`sides` name the two records to a screen reader."""
        super().__init__()
        self.slot, self.name = slot, name
        self._desk, self._values = desk, values
        self._group = QButtonGroup(self)
        self._group.setExclusive(not slot.union)
        self.cells: list[tuple[PickCell, Take, Any]] = []
        self.label = Label(name, "second", "ink2", wrap=True)
        self.label.setContentsMargins(0, 9, 0, 0)
        self.left = self._side(Take.LEFT, slot.left, f"{name}, {sides[0]}")
        self.right = self._side(Take.RIGHT, slot.right, f"{name}, {sides[1]}")
        self.result = _Result(desk, values)
        self.take(slot.default())
        self._group.buttonClicked.connect(lambda _cell: self._picked())

    def put_into(self, grid: QGridLayout, line: int) -> None:
        """Stand in a line of the grid."""
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.label, line, NAME, top)
        grid.addWidget(self.left, line, LEFT, top)
        grid.addWidget(self.right, line, RIGHT, top)
        grid.addWidget(self.result, line, RESULT, top)

    def choice(self) -> Take | tuple[Any, ...]:
        """What is picked."""
        if self.slot.union:
            return tuple(dict.fromkeys(item for cell, _, item in self.cells if cell.isChecked()))
        return next((take for cell, take, _ in self.cells if cell.isChecked()), Take.LEFT)

    def value(self) -> object:
        """The value that will stand there."""
        chosen = self.choice()
        if isinstance(chosen, tuple):
            return chosen
        return self.slot.right if chosen is Take.RIGHT else self.slot.left

    def take(self, chosen: Take | tuple[Any, ...]) -> None:
        """Pick a side, or items."""
        for cell, take, item in self.cells:
            cell.setChecked(item in chosen if isinstance(chosen, tuple) else take is chosen)
        self.result.show_value(self.slot, self.value())

    def take_side(self, side: Take) -> None:
        """Pick all that one record has."""
        if self.slot.union:
            self.take(self.slot.left if side is Take.LEFT else self.slot.right)
        else:
            self.take(side)

    def _picked(self) -> None:
        self.result.show_value(self.slot, self.value())
        self.chosen.emit()

    def _side(self, take: Take, value: Any, name: str) -> QWidget:
        holder = QWidget()
        photos = self.slot.union and bool(photos_in(self.slot.left) or photos_in(self.slot.right))
        layout = Flow(8) if photos else QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        holder.setLayout(layout)
        items = value if self.slot.union else (value,)
        shared = [item for item in items if self.slot.union and take is Take.RIGHT and item in self.slot.left]
        for item in items:
            if item not in shared:
                layout.addWidget(self._cell(take, item, name))
        if shared:
            text = QCoreApplication.translate("SlotRow", "{count} lagi sama dengan sebelah kiri")
            layout.addWidget(Label(text.format(count=len(shared)), "second", "ink2", wrap=True))
        elif self.slot.union and not value:
            layout.addWidget(Label(self._values.say(self.slot.field, None), "body", "ink3"))
        return holder

    def _cell(self, take: Take, item: Any, name: str) -> PickCell:
        told = self._values.say(self.slot.attribute or self.slot.field, (item,) if self.slot.union else item)
        photo = item if isinstance(item, Photo) else None
        cell = PickCell(told, name, many=self.slot.union, photo=photo, thumbnails=self._desk.thumbnails)
        self._group.addButton(cell)
        self.cells.append((cell, take, item))
        return cell


class _Result(QWidget):
    """What will stand there, in words or as photos."""

    def __init__(self, desk: Desk, values: ValueWords) -> None:
        super().__init__()
        self._desk, self._values = desk, values
        self.words = Label(role="body", wrap=True)
        self._strip: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 9, 0, 0)
        self._column.addWidget(self.words)

    def show_value(self, slot: Slot, value: object) -> None:
        """Show a value of the slot."""
        told = self._values.say(slot.attribute or slot.field, value)
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        photos = photos_in(value)
        if photos:
            self._strip = PhotoStrip(self._desk.thumbnails, photos, told, QSize(46, 36))
            self._column.addWidget(self._strip)
        self.words.setVisible(not photos)
        short = " ".join(told.split())
        self.words.setText(short if len(short) <= 160 else short[:159].rstrip() + "…")
        self.words.setToolTip(told if len(short) > 160 else "")
