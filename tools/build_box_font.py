"""Make resources/fonts/PressBox-Regular.ttf: one open box, drawn where a text has a letter that no face shows.

Run: python tools/build_box_font.py (the same bytes every time). The face is ours and under the project's licence.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._g_l_y_f import Glyph

TARGET = Path(__file__).parents[1] / "resources" / "fonts" / "PressBox-Regular.ttf"
EPOCH = 3_800_000_000  # seconds since 1904, fixed so that the file repeats
ADVANCE, LEFT, RIGHT, TOP, LINE = 640, 70, 570, 640, 50


def _box() -> Glyph:
    pen = TTGlyphPen(None)
    for inset in (0, LINE):
        corners = [
            (LEFT + inset, inset),
            (LEFT + inset, TOP - inset),
            (RIGHT - inset, TOP - inset),
            (RIGHT - inset, inset),
        ]
        if inset:
            corners.reverse()
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def main() -> None:
    """Write the font."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box"])
    builder.setupCharacterMap({0x25A1: "box"})
    builder.setupGlyf({".notdef": _box(), "box": _box()})
    builder.setupHorizontalMetrics({".notdef": (ADVANCE, LEFT), "box": (ADVANCE, LEFT)})
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupNameTable({"familyName": "Press Box", "styleName": "Regular", "psName": "PressBox-Regular"})
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-200, usWinAscent=900, usWinDescent=200)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = EPOCH
    builder.font.recalcTimestamp = False
    builder.save(TARGET)


if __name__ == "__main__":
    main()
