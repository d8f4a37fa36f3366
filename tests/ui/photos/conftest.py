"""A page of photos of one's own folder, on the desk of the sample catalogue."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.photos.page import PhotosPage
from ovop_desktop.ui.shell.desk import Desk


def jpeg(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two photos of Sambal Roa, one maybe of Kopi Robusta, two that say nothing, one of something new, one broken."""
    home = tmp_path / "Foto Bu Sri"
    home.mkdir()
    for name, colour in (
        ("Sambal Roa.jpg", "red"),
        ("sambal_roa-2.jpg", "crimson"),
        ("robusta.jpg", "brown"),
        ("IMG-20240817-WA0003.jpg", "blue"),
        ("IMG-20240817-WA0004.jpg", "navy"),
        ("Sapu Ijuk.jpg", "black"),
    ):
        (home / name).write_bytes(jpeg(colour))
    (home / "Gula Semut Organik.jpg").write_bytes(b"only text")
    return home


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> Iterator[PhotosPage]:
    made = PhotosPage(desk)
    shown(made, 1100, 620)
    yield made
    made.glances.close()


@pytest.fixture
def full(page: PhotosPage, folder: Path, qtbot: QtBot) -> PhotosPage:
    """The page with the folder's photos on it, all of them looked at."""
    page.enter(paths=(folder,))
    qtbot.waitUntil(lambda: len(page.sorting.rows) == 7)
    for row in page.sorting.rows:
        page.glances.picture(row.path, row.product)
    qtbot.waitUntil(lambda: all(page.glances.seen(row.path).size != (0, 0) or row.refused for row in page.sorting.rows))
    return page
