"""Finds any of Indonesia's places while one types, without a network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ovop_desktop.domain.regions import Region
from ovop_desktop.services.regions import Regions

PAUSE = 80


class RegionPicker(QLineEdit):
    """A line that offers places below it; `chosen` tells which was taken. `level` None offers every level."""

    chosen = Signal(object)

    def __init__(self, regions: Regions, level: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions, self._level = regions, level
        self._region: Region | None = None
        self._list = QListWidget()
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._take)
        self.destroyed.connect(self._list.deleteLater)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._offer)
        self.textEdited.connect(self._typed)
        self.installEventFilter(self)

    def region(self) -> Region | None:
        """The place that is chosen."""
        return self._region

    def show_region(self, region: Region | None, text: str = "") -> None:
        """Show a place without telling anyone."""
        self._region = region
        self.setText(region.path if region else text)
        self.setCursorPosition(0)
        self._list.hide()

    def offered(self) -> list[str]:
        """The places offered now."""
        return [self._list.item(place).text() for place in range(self._list.count())]

    def _typed(self) -> None:
        self._region = None
        self._timer.start()

    def _offer(self) -> None:
        words = self.text().strip()
        found = self._regions.find(words, 12, self._level) if len(words) >= 2 else ()
        self._list.clear()
        for region in found:
            item = QListWidgetItem(region.path)
            item.setData(Qt.ItemDataRole.UserRole, region)
            self._list.addItem(item)
        if not found or not self.isVisible():
            self._list.hide()
            return
        self._list.setCurrentRow(0)
        self._list.resize(self.width(), min(320, 8 + 30 * len(found)))
        self._list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._list.show()

    def _take(self, item: QListWidgetItem) -> None:
        region = item.data(Qt.ItemDataRole.UserRole)
        self.show_region(region)
        self.chosen.emit(region)

    def take_first(self) -> None:
        """Take what is offered first."""
        if self._timer.isActive():
            self._timer.stop()
            self._offer()
        if self._list.count():
            self._take(self._list.item(max(0, self._list.currentRow())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the list when the line is left."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._list.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and up move in the list, Enter takes, Esc closes it."""
        key = event.key()
        if self._list.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (self._list.isVisible() or self._timer.isActive()):
            self.take_first()
        elif key == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            super().keyPressEvent(event)
