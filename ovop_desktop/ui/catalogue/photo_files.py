"""Photos on their way in: from a drag, the clipboard, a file dialog."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.gallery import Gallery, IntakeReport
from ovop_desktop.services.tasks import Steps

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".gif", ".avif")


@dataclass(frozen=True, slots=True)
class Brought:
    """Files, and pictures that have no file (copied in a browser or a chat)."""

    paths: tuple[Path, ...] = ()
    pictures: tuple[QImage, ...] = field(default=())

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.paths) + len(self.pictures)


def brought(mime: QMimeData | None) -> Brought:
    """The photos in what is dragged or copied; files that are no photos are left out."""
    if mime is None:
        return Brought()
    paths = _files(mime)
    if paths or not mime.hasImage():
        return Brought(paths)
    image = QImage(mime.imageData())
    return Brought(pictures=(image,)) if not image.isNull() else Brought()


def promised(mime: QMimeData) -> int:
    """How many photos are dragged. A picture without a file is not fetched for it: that would hold up the drag."""
    return len(_files(mime)) or int(mime.hasImage())


def _files(mime: QMimeData) -> tuple[Path, ...]:
    files = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return tuple(path for path in files if path.suffix.lower() in ENDINGS)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ask_for_photos(parent: QWidget, title: str, kinds: str) -> Brought:
    """Let the person choose files."""
    pattern = " ".join(f"*{ending}" for ending in ENDINGS)
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{kinds} ({pattern})")
    return Brought(tuple(Path(name) for name in names))


class Intake:
    """Task: take everything brought into the library; what must be encoded is encoded here, off the window's thread."""

    def __init__(self, gallery: Gallery, brought: Brought) -> None:
        self._gallery, self._brought = gallery, brought

    def __call__(self, steps: Steps) -> IntakeReport:
        """Raises Cancelled and OvopError as `Gallery.take_in` does."""
        report = self._gallery.take_in(self._brought.paths)(steps)
        photos, refused = list(report.photos), list(report.refused)
        for picture in self._brought.pictures:
            try:
                photos.append(self._gallery.take_in_bytes(_png(picture)))
            except OvopError as problem:
                if not problem.code.startswith("photo."):
                    raise
                refused.append(("", problem))
        return IntakeReport(tuple(photos), tuple(refused))
