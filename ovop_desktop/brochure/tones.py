"""Inks and photos as a print shop's file carries them: four inks, small type in one or two of them, CMYK photos."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PIL import Image, ImageCms

from ovop_desktop.brochure.inks import Ink
from ovop_desktop.brochure.jpeg import Jpeg
from ovop_desktop.brochure.pdf_objects import number

SMALL = 14.0
"""Type below this size (points) is never set in three or four inks: they do not meet exactly on a press."""

OVERPRINTING, KNOCKING_OUT = "/Ov gs", "/Kn gs"
"""Black type prints over what lies below it; everything else leaves its place white."""

_FAINT = 5.0
_REVERSED = 60.0
"""Inks that add up to less are a tint: light type on a dark field."""


class Tones(Protocol):
    """How an edition writes a colour."""

    def filling(self, ink: Ink, size: float = SMALL) -> str:
        """Return the operators that set the fill colour; `size` is that of the type, for what is not type `SMALL`."""
        ...

    def stroking(self, ink: Ink) -> str:
        """Return the operators that set the colour of lines."""
        ...


class ShopTones:
    """Colours as inks in per cent, untouched but for small type; photos through the shop's profile."""

    def __init__(self, profile: Path) -> None:
        """Open the profile; raises OSError when it is missing."""
        self.profile = profile.read_bytes()
        self._transform = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            ImageCms.ImageCmsProfile(io.BytesIO(self.profile)),
            "RGB",
            "CMYK",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        self.filling = lru_cache(maxsize=4096)(self._filling)

    def _filling(self, ink: Ink, size: float = SMALL) -> str:
        kept = small_ink(ink) if size < SMALL else ink
        over = size < SMALL and kept == (0.0, 0.0, 0.0, 100.0)
        return f"{_inks(kept)} k {OVERPRINTING if over else KNOCKING_OUT}"

    def stroking(self, ink: Ink) -> str:
        """Return the operators that set the colour of lines."""
        return f"{_inks(ink)} K"

    def photo(self, jpeg: Jpeg) -> Jpeg:
        """Return a photo in four inks; a grey one stays as it is. Raises OSError for data that cannot be decoded."""
        if jpeg.components == 1:
            return jpeg
        with Image.open(io.BytesIO(jpeg.data)) as picture:
            converted = ImageCms.applyTransform(picture.convert("RGB"), self._transform)
        if converted is None:  # only for transforms in place
            raise OSError("no picture")
        target = io.BytesIO()
        converted.save(target, "JPEG", quality=93, subsampling=0)
        return Jpeg(target.getvalue(), jpeg.width, jpeg.height, 4)


def small_ink(ink: Ink) -> Ink:
    """Return an ink that small type can be set in: the same if it has at most two parts or is a tint, else black,
    a grey, or its two strongest parts (design system, ink rule).
    """
    cyan, magenta, yellow, black = ink
    if sum(part > _FAINT for part in ink) <= 2 or sum(ink) < _REVERSED:
        return ink
    if black >= 30:
        grey = round(black + 0.14 * (cyan + magenta + yellow))
        return 0.0, 0.0, 0.0, float(grey) if grey < 80 else 100.0
    strongest = sorted((cyan, magenta, yellow))[1]
    return (
        cyan if cyan >= strongest else 0.0,
        magenta if magenta >= strongest else 0.0,
        yellow if yellow >= strongest else 0.0,
        0.0,
    )


def _inks(ink: Ink) -> str:
    return " ".join(number(part / 100) for part in ink)
