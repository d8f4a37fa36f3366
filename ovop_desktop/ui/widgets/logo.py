"""The mark of a partner: all of its picture, or an icon where it has none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.photo_well import PhotoView


class Logo(PhotoView):
    """A square of `side` logical pixels."""

    def __init__(self, desk: Desk, photo: Photo | None, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "handshake", radius=round(side * 0.2), whole=True, parent=parent)
        self.setFixedSize(side, side)
        self.show_photo(photo, name)

    def show_photo(self, photo: Photo | None, name: str = "") -> None:
        """Show a partner's picture."""
        self.set_photo(photo)
        self.setAccessibleName(name)
