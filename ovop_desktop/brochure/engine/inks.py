"""Screen colours from CMYK masters, through the same ICC profile that the print shop uses."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageCms

Inks = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black in per cent."""

Screen = tuple[float, float, float]
"""Red, green and blue of sRGB from 0 to 1."""


class Converter:
    """Turns ink percentages into sRGB."""

    def __init__(self, profile: Path) -> None:
        """Open the CMYK profile; raises OSError or ImageCms.PyCMSError when it is missing or damaged."""
        self._transform = ImageCms.buildTransform(
            ImageCms.getOpenProfile(str(profile)),
            ImageCms.createProfile("sRGB"),
            "CMYK",
            "RGB",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        self._known: dict[Inks, Screen] = {}

    def screen(self, inks: Inks) -> Screen:
        """Return the sRGB of four inks."""
        key = (inks[0], inks[1], inks[2], inks[3])
        found = self._known.get(key)
        if found is None:
            pixel = Image.new("CMYK", (1, 1), tuple(round(ink * 2.55) for ink in key))
            shown = ImageCms.applyTransform(pixel, self._transform)
            red, green, blue = shown.getpixel((0, 0)) if shown is not None else (0, 0, 0)
            found = self._known[key] = (red / 255, green / 255, blue / 255)
        return found


def small_ink(inks: Inks, size: float) -> Inks:
    """Return the inks in which small type is set: never three or four screened ones (they would not register).

    Dark becomes black alone, grey a tint of black, a colour its two strongest inks (PRINT.md section 4).
    """
    if size >= 14:
        return inks
    strong = [ink if ink >= 15 else 0.0 for ink in inks]
    if sum(ink > 0 for ink in strong) <= 2 and not (strong[3] and sum(strong) - strong[3] > 60):
        return (strong[0], strong[1], strong[2], strong[3]) if sum(inks) > 30 else inks
    chroma = max(inks[:3]) - min(inks[:3])
    if chroma < 26:
        return (0.0, 0.0, 0.0, 100.0) if inks[3] > 55 else (0.0, 0.0, 0.0, 68.0)
    keep = sorted(range(4), key=lambda at: -strong[at])[:2]
    kept = [min(100.0, strong[at] * 1.06) if at in keep else 0.0 for at in range(4)]
    return (kept[0], kept[1], kept[2], kept[3])
