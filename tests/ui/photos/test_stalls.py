"""The window goes on while pictures are dropped on it that are made to stop it."""

from __future__ import annotations

import io
import struct
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.photo_files import Intake, brought, promised
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.door import TURN
from ovop_desktop.ui.photos.page import PhotosPage
from ovop_desktop.ui.shell.desk import Desk

LONGEST = 0.25
"""Seconds this program may work before the window answers: a tenth is meant, and measured where nothing else runs."""

STARVED = 1.0
"""Seconds by the clock: a suite shares its processors, and what others take is not this program's stall."""


class Heart:
    """Beats every 5 ms while the window lives."""

    def __init__(self) -> None:
        self.beats: list[tuple[float, float]] = []
        self._timer = QTimer(interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.beats.append((time.perf_counter(), time.process_time())))
        self._timer.start()

    def stalls(self) -> tuple[float, float]:
        """The longest times, in seconds, without an answer: this program at work, and by the clock."""
        self._timer.stop()
        assert len(self.beats) > 2
        gaps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(self.beats, self.beats[1:], strict=False)]
        return max(min(gap) for gap in gaps), max(clock for clock, _ in gaps)

    def assert_alive(self) -> None:
        """The window was never stopped."""
        worked, waited = self.stalls()
        assert worked < LONGEST, f"the window stood still for {worked * 1000:.0f} ms"
        assert waited < STARVED, f"the window stood still for {waited * 1000:.0f} ms by the clock"


@pytest.fixture
def _as_the_program_runs() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    yield
    sys.setswitchinterval(before)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width: int, height: int) -> bytes:
    packer = zlib.compressobj(1)
    row = b"\0" + bytes((width + 7) // 8)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def picture(kind: str, size: tuple[int, int], **options: object) -> bytes:
    out = io.BytesIO()
    noise = Image.effect_noise((600, 400), 60).resize(size)
    Image.merge("RGB", (noise, noise, noise)).save(out, kind, **options)
    return out.getvalue()


@pytest.fixture(scope="module")
def monsters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bomb, 585 megapixels twice, a telephone's 24 megapixels, a large PNG and AVIF, broken ones."""
    folder = tmp_path_factory.mktemp("monsters")
    (folder / "bom.png").write_bytes(bomb(20_000, 20_000))
    (folder / "585.png").write_bytes(bomb(30_000, 19_500))
    jpeg = bytearray(picture("JPEG", (640, 480)))
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = struct.pack(">HH", 19_500, 30_000)
    (folder / "585.jpg").write_bytes(jpeg)
    (folder / "24.jpg").write_bytes(picture("JPEG", (6_000, 4_000), quality=80))
    (folder / "12.png").write_bytes(picture("PNG", (4_000, 3_000), compress_level=1))
    (folder / "6.avif").write_bytes(picture("AVIF", (3_000, 2_000), speed=10, quality=40))
    (folder / "terpotong.jpg").write_bytes((folder / "24.jpg").read_bytes()[:400_000])
    (folder / "kosong.jpg").write_bytes(b"")
    (folder / "teks.jpg").write_text("bukan foto")
    return folder


def let_go(widget: QWidget, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left = Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(40, 40), copy, mime, left, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(40, 40), copy, mime, left, none))


@pytest.mark.usefixtures("_as_the_program_runs")
def test_looking_through_monsters_never_stops_the_window(page: PhotosPage, monsters: Path, qtbot: QtBot) -> None:
    heart = Heart()
    let_go(page, [monsters])
    qtbot.waitUntil(lambda: len(page.sorting.rows) == 9)
    for row in page.sorting.rows:
        page.glances.picture(row.path)

    def all_seen() -> bool:
        return all(page.glances.seen(row.path).size != (0, 0) or row.refused for row in page.sorting.rows)

    qtbot.waitUntil(all_seen, timeout=60_000)
    heart.assert_alive()
    assert sorted(row.path.name for row in page.sorting.rows if row.refused) == [
        "585.jpg", "585.png", "bom.png", "kosong.jpg", "teks.jpg", "terpotong.jpg",
    ]  # fmt: skip


@pytest.mark.usefixtures("_as_the_program_runs")
def test_monsters_dropped_on_a_product_never_stop_the_window(
    desk: Desk, monsters: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    product_page = ProductPage(desk)
    shown(product_page)
    (one,) = desk.suite.catalogue.product_ids(ProductQuery(words="sambal roa"))
    product_page.enter(id=one)
    before = desk.suite.catalogue.product(one)
    assert before is not None
    heart = Heart()
    let_go(product_page.photos, sorted(monsters.iterdir()))

    def arrived() -> bool:
        now = desk.suite.catalogue.product(one)
        return now is not None and len(now.photos) == len(before.photos) + 3

    qtbot.waitUntil(arrived, timeout=60_000)
    heart.assert_alive()


def test_a_picture_dragged_from_a_browser_is_counted_without_fetching_it_and_encoded_beside_the_window(
    desk: Desk, qtbot: QtBot
) -> None:
    mime = QMimeData()
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    mime.setImageData(image)
    assert promised(mime) == 1
    found = brought(mime)
    assert [(one.width(), one.height()) for one in found.pictures] == [(900, 600)]
    landed: list[tuple[int, int]] = []
    desk.jobs.start(
        Intake(desk.suite.gallery, found),
        lambda report: landed.extend((one.width, one.height) for one in report.photos),
    )
    qtbot.waitUntil(lambda: landed == [(900, 600)])


def test_the_heart_notices_a_window_that_stands_still(qtbot: QtBot) -> None:
    """The measure itself: it must be able to fail."""
    heart = Heart()
    qtbot.waitUntil(lambda: len(heart.beats) > 3)
    until = time.process_time() + 0.3
    while time.process_time() < until:
        pass
    seen = len(heart.beats)
    qtbot.waitUntil(lambda: len(heart.beats) > seen + 1)
    worked, waited = heart.stalls()
    assert worked > LONGEST
    assert waited > LONGEST
    with pytest.raises(AssertionError, match="the window stood still"):
        heart.assert_alive()
