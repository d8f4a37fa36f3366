"""Photos made smaller: the decoder does the coarse half of it, Lanczos the rest, and what was shrunk is sharpened.

Raises OSError, ValueError or SyntaxError for a JPEG that cannot be read, as Pillow does.
"""

from __future__ import annotations

import io

from PIL import Image, ImageFilter
from PIL.JpegImagePlugin import JpegImageFile

from ovop_desktop.domain.photo import WHOLE, Crop

PRINT_QUALITY = 90
SCREEN_QUALITY = 86

_SHARPEN = ImageFilter.Kernel((3, 3), (-4, -9, -4, -9, 152, -9, -4, -9, -4), scale=100)
"""Gives back the crispness that shrinking takes. Half the time of Pillow's unsharp mask, and no halo round letters."""

_QUARTERS = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}

Box = tuple[int, int, int, int]
"""(left, top, right, bottom) in pixels of the upright stored photo."""


def for_print(jpeg: bytes, box: Box | None, width: int, height: int) -> bytes:
    """The part `box` (None: all) at `width` x `height` pixels, 4:4:4."""
    made, shrunk = _scaled(jpeg, box, width, height)
    if shrunk:
        made = made.filter(_SHARPEN)
    return _encoded(made, PRINT_QUALITY, "4:4:4")


def for_screen(jpeg: bytes, px: int, crop: Crop | None, turns: int) -> bytes:
    """The shown part, its longer side `px` pixels (never enlarged), after `turns` quarter turns clockwise (0 to 3)."""
    size = JpegImageFile(io.BytesIO(jpeg)).size
    box = _box_of(crop, size) if crop else (0, 0, *size)
    wide, high = box[2] - box[0], box[3] - box[1]
    share = min(1.0, px / max(wide, high))
    made, shrunk = _scaled(jpeg, box, max(1, round(wide * share)), max(1, round(high * share)))
    if shrunk:
        made = made.filter(_SHARPEN)
    if turns:
        made = made.transpose(_QUARTERS[turns])
    return _encoded(made, SCREEN_QUALITY, "4:2:0")


def _box_of(crop: Crop, size: tuple[int, int]) -> Box:
    width, height = size
    left, top = crop.left * width // WHOLE, crop.top * height // WHOLE
    right = max(left + 1, (crop.left + crop.width) * width // WHOLE)
    bottom = max(top + 1, (crop.top + crop.height) * height // WHOLE)
    return left, top, right, bottom


def _scaled(jpeg: bytes, box: Box | None, width: int, height: int) -> tuple[Image.Image, bool]:
    """The part at its new size, and whether that made it smaller. The decoder does the coarse half of the shrinking."""
    picture = JpegImageFile(io.BytesIO(jpeg))
    full = picture.size
    left, top, right, bottom = box or (0, 0, *full)
    left, top = max(0, min(left, full[0] - 1)), max(0, min(top, full[1] - 1))
    right, bottom = max(left + 1, min(right, full[0])), max(top + 1, min(bottom, full[1]))
    share = min((right - left) / width, (bottom - top) / height)
    if share >= 2:
        picture.draft("RGB", (int(full[0] / share), int(full[1] / share)))
    picture.load()
    across, down = picture.width / full[0], picture.height / full[1]
    part = (left * across, top * down, right * across, bottom * down)
    colours: Image.Image = picture if picture.mode == "RGB" else picture.convert("RGB")
    return colours.resize((width, height), Image.Resampling.LANCZOS, box=part), share > 1


def _encoded(picture: Image.Image, quality: int, subsampling: str) -> bytes:
    picture.info = {}
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()
