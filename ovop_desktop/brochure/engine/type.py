"""Type on a page: fonts of one document, each glyph in its place, and what every code stands for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from ovop_desktop.brochure.engine.faces import Faces, Glyph

FIRST_CODE = 0x10000
"""Codes that ReportLab's subsetting sees in place of letters: one per glyph and the letters it stands for."""


class _Face:
    """A font in one document, addressed by glyph: ReportLab subsets it, the letters of each code are ours."""

    def __init__(self, name: str, path: Path) -> None:
        self.font = TTFont(name, str(path), asciiReadable=0, shapable=False)
        self.letters: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: Glyph) -> int:
        if glyph.text == " ":
            return 32
        key = (glyph.index, glyph.text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = FIRST_CODE + len(self._codes)
            face = self.font.face
            face.charToGlyph[code] = glyph.index
            face.charWidths[code] = face.hmetrics[glyph.index][0] * 1000 / face.unitsPerEm
            self.letters[code] = glyph.text
        return code


class TypeCase:
    """The fonts that one document has used so far."""

    def __init__(self, faces: Faces, document: PDFDocument) -> None:
        self._faces = faces
        self._document = document
        self._used: dict[str, _Face] = {}

    def operators(
        self, glyphs: Sequence[Glyph], size: float, track: float, x: float, y: float, turn: tuple[float, float]
    ) -> str:
        """Return the operators that show glyphs at (x, y); `turn` is the cosine and sine of the line's angle."""
        cos, sin = turn
        parts = [f"BT {number(cos)} {number(sin)} {number(-sin)} {number(cos)} {number(x)} {number(y)} Tm"]
        current = ""
        rise = 0.0
        codes: list[str] = []

        def flush() -> None:
            if codes:
                parts.append("[" + "".join(codes) + "] TJ")
                codes.clear()

        for glyph in glyphs:
            face = self._face(glyph.face)
            code = face.code(glyph)
            ((subset, shown),) = face.font.splitString(chr(code), self._document)
            name = face.font.getSubsetInternalName(subset, self._document)
            if name != current or glyph.dy != rise:
                flush()
                if glyph.dy != rise:
                    rise = glyph.dy
                    parts.append(f"{number(rise * size / 1000)} Ts")
                if name != current:
                    parts.append(f"{name} {number(size)} Tf")
                    current = name
            natural = face.font.face.charWidths[code]
            after = glyph.advance + track - natural - glyph.dx
            if glyph.dx:
                codes.append(number(-glyph.dx))
            codes.append("<" + shown.hex().upper() + ">")
            if abs(after) > 0.01:
                codes.append(number(-after))
        flush()
        if rise:
            parts.append("0 Ts")
        parts.append("ET")
        return " ".join(parts)

    def letters(self) -> dict[str, list[str]]:
        """Return what the codes of each font of the finished document stand for, by the font's name in the PDF."""
        found: dict[str, list[str]] = {}
        for face in self._used.values():
            state = face.font.state.get(self._document)
            if state is None or state.internalName is None:
                continue
            for number, subset in enumerate(state.subsets):
                found[f"/{state.internalName}+{number}"] = [
                    " " if code == 32 else face.letters.get(code, "") for code in subset
                ]
        return found

    def _face(self, name: str) -> _Face:
        face = self._used.get(name)
        if face is None:
            face = self._used[name] = _Face(name, self._faces.paths[name])
        return face


def number(value: float) -> str:
    """A number as PDF writes it."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
