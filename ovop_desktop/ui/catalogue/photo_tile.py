"""One photo of the strip, with its tools while it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import badge_width
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.photo_view import paint_photo

SIDE = 126
COVER_WIDE = 168


class _Tools(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("bar", 240))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


class PhotoTile(Speaking):
    """Signals what is wanted of it; `dragged` tells a point of the strip while it is moved, `dropped` the last one."""

    chosen = Signal()
    crop_wanted = Signal()
    turn_wanted = Signal()
    cover_wanted = Signal()
    removal_wanted = Signal()
    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, desk: Desk, photo: Photo, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.photo, self.place, self._count = desk, photo, place, count
        self._chosen, self._pressed_at, self._dragging = False, QPoint(), False
        self.setFixedSize(QSize(COVER_WIDE if place == 0 else SIDE, SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.pointing(self)
        self._tools = _Tools(self)
        self.tools = {
            name: IconButton(icon, "bar", "white")
            for name, icon in {"crop": "crop", "turn": "arrow-clockwise", "cover": "star", "remove": "trash"}.items()
        }
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(0)
        for name, button in self.tools.items():
            button.setProperty("small", True)
            button.setFixedSize(28, 30)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
            button.setVisible(name != "cover" or place > 0)
        self._tools.adjustSize()
        self._tools.move((self.width() - self._tools.width()) // 2, SIDE - self._tools.height() - 7)
        self._tools.hide()
        self.tools["crop"].clicked.connect(self.crop_wanted)
        self.tools["turn"].clicked.connect(self.turn_wanted)
        self.tools["cover"].clicked.connect(self.cover_wanted)
        self.tools["remove"].clicked.connect(self.removal_wanted)
        desk.thumbnails.ready.connect(self._arrived)
        self.retranslate()

    def retranslate(self) -> None:
        """Name it: "Foto 3 dari 4, 640 piksel, terlalu kecil"."""
        super().retranslate()
        parts = [self.tr("Foto {place} dari {count}").format(place=self.place + 1, count=self._count)]
        if self.place == 0:
            parts.append(self.tr("sampul"))
        if self.photo.is_small():
            pixels = self.tr("{pixels} piksel, terlalu kecil untuk brosur")
            parts.append(pixels.format(pixels=max(self.photo.shown_size())))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(self.accessibleName())
        self.tools["crop"].name_it(self.tr("Potong foto"), "Return")
        self.tools["turn"].name_it(self.tr("Putar foto"))
        self.tools["cover"].name_it(self.tr("Jadikan sampul"))
        self.tools["remove"].name_it(self.tr("Hapus foto"), "Delete")

    def set_chosen(self, chosen: bool) -> None:
        """Show or hide the tools."""
        self._chosen = chosen
        self._tools.setVisible(chosen)
        self.update()

    def _arrived(self, photo: Photo) -> None:
        if photo == self.photo:
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is chosen."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it; moving on drags it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at, self._dragging = event.position().toPoint(), False
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along the strip."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength() > 10
        if event.buttons() & Qt.MouseButton.LeftButton and (self._dragging or far):
            self._dragging = True
            self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go where it is."""
        if self._dragging:
            self._dragging = False
            self.dropped.emit(self.mapToParent(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Crop it."""
        self.crop_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The tools are all there is."""
        self.chosen.emit()

    def event(self, event: QEvent) -> bool:
        """Alt+Left moves the photo here, it does not leave the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left and Alt+Right move it, Enter crops, Delete removes."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.moved.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.crop_wanted.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, its badge, and the frame of the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, ratio = QRectF(self.rect()), self.devicePixelRatioF()
        paint_photo(painter, area.adjusted(2, 2, -2, -2), self.photo, self._desk.thumbnails, ratio, 9)
        left = 9.0
        if self.place == 0:
            left += self._pill(painter, left, self.tr("Sampul"), "star-fill", "kunyit", "on_kunyit") + 5
        if self.photo.is_small():
            text = f"{max(self.photo.shown_size())} px"
            self._pill(painter, left, text, "warning", "saga_soft", "saga")
        if self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("nila"), 2.5))
            painter.drawRoundedRect(area.adjusted(1.25, 1.25, -1.25, -1.25), 10, 10)

    def _pill(self, painter: QPainter, left: float, text: str, icon: str, fill: str, ink: str) -> float:
        wide = badge_width(text, icon)
        pill = QRectF(left, 9, wide, 23)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(pill, 6, 6)
        painter.drawPixmap(QPoint(round(left) + 7, 14), look.pixmap(icon, 14, ink, self.devicePixelRatioF()))
        painter.setFont(look.font("badge"))
        painter.setPen(look.colour(ink))
        painter.drawText(pill.adjusted(26, -1, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return wide
