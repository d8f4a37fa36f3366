"""The header's buttons of the Produk page: photos of a folder, and one product."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ovop_desktop.ui.photos.choosing import ask_for_folder
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button, IconButton


class Adding(Speaking):
    """`add` is the page's own button; the folder's stands before it."""

    def __init__(self, desk: Desk, add: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = IconButton("folder-open", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.folder)
        layout.addWidget(add)
        self.folder.clicked.connect(self.ask)
        self.speak(self.folder.name_it, lambda: self.tr("Tambah foto dari folder…"))

    def ask(self) -> None:
        """Let the person choose a folder, and match what lies in it."""
        folder = ask_for_folder(self.window(), self.tr("Pilih folder foto"))
        if folder is not None:
            self._desk.bridge.open("photos", paths=(folder,))
