"""The page as it will print, with the ones before and after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label

WIDE, HIGH = 262, 300


class _Sheet(QWidget):
    """One page, in grey when it is printed in grey."""

    def __init__(self, layout: Layout, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout, self._images = layout, images
        self.page, self.colour = 0, True
        self.setFixedSize(WIDE, HIGH)
        images.ready.connect(self._arrived)

    def take(self, images: PageImages) -> None:
        """Show the pages as these images have them."""
        if images is not self._images:
            self._images.ready.disconnect(self._arrived)
            self._images = images
            images.ready.connect(self._arrived)
            self.update()

    def _arrived(self, page: int) -> None:
        if page == self.page:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, high = self._layout.page_size
        share = min((WIDE - 16) / wide, (HIGH - 16) / high)
        corner = QPointF((WIDE - wide * share) / 2, (HIGH - high * share) / 2)
        area = QRectF(corner.x(), corner.y(), wide * share, high * share)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(area.translated(0, 2).adjusted(-1, 0, 1, 1), look.colour("line2"))
        painter.fillRect(area, Qt.GlobalColor.white)
        picture, _ = self._images.get(self.page, round(share * self.devicePixelRatioF(), 3))
        if picture is None:
            return
        shown = picture.toImage()
        if not self.colour:
            shown = shown.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(area, shown)


class Preview(Speaking):
    """Walks through the pages."""

    def __init__(
        self,
        layout: Layout,
        images: PageImages,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._count = words, layout.page_count
        self.sheet = _Sheet(layout, images)
        self.before, self.after = IconButton("caret-left"), IconButton("caret-right")
        self.place = Label(role="label")
        card = Card(fill="sunken", line="", padding=16, spacing=8)
        card.column.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.addLayout(row(None, self.before, self.place, self.after, None, spacing=6))
        outer = row(card)
        self.setLayout(outer)
        step: Callable[[int], Callable[[], None]] = lambda by: lambda: self.show_page(self.sheet.page + by)  # noqa: E731
        self.before.clicked.connect(step(-1))
        self.after.clicked.connect(step(1))
        self.speak(self.before.name_it, lambda: self.tr("Halaman sebelumnya"))
        self.speak(self.after.name_it, lambda: self.tr("Halaman berikutnya"))
        self.speak(self.sheet.setAccessibleName, lambda: self.tr("Halaman yang akan dicetak"))
        self.speak(lambda _: self.show_page(self.sheet.page), lambda: "")

    def show_page(self, page: int) -> None:
        """Show a page (from 0)."""
        self.sheet.page = max(0, min(self._count - 1, page))
        number, total = self._words.number(self.sheet.page + 1), self._words.number(self._count)
        self.place.setText(self.tr("Halaman {page} dari {total}").format(page=number, total=total))
        self.before.setEnabled(self.sheet.page > 0)
        self.after.setEnabled(self.sheet.page < self._count - 1)
        self.sheet.update()

    def show_colour(self, colour: bool) -> None:
        """Show it in colour or in grey."""
        self.sheet.colour = colour
        self.sheet.update()
