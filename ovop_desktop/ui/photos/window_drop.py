"""Photos and folders let go anywhere on the window, where no page takes them itself, are matched to products."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from ovop_desktop.ui.photos.choosing import local_paths
from ovop_desktop.ui.shell.desk import Bridge
from ovop_desktop.ui.widgets.drop_veil import DropVeil


class WindowDrop(QObject):
    """Listens to its window; what lies on a page that accepts drops never gets here."""

    def __init__(self, bridge: Bridge, window: QMainWindow) -> None:
        super().__init__(window)
        self._bridge = bridge
        self.veil = DropVeil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take photos and folders, and say what becomes of them while they are held over the window."""
        if event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self.veil.lift()
        if not isinstance(event, QDropEvent) or event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        paths = local_paths(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent):
            self.veil.say(self.tr("Lepaskan untuk mencocokkan foto dengan produknya"))
        else:
            self._bridge.open("photos", paths=paths)
        return True
