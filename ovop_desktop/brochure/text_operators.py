"""A line of shaped words as PDF text operators."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.fonts import Face
from ovop_desktop.brochure.pdf_fonts import DocumentFonts, FontUse
from ovop_desktop.brochure.pdf_objects import number
from ovop_desktop.brochure.shaping import Piece, Shaped


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how a line stands: its baseline's left end in points (y up), size, and turn in degrees clockwise.

    `track` is added after every letter and `gap` to every space, both in 1/1000 of the size.
    """

    x: float
    y: float
    size: float
    track: float = 0.0
    gap: float = 0.0
    turn: float = 0.0


def operators(words: Sequence[Shaped], face: Face, fonts: DocumentFonts, place: Place) -> str:
    """Return the operators that show `words` with spaces of `face` between them; "" when there is nothing."""
    use = fonts.use(face)
    space = f"<{use.code(face.glyph(' '), ' '):04x}>"
    if place.gap:
        space += number(-place.gap)
    shown = _plain(words, use, space)
    if shown is None:
        shown = _mixed(words, use, fonts, space, place.size)
    else:
        shown = f"/{use.name} {number(place.size)} Tf[{shown}]TJ"
    before = f"{number(place.track * place.size / 1000)} Tc " if place.track else ""
    after = " 0 Tc" if place.track else ""
    return f"BT {_matrix(place)} Tm {before}{shown}{after} ET"


def _matrix(place: Place) -> str:
    if not place.turn:
        return f"1 0 0 1 {number(place.x)} {number(place.y)}"
    turn = math.radians(-place.turn)
    cosine, sine = math.cos(turn), math.sin(turn)
    numbers = (cosine, sine, -sine, cosine, place.x, place.y)
    return " ".join(f"{value:.6f}".rstrip("0").rstrip(".") for value in numbers)


def _plain(words: Sequence[Shaped], use: FontUse, space: str) -> str | None:
    """The usual line: one face, every glyph its own code. None for any other."""
    parts: list[str] = []
    used: list[frozenset[int]] = []
    for word in words:
        if len(word.pieces) != 1:
            if word.pieces:
                return None
            parts.append("")
            continue
        piece = word.pieces[0]
        if not piece.code or piece.face is not use.face:
            return None
        parts.append(piece.code)
        used.append(piece.used)
    use.used.update(*used)
    return space.join(parts).replace("><", "")


def _mixed(words: Sequence[Shaped], use: FontUse, fonts: DocumentFonts, space: str, size: float) -> str:
    """A line of several faces, of glyphs with codes of their own, or of marks placed one by one."""
    show: list[str] = []
    parts: list[str] = []
    current: list[FontUse] = []

    def flush() -> None:
        if parts:
            show.append(f"[{''.join(parts).replace('><', '')}]TJ")
            parts.clear()

    def turn_to(other: FontUse) -> None:
        if not current or current[-1] is not other:
            flush()
            show.append(f"/{other.name} {number(size)} Tf")
            current.append(other)

    for order, word in enumerate(words):
        if order:
            turn_to(use)
            parts.append(space)
        for piece in word.pieces:
            other = fonts.use(piece.face)
            turn_to(other)
            if piece.woven:
                flush()
                show.append(_woven(piece, other, size))
            else:
                parts.append(other.piece(piece))
    flush()
    return " ".join(show)


def _woven(piece: Piece, use: FontUse, size: float) -> str:
    """Glyphs placed one by one; /ActualText says the whole, since no single glyph does (ISO 32000-1, 14.9.4)."""
    spoken = piece.text.encode("utf-16-be", "replace").hex()
    show = [f"/Span<</ActualText<feff{spoken}>>>BDC"]
    parts: list[str] = []
    level = 0.0
    for glyph in piece.glyphs:
        if glyph.up != level:
            if parts:
                show.append(f"[{''.join(parts)}]TJ")
                parts = []
            show.append(f"{number(glyph.up * size / 1000)} Ts")
            level = glyph.up
        if glyph.right:
            parts.append(number(-glyph.right))
        parts.append(f"<{use.code(glyph.number, glyph.text or _SILENT):04x}>")
        if glyph.right or abs(glyph.after) > 0.05:
            parts.append(number(glyph.right - glyph.after))
    if parts:
        show.append(f"[{''.join(parts)}]TJ")
    if level:
        show.append("0 Ts")
    show.append("EMC")
    return " ".join(show)


_SILENT = "\u200b"
"""What a glyph says that an earlier one already spoke for: a space without width."""
