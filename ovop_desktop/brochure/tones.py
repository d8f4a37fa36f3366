"""Inks and photos as a print shop's file carries them: four inks, small type in one or two of them, CMYK photos."""

from __future__ import annotations

import io
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol, cast

from PIL import Image, ImageCms

from ovop_desktop.brochure.conditions import COATED, PrintingCondition
from ovop_desktop.brochure.inks import Ink
from ovop_desktop.brochure.jpeg import Jpeg
from ovop_desktop.brochure.pdf_objects import number

SMALL = 14.0
"""Type below this size (points) is never set in three or four inks: they do not meet exactly on a press."""

OVERPRINTING, KNOCKING_OUT = "/Ov gs", "/Kn gs"
"""Black type prints over what lies below it; everything else leaves its place white."""

BLACK: Ink = (0.0, 0.0, 0.0, 100.0)

BLACK_KEPT = cast("ImageCms.Intent", 14)
"""Relative colorimetric, black apart and the other three made to match it (lcms2.h,
INTENT_PRESERVE_K_PLANE_RELATIVE_COLORIMETRIC): a tint gets no black, a grey no colour. Pillow has no name for it.
"""

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
    """Colours as inks in per cent and photos, both for one printing condition; small type in one or two inks."""

    def __init__(self, profiles: Path, condition: PrintingCondition) -> None:
        """Open the condition's profile in a folder of them; raises OSError when it is missing."""
        self.profile = (profiles / condition.profile).read_bytes()
        self._transform = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            ImageCms.ImageCmsProfile(io.BytesIO(self.profile)),
            "RGB",
            "CMYK",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        self._reinked = None if condition == COATED else _reinking(profiles, condition)
        self.filling = lru_cache(maxsize=4096)(self._filling)

    def _filling(self, ink: Ink, size: float = SMALL) -> str:
        kept = self._inks(small_ink(ink) if size < SMALL else ink)
        over = size < SMALL and kept == BLACK
        return f"{_operands(kept)} k {OVERPRINTING if over else KNOCKING_OUT}"

    def stroking(self, ink: Ink) -> str:
        """Return the operators that set the colour of lines."""
        return f"{_operands(self._inks(ink))} K"

    def _inks(self, ink: Ink) -> Ink:
        """A palette's ink as the condition needs it to look alike, with no part that it had not before: what keeps its
        edge stays pure. Black stays black.
        """
        if self._reinked is None or ink == BLACK:
            return ink
        dots = tuple(round(min(100.0, max(0.0, part)) * 2.55) for part in ink)
        made = self._reinked.apply(Image.new("CMYK", (1, 1), dots)).tobytes()
        cyan, magenta, yellow, black = (round(dot / 2.55) if had else 0 for dot, had in zip(made, dots, strict=True))
        return cyan, magenta, yellow, black

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


@cache
def _reinking(profiles: Path, condition: PrintingCondition) -> ImageCms.ImageCmsTransform:
    """The palettes' inks as a condition's. Kept, because it takes 0.4 s to make; it may be used from any thread."""
    return ImageCms.ImageCmsTransform(
        ImageCms.ImageCmsProfile(str(profiles / COATED.profile)),
        ImageCms.ImageCmsProfile(str(profiles / condition.profile)),
        "CMYK",
        "CMYK",
        BLACK_KEPT,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _operands(ink: Ink) -> str:
    return " ".join(number(part / 100) for part in ink)
