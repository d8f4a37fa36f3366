"""How much ink a sheet takes: the share of its paper that each ink covers, read from its own pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageCms, ImageStat

from ovop_desktop.brochure.raster import PageImage

STANDARD = 0.05
"""Coverage of each ink on the page by which makers count what a cartridge yields (ISO/IEC 24711 and 24712)."""

DENSITY = 20 / 72
"""Pixels per point at which pages are read: enough for an average."""

MOST = 10
"""Pages looked at; of a longer sheet every so many."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Average shares of a page, 0 to 1, that cyan, magenta, yellow and black cover; `grey` is that of black alone."""

    cyan: float
    magenta: float
    yellow: float
    black: float
    grey: float

    def standard_pages(self, *, colour: bool) -> float:
        """How many standard pages one page is worth in ink."""
        if not colour:
            return self.grey / STANDARD
        return (self.cyan + self.magenta + self.yellow + self.black) / (4 * STANDARD)


def looked_at(pages: int) -> list[int]:
    """Which pages (from 0) of a sheet are looked at: evenly from first to last."""
    count = min(pages, MOST)
    return sorted({round(at * (pages - 1) / max(1, count - 1)) for at in range(count)})


def coverage(images: Iterable[PageImage], profile: Path) -> Coverage:
    """The average over some pages, separated by a CMYK profile. Raises OSError when the profile is missing."""
    separate = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), str(profile), "RGB", "CMYK")
    totals, count = [0.0] * 5, 0
    for image in images:
        picture = Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("RGB")
        inks = ImageCms.applyTransform(picture, separate)
        assert inks is not None
        shares = [mean / 255 for mean in ImageStat.Stat(inks).mean]
        shares.append(1 - ImageStat.Stat(picture.convert("L")).mean[0] / 255)
        totals = [total + share for total, share in zip(totals, shares, strict=True)]
        count += 1
    return Coverage(*(total / max(1, count) for total in totals))
