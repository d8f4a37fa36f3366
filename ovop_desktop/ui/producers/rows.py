"""Rows of the lists of producers and villages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Avatar, Badge, Glyph, Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.logo import Logo
from ovop_desktop.ui.widgets.photo_view import PhotoView

Mark = tuple[str, str, str]
"""Text, tone and icon of a badge."""


class RecordRow(Pressable):
    """A producer or village: picture, name, place, how many products; `restored` when its button was pressed."""

    restored = Signal()

    def __init__(
        self,
        desk: Desk,
        name: str,
        place: str,
        photo: Photo | None,
        marks: list[Mark],
        *,
        icon: str = "",
        restore: str = "",
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`icon` stands for a picture where none can be; `restore` names a button that takes it out of the archive.

        `whole` shows all of the photo, as a logo wants it.
        """
        super().__init__(padding=10, parent=parent)
        self.name = name
        line = row(self._picture(desk, name, photo, icon, whole), spacing=14)
        line.addLayout(
            column(None, Label(name, "row", elided=True), Label(place, "second", "ink2", elided=True), None, spacing=1),
            1,
        )
        for mark in marks:
            line.addWidget(Badge(*mark))
        if restore:
            button = Button(restore, small=True)
            button.setAccessibleName(f"{restore}: {name}")
            button.clicked.connect(self.restored)
            line.addWidget(button)
        line.addWidget(Glyph("caret-right", 18, "ink2"))
        self.column.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join([name, place, *(mark[0] for mark in marks)]))

    @staticmethod
    def _picture(desk: Desk, name: str, photo: Photo | None, icon: str, whole: bool) -> QWidget:
        if photo is not None and whole:
            return Logo(desk, photo, name, 48)
        if photo is not None:
            picture = PhotoView(desk.thumbnails, QSize(48, 48), 10)
            picture.show_photo(photo, name)
            return picture
        return Tile(icon, "nila", 48) if icon else Avatar(name, "sogan", 48)
