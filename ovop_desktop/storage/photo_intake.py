"""From any file a person may drop in to one kind of picture: upright, sRGB, and nothing but pixels."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from PIL import Image, ImageFile

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.photo_colours import in_srgb, upright
from ovop_desktop.storage.photo_formats import HEAD, is_photo, open_as, sniff

LONGEST = 6_000
"""Pixels of the longer side that are kept: A3 at 300 dpi with bleed needs 5,031."""

LARGEST_JPEG = 220_000_000
"""Pixels: a 200 MP telephone's JPEG is honest, and its decoder can shrink while it reads."""

LARGEST = 50_000_000
"""Pixels of every other format, which must be decoded whole (an iPhone's 48 MP HEIC fits)."""

LARGEST_FILE = 300_000_000
"""Bytes of a file that is looked at."""

QUALITY = 92

_AT_ONCE = 50_000_000
"""Pixels a JPEG is decoded to at most: 150 MB of memory."""

_BAND = 512
"""Rows that are shrunk at a time."""

_REACH = 128
"""Rows above and below a band that the filter may look at (three target rows, at any scale the limits allow)."""

_DNG_VERSION = 50706

_GLANCE_QUALITY = 82

Made = TypeVar("Made")
Work = Callable[[ImageFile.ImageFile, str], Made]
"""What is made of an opened picture of a kind."""


