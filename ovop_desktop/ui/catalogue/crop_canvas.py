"""The photo with the frame of its crop: drag it or its corners, or use the arrows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ovop_desktop.ui.catalogue.crop_frame import Frame
from ovop_desktop.ui.shell import look

REACH = 22
"""Pixels around a corner that take hold of it."""

STEP, LEAP = 0.01, 0.05


class CropCanvas(QWidget):
    """`framed` tells that the frame is another one. `shape` is width to height in pixels, None for any."""

    framed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = QPixmap()
        self._size = QSize(4, 3)
        self.frame = Frame()
        self._shape: float | None = None
        self._held, self._last = "", QPointF()
        self.setMinimumSize(300, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_photo(self, photo: QPixmap, size: QSize, frame: Frame) -> None:
        """Show a photo of `size` pixels with a frame."""
        self._photo, self._size, self.frame = photo, size, frame
        self.update()

    def set_shape(self, shape: float | None) -> None:
        """Hold the frame to a shape."""
        self._shape = shape
        self._put(self.frame.shaped(self._share()))

    def put_frame(self, frame: Frame) -> None:
        """Show another frame."""
        self._put(frame)

    def _share(self) -> float | None:
        """The shape in shares of this photo."""
        if self._shape is None:
            return None
        return self._shape * self._size.height() / max(1, self._size.width())

    def _put(self, frame: Frame) -> None:
        self.frame = frame
        self.update()
        self.framed.emit()

    def photo_area(self) -> QRectF:
        """Where the photo stands."""
        room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        scale = min(room.width() / max(1, self._size.width()), room.height() / max(1, self._size.height()))
        wide, high = self._size.width() * scale, self._size.height() * scale
        return QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)

    def frame_area(self) -> QRectF:
        """Where the frame stands."""
        area, frame = self.photo_area(), self.frame
        return QRectF(
            area.left() + frame.left * area.width(),
            area.top() + frame.top * area.height(),
            frame.width * area.width(),
            frame.height * area.height(),
        )

    def _hold_at(self, point: QPointF) -> str:
        area = self.frame_area()
        corners = {"lt": area.topLeft(), "rt": area.topRight(), "lb": area.bottomLeft(), "rb": area.bottomRight()}
        for name, corner in corners.items():
            if (corner - point).manhattanLength() < REACH:
                return name
        return "all" if area.contains(point) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner or of the frame."""
        self._held, self._last = self._hold_at(event.position()), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or size the frame."""
        if not self._held:
            shapes = {
                "": Qt.CursorShape.ArrowCursor,
                "all": Qt.CursorShape.SizeAllCursor,
                "lt": Qt.CursorShape.SizeFDiagCursor,
                "rb": Qt.CursorShape.SizeFDiagCursor,
            }
            self.setCursor(shapes.get(self._hold_at(event.position()), Qt.CursorShape.SizeBDiagCursor))
            return
        area = self.photo_area()
        step = event.position() - self._last
        right, down = step.x() / area.width(), step.y() / area.height()
        self._last = event.position()
        if self._held == "all":
            self._put(self.frame.moved(right, down))
        else:
            self._put(self.frame.sized(self._held, right, down, self._share()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, with Shift they size it; Ctrl makes the steps larger."""
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        keys = event.modifiers()
        step = LEAP if keys & Qt.KeyboardModifier.ControlModifier else STEP
        if keys & Qt.KeyboardModifier.ShiftModifier:
            wider = way[0] or way[1]
            share = self._share()
            both = (wider * step, wider * step / share) if share else (way[0] * step, way[1] * step)
            self._put(self.frame.sized("rb", *both, share))
        else:
            self._put(self.frame.moved(way[0] * step, way[1] * step))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, what is cut off dimmed, and the frame."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(35, 36, 44))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        area, frame = self.photo_area(), self.frame_area()
        if not self._photo.isNull():
            painter.drawPixmap(area, self._photo, QRectF(self._photo.rect()))
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(area)
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), QColor(12, 12, 20, 165))
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1, 2):
            across, down = frame.left() + frame.width() * third / 3, frame.top() + frame.height() * third / 3
            painter.drawLine(QPointF(across, frame.top()), QPointF(across, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), down), QPointF(frame.right(), down))
        white = look.colour("white")
        painter.setPen(QPen(white, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        painter.setPen(QPen(white, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        for x, right in ((frame.left(), 1), (frame.right(), -1)):
            for y, down in ((frame.top(), 1), (frame.bottom(), -1)):
                painter.drawLine(QPointF(x, y), QPointF(x + right * 18, y))
                painter.drawLine(QPointF(x, y), QPointF(x, y + down * 18))
