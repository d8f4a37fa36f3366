"""Soft proof: a page as it will look on a paper, with the paper's own tint and no deeper black than its ink gives."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms

from ovop_desktop.brochure.raster import PageImage


def on_paper(image: PageImage, profile: Path) -> PageImage:
    """Return a rasterised page as it is printed by the condition of a profile. Raises OSError when that is missing."""
    page = Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("RGB")
    ImageCms.applyTransform(page, _proof(profile), inPlace=True)
    return PageImage(image.width, image.height, page.convert("RGBA").tobytes())


@cache
def _proof(profile: Path) -> ImageCms.ImageCmsTransform:
    """Kept, because it takes a quarter of a second to make; it may be used from any thread.

    Colours are separated as for the print shop (relative, black kept deep); the sheet is seen as it is: white is paper.
    """
    screen = ImageCms.createProfile("sRGB")
    return ImageCms.buildProofTransform(
        screen,
        screen,
        ImageCms.ImageCmsProfile(io.BytesIO(profile.read_bytes())),
        "RGB",
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        proofRenderingIntent=ImageCms.Intent.ABSOLUTE_COLORIMETRIC,
        flags=ImageCms.Flags.SOFTPROOFING | ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
