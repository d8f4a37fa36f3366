"""A photo of the library in a rounded frame; a neutral place while it is fetched or when there is none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.cut_photo import Cut, outline
from ovop_desktop.ui.shell.thumbnails import Thumbnails


def paint_photo(
    painter: QPainter,
    area: QRectF,
    photo: Photo | None,
    thumbnails: Thumbnails,
    ratio: float,
    radius: float = 8,
    *,
    crown: bool = False,
) -> None:
    """Paint the photo so that it fills `area`; delegates use it too.

    With `crown` it is the head of a card: only its upper corners are round, and it has no frame of its own.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = None
    if photo:
        wide, high = round(area.width() * ratio), round(area.height() * ratio)
        shown = thumbnails.cut(photo, Cut(wide, high, radius * ratio, crown, look.theme() == "dark"))
    path = outline(area, radius, crown=crown)
    if shown is None:
        painter.fillPath(path, look.colour("sunken"))
        side = min(28, int(area.height() * 0.5))
        place = QPointF(area.center().x() - side / 2, area.center().y() - side / 2)
        painter.drawPixmap(place, look.pixmap("image", side, "ink3", ratio))
    else:
        shown.setDevicePixelRatio(ratio)
        # On whole pixels: half a pixel aside, Qt would resample the picture at every painting.
        painter.drawPixmap(QPointF(int(area.left() * ratio) / ratio, int(area.top() * ratio) / ratio), shown)
    if radius and not crown:
        painter.setPen(QPen(QColor(0, 0, 0, 26), 1))
        painter.drawPath(path)
    painter.restore()


class PhotoView(QWidget):
    """Shows one photo; `pressed` when it is clicked."""

    pressed = Signal()

    def __init__(self, thumbnails: Thumbnails, size: QSize, radius: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails, self._radius = thumbnails, radius
        self._photo: Photo | None = None
        self.setFixedSize(size)
        thumbnails.ready.connect(self._arrived)

    def show_photo(self, photo: Photo | None, name: str = "") -> None:
        """Show a photo, or the place for one."""
        self._photo = photo
        self.setAccessibleName(name)
        self.update()

    def photo(self) -> Photo | None:
        """The photo shown."""
        return self._photo

    def _arrived(self, photo: Photo) -> None:
        if photo == self._photo:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that it was clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo."""
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_photo(QPainter(self), area, self._photo, self._thumbnails, self.devicePixelRatioF(), self._radius)
