"""The button beside a block that was pressed on the page: it opens the record at the field the block shows."""

from __future__ import annotations

from collections.abc import Callable

from ovop_desktop.ui.brochures.arrangement import ALL
from ovop_desktop.ui.brochures.canvas import Canvas
from ovop_desktop.ui.brochures.records import Door, door_of, name_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.buttons import Button


class ChangeButton(Button):
    """Belongs to one canvas, and stays beside what is picked there; `lead` tells the language that leads."""

    def __init__(self, desk: Desk, canvas: Canvas, lead: Callable[[], str]) -> None:
        super().__init__("", "primary", "pencil-simple", small=True, parent=canvas.viewport())
        self._desk, self._canvas, self._lead = desk, canvas, lead
        self.hide()
        canvas.picked.connect(lambda _box: self.place())
        canvas.page_changed.connect(lambda _page: self.place())
        canvas.zoomed.connect(lambda _scale: self.place())
        canvas.verticalScrollBar().valueChanged.connect(lambda _value: self.place())
        self.clicked.connect(self._open)

    def place(self) -> None:
        """Stand below what is picked, inside the view; hide when nothing is or nothing can be changed there."""
        area = self._canvas.picked_area()
        box = self._canvas.picked_box()
        if box is None or self._canvas.mode() == ALL or area.isEmpty() or self._door() is None:
            self.hide()
            return
        self.setAccessibleName(
            f"{self.text().strip()}: {name_of(self._desk.suite.catalogue, box.record, self._desk.words)}"
        )
        self.adjustSize()
        view = self._canvas.viewport()
        left = min(max(area.right() - self.width() + 5, 4), view.width() - self.width() - 4)
        top = area.bottom() + 12
        if top + self.height() > view.height() - 4:
            top = max(4.0, area.bottom() - self.height() - 4)
        self.move(round(left), round(top))
        self.setVisible(-self.height() < area.bottom() and area.top() < view.height())

    def _door(self) -> Door | None:
        box = self._canvas.picked_box()
        return door_of(self._desk.suite.catalogue, box, self._lead()) if box else None

    def _open(self) -> None:
        door = self._door()
        if door is not None:
            self._desk.bridge.open(door.place, **door.facts)
