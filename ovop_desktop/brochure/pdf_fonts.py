"""Faces inside one PDF: which glyphs it uses, under which codes, and the objects that embed them.

A glyph's number is its code as long as it says the same everywhere (its letter, a ligature's letters). Where a glyph
stands for something else (the hyphen of a divided word is a soft hyphen; a box is the letter that no face has) it gets
a code of its own beyond the face's glyphs. So every code says exactly one text, and copying gives back what was
written (ISO 32000-1, 9.10.3; ISO 14289-1, 7.21.7).
"""

from __future__ import annotations

import hashlib
import struct

import uharfbuzz as hb

from ovop_desktop.brochure.fonts import Face
from ovop_desktop.brochure.pdf_file import PdfFile
from ovop_desktop.brochure.pdf_objects import FLATE, number, packed
from ovop_desktop.brochure.shaping import Piece

_DROPPED = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"BASE",
    b"OS/2",
    b"cmap",
    b"name",
    b"post",
    b"gasp",
    b"kern",
    b"DSIG",
    b"STAT",
    b"meta",
)


class FontUse:
    """One face in one document."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        """What content streams call it: "F1"."""
        self.used: set[int] = set()
        self._extra: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> int:
        """Return the code for a glyph that says `text`."""
        self.used.add(glyph)
        if text == self.face.spoken(glyph) or (text == "\u00a0" and self.face.spoken(glyph) == " "):
            return glyph
        return self._extra.setdefault((glyph, text), self.face.glyph_count + len(self._extra))

    def piece(self, piece: Piece) -> str:
        """Return the inside of a TJ array that shows a piece (not a woven one)."""
        if piece.code:
            self.used |= piece.used
            return piece.code
        parts: list[str] = []
        for glyph in piece.glyphs:
            parts.append(f"<{self.code(glyph.number, glyph.text):04x}>")
            if abs(glyph.after) > 0.05:
                parts.append(number(-glyph.after))
        return "".join(parts).replace("><", "")

    def codes(self) -> list[tuple[int, int, str]]:
        """Return code, glyph and text of everything used, by code."""
        plain = [(glyph, glyph, self.face.spoken(glyph)) for glyph in self.used if self.face.spoken(glyph)]
        extra = [(code, glyph, text) for (glyph, text), code in self._extra.items()]
        return sorted(plain + extra)


class DocumentFonts:
    """The faces of one document, named in the order in which they are first used."""

    def __init__(self) -> None:
        self.uses: dict[str, FontUse] = {}

    def use(self, face: Face) -> FontUse:
        """Return the face's entry in this document."""
        found = self.uses.get(face.name)
        if found is None:
            found = self.uses[face.name] = FontUse(face, f"F{len(self.uses) + 1}")
        return found


def subset(face: Face, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int]]:
    """Return a TrueType file with only `glyphs` (and what they are built of), and the new number of each."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _DROPPED)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    data = bytes(plan.execute().blob.data)
    return data, dict(plan.old_to_new_glyph_mapping)


def embedded(use: FontUse, file: PdfFile) -> str:
    """Write a face as far as a document uses it, and return a reference to its font dictionary."""
    face, codes = use.face, use.codes()
    glyphs = frozenset(glyph for _, glyph, _ in codes)
    data, renumbered = subset(face, glyphs)
    tag = _tag(face.name, codes)
    top = max((code for code, _, _ in codes), default=0)
    places = bytearray(2 * (top + 1))
    for code, glyph, _ in codes:
        struct.pack_into(">H", places, 2 * code, renumbered[glyph])
    outlines = packed(data, b"\0\0\0\1")
    program = file.stream(outlines.data, f"/Length1 {outlines.length}{FLATE}")
    described = file.put(_descriptor(face, tag, program))
    to_glyph = file.stream(packed(bytes(places), b"\0\1").data, FLATE)
    below = file.put(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{tag}+{face.name}/CIDSystemInfo<</Registry(Adobe)"
        f"/Ordering(Identity)/Supplement 0>>/FontDescriptor {described}/DW 1000/W[{_widths(codes, face)}]"
        f"/CIDToGIDMap {to_glyph}>>"
    )
    spoken = file.stream(packed(_to_unicode(codes).encode("ascii")).data, FLATE)
    return file.put(
        f"<</Type/Font/Subtype/Type0/BaseFont/{tag}+{face.name}/Encoding/Identity-H"
        f"/DescendantFonts[{below}]/ToUnicode {spoken}>>"
    )


def _tag(name: str, codes: list[tuple[int, int, str]]) -> str:
    digest = hashlib.sha256(repr((name, codes)).encode("utf-8", "replace")).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])


def _descriptor(face: Face, tag: str, file: str) -> str:
    head = bytes(face.hb_face.reference_table("head").data)
    box = " ".join(number(value * face.unit) for value in struct.unpack(">hhhh", head[36:44]))
    extents = face.hb_font.get_font_extents("ltr")
    up, down = number(extents.ascender * face.unit), number(extents.descender * face.unit)
    slant = -11 if "Italic" in face.name else 0
    flags = 4 | (64 if slant else 0)
    return (
        f"<</Type/FontDescriptor/FontName/{tag}+{face.name}/Flags {flags}/FontBBox[{box}]/ItalicAngle {slant}"
        f"/Ascent {up}/Descent {down}/CapHeight 700/StemV {150 if 'Bold' in face.name else 80}/FontFile2 {file}>>"
    )


def _widths(codes: list[tuple[int, int, str]], face: Face) -> str:
    runs: list[tuple[int, list[str]]] = []
    for code, glyph, _ in codes:
        if not runs or code != runs[-1][0] + len(runs[-1][1]):
            runs.append((code, []))
        runs[-1][1].append(number(face.advances[glyph]))
    return "".join(f"{first}[{' '.join(widths)}]" for first, widths in runs)


def _to_unicode(codes: list[tuple[int, int, str]]) -> str:
    rows = [f"<{code:04x}> <{text.encode('utf-16-be', 'replace').hex()}>" for code, _, text in codes]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ]
    for at in range(0, len(rows), 100):
        part = rows[at : at + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)
