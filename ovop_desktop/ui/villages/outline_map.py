"""A map of outlines on which one place is set: by a click, or by arrow keys and Enter."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ovop_desktop.domain.maps import LonLat, Outline, lonlat
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.services.maps import Maps
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.villages import map_paint
from ovop_desktop.ui.villages.sight import Sight, fitted

ZOOMS = (1, 2, 4, 8, 16, 32)
PROVINCE = -1
"""The step below the regency, where the office brought the regency's outline."""
INSET = QSizeF(104, 74)
"""Pixels of the small map of the province; it is left out where it would take more than a quarter of the width."""
STEP, FINE = 12, 1
"""Pixels an arrow key moves the cross; with Shift the smaller."""
DRAG = 5
"""Pixels of movement after which a press pulls the map and sets nothing."""
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class OutlineMap(QWidget):
    """`placed` brings the Coordinates that were set here; the owner shows them with `show_place`."""

    placed = Signal(object)
    zoomed = Signal()

    def __init__(self, maps: Maps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps = maps
        self._outline: Outline | None = None
        self._province: Outline | None = None
        self._village: Outline | None = None
        self._regency: tuple[str, LonLat] | None = None
        self._dot: LonLat | None = None
        self._aim: LonLat | None = None
        self._centre: LonLat | None = None
        self._zoom = 0
        self._pressed: QPointF | None = None
        self._pulled = False
        self._name, self._nowhere, self._value, self._bar = "", "", "", "{count} km"
        self._hint = self._shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide and not too high."""
        return QSize(420, 300)

    def minimumSizeHint(self) -> QSize:
        """Enough to hit a place."""
        return QSize(220, 300)

    def set_words(self, name: str, nowhere: str, hint: str, bar: str) -> None:
        """Its name, what is said of a village that is nowhere yet, how the keys work, and the bar ("{count} km")."""
        self._name, self._nowhere, self._bar = name, nowhere, bar
        self._hint = hint
        self._tell()

    def show_region(self, code: str, regency: str) -> None:
        """Show the outline around the region with this dotted code; `regency` is written where it lies."""
        point = self._maps.regency(code)
        self._outline, self._province = self._maps.outline(code), self._maps.province(code)
        self._village = self._maps.village_outline(code)
        self._regency = (regency, point) if point is not None and regency else None
        self._aim, self._zoom, self._centre = None, 0, None
        self.update()
        self.zoomed.emit()

    def describe(self, shown: str) -> None:
        """Say in words which outlines are drawn."""
        self._shown = shown
        self._tell()

    def show_place(self, place: Coordinates | None, value: str) -> None:
        """Show where the village lies; `value` is the same in words."""
        self._dot = lonlat(place) if place else None
        self._value = value
        self._aim = None
        if self._dot is not None and not self._sight().bounds().holds(self._dot):
            self._centre = self._dot
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._value or self._nowhere}")
        self.setAccessibleDescription(f"{self._shown} {self._hint}".strip())

    # -- zoom

    @property
    def zoom(self) -> int:
        """0 for the whole outline, then steps of twice the size; -1 for the province around a regency."""
        return self._zoom

    def can_zoom(self, step: int) -> bool:
        """Whether there is a larger (1) or smaller (-1) picture."""
        least = PROVINCE if self._has_regency() else 0
        return self._outline is not None and least <= self._zoom + step < len(ZOOMS)

    def _has_regency(self) -> bool:
        return self._outline is not self._province and self._province is not None

    def zoom_by(self, step: int, around: LonLat | None = None) -> None:
        """Show it larger or smaller: around a place, or around the cross, the dot, or the regency."""
        if not self.can_zoom(step):
            return
        if around is None:
            around = self._aim or (self._centre if self._zoom > 0 else None) or self._dot
            around = around or (self._regency[1] if self._regency else None)
        self._zoom += step
        self._centre = around if self._zoom > 0 else None
        self.update()
        self.zoomed.emit()

    def show_all(self) -> None:
        """Show the whole outline."""
        self._zoom, self._centre = 0, None
        self.update()
        self.zoomed.emit()

    def _sight(self) -> Sight:
        size = QSizeF(self.width(), self.height())
        if self._outline is None:
            return Sight(size, (118.0, -2.0), 8.0, 1.0)
        if self._zoom == PROVINCE and self._province is not None:
            return fitted(self._province.bounds, size, 1, self._centre)
        return fitted(self._outline.bounds, size, ZOOMS[self._zoom], self._centre)

    def _inset(self) -> QRectF | None:
        """Where the small map of the province lies: a lower corner, or the upper one where the village is there."""
        if not self._has_regency() or self._zoom == PROVINCE or self.width() < 4 * INSET.width():
            return None
        left = self.width() - INSET.width() - 10
        low = QRectF(QPointF(left, self.height() - INSET.height() - 10), INSET)
        if self._dot is not None and low.adjusted(-12, -12, 12, 12).contains(self._sight().point(self._dot)):
            return QRectF(QPointF(left, 10), INSET)
        return low

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sea, land, names, dot and cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.fillPath(frame, look.colour("sunken"))
        painter.setClipPath(frame)
        sight = self._sight()
        if self._outline is not None:
            seen = sight.bounds()
            map_paint.paint_land(painter, sight, self._maps.around(seen), self._outline, self._village)
            self._paint_names(painter, sight)
            map_paint.paint_bar(painter, sight, self._bar)
            inset = self._inset()
            if inset is not None and self._province is not None:
                map_paint.paint_inset(painter, inset, self._province, self._outline)
        if self._dot is not None:
            map_paint.paint_dot(painter, sight.point(self._dot))
        if self._aim is not None:
            map_paint.paint_aim(painter, sight.point(self._aim))
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawPath(frame)

    def _paint_names(self, painter: QPainter, sight: Sight) -> None:
        labels = map_paint.Labels(painter, sight)
        if self._dot is not None:
            labels.keep_free(sight.point(self._dot), 11)
        labels.keep_free(QPointF(60, sight.size.height() - 18), 46)
        inset = self._inset()
        if inset is not None:
            labels.keep_clear(inset)
        if self._regency is not None:
            labels.region(*self._regency)
        for town in self._maps.towns(sight.bounds()):
            labels.town(town)

    # -- setting the place

    def _set(self, place: LonLat) -> None:
        digits = Decimal("0.001") if self._sight().scale < 2000 else Decimal("0.0001")
        try:
            found = Coordinates(*(Decimal(str(number)).quantize(digits) for number in (place[1], place[0])))
        except ValueError:
            return
        self.placed.emit(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press sets the place, or begins to pull the map; one on the small map shows the province."""
        inset = self._inset()
        if inset is not None and inset.contains(event.position()):
            self.zoom_by(PROVINCE - self._zoom)
        elif event.button() == Qt.MouseButton.LeftButton and self._outline is not None:
            self._pressed, self._pulled = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the map."""
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if not self._pulled and way.manhattanLength() < DRAG:
            return
        self._pulled = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._centre = self._sight().moved(way).centre
        self._pressed = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set the place, unless the map was pulled."""
        if self._pressed is None:
            return
        self.setCursor(Qt.CursorShape.CrossCursor)
        pulled, self._pressed = self._pulled, None
        if not pulled:
            self._set(self._sight().place(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel show it larger or smaller; the wheel alone scrolls the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1, self._sight().place(event.position()))
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from being shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._aim is not None
        zooms = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal)
        free = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return free and (key in ARROWS or key in zooms or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a cross, Enter sets the place there, Esc leaves it; plus and minus zoom."""
        if not self._wants(event) or self._outline is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in ARROWS:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_aim(ARROWS[key] * (FINE if fine else STEP))
        elif key == Qt.Key.Key_Escape:
            self._aim = None
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place, self._aim = self._aim, None
            if place is not None:
                self._set(place)
        else:
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        self.update()

    def _move_aim(self, way: QPointF) -> None:
        sight = self._sight()
        start = self._aim or self._dot or (self._regency[1] if self._regency else None) or sight.centre
        if self._aim is None and not sight.bounds().holds(start):
            start = sight.centre
        moved = sight.point(start) + way
        self._aim = sight.place(moved)
        if not QRectF(QPointF(20, 20), sight.size - QSizeF(40, 40)).contains(moved):
            self._centre = sight.moved(QPointF(0, 0) - way).centre

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cross goes with the keyboard."""
        self._aim = None
        self.update()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it in anew."""
        self.update()
        super().resizeEvent(event)

    def announce(self) -> None:
        """Tell a screen reader the new name."""
        if QAccessible.isActive() and QApplication.instance() is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
