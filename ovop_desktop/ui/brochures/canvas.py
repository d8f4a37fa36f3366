"""The pages of a brochure as they will print: scrolled, zoomed, walked through, pressed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ovop_desktop.brochure.layout import Box, Layout
from ovop_desktop.ui.brochures.arrangement import (
    ALL,
    SINGLE,
    SPREAD,
    Arrangement,
    arranged,
    box_at,
    extent,
    fitting,
)
from ovop_desktop.ui.brochures.canvas_paint import paint_number, paint_page, paint_picked, paint_spine
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.shell import look

LEAST, MOST = 0.15, 4.0
STEP = 1.2
SHARPEST = 3.0
"""Device pixels to a point above which a page is scaled up instead of drawn larger."""

ARROWS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class Canvas(QAbstractScrollArea):
    """`page_changed` tells which page is in view, `picked` which block was pressed (None: none),
    `opened` which thumbnail.
    """

    page_changed = Signal(int)
    zoomed = Signal(float)
    picked = Signal(object)
    opened = Signal(int)

    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._layout: Layout | None = None
        self._mode = SPREAD
        self._reading = SPREAD
        self._facing = True
        self._fit = True
        self._scale = 0.5
        self._page = 0
        self._asked = False
        self._picked: Box | None = None
        self._arranged = Arrangement((), (), QSizeF(0, 0), 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        images.ready.connect(lambda _page: self.viewport().update())
        self._settle = QTimer(self, singleShot=True, interval=40)
        self._settle.timeout.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settle.start())

    # -- what is shown

    def show_layout(self, layout: Layout, *, facing: bool = True) -> None:
        """Show other pages in place: the same page stays in view and what was picked stays picked.

        `facing` tells whether pages face one another as in a bound brochure; loose sheets lie one by one.
        """
        record, field = (self._picked.record, self._picked.field) if self._picked else ("", "")
        row = self._same_place(layout)
        self._layout = layout
        self._facing = facing
        self._picked = next(
            (box for box in layout.boxes if record and (box.record, box.field) == (record, field)), None
        )
        self._images.show_layout(layout)
        self._page = min(row, max(0, layout.page_count - 1))
        self._arrange()
        self._scroll_to(self._page)
        self.page_changed.emit(self._page)
        if record:
            self.picked.emit(self._picked)

    def _same_place(self, layout: Layout) -> int:
        """The page of the new layout that shows what the old one shows now."""
        if self._layout is None or self._page >= self._layout.page_count:
            return self._page
        if self._page == self._layout.page_count - 1 > 0:
            return layout.page_count - 1
        for wanted in [box.record for box in self._layout.boxes_on(self._page) if box.record]:
            pages = [box.page for box in layout.boxes if box.record == wanted]
            if pages:
                return min(pages, key=lambda page: abs(page - self._page))
        return self._page

    def layout_shown(self) -> Layout | None:
        """The layout on show."""
        return self._layout

    def mode(self) -> str:
        """Single, spread or all."""
        return self._mode

    def facing(self) -> bool:
        """Whether pages of what is shown face one another."""
        return self._facing

    def set_mode(self, mode: str) -> None:
        """Show single pages, facing pages, or all as thumbnails."""
        if mode != self._mode:
            self._mode = mode
            if mode != ALL:
                self._reading = mode
            self._fit = True
            self._arrange()
            self._scroll_to(self._page)

    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    def pages_in_row(self) -> tuple[int, ...]:
        """The pages side by side with the one in view."""
        rows = self._arranged.rows
        return rows[self._arranged.row_of(self._page)] if rows else ()

    def go_to(self, page: int) -> None:
        """Bring a page into view."""
        if self._layout is not None and 0 <= page < self._layout.page_count:
            self._page = page
            self._scroll_to(page)
            self.page_changed.emit(page)

    def walk(self, step: int) -> None:
        """To the next or the previous row of pages."""
        rows = self._arranged.rows
        if rows:
            row = min(max(self._arranged.row_of(self._page) + step, 0), len(rows) - 1)
            self.go_to(rows[row][0])

    def open(self, page: int) -> None:
        """Leave the thumbnails for a page, shown as pages were shown before them."""
        self.set_mode(self._reading)
        self.go_to(page)
        self.opened.emit(page)

    def _walk_thumbnails(self, key: int) -> None:
        """To the thumbnail beside this one, or above or below it."""
        across = max(map(len, self._arranged.rows), default=1)
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
            Qt.Key.Key_PageUp: -across,
            Qt.Key.Key_PageDown: across,
        }[Qt.Key(key)]
        last = len(self._arranged.areas) - 1
        self.go_to(min(max(self._page + step, 0), last))

    # -- zoom

    def scale(self) -> float:
        """Logical pixels to a point; 96/72 is life size."""
        return self._arranged.scale

    def fit(self) -> None:
        """Show whole pages."""
        self._fit = True
        self._arrange()
        self._scroll_to(self._page)

    def zoom(self, factor: float) -> None:
        """Larger or smaller, keeping the page in view."""
        self._fit = False
        self._scale = min(max(self._arranged.scale * factor, LEAST), MOST)
        self._arrange()
        self._scroll_to(self._page)

    def _arrange(self) -> None:
        if self._layout is None:
            return
        view = QSizeF(self.viewport().size())
        if self._fit:
            self._scale = fitting(self._layout.page_size, view, self._mode, facing=self._facing)
        count, size = self._layout.page_count, self._layout.page_size
        self._arranged = arranged(count, size, view, self._mode, self._scale, facing=self._facing)
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(0, round(self._arranged.size.height() - view.height())))
        upright.setPageStep(round(view.height()))
        upright.setSingleStep(48)
        level.setRange(0, max(0, round(self._arranged.size.width() - view.width())))
        level.setPageStep(round(view.width()))
        level.setValue(level.maximum() // 2)
        self._images.forget_requests()
        self.zoomed.emit(self._arranged.scale)
        self.viewport().update()

    def _scroll_to(self, page: int) -> None:
        rows = self._arranged.rows
        if not rows:
            return
        row = self._arranged.row_of(page)
        area = self._arranged.areas[rows[row][0]]
        high = self.viewport().height()
        spare = (high - area.height()) / 2
        top = area.top() - max(spare, 0.0) if self._mode != ALL else area.center().y() - high / 2
        self._asked = True
        self.verticalScrollBar().setValue(round(top))
        self._asked = False
        self._settle.stop()
        self.viewport().update()

    def _scrolled(self) -> None:
        if not self._arranged.rows or self._asked or self._mode == ALL:
            return
        row = self._arranged.row_at(self.verticalScrollBar().value(), self.viewport().height())
        page = self._arranged.rows[row][0]
        if page not in self.pages_in_row():
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    # -- picking

    def picked_box(self) -> Box | None:
        """The block that is picked."""
        return self._picked

    def picked_area(self) -> QRectF:
        """Where the picked block lies in the viewport; empty when it is on no page in view."""
        if self._picked is None or self._layout is None or self._picked.page >= len(self._arranged.areas):
            return QRectF()
        area, scale = self._arranged.areas[self._picked.page], self._arranged.scale
        whole = extent(self._layout.boxes_on(self._picked.page), self._picked.record)
        return QRectF(
            area.left() + whole.left() * scale,
            area.top() + whole.top() * scale,
            whole.width() * scale,
            whole.height() * scale,
        ).translated(-self._origin())

    def pick(self, box: Box | None) -> None:
        """Pick a block, or none."""
        if box != self._picked:
            self._picked = box
            self.picked.emit(box)
            self.viewport().update()

    def areas(self) -> tuple[QRectF, ...]:
        """Where each page lies on the canvas, in logical pixels."""
        return self._arranged.areas

    def point_of(self, box: Box) -> QPointF:
        """Where the middle of a block lies in the viewport."""
        area, scale = self._arranged.areas[box.page], self._arranged.scale
        spot = QPointF(
            area.left() + (box.x + box.width / 2) * scale,
            area.top() + (box.y + box.height / 2) * scale,
        )
        return spot - self._origin()

    def _origin(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _under(self, spot: QPointF) -> tuple[int | None, Box | None]:
        here = spot + self._origin()
        page = self._arranged.page_at(here.x(), here.y())
        if page is None or self._layout is None:
            return None, None
        area, scale = self._arranged.areas[page], self._arranged.scale
        boxes = [box for box in self._layout.boxes_on(page) if box.record]
        return page, box_at(boxes, (here.x() - area.left()) / scale, (here.y() - area.top()) / scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the block under the pointer; among thumbnails, open the page."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        page, box = self._under(event.position())
        if self._mode == ALL:
            if page is not None:
                self.open(page)
            return
        self.pick(box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be pressed."""
        page, box = self._under(event.position())
        pressable = page is not None if self._mode == ALL else box is not None
        shape = Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what is picked; Page Up and Down walk; Home and End go to the covers.

        Among thumbnails the arrows go from one to the next and Enter opens it.
        """
        key = event.key()
        pages = self._layout.page_count if self._layout else 0
        if key == Qt.Key.Key_Escape and self._picked is not None:
            self.pick(None)
        elif self._mode == ALL and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open(self._page)
        elif self._mode == ALL and key in ARROWS:
            self._walk_thumbnails(key)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Right}:
            self.walk(1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_Left}:
            self.walk(-1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(pages - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in view."""
        super().resizeEvent(event)
        self._arrange()
        self._scroll_to(self._page)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view, what is picked, and the numbers under thumbnails."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), look.colour("sunken"))
        if self._layout is None:
            painter.setFont(look.font("body"))
            painter.setPen(look.colour("ink2"))
            waiting = QCoreApplication.translate("CanvasBar", "Menata halaman…")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, waiting)
            return
        origin = self._origin()
        view = QRectF(self.viewport().rect()).translated(origin)
        ratio = self.devicePixelRatioF()
        seen = self._arranged.seen(view)
        areas = {page: self._arranged.areas[page].translated(-origin) for page in seen}
        for page, area in areas.items():
            picture, _ = self._images.get(page, min(self._arranged.scale * ratio, SHARPEST))
            paint_page(painter, area, picture)
        for page, area in areas.items():
            if self._faces_next(page):
                paint_spine(painter, area)
            if self._mode == ALL:
                paint_number(painter, area, page, here=page == self._page)
        if self._picked is not None and self._mode != ALL:
            paint_picked(painter, self.picked_area())

    def _faces_next(self, page: int) -> bool:
        """Whether a page is a left one with the right one beside it."""
        pages = self._layout.page_count if self._layout else 0
        return self._facing and self._mode != SINGLE and page % 2 == 1 and page + 1 < pages
