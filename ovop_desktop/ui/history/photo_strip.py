"""A few photos side by side, small; the others as a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import PhotoView

MOST = 4


class PhotoStrip(QWidget):
    """At most `MOST` thumbnails, then "+3"; `name` tells a screen reader what they are."""

    def __init__(self, thumbnails: Thumbnails, photos: Sequence[Photo], name: str, size: QSize | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        parts: list[QWidget | None] = []
        for photo in photos[:MOST]:
            view = PhotoView(thumbnails, size or QSize(52, 40), 6)
            view.show_photo(photo, photo.caption or name)
            parts.append(view)
        if len(photos) > MOST:
            parts.append(Label(f"+{len(photos) - MOST}", "label", "ink2"))
        self.setLayout(row(*parts, None, spacing=5))
