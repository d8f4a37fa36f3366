"""What a file is for: a telephone's screen, the office's own printer, or a print shop."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ovop_desktop.brochure.conditions import COATED, PrintingCondition
from ovop_desktop.brochure.papers import MM


@dataclass(frozen=True, slots=True)
class Edition:
    """How a layout becomes a file. `density` is the most pixels per inch a photo carries; lengths are points.

    A `standard` ("PDF/X-4", ISO 15930-7, or "PDF/X-1a", ISO 15930-4) makes it a print shop's file: four inks, `bleed`
    beyond the trim, crop marks in a `slug` around it, no links. Without one it is sRGB, PDF/A-2b and PDF/UA-1.
    """

    id: str
    density: int
    standard: str = ""
    bleed: float = 0.0
    slug: float = 0.0
    thrifty: bool = False
    """Whether it saves ink: dark fields are printed as tints."""
    condition: PrintingCondition = COATED
    """What a print shop's file is made to be printed with."""

    @property
    def version(self) -> str:
        """The version of PDF that the standard asks for."""
        return {"PDF/X-4": "1.6", "PDF/X-1a": "1.4"}.get(self.standard, "1.7")

    @property
    def margin(self) -> float:
        """How far the sheet reaches beyond the trim on every side."""
        return self.bleed + self.slug


SCREEN = Edition("screen", 130)
OFFICE = Edition("office", 220)
SAVER = Edition("saver", 150, thrifty=True)
SHOP = Edition("shop", 300, "PDF/X-4", 3 * MM, 9 * MM)
SHOP_X1A = Edition("shop-x1a", 300, "PDF/X-1a", 3 * MM, 9 * MM)

EDITIONS = MappingProxyType({edition.id: edition for edition in (SCREEN, SAVER, OFFICE, SHOP, SHOP_X1A)})
"""Every edition by its id, the smallest file first."""
