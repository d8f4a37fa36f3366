"""Before and after, side by side: two photos of one height with what each shows written on it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.photo_well import PhotoView

HEIGHT, ALONE = 156, 320
"""Logical pixels: the height of a pair, and the width of a photo that has no other half."""


class MarkedPhoto(PhotoView):
    """A photo with a badge in its lower left corner."""

    def __init__(self, desk: Desk, photo: Photo, word: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent=parent)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addStretch(1)
        layout.addLayout(row(Badge(word, tone), None))
        self.set_photo(photo)


class PhotoPairs(Speaking):
    """The pairs of one record, one below the other; hidden when there is no photo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[tuple[Photo, ...], tuple[Photo, ...]] = ((), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_photos(self, before: Sequence[Photo], after: Sequence[Photo]) -> None:
        """Show pairs; a photo without its other half stands alone."""
        if (tuple(before), tuple(after)) != self._shown:
            self._shown = tuple(before), tuple(after)
            self._fill()
        self.setVisible(bool(before or after))

    def retranslate(self) -> None:
        """Name the photos in the language spoken now."""
        super().retranslate()
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for first, second in zip_longest(*self._shown):
            pair = QWidget()
            line = row(spacing=8)
            for photo, word, tone in ((first, self.tr("Sebelum"), "neutral"), (second, self.tr("Sesudah"), "white")):
                if photo is not None:
                    line.addWidget(MarkedPhoto(self._desk, photo, word, tone), 1)
            if first is None or second is None:
                line.addStretch(1)
            pair.setLayout(line)
            self._column.addWidget(pair)
