"""Cutting a photo to its best part, below the strip; the whole photo is always kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.catalogue.crop_canvas import CropCanvas
from ovop_desktop.ui.catalogue.crop_frame import Frame, frame_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label

SHAPES: dict[str, float | None] = {"free": None, "4:3": 4 / 3, "1:1": 1.0}
SHOWN_SIDE = 1280


class CropPanel(Speaking):
    """`cropped` tells the photo with its new crop; `turned` that a quarter turn is wanted."""

    cropped = Signal(object)
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._photo: Photo | None = None
        self._cover = False
        self.canvas = CropCanvas()
        self.shape = Segmented(small=True)
        self.title, self._kept = Label(role="h3", wrap=True), Label(role="second", token="ink2", wrap=True)
        self._shape_words = Label(role="label")
        self.turn = Button("", "", "arrow-clockwise", small=True)
        self.size_words, self.sharp = Label(role="strong", tabular=True), Label(role="second", token="ink2", wrap=True)
        self._sharp_glyph = Glyph("check-circle-fill", 18, "daun")
        self._verdict = Card(fill="daun_soft", line="daun_line", radius=10, padding=10)
        self.whole = Button("", "ghost", "arrow-counter-clockwise", small=True)
        self.no, self.yes = Button(""), Button("", "primary", "check")
        self._lay_out()
        self.shape.chosen.connect(lambda value: self.canvas.set_shape(SHAPES[value]))
        self.canvas.framed.connect(self._judge)
        self.whole.clicked.connect(self._take_whole)
        self.turn.clicked.connect(self.turned)
        self.no.clicked.connect(self.close_panel)
        self.yes.clicked.connect(self._use)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(9)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.size_words)
        words.addWidget(self.sharp)
        verdict.addWidget(self._sharp_glyph)
        verdict.addLayout(words, 1)
        self._verdict.column.addLayout(verdict)
        side = QVBoxLayout()
        side.setSpacing(6)
        for part in (self.title, self._kept, self._shape_words, self.shape, self.turn):
            side.addWidget(part)
        side.addSpacing(6)
        side.addWidget(self._verdict)
        side.addStretch(1)
        side.addWidget(self.whole)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        buttons.addStretch(1)
        side.addLayout(buttons)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(250)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.canvas, 1)
        row.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addWidget(Rule())
        column.addLayout(row)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.title.setText(self.tr("Potong foto sampul") if self._cover else self.tr("Potong foto"))
        self._kept.setText(self.tr("Foto asli tetap disimpan."))
        self._shape_words.setText(self.tr("Bentuk"))
        self.shape.setAccessibleName(self.tr("Bentuk potongan"))
        self.shape.set_options([("free", self.tr("Bebas"), ""), ("4:3", self.tr("4:3 Brosur"), ""), ("1:1", "1:1", "")])
        self.turn.setText(self.tr("Putar"))
        self.whole.setText(self.tr("Kembalikan seperti asli"))
        self.no.setText(self.tr("Batal"))
        self.yes.setText(self.tr("Pakai potongan"))
        self.canvas.setAccessibleName(self.tr("Bingkai potongan; panah memindah, Shift dan panah mengubah ukuran"))
        self._judge()

    def open_panel(self, photo: Photo, *, is_cover: bool) -> None:
        """Show a photo to crop."""
        self._photo, self._cover = photo, is_cover
        self.shape.set_value("free")
        self.canvas.set_shape(None)
        self.canvas.show_photo(QPixmap(), QSize(photo.width, photo.height), frame_of(photo.crop))
        self.retranslate()
        self.show()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

        def load(_steps: Steps) -> bytes:
            return self._desk.suite.gallery.whole(photo, SHOWN_SIDE)

        self._desk.jobs.start(load, lambda data: self._loaded(photo, data), self._desk.bridge.fail)

    def _loaded(self, photo: Photo, data: bytes) -> None:
        if photo == self._photo:
            shown = QPixmap()
            shown.loadFromData(data)
            self.canvas.show_photo(shown, QSize(photo.width, photo.height), self.canvas.frame)

    def close_panel(self) -> None:
        """Put the panel away; the photo stays as it was."""
        self._photo = None
        self.hide()

    def _framed_photo(self) -> Photo | None:
        return replace(self._photo, crop=self.canvas.frame.crop()) if self._photo else None

    def _judge(self) -> None:
        photo = self._framed_photo()
        if photo is None:
            return
        wide, high = photo.shown_size()
        number = self._desk.words.number
        self.size_words.setText(self.tr("{wide} × {high} piksel").format(wide=number(wide), high=number(high)))
        width = self.tr("Tajam sampai lebar {cm} cm").format(cm=photo.sharp_width_mm() // 10)
        self.sharp.setText(self.tr("Terlalu kecil untuk brosur, akan tampak buram") if photo.is_small() else width)
        tone = "kunyit" if photo.is_small() else "daun"
        self._verdict.set_look(f"{tone}_soft", f"{tone}_line")
        if photo.is_small():
            self._sharp_glyph.set("warning", "kunyit_text")
        else:
            self._sharp_glyph.set("check-circle-fill", "daun")

    def _take_whole(self) -> None:
        self.shape.set_value("free")
        self.canvas.set_shape(None)
        self.canvas.put_frame(Frame())

    def _use(self) -> None:
        photo = self._framed_photo()
        self.close_panel()
        if photo is not None:
            self.cropped.emit(photo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses the crop, Esc leaves the photo as it was."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._use()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
