"""A line that offers what it finds below it; Down opens it, the arrows move, Enter takes, Esc closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ovop_desktop.ui.widgets.field import Line

PAUSE = 80
TALLEST = 320
"""Logical pixels."""


class OfferingLine(Line):
    """Says what is found for the words typed (`matches`) and what happens when one of it is taken (`take`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("offers", True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take_item)
        self.destroyed.connect(self._list.deleteLater)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.offer)
        self.textEdited.connect(self._typed)
        self.installEventFilter(self)

    def matches(self, words: str) -> list[tuple[str, object]]:
        """What is offered for these words: a text and the thing it stands for; None stands for a note in between."""
        raise NotImplementedError

    def take(self, thing: object) -> None:
        """One of what was offered is taken."""
        raise NotImplementedError

    def offered(self) -> list[str]:
        """The texts offered now."""
        return [item.text() for item in self._items() if item.flags()]

    def notes(self) -> list[str]:
        """What is said between them."""
        return [item.text() for item in self._items() if not item.flags()]

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(place) for place in range(self._list.count())]

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, offering nothing."""
        self.setText(text)
        self.setCursorPosition(0)
        self._list.hide()

    def take_first(self) -> None:
        """Take what is offered first."""
        if self._timer.isActive():
            self.offer()
        able = [item for item in self._items() if item.flags()]
        chosen = self._list.currentItem()
        if able:
            self._take_item(chosen if chosen in able else able[0])

    def offer(self) -> None:
        """Look now for what is typed."""
        self._timer.stop()
        found = self.matches(self.text().strip())
        self._list.clear()
        for text, thing in found:
            item = QListWidgetItem(text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, thing)
            if thing is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        if not found or not self.isVisible():
            self._list.hide()
            return
        self._list.setCurrentRow(next((place for place, (_, thing) in enumerate(found) if thing is not None), -1))
        rows = sum(self._list.sizeHintForRow(place) for place in range(len(found)))
        self._list.resize(self.width(), min(TALLEST, rows + 2 * self._list.frameWidth()))
        self._list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._list.show()

    def _typed(self) -> None:
        self._timer.start()

    def _step(self, by: int) -> None:
        able = [place for place, item in enumerate(self._items()) if item.flags()]
        if able:
            here = self._list.currentRow()
            self._list.setCurrentRow(able[(able.index(here) + by) % len(able)] if here in able else able[0])

    def _take_item(self, item: QListWidgetItem) -> None:
        thing = item.data(Qt.ItemDataRole.UserRole)
        if thing is None:
            return
        self._list.hide()
        self.take(thing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the list when the line is left."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._list.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and up move in the list, Enter takes, Esc closes it."""
        key = event.key()
        if self._list.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self.offer()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (self._list.isVisible() or self._timer.isActive()):
            self.take_first()
        elif key == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            super().keyPressEvent(event)
