"""When there is no product yet: what will be here, and three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.cut_photo import cover
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label

CARDS = ((32, 30, -9), (186, 30, 8), (106, 10, 0))
"""Left, top and turn of the three cards of the picture."""


class Cards(QWidget):
    """Three product cards, as if laid on a table."""

    def __init__(self, photos: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = photos
        self._photos: list[QPixmap] = []
        self.setFixedSize(310, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three; the photos are read the first time: most windows have products and never show them."""
        self._photos = self._photos or [QPixmap(str(path)) for path in self._paths]
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for place, (left, top, turn) in enumerate(CARDS):
            painter.save()
            painter.translate(left + 45, top + 58)
            painter.rotate(turn)
            painter.translate(-50, -60)
            self._paint_card(painter, self._photos[place] if place < len(self._photos) else QPixmap())
            painter.restore()

    def _paint_card(self, painter: QPainter, photo: QPixmap) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("shadow", 26))
        painter.drawRoundedRect(QRectF(2, 5, 102, 122), 10, 10)
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRoundedRect(QRectF(0, 0, 102, 122), 10, 10)
        path = QPainterPath()
        path.addRoundedRect(QRectF(7, 7, 88, 70), 6, 6)
        if photo.isNull():
            painter.fillPath(path, look.colour("sunken"))
        else:
            ratio = self.devicePixelRatioF()
            shown = cover(photo, round(88 * ratio), round(70 * ratio))
            shown.setDevicePixelRatio(ratio)
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(7, 7, shown)
            painter.restore()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(QRectF(8, 87, 64, 8), 4, 4)
        painter.drawRoundedRect(QRectF(8, 101, 42, 8), 4, 4)


class _Way(Card):
    def __init__(self, icon: str, tone: str, kind: str) -> None:
        super().__init__(padding=20, spacing=6)
        self.setFixedSize(262, 226)
        self.title = Label(role="h2", wrap=True)
        self.detail = Label(role="body", token="ink2", wrap=True)
        self.button = Button("", kind)
        self.button.setSizePolicy(self.button.sizePolicy().Policy.Expanding, self.button.sizePolicy().verticalPolicy())
        self.column.addWidget(Tile(icon, tone, 46))
        self.column.addSpacing(6)
        self.column.addWidget(self.title)
        self.column.addWidget(self.detail)
        self.column.addStretch(1)
        self.column.addWidget(self.button)


class NoProducts(Speaking):
    """Ways to begin: one product, photos, the sample catalogue."""

    add_wanted = Signal()
    photos_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, photos: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.one = _Way("plus-circle", "daun", "primary")
        self.photos = _Way("image-square", "nila", "")
        self.sample = _Way("book-open", "sogan", "")
        title, detail = Label(role="h1", wrap=True), Label(role="body", token="ink2", wrap=True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(Cards(photos), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for label in (title, detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(18)
        ways = QHBoxLayout()
        ways.setSpacing(16)
        ways.addStretch(1)
        for way in (self.one, self.photos, self.sample):
            ways.addWidget(way)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(scroll.Shape.NoFrame)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.one.button.clicked.connect(self.add_wanted)
        self.photos.button.clicked.connect(self.photos_wanted)
        self.sample.button.clicked.connect(self.sample_wanted)
        self.speak(title.setText, lambda: self.tr("Belum ada produk di katalog ini"))
        self.speak(
            detail.setText, lambda: self.tr("Pilih cara yang paling mudah untuk memulai. Anda bisa memakai ketiganya.")
        )
        self._speak_ways()

    def _speak_ways(self) -> None:
        one, photos, sample = self.one, self.photos, self.sample
        self.speak(one.title.setText, lambda: self.tr("Tambah satu per satu"))
        self.speak(one.detail.setText, lambda: self.tr("Mulai dari nama. Sisanya bisa dilengkapi nanti."))
        self.speak(one.button.setText, lambda: self.tr("Tambah produk"))
        self.speak(photos.title.setText, lambda: self.tr("Mulai dari foto"))
        self.speak(photos.detail.setText, lambda: self.tr("Satu foto menjadi satu produk. Bisa juga ditarik ke sini."))
        self.speak(photos.button.setText, lambda: self.tr("Pilih foto"))
        self.speak(sample.title.setText, lambda: self.tr("Lihat contoh dulu"))
        self.speak(sample.detail.setText, lambda: self.tr("Katalog contoh untuk dicoba, bisa dihapus kapan saja."))
        self.speak(sample.button.setText, lambda: self.tr("Buka contoh"))
