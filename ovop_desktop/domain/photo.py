"""A photo in a record: which picture, which part of it."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.ids import Digest

WHOLE = 10_000

SHARP_DPI = 300
"""Pixels per inch that offset printing asks for (PRINT.md, preflight numbers)."""

SMALL_SIDE = 1_200
"""Pixels of the longer side below which a photo is called too small for a brochure."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A rectangle in ten-thousandths of the upright photo. Raises ValueError when it leaves the photo."""

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        inside = self.left >= 0 and self.top >= 0 and self.width > 0 and self.height > 0
        if not inside or self.left + self.width > WHOLE or self.top + self.height > WHOLE:
            raise ValueError(f"crop leaves the photo: {self}")

    def as_tuple(self) -> tuple[int, int, int, int]:
        """(left, top, width, height)."""
        return (self.left, self.top, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the library as one record shows it: `width` x `height` are the whole photo's upright pixels."""

    digest: Digest
    width: int
    height: int
    crop: Crop | None = None
    caption: str = ""

    def shown_size(self) -> tuple[int, int]:
        """Pixels (width, height) of the part that is shown."""
        if self.crop is None:
            return self.width, self.height
        return self.width * self.crop.width // WHOLE, self.height * self.crop.height // WHOLE

    def is_small(self) -> bool:
        """Whether the shown part is too small to print well."""
        return max(self.shown_size()) < SMALL_SIDE

    def sharp_width_mm(self) -> int:
        """How wide the shown part may be printed and still be sharp, in millimetres at `SHARP_DPI`."""
        return int(self.shown_size()[0] / SHARP_DPI * 25.4)
