"""Files and folders from a drag or a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from ovop_desktop.services.photo_matching import ENDINGS


def local_paths(mime: QMimeData | None) -> tuple[Path, ...]:
    """The photos and folders in what is dragged; other files are left out."""
    urls = mime.urls() if mime is not None else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return tuple(path for path in paths if path.suffix.lower() in ENDINGS or path.is_dir())


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a folder."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None
