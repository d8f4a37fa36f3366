"""The fonts of the press: shaping with HarfBuzz, true widths, and a face that has the letter when ours has not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

FALLBACKS = (
    "PlusJakartaSans-Regular",
    "NotoSansKR-KS-Regular",
    "NotoSansKR-Full-Regular",
    "NotoSansBalinese-Regular",
    "NotoSansJavanese-Regular",
    "NotoSansSundanese-Regular",
)
"""Faces that are asked in this order for a letter the chosen face does not have."""

BOLD_FALLBACKS = ("PlusJakartaSans-SemiBold", "NotoSansKR-KS-Bold", "NotoSansBalinese-Bold", "NotoSansJavanese-Bold")

KEPT = 60_000
"""Shaped strings kept in memory; the store is emptied when it is full."""

_JOINERS = frozenset("\u200d\u200c\ufe0f\ufe0e")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a shaped text. `text` are the letters it stands for (empty for the later ones of a cluster).

    `advance`, `dx` and `dy` are thousandths of the size.
    """

    face: str
    index: int
    text: str
    advance: float
    dx: float
    dy: float


class Faces:
    """Every font file of a folder, by the name of its file."""

    def __init__(self, folder: Path) -> None:
        """Find the fonts; they are read when first used. Raises FileNotFoundError when there are none."""
        self.paths: Mapping[str, Path] = {path.stem: path for path in sorted(folder.glob("*.ttf"))}
        if not self.paths:
            raise FileNotFoundError(folder)
        self._fonts: dict[str, hb.Font] = {}
        self._letters: dict[str, frozenset[int]] = {}
        self._shaped: dict[tuple[str, str, bool, bool], tuple[Glyph, ...]] = {}
        self._widths: dict[tuple[str, str, bool, bool], float] = {}

    def has(self, face: str, letter: str) -> bool:
        """Tell whether a face has a letter."""
        self._font(face)
        return ord(letter) in self._letters[face]

    def missing(self, text: str) -> str:
        """Return the letters of a text that no face has."""
        found = []
        for letter in dict.fromkeys(text):
            if letter.isspace() or letter in _JOINERS or ord(letter) < 0x250:
                continue
            if not any(self.has(face, letter) for face in FALLBACKS):
                found.append(letter)
        return "".join(found)

    def shape(self, text: str, face: str, tight: bool = True, tabular: bool = False) -> tuple[Glyph, ...]:
        """Return the glyphs of a text; `tight` allows ligatures (not for tracked capitals)."""
        wanted = (text, face, tight, tabular)
        found = self._shaped.get(wanted)
        if found is None:
            if len(self._shaped) > KEPT:
                self._shaped.clear()
            glyphs: list[Glyph] = []
            for part, name in self._parts(text, face):
                glyphs += self._shape(part, name, tight, tabular)
            found = self._shaped[wanted] = tuple(glyphs)
        return found

    def width(self, text: str, face: str, size: float, track: float = 0, tabular: bool = False) -> float:
        """Return the width of a text in points; `track` (em/1000) stands between its letters."""
        if not text:
            return 0.0
        wanted = (text, face, track <= 30, tabular)
        ems = self._widths.get(wanted)
        if ems is None:
            if len(self._widths) > KEPT * 4:
                self._widths.clear()
            ems = sum(glyph.advance for glyph in self.shape(*wanted))
            self._widths[wanted] = ems
        if track:
            ems += track * (len(self.shape(*wanted)) - 1)
        return ems * size / 1000

    def _font(self, face: str) -> hb.Font:
        font = self._fonts.get(face)
        if font is None:
            data = hb.Face(hb.Blob.from_file_path(str(self.paths[face])))
            font = hb.Font(data)
            self._letters[face] = frozenset(data.unicodes)
            self._fonts[face] = font
        return font

    def _parts(self, text: str, face: str) -> list[tuple[str, str]]:
        """Split a text where another face must help out."""
        self._font(face)
        letters = self._letters[face]
        if all(ord(letter) in letters for letter in text):
            return [(text, face)]
        others = (*(BOLD_FALLBACKS if "Bold" in face or "Semi" in face else ()), *FALLBACKS)
        parts: list[tuple[str, str]] = []
        for letter in text:
            name = face
            if ord(letter) not in letters:
                name = next((other for other in others if self.has(other, letter)), face)
            # A space or a joiner stays with what stands before it.
            if parts and (letter in _JOINERS or (letter == " " and self.has(parts[-1][1], " "))):
                name = parts[-1][1]
            if parts and parts[-1][1] == name:
                parts[-1] = (parts[-1][0] + letter, name)
            else:
                parts.append((letter, name))
        return parts

    def _shape(self, text: str, face: str, tight: bool, tabular: bool) -> list[Glyph]:
        font = self._font(face)
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer, {"kern": True, "liga": tight, "dlig": False, "tnum": tabular})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        scale = 1000 / font.face.upem
        glyphs: list[Glyph] = []
        told: set[int] = set()
        for info, position in zip(infos, positions, strict=True):
            spoken = "" if info.cluster in told else text[info.cluster : ends[info.cluster]]
            told.add(info.cluster)
            glyphs.append(
                Glyph(
                    face,
                    info.codepoint,
                    spoken,
                    position.x_advance * scale,
                    position.x_offset * scale,
                    position.y_offset * scale,
                )
            )
        return glyphs
