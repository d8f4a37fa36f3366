"""The rectangle of a crop while it is moved and sized, in shares of the photo from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.domain.photo import WHOLE, Crop

SMALLEST = 0.05


@dataclass(frozen=True, slots=True)
class Frame:
    """`left`, `top`, `width`, `height` as shares of the photo."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def moved(self, right: float, down: float) -> Frame:
        """The same frame elsewhere, never leaving the photo."""
        left = min(max(self.left + right, 0.0), 1 - self.width)
        return replace(self, left=left, top=min(max(self.top + down, 0.0), 1 - self.height))

    def sized(self, corner: str, right: float, down: float, shape: float | None) -> Frame:
        """One corner ("lt", "rt", "lb", "rb") moved, the opposite one held; `shape` is width to height in shares."""
        far_left, far_top = self.left + self.width, self.top + self.height
        wide = self.width + (right if "r" in corner else -right)
        high = self.height + (down if "b" in corner else -down)
        most_wide = 1 - self.left if "r" in corner else far_left
        most_high = 1 - self.top if "b" in corner else far_top
        wide, high = min(max(wide, SMALLEST), most_wide), min(max(high, SMALLEST), most_high)
        if shape is not None:
            wide = min(wide, most_high * shape)
            high = wide / shape
        return Frame(
            self.left if "r" in corner else far_left - wide,
            self.top if "b" in corner else far_top - high,
            wide,
            high,
        )

    def shaped(self, shape: float | None) -> Frame:
        """The largest frame of a shape with the same middle that the photo has room for."""
        if shape is None:
            return self
        wide = min(max(self.width, self.height * shape), 1.0, shape)
        high = wide / shape
        middle, centre = self.left + self.width / 2, self.top + self.height / 2
        return Frame(min(max(middle - wide / 2, 0.0), 1 - wide), min(max(centre - high / 2, 0.0), 1 - high), wide, high)

    def crop(self) -> Crop | None:
        """What the record keeps; None for the whole photo."""
        left, top = round(self.left * WHOLE), round(self.top * WHOLE)
        wide = min(round(self.width * WHOLE), WHOLE - left)
        high = min(round(self.height * WHOLE), WHOLE - top)
        if wide >= WHOLE - 5 and high >= WHOLE - 5:
            return None
        return Crop(left, top, max(1, wide), max(1, high))


def frame_of(crop: Crop | None) -> Frame:
    """The frame of a record's crop."""
    if crop is None:
        return Frame()
    return Frame(crop.left / WHOLE, crop.top / WHOLE, crop.width / WHOLE, crop.height / WHOLE)