@dataclass(frozen=True, slots=True)
class Normalised:
    """A picture ready to be stored: JPEG bytes and its upright size in pixels."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Glance:
    """A small JPEG of a picture that was not taken in, and the upright size it would be kept at, in pixels."""

    jpeg: bytes
    width: int
    height: int


def normalise(source: Path | bytes, name: str, cmyk_profile: Path | None = None) -> Normalised:
    """Decode `source`, set it upright, bring it to sRGB on white, and encode it as JPEG without any metadata.

    `name` is what the person calls the file and goes into errors. The source is only read. Raises OvopError:
    `photo.empty`, `photo.not_a_photo` (fact `kind`), `photo.too_large` (facts `megapixels` or `megabytes`, and
    `limit`), `photo.unreadable`; each with fact `name`.
    """
    return _read(
        source, name, lambda picture, kind: _encoded(in_srgb(_decoded(picture, kind, _AT_ONCE)[0], cmyk_profile))
    )


def glance(source: Path, side: int, cmyk_profile: Path | None = None) -> Glance:
    """See a picture at `side` pixels of its longer side at most, without keeping it. Raises as `normalise` does."""
    return _read(source, source.name, lambda picture, kind: _glanced(picture, kind, side, cmyk_profile))


def _read(source: Path | bytes, name: str, work: Work[Made]) -> Made:
    if isinstance(source, bytes):
        return _from_file(io.BytesIO(source), len(source), name, work)
    try:
        with source.open("rb") as file:
            return _from_file(file, source.stat().st_size, name, work)
    except OSError as problem:
        raise OvopError("photo.unreadable", name=name) from problem


def turned(jpeg: bytes, turns: int) -> Normalised:
    """A stored photo turned by quarter turns clockwise. Raises whatever the decoder raises."""
    picture = open_as("jpeg", jpeg)
    picture.load()
    return _encoded(upright(picture, (1, 6, 3, 8)[turns % 4]))


def _from_file(file: BinaryIO, size: int, name: str, work: Work[Made]) -> Made:
    if size == 0:
        raise OvopError("photo.empty", name=name)
    kind = sniff(file.read(HEAD), name)
    file.seek(0)
    if not is_photo(kind):
        raise OvopError("photo.not_a_photo", name=name, kind=kind)
    if size > LARGEST_FILE:
        raise OvopError("photo.too_large", name=name, megabytes=size // 1_000_000, limit=LARGEST_FILE // 1_000_000)
    try:
        picture = open_as(kind, file)
        _refuse(picture, kind, name)
        return work(picture, kind)
    except OvopError:
        raise
    except (MemoryError, Image.DecompressionBombError) as problem:
        raise OvopError("photo.too_large", name=name, megapixels=0, limit=LARGEST // 1_000_000) from problem
    except Exception as problem:  # a decoder may raise anything at all on a damaged or hostile file
        raise OvopError("photo.unreadable", name=name) from problem


def _refuse(picture: ImageFile.ImageFile, kind: str, name: str) -> None:
    pixels, limit = picture.width * picture.height, LARGEST_JPEG if kind == "jpeg" else LARGEST
    if pixels > limit:
        raise OvopError("photo.too_large", name=name, megapixels=pixels // 1_000_000, limit=limit // 1_000_000)
    if kind == "tiff" and _DNG_VERSION in getattr(picture, "tag_v2", {}):
        raise OvopError("photo.not_a_photo", name=name, kind="raw")


def _divisor(picture: ImageFile.ImageFile, kind: str, at_once: int) -> int:
    """How many times smaller a decoder may read it: only JPEG's can. A CMYK one is needed whole for its colours."""
    if kind != "jpeg" or picture.mode == "CMYK":
        return 1
    return next((d for d in (1, 2, 4) if picture.width * picture.height // (d * d) <= at_once), 8)


def _decoded(picture: ImageFile.ImageFile, kind: str, at_once: int) -> tuple[Image.Image, int]:
    """The first frame, upright, its longer side at most LONGEST, and the EXIF orientation it had."""
    divisor = _divisor(picture, kind, at_once)
    if divisor > 1:
        picture.draft(None, (picture.width // divisor, picture.height // divisor))
    picture.load()
    orientation = 1
    with suppress(Exception):  # a broken EXIF block is no reason to refuse a good picture
        orientation = int(picture.getexif().get(0x0112, 1))
    kept: dict[str | tuple[int, int], Any] = {
        name: value for name, value in picture.info.items() if name in {"icc_profile", "transparency"}
    }
    plain: Image.Image = picture
    if max(picture.size) > LONGEST:
        plain = _shrunk(picture, LONGEST / max(picture.size))
        picture.close()  # gives its memory back before the next copy is made
    plain = upright(plain, orientation)
    if plain.mode == "RGBA":
        kept.pop("transparency", None)
    plain.info = kept
    return plain, orientation


def _glanced(picture: ImageFile.ImageFile, kind: str, side: int, cmyk_profile: Path | None) -> Glance:
    width, height = _kept_size(picture, kind)
    small, orientation = _decoded(picture, kind, 4 * side * side)
    small = in_srgb(small, cmyk_profile)
    small.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if orientation >= 5:
        width, height = height, width
    return Glance(_encoded(small, _GLANCE_QUALITY).jpeg, width, height)


def _kept_size(picture: ImageFile.ImageFile, kind: str) -> tuple[int, int]:
    """The size `normalise` keeps a picture at, before it is turned upright."""
    divisor = _divisor(picture, kind, _AT_ONCE)
    width, height = -(-picture.width // divisor), -(-picture.height // divisor)
    share = min(1.0, LONGEST / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def _shrunk(picture: Image.Image, share: float) -> Image.Image:
    """Shrink band by band: one pass over a whole picture would hold a third copy of it."""
    clear = picture.mode == "P" or "transparency" in picture.info
    mode = "RGBA" if clear else "L" if picture.mode == "1" else picture.mode
    width, height = max(1, round(picture.width * share)), max(1, round(picture.height * share))
    scale = picture.height / height
    small = Image.new(mode, (width, height))
    for top in range(0, height, _BAND):
        bottom = min(top + _BAND, height)
        first, last = max(0, int(top * scale) - _REACH), min(picture.height, int(bottom * scale) + _REACH)
        band = picture.crop((0, first, picture.width, last))
        band = band if band.mode == mode else band.convert(mode)
        box = (0, top * scale - first, picture.width, min(bottom * scale - first, band.height))
        small.paste(band.resize((width, bottom - top), Image.Resampling.LANCZOS, box=box), (0, top))
    return small


def _encoded(picture: Image.Image, quality: int = QUALITY) -> Normalised:
    picture.info = {}
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, subsampling=0)
    return Normalised(out.getvalue(), picture.width, picture.height)
