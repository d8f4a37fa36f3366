"""Which picture formats the program opens, told by their first bytes and never by their names."""

from __future__ import annotations

import io
from typing import BinaryIO

from pi_heif.as_plugin import HeifImageFile
from PIL import ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

HEAD = 32
"""Bytes of the beginning that `sniff` wants to see."""

_READERS: dict[str, type[ImageFile.ImageFile]] = {
    "jpeg": JpegImageFile,
    "png": PngImageFile,
    "webp": WebPImageFile,
    "gif": GifImageFile,
    "bmp": BmpImageFile,
    "tiff": TiffImageFile,
    "heif": HeifImageFile,
    "avif": AvifImageFile,
}

_STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"%PDF", "pdf"),
    (b"%!PS", "eps"),
    (b"\xc5\xd0\xd3\xc6", "eps"),
    (b"8BPS", "psd"),
    (b"\0\0\1\0", "ico"),
    (b"PK\3\4", "zip"),
)

_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
_VIDEO_BRANDS = {b"isom", b"iso2", b"mp41", b"mp42", b"qt  ", b"3gp4", b"3gp5", b"M4V ", b"avc1"}
_RAW_SUFFIXES = {"cr2", "nef", "nrw", "arw", "srf", "sr2", "dng", "pef", "orf", "rw2", "raw", "3fr", "erf", "kdc"}


def sniff(head: bytes, name: str = "") -> str:
    """The kind of file that starts with `head`: a key that `is_photo` knows, another kind, or "" when unknown.

    A camera's raw file is TIFF outside with a stamp-sized picture in front: only its name gives it away.
    """
    kind = next((kind for start, kind in _STARTS if head.startswith(start)), "")
    if kind == "tiff" and (name.rpartition(".")[2].lower() in _RAW_SUFFIXES or head[8:10] == b"CR"):
        return "raw"
    if not kind and head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if not kind and head[4:8] == b"ftyp":
        return _boxed(head)
    if not kind and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:4].lower() in {b"<svg", b"<?xm", b"<!do", b"<htm"}:
        return "svg"
    return kind


def _boxed(head: bytes) -> str:
    brand, others = head[8:12], {head[at : at + 4] for at in range(16, len(head) - 3, 4)}
    if brand in {b"avif", b"avis"} or (brand in {b"mif1", b"msf1"} and b"avif" in others):
        return "avif"
    if brand in _HEIF_BRANDS:
        return "heif"
    return "video" if brand in _VIDEO_BRANDS else ""


def is_photo(kind: str) -> bool:
    """Whether the program opens this kind."""
    return kind in _READERS


def open_as(kind: str, file: BinaryIO | bytes) -> ImageFile.ImageFile:
    """Read the header of a picture of `kind`; pixels are decoded later.

    The reader is named here, not looked for: none of Pillow's forty others (EPS would run Ghostscript) sees the file,
    and Pillow's own size limit, which is one number for all formats, gives way to the ones of `photo_intake`.
    Raises whatever the reader raises.
    """
    return _READERS[kind](io.BytesIO(file) if isinstance(file, bytes) else file)
