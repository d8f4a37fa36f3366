"""Shaping: from letters to glyphs and their places, by HarfBuzz, one word at a time and each word once.

Words are shaped by themselves, as browsers do (no face of ours kerns against a space), so that the width the line
breaker counts with is the width that is drawn. Measures are in 1/1000 of the size: one result serves every size.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from ovop_desktop.brochure.fonts import ALIKE, Face, Fonts, Stretch
from ovop_desktop.brochure.pdf_objects import number


class Glyph(NamedTuple):
    """A glyph: `text` is what it says ("" inside a cluster that an earlier glyph speaks for).

    `after` is how far the pen goes beyond the glyph's own advance (kerning); `right` and `up` shift the glyph itself.
    """

    number: int
    text: str
    after: float
    right: float
    up: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Shaped letters of one face.

    `code` is the inside of a TJ array when each glyph says the same in every document (its number is its code), else
    empty. `woven` marks glyphs that must be placed one by one and spoken as a whole (marks, reordered vowels).
    """

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    code: str
    used: frozenset[int]
    woven: bool
    width: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped word. `stops[i]` is where letter i begins; `letters` counts what tracking is added to."""

    pieces: tuple[Piece, ...]
    width: float
    letters: int
    stops: tuple[float, ...]


class Shaper:
    """Shapes words with the faces it is given and remembers them."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self.word = lru_cache(maxsize=20_000)(self._shape)
        """word(text, face name, ligatures, tabular) -> Shaped"""

    def _shape(self, text: str, face: str, ligatures: bool, tabular: bool) -> Shaped:
        pieces: list[Piece] = []
        stops: list[float] = []
        at, letters = 0.0, 0
        for stretch in self._fonts.stretches(text, face):
            piece, starts = _boxes(stretch) if stretch.boxed else _shaped(stretch, ligatures, tabular)
            stops += [at + start for start in starts]
            at += piece.width
            letters += 0 if piece.woven else len(piece.glyphs)
            pieces.append(piece)
        stops += [at] * (len(text) + 1 - len(stops))
        return Shaped(tuple(pieces), at, letters, tuple(stops))


def _boxes(stretch: Stretch) -> tuple[Piece, list[float]]:
    """Draw a box for each letter that no face has; the PDF keeps the letter."""
    face = stretch.face
    box = face.glyph("\u25a1")
    advance = face.advances[box]
    glyphs = tuple(Glyph(box, letter, 0.0, 0.0, 0.0) for letter in stretch.text)
    starts = [index * advance for index in range(len(stretch.text))]
    piece = Piece(face, stretch.text, glyphs, "", frozenset((box,)), False, advance * len(glyphs))
    return piece, starts


def _shaped(stretch: Stretch, ligatures: bool, tabular: bool) -> tuple[Piece, list[float]]:
    face, text = stretch.face, stretch.text
    drawn = text if face.covers(text) else "".join(ch if ch in face.letters else ALIKE[ch] for ch in text)
    # HarfBuzz hides a soft hyphen even where a face has a glyph for it; ours ends a line and is seen.
    drawn = drawn.replace("\u00ad", "-")
    buffer = hb.Buffer()
    buffer.add_str(drawn)
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    features = {"liga": ligatures, "clig": ligatures, "dlig": False, "kern": True, "tnum": tabular}
    hb.shape(face.hb_font, buffer, features)
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    ends = _ends([info.cluster for info in infos], len(text))
    glyphs: list[Glyph] = []
    starts = [-1.0] * len(text)
    at, woven, plain, said = 0.0, False, True, -1
    for info, place in zip(infos, places, strict=True):
        index, cluster = info.codepoint, info.cluster
        spoken = "" if cluster == said else text[cluster : ends[cluster]]
        woven = woven or cluster == said or bool(place.x_offset or place.y_offset)
        if cluster != said:
            starts[cluster] = at
        said = cluster
        plain = plain and (face.spoken(index) == spoken or (spoken == "\u00a0" and face.spoken(index) == " "))
        advance = place.x_advance * face.unit
        shift = (place.x_offset * face.unit, place.y_offset * face.unit)
        glyphs.append(Glyph(index, spoken, advance - face.advances[index], *shift))
        at += advance
    code = _code(glyphs) if plain and not woven else ""
    used = frozenset(glyph.number for glyph in glyphs)
    return Piece(face, text, tuple(glyphs), code, used, woven, at), _filled(starts, at)


def _ends(clusters: list[int], length: int) -> dict[int, int]:
    ordered = sorted(set(clusters))
    return dict(zip(ordered, [*ordered[1:], length], strict=True))


def _filled(starts: list[float], end: float) -> list[float]:
    """Give letters inside a cluster (a ligature) an even share of it."""
    at = 0
    while at < len(starts):
        stop = at + 1
        while stop < len(starts) and starts[stop] < 0:
            stop += 1
        first = max(starts[at], 0.0)
        last = starts[stop] if stop < len(starts) else end
        for step in range(stop - at):
            starts[at + step] = first + (last - first) * step / (stop - at)
        at = stop
    return starts


def _code(glyphs: list[Glyph]) -> str:
    parts: list[str] = []
    for glyph in glyphs:
        parts.append(f"<{glyph.number:04x}>")
        if abs(glyph.after) > 0.05:
            parts.append(number(-glyph.after))
    return "".join(parts).replace("><", "")
