"""A JPEG as it may be embedded: its size read, and everything in it that is not picture taken out.

ReportLab and every PDF copy a JPEG byte for byte: where a photo was taken, whose camera took it, a comment, a
thumbnail of the uncropped original would all be in the brochure for whoever looks. The library takes them out when
a photo comes in; this is the second lock.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

_KEPT_MARKERS = (0xE0, 0xEE)
"""APP0 (JFIF) and APP14 (Adobe: how the colours are stored). All other APPn and COM segments go."""

_SIZES = frozenset((0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF))


@dataclass(frozen=True, slots=True)
class Jpeg:
    """Picture data ready to embed; `components` is 1 (grey) or 3 (colour)."""

    data: bytes
    width: int
    height: int
    components: int


def embeddable(data: bytes) -> Jpeg:
    """Return the picture without metadata. Raises ValueError for anything but a grey or RGB JPEG of 8 bits."""
    if data[:2] != b"\xff\xd8":
        raise ValueError("not a JPEG")
    kept = [data[:2]]
    size: tuple[int, int, int] | None = None
    at = 2
    while True:
        if at + 4 > len(data) or data[at] != 0xFF:
            raise ValueError("a damaged JPEG")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if marker in _SIZES and end <= len(data) and length >= 8:
            depth, height, width, components = struct.unpack_from(">BHHB", data, at + 4)
            if depth != 8:
                raise ValueError("not 8 bits")
            size = width, height, components
        if marker in _KEPT_MARKERS or not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            kept.append(data[at:end])
        at = end
        if marker == 0xDA:
            break
    if size is None or not size[0] or not size[1] or size[2] not in (1, 3):
        raise ValueError("neither grey nor RGB")
    kept.append(_picture(data, at))
    return Jpeg(b"".join(kept), *size)


def _picture(data: bytes, at: int) -> bytes:
    """The coded picture up to its end mark: nothing that was appended behind it."""
    end = data.rfind(b"\xff\xd9", at)
    if end < 0:
        raise ValueError("a JPEG without an end")
    return data[at : end + 2]
