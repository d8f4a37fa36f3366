"""Pictures made to fill the memory, and ones larger than any camera's, are refused from their headers alone."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.photo_intake import glance, normalise


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def black_png(width: int, height: int) -> bytes:
    """A whole, valid picture of one bit a pixel: 400 megapixels in some 50 kB."""
    packer = zlib.compressobj(9)
    row = b"\0" + bytes((width + 7) // 8)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def wide_gif() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0)
    return head + b"\x2c" + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02D\x01\0;"


def large_jpeg() -> bytes:
    """Claims 30,000 x 19,500 pixels: 585 megapixels."""
    out = io.BytesIO()
    Image.new("RGB", (640, 480), "olive").save(out, "JPEG")
    data = bytearray(out.getvalue())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", 19_500, 30_000)
    return bytes(data)


@pytest.mark.parametrize(
    ("made", "megapixels"),
    [(lambda: black_png(20_000, 20_000), 400), (large_jpeg, 585), (lambda: black_png(30_000, 19_500), 585)],
    ids=["png bomb", "jpeg of 585 megapixels", "png of 585 megapixels"],
)
@pytest.mark.parametrize("read", [lambda path: normalise(path, path.name), lambda path: glance(path, 480)])
def test_it_is_refused_at_once_and_with_its_size(
    tmp_path: Path, made: Callable[[], bytes], megapixels: int, read: Callable[[Path], object]
) -> None:
    path = tmp_path / "bom.jpg"
    path.write_bytes(made())
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(OvopError) as told:
        read(path)
    spent, (_, most) = time.perf_counter() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert told.value.code == "photo.too_large"
    assert told.value.facts["megapixels"] == megapixels
    assert spent < 1
    assert most < 20_000_000


def test_a_gif_as_wide_as_a_gif_can_be_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bom.gif"
    path.write_bytes(wide_gif())
    with pytest.raises(OvopError) as told:
        normalise(path, path.name)
    assert told.value.code == "photo.too_large"
