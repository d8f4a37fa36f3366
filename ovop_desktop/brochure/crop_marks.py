"""Crop marks: short lines in the slug that show a print shop's guillotine where the trim lies."""

from __future__ import annotations

from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.pdf_objects import number

LENGTH = 5 * MM
GAP = 0.6 * MM
"""From the bleed to the mark."""


def crop_marks(width: float, height: float, edition: Edition) -> str:
    """Return the lines at the four corners of a trim of `width` x `height` points, as path operators on the sheet."""
    near, margin = edition.bleed + GAP, edition.margin
    lines: list[tuple[float, float, float, float]] = []
    for x in (margin, margin + width):
        lines += [
            (x, margin - near, x, margin - near - LENGTH),
            (x, margin + height + near, x, margin + height + near + LENGTH),
        ]
    for y in (margin, margin + height):
        lines += [
            (margin - near, y, margin - near - LENGTH, y),
            (margin + width + near, y, margin + width + near + LENGTH, y),
        ]
    return " ".join(f"{number(a)} {number(b)} m {number(c)} {number(d)} l" for a, b, c, d in lines)
