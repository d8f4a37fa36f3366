"""Photos and folders let go anywhere on the window, where no page takes them itself, are matched to products."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from ovop_desktop.ui.photos.choosing import local_paths
from ovop_desktop.ui.shell.desk import Bridge


class WindowDrop(QObject):
    """Listens to its window; what lies on a page that accepts drops never gets here."""

    def __init__(self, bridge: Bridge, window: QMainWindow) -> None:
        super().__init__(window)
        self._bridge = bridge
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take photos and folders."""
        if not isinstance(event, QDropEvent) or event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        paths = local_paths(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self._bridge.open("photos", paths=paths)
        return True
