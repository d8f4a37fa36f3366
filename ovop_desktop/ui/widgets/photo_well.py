"""One photo of a record: shown, chosen from a file, dropped in, taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.services.gallery import IntakeReport
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.cut_photo import cover
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.drop_veil import DropVeil

PHOTO_FILES = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.bmp"


class PhotoView(QWidget):
    """A photo of the library filling a rounded area, or an icon where there is none."""

    def __init__(
        self, desk: Desk, icon: str = "image", *, radius: int = 10, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        """`whole` shows all of the photo with room around it, as a logo wants it."""
        super().__init__(parent)
        self._desk, self._icon, self._radius, self._whole = desk, icon, radius, whole
        self._photo: Photo | None = None
        desk.thumbnails.ready.connect(self._ready)

    def set_photo(self, photo: Photo | None) -> None:
        """Show a photo."""
        self._photo = photo
        self.update()

    def photo(self) -> Photo | None:
        """The photo shown."""
        return self._photo

    def _ready(self, photo: Photo) -> None:
        if photo == self._photo:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo or the icon."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(area, self._radius, self._radius)
        painter.fillPath(path, look.colour("sunken"))
        ratio = self.devicePixelRatioF()
        wide, high = round(self.width() * ratio), round(self.height() * ratio)
        picture = self._desk.thumbnails.get(self._photo, max(wide, high)) if self._photo else None
        painter.setClipPath(path)
        if picture is None:
            side = min(28, self.height() // 2)
            mark = look.pixmap(self._icon, side, "ink2", ratio)
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, mark)
        elif self._whole:
            shown = picture.scaled(
                wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            left, top = (self.width() - shown.width() / ratio) / 2, (self.height() - shown.height() / ratio) / 2
            painter.drawPixmap(int(left), int(top), shown)
        else:
            shown = cover(picture, wide, high)
            shown.setDevicePixelRatio(ratio)
            painter.drawPixmap(0, 0, shown)
            if look.theme() == "dark":
                painter.fillPath(path, look.colour("shadow", 20))
        painter.setClipping(False)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawPath(path)


class PhotoWell(Speaking):
    """One optional photo. `changed` brings the new Photo, or None when it was taken off."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, *, height: int = 120, icon: str = "image", whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = ""
        self.view = PhotoView(desk, icon, whole=whole)
        self.view.setFixedHeight(height)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choose = Button("", icon="image", small=True)
        self.remove = Button("", "ghost", small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view)
        layout.addLayout(row(self.choose, self.remove, None))
        self.veil = DropVeil(self)
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self._pick)
        self.remove.clicked.connect(lambda: self._set(None))
        self.speak(lambda _: self._word(), lambda: "")

    def set_name(self, name: str) -> None:
        """What the photo is of: "Foto sampul"."""
        self._name = name
        self._word()

    def set_photo(self, photo: Photo | None) -> None:
        """Show a photo without telling anyone."""
        self.view.set_photo(photo)
        self.remove.setVisible(photo is not None)
        self._word()

    def photo(self) -> Photo | None:
        """The photo shown."""
        return self.view.photo()

    def take_in(self, paths: list[Path]) -> None:
        """Take the first of these files in as the photo."""
        if paths:
            self._desk.jobs.start(
                self._desk.suite.gallery.take_in(paths[:1]), self._taken, title=self.tr("Menyalin foto…")
            )

    def _word(self) -> None:
        self.choose.setText(self.tr("Ganti foto") if self.photo() else self.tr("Pilih foto"))
        self.remove.setText(self.tr("Lepas"))
        self.choose.setAccessibleName(f"{self.choose.text().strip()}: {self._name}")
        self.remove.setAccessibleName(f"{self.remove.text()}: {self._name}")
        self.view.setAccessibleName(self._name)

    def _pick(self) -> None:
        start = str(self._desk.memory.get("photo_folder", ""))
        chosen, _ = QFileDialog.getOpenFileName(self, self._name, start, f"{self.tr('Foto')} ({PHOTO_FILES})")
        if chosen:
            self._desk.memory.put("photo_folder", str(Path(chosen).parent))
            self.take_in([Path(chosen)])

    def _taken(self, report: IntakeReport) -> None:
        if report.photos:
            self._set(report.photos[0])
        elif report.refused:
            self._desk.bridge.fail(report.refused[0][1])

    def _set(self, photo: Photo | None) -> None:
        self.set_photo(photo)
        self.changed.emit(photo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.veil.say(self.tr("Lepaskan untuk memakai foto ini"), self.view.geometry())
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.veil.lift()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped photo in."""
        self.veil.lift()
        self.take_in([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
