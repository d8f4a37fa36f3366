"""Whatever colours a picture came in, it leaves in sRGB, eight bits, on white, the right way up."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path

from PIL import Image, ImageCms

_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}
"""EXIF 2.32, tag 0x0112 Orientation, to the turn that undoes it."""

_SPACES = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab ": "LAB"}
_SIXTEEN_BIT = {"I;16", "I;16L", "I;16B", "I;16N"}


def upright(picture: Image.Image, orientation: int) -> Image.Image:
    """Undo what EXIF orientation (1 to 8) says was done; any other number means upright already."""
    for turn in _TURNS.get(orientation, ()):
        picture = picture.transpose(turn)
    return picture


def in_srgb(picture: Image.Image, cmyk_profile: Path | None = None) -> Image.Image:
    """An RGB picture in sRGB without transparency, through the ICC profile it carries (`info["icc_profile"]`).

    CMYK without one is read by `cmyk_profile`; sixteen bits and floating point are scaled, not cut off.
    """
    profile = picture.info.get("icc_profile")
    picture = _eight_bits(picture)
    picture = _on_white(picture)
    source = _profile(profile if isinstance(profile, bytes) else b"", picture.mode, cmyk_profile)
    if source is not None:
        with suppress(ImageCms.PyCMSError, ValueError):
            turned = ImageCms.profileToProfile(
                picture,
                source,
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
            if turned is not None:
                return turned
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _eight_bits(picture: Image.Image) -> Image.Image:
    if picture.mode in _SIXTEEN_BIT:
        return picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if picture.mode in {"I", "F"}:
        low, high = picture.getextrema()
        assert isinstance(low, int | float)
        assert isinstance(high, int | float)
        white = next((top for top in (1.0, 255.0, 65_535.0) if high <= top), float(high))
        if picture.mode == "I" and high <= 255:
            white = 255.0
        return picture.convert("F").point(lambda value: value * (255.0 / white)).convert("L")
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """One of RGB, L, CMYK or LAB, with whatever was transparent laid on white."""
    if picture.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        paper = Image.new("RGB", clear.size, "white")
        paper.paste(clear, mask=clear.getchannel("A"))
        return paper
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode in {"RGB", "L", "CMYK", "LAB"}:
        return picture
    return picture.convert("RGB")


def _profile(embedded: bytes, mode: str, cmyk_profile: Path | None) -> ImageCms.ImageCmsProfile | None:
    if embedded:
        with suppress(ImageCms.PyCMSError, OSError):
            found = ImageCms.ImageCmsProfile(io.BytesIO(embedded))
            if _SPACES.get(found.profile.xcolor_space) == mode:
                return found
    if mode == "CMYK" and cmyk_profile is not None:
        with suppress(ImageCms.PyCMSError, OSError):
            return ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile.read_bytes()))
    if mode == "LAB":
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    return None
