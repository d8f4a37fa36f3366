"""The faces the press carries, what each can print, and which stands in for which.

A face is named by its file: "PlusJakartaSans-Regular". Nothing is registered anywhere: a `Fonts` holds its own
faces, read when first asked for, and may be shared by threads (HarfBuzz faces are immutable).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import uharfbuzz as hb

BOX = "PressBox-Regular"
"""Our own face of one glyph, a small open box: what is drawn for a letter that no face has."""

ALIKE = MappingProxyType(
    {
        "\u00ad": "-",
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "\u2013",
        "\u2015": "\u2014",
        "\u2212": "\u2013",
        "\u00a0": " ",
        "\u02bc": "\u2019",
        "\u2032": "'",
        "\u2033": '"',
        "\u2044": "/",
        "\u2215": "/",
    }
)
"""Letters drawn with the glyph of another when a face lacks their own; the PDF still says which letter it was."""

_AKSARA = ("NotoSansBalinese", "NotoSansJavanese", "NotoSansSundanese")


class Face:
    """One font file: its letters, measures and HarfBuzz objects. Measures in 1/1000 of the size."""

    def __init__(self, name: str, data: bytes) -> None:
        """Read a TrueType file; raises ValueError when it is none."""
        self.name = name
        self.data = data
        self.hb_face = hb.Face(hb.Blob(data))
        self.glyph_count = self.hb_face.glyph_count
        if not self.glyph_count:
            raise ValueError(f"{name}: not a font")
        self.hb_font = hb.Font(self.hb_face)
        self.units = self.hb_face.upem
        self.unit = 1000.0 / self.units
        self.letters = frozenset(map(chr, self.hb_face.unicodes))
        self.advances = tuple(self.hb_font.get_glyph_h_advance(glyph) * self.unit for glyph in range(self.glyph_count))
        self._spoken = _spoken(self)

    def __repr__(self) -> str:
        return f"Face({self.name!r})"

    def glyph(self, letter: str) -> int:
        """Return the glyph of a letter, 0 when the face has none."""
        return int(self.hb_font.get_nominal_glyph(ord(letter)) or 0)

    def covers(self, text: str) -> bool:
        """Return whether every letter of `text` has a glyph of its own here."""
        return self.letters.issuperset(text)

    def has(self, letter: str) -> bool:
        """Return whether a letter can be drawn with this face, by itself or by one that looks alike."""
        return letter in self.letters or (letter in ALIKE and ALIKE[letter] in self.letters)

    def spoken(self, glyph: int) -> str:
        """Return the text a glyph stands for whatever the document, or an empty text when that depends on its use."""
        return self._spoken.get(glyph, "")


def _spoken(face: Face) -> dict[int, str]:
    """What each glyph says by itself: its letter, a ligature's letters, a tabular figure's digit."""
    found: dict[int, str] = {}
    for letter in sorted(face.letters, reverse=True):
        text = unicodedata.normalize("NFKC", letter) if "\ufb00" <= letter <= "\ufb06" else letter
        found[face.glyph(letter)] = text
    for ligature in ("ff", "fi", "fl", "ffi", "ffl", "fj", "tt", "ti", "ft"):
        glyphs = _glyphs(face, ligature, {"liga": True})
        if len(glyphs) == 1:
            found.setdefault(glyphs[0], ligature)
    figures = "0123456789"
    if face.covers(figures):
        for glyph, figure in zip(_glyphs(face, figures, {"tnum": True}), figures, strict=False):
            found.setdefault(glyph, figure)
    found.pop(0, None)
    return found


def _glyphs(face: Face, text: str, features: dict[str, bool]) -> list[int]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(face.hb_font, buffer, features)
    return [info.codepoint for info in buffer.glyph_infos]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters that one face draws. `boxed` says that they have no glyph anywhere and stand as boxes."""

    face: Face
    text: str
    boxed: bool = False


class Fonts:
    """The faces of one folder."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the .ttf files; nothing is read yet."""
        self._folder = folder
        self._face = lru_cache(maxsize=None)(self._read)
        self._chain = lru_cache(maxsize=None)(self._chained)
        self._stretched = lru_cache(maxsize=4096)(self._divided)

    def face(self, name: str) -> Face:
        """Return a face; raises LookupError for a name that is not carried."""
        return self._face(name)

    def _read(self, name: str) -> Face:
        path = self._folder / f"{name}.ttf"
        if not name.replace("-", "").isalnum() or not path.is_file():
            raise LookupError(name)
        return Face(name, path.read_bytes())

    def chain(self, name: str) -> tuple[str, ...]:
        """Return the names of the face and of those that stand in for it, nearest first."""
        return self._chain(name)

    def _chained(self, name: str) -> tuple[str, ...]:
        family, _, style = name.partition("-")
        weight = "Bold" if "Bold" in style else "Medium" if style == "Medium" else "Regular"
        slant = "Italic" if "Italic" in style else "SemiBold" if "Semi" in style or style == "Bold" else "Regular"
        sans = f"PlusJakartaSans-{'Italic' if 'Italic' in style else weight}"
        hangul = (f"NotoSansKR-KS-{weight}", "NotoSansKR-Full-Regular")
        serif = f"Newsreader-{slant}"
        near = (serif, sans, *hangul) if family in ("FrauncesDisplay", "Newsreader") else (sans, *hangul, serif)
        aksara = tuple(f"{script}-Regular" for script in _AKSARA)
        return tuple(dict.fromkeys((name, *near, *aksara)))

    def stretches(self, text: str, name: str) -> tuple[Stretch, ...]:
        """Divide `text` into stretches of one face each: the face itself wherever it can, else the nearest that can.

        Joiners that a face does not know are dropped; a letter that no face has stands in a stretch of its own.
        """
        face = self.face(name)
        if face.covers(text):
            return (Stretch(face, text),) if text else ()
        return self._stretched(text, name)

    def _divided(self, text: str, name: str) -> tuple[Stretch, ...]:
        found: list[Stretch] = []
        for letter in text:
            last = found[-1] if found else None
            if letter in "\u200c\u200d" and (last is None or letter not in last.face.letters):
                continue
            # A mark belongs with its letter.
            if last and not last.boxed and unicodedata.combining(letter) and last.face.has(letter):
                found[-1] = Stretch(last.face, last.text + letter)
                continue
            face = self._drawing(letter, name)
            boxed = face is None
            drawn = self.face(BOX) if face is None else face
            if last and last.face is drawn and last.boxed == boxed:
                found[-1] = Stretch(drawn, last.text + letter, boxed)
            else:
                found.append(Stretch(drawn, letter, boxed))
        return tuple(found)

    def _drawing(self, letter: str, name: str) -> Face | None:
        for other in self.chain(name):
            face = self.face(other)
            if face.has(letter):
                return face
        return None

    def missing(self, text: str, name: str) -> str:
        """Return the letters of `text` that no face has, each once, in order; they are printed as boxes."""
        if self.face(name).covers(text):
            return ""
        boxed = "".join(stretch.text for stretch in self.stretches(text, name) if stretch.boxed)
        return "".join(dict.fromkeys(boxed))
