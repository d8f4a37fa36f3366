"""Colours: inks in per cent are the master, and what a screen shows is computed from them through the press's profile.

An ink is four numbers, cyan, magenta, yellow and black, 0 to 100 (`themes.Colour` is one).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageCms

Ink = tuple[float, float, float, float]
Rgb = tuple[float, float, float]

WHITE: Ink = (0.0, 0.0, 0.0, 0.0)
BLACK: Ink = (0.0, 0.0, 0.0, 100.0)

SMALL = 14.0
"""Type below this size (points) is never printed in three or four screened inks: they would not meet exactly."""


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

    def _converted(self, ink: Ink) -> Rgb:
        dots = tuple(round(min(100.0, max(0.0, value)) * 2.55) for value in ink)
        image = ImageCms.applyTransform(Image.new("CMYK", (1, 1), dots), self._transform)
        if image is None:  # only for transforms in place
            raise ValueError(ink)
        red, green, blue = image.tobytes()
        return red / 255, green / 255, blue / 255

    def contrast(self, one: Ink, other: Ink) -> float:
        """Return the contrast of two inks on a screen, 1 to 21 (WCAG 2.2, relative luminance)."""
        lights = sorted((_luminance(self.screen(one)), _luminance(self.screen(other))))
        return (lights[1] + 0.05) / (lights[0] + 0.05)

    def small(self, ink: Ink, size: float) -> Ink:
        """Return the ink in which type of `size` points may be printed on a press.

        Type below 14 points keeps at most two inks: a dark colour becomes solid black, a grey one black at 68 per
        cent, a strong colour its two strongest inks. The screen edition needs none of this.
        """
        if size >= SMALL:
            return ink
        strong = tuple(value if value >= 15 else 0.0 for value in ink)
        if sum(value > 0 for value in strong) <= 2:
            return (strong[0], strong[1], strong[2], strong[3]) if sum(ink) > 30 else ink
        shown = self.screen(ink)
        light = _luminance(shown)
        if max(shown) - min(shown) < 0.16 or light < 0.05:
            return BLACK if light < 0.12 else (0.0, 0.0, 0.0, 68.0)
        kept = sorted(range(4), key=lambda index: -strong[index])[:2]
        cyan, magenta, yellow, black = (
            min(100.0, strong[index] * 1.06) if index in kept else 0.0 for index in range(4)
        )
        return cyan, magenta, yellow, black


def mixed(ink: Ink, other: Ink, share: float) -> Ink:
    """Return `ink` with `share` (0 to 1) of `other`: what transparency would show, without transparency."""
    cyan, magenta, yellow, black = (a * (1 - share) + b * share for a, b in zip(ink, other, strict=True))
    return cyan, magenta, yellow, black


def tint(ink: Ink, strength: float) -> Ink:
    """Return every ink multiplied by `strength`, at most solid."""
    cyan, magenta, yellow, black = (min(100.0, value * strength) for value in ink)
    return cyan, magenta, yellow, black


def coverage(ink: Ink) -> float:
    """Return the total ink in per cent; a press takes 300 on coated paper."""
    return sum(ink)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
