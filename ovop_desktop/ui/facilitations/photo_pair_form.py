"""Where photos of before and after are put in, pair by pair."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_well import PhotoWell

SIDES = ("before", "after")
HEIGHT = 132


class PhotoPairForm(Speaking):
    """`changed` brings the field ("before" or "after") with its photos."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._photos: dict[str, tuple[Photo, ...]] = dict.fromkeys(SIDES, ())
        self._wanted = 1
        self.heads = {side: Label(role="label") for side in SIDES}
        self.wells: dict[str, list[PhotoWell]] = {side: [] for side in SIDES}
        self.more = Button("", "ghost", "plus", small=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        for across, side in enumerate(SIDES):
            self._grid.addWidget(self.heads[side], 0, across)
            self._grid.setColumnStretch(across, 1)
        layout = column(spacing=6)
        layout.addLayout(self._grid)
        layout.addLayout(row(self.more, None))
        self.setLayout(layout)
        self.more.clicked.connect(self.add_pair)
        self.retranslate()

    def show_photos(self, before: tuple[Photo, ...], after: tuple[Photo, ...]) -> None:
        """Show the pairs there are, and a place for the first."""
        self._photos = {"before": before, "after": after}
        self._wanted = max(1, self._wanted, len(before), len(after))
        for across, side in enumerate(SIDES):
            wells = self.wells[side]
            while len(wells) < self._wanted:
                well = PhotoWell(self._desk, height=HEIGHT)
                place = len(wells)
                well.changed.connect(lambda photo, side=side, place=place: self._put(side, place, photo))
                self._grid.addWidget(well, place + 1, across)
                wells.append(well)
            for place, well in enumerate(wells):
                photos = self._photos[side]
                well.set_photo(photos[place] if place < len(photos) else None)
        self._tell()

    def add_pair(self) -> None:
        """A place for one pair more."""
        self._wanted = len(self.wells["before"]) + 1
        self.show_photos(self._photos["before"], self._photos["after"])

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heads["before"].setText(self.tr("Foto sebelum"))
        self.heads["after"].setText(self.tr("Foto sesudah"))
        self.more.setText(self.tr("Tambah pasangan foto"))
        self._tell()

    def _tell(self) -> None:
        for side, wells in self.wells.items():
            for place, well in enumerate(wells, 1):
                name = self.heads[side].text()
                well.set_name(name if len(wells) == 1 else f"{name} {place}")
        full = min(len(photos) for photos in self._photos.values())
        self.more.setVisible(full >= len(self.wells["before"]) > 0)

    def _put(self, side: str, place: int, photo: Any) -> None:
        photos = list(self._photos[side])
        if photo is None:
            del photos[place : place + 1]
        elif place < len(photos):
            photos[place] = photo
        else:
            photos.append(photo)
        self._wanted = 1
        self.changed.emit({side: tuple(photos)})
