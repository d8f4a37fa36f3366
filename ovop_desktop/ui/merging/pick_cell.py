"""A value that is picked by pressing it: one of two, or each for itself; words of any length, or a photo."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.photo_view import paint_photo

LONGEST = 260
"""Letters shown; the tooltip has all of them."""

EDGE, MARK, GAP = 10, 18, 8
PICTURE = QSize(92, 68)
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class PickCell(QAbstractButton):
    """With `many` it is ticked by itself, else one of a group (a QButtonGroup sees to that)."""

    def __init__(
        self,
        text: str,
        name: str,
        *,
        many: bool = False,
        photo: Photo | None = None,
        thumbnails: Thumbnails | None = None,
    ) -> None:
        """`name` says to a screen reader what the value is of."""
        super().__init__()
        line = text.strip()
        self._shown = line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
        self._many, self._photo, self._thumbnails = many, photo, thumbnails
        self.setText(line.replace("&", "&&"))
        self.setCheckable(True)
        self.setAccessibleName(f"{name}: {line}")
        self.setToolTip(line if self._shown != line or photo is not None else "")
        policy = QSizePolicy(
            QSizePolicy.Policy.Fixed if photo else QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum
        )
        policy.setHeightForWidth(photo is None)
        self.setSizePolicy(policy)
        look.pointing(self)
        if thumbnails is not None and photo is not None:
            thumbnails.ready.connect(self._arrived)

    def _arrived(self, photo: Photo) -> None:
        if photo == self._photo:
            self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller, when it is words."""
        return self._photo is None

    def heightForWidth(self, width: int) -> int:
        """Room for all lines."""
        if self._photo is not None:
            return PICTURE.height()
        room = QRectF(0, 0, max(40, width - 2 * EDGE - MARK - GAP), 10_000)
        words = QFontMetricsF(look.font("body")).boundingRect(room, WRAP, self._shown)
        return max(38, round(words.height()) + 18)

    def sizeHint(self) -> QSize:
        """A photo has its size; words take the width of their column."""
        return PICTURE if self._photo is not None else QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a word or two."""
        return PICTURE if self._photo is not None else QSize(110, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate, the mark and the value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setPen(QPen(look.colour("nila" if chosen else "line2"), 2 if chosen else 1))
        painter.setBrush(look.colour("nila_soft" if chosen else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, 8, 8)
        if self._photo is not None and self._thumbnails is not None:
            inside = area.adjusted(3, 3, -3, -3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_photo(painter, inside, self._photo, self._thumbnails, self.devicePixelRatioF(), 6)
        else:
            painter.setFont(look.font("body"))
            painter.setPen(QPen(look.colour("ink")))
            left = EDGE + MARK + GAP
            painter.drawText(QRect(left, 9, self.width() - left - EDGE, self.height() - 14), WRAP, self._shown)
        self._paint_mark(painter, chosen)

    def _paint_mark(self, painter: QPainter, chosen: bool) -> None:
        names = ("check-square-fill", "square") if self._many else ("check-circle-fill", "circle")
        if self._photo is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(QRectF(6, 6, MARK + 4, MARK + 4), 5, 5)
        place = (8, 8) if self._photo is not None else (EDGE, 10)
        token = "nila" if chosen else "line2"
        painter.drawPixmap(*place, look.pixmap(names[0 if chosen else 1], MARK, token, self.devicePixelRatioF()))
