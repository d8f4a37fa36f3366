"""Colours: inks in per cent are the master, and what a screen shows is computed from them through the press's profile.

An ink is four numbers, cyan, magenta, yellow and black, 0 to 100 (`themes.Colour` is one).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageCms

from ovop_desktop.brochure.pdf_objects import number

Ink = tuple[float, float, float, float]
Rgb = tuple[float, float, float]


class Inks:
    """Converts inks to sRGB by one ICC profile (CMYK, relative colorimetric, black point compensation)."""

    def __init__(self, profile: Path) -> None:
        """Open the profile; raises OSError or ValueError when it is missing or is not a CMYK profile."""
        data = profile.read_bytes()
        if data[16:20] != b"CMYK":
            raise ValueError(f"{profile.name}: not a CMYK profile")
        self._transform = ImageCms.buildTransform(
            str(profile),
            ImageCms.createProfile("sRGB"),
            "CMYK",
            "RGB",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        self.screen = lru_cache(maxsize=4096)(self._converted)
        """screen(ink) -> red, green and blue, 0 to 1"""
        self._rgb = lru_cache(maxsize=4096)(self._operands)

    def _converted(self, ink: Ink) -> Rgb:
        dots = tuple(round(min(100.0, max(0.0, value)) * 2.55) for value in ink)
        image = ImageCms.applyTransform(Image.new("CMYK", (1, 1), dots), self._transform)
        if image is None:  # only for transforms in place
            raise ValueError(ink)
        red, green, blue = image.tobytes()
        return red / 255, green / 255, blue / 255

    def filling(self, ink: Ink, size: float = 0.0) -> str:  # noqa: ARG002 - a screen has no register
        """Return the operators that set the fill colour on a screen."""
        return f"{self._rgb(ink)} rg"

    def stroking(self, ink: Ink) -> str:
        """Return the operators that set the colour of lines on a screen."""
        return f"{self._rgb(ink)} RG"

    def _operands(self, ink: Ink) -> str:
        return " ".join(number(light) for light in self.screen(ink))

    def contrast(self, one: Ink, other: Ink) -> float:
        """Return the contrast of two inks on a screen, 1 to 21 (WCAG 2.2, relative luminance)."""
        lights = sorted((_luminance(self.screen(one)), _luminance(self.screen(other))))
        return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
