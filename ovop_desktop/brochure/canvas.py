"""The drawing surface of the press: pages, type, shapes, pictures, codes and links, all tagged.

Lengths are points from the trim's top-left corner, y DOWN; a text's y is its baseline. A colour is four inks in per
cent; `Tones` write them as the edition wants. Drawing goes straight to PDF operators on ReportLab's canvas: no text
passes a markup parser, no font or picture is looked up by a name from the data.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import BinaryIO

from ovop_desktop.brochure.addresses import allowed
from ovop_desktop.brochure.codes import qr
from ovop_desktop.brochure.crop_marks import crop_marks
from ovop_desktop.brochure.document import Document
from ovop_desktop.brochure.edition import OFFICE, Edition
from ovop_desktop.brochure.inks import Ink
from ovop_desktop.brochure.jpeg import Jpeg
from ovop_desktop.brochure.pdf_file import PdfFile
from ovop_desktop.brochure.pdf_fonts import DocumentFonts, embedded
from ovop_desktop.brochure.pdf_objects import number, string
from ovop_desktop.brochure.printable import cleaned
from ovop_desktop.brochure.reportlab_setup import Canvas, xObjectName
from ovop_desktop.brochure.structure import ARTIFACT, Structure
from ovop_desktop.brochure.text_operators import Place, operators
from ovop_desktop.brochure.tones import Tones
from ovop_desktop.brochure.typesetter import Typesetter

Rectangle = tuple[float, float, float, float]
"""x, y (top), width, height in points."""

Path = Sequence[tuple[str, tuple[float, ...]]]
"""("M", (x, y)) | ("L", (x, y)) | ("C", (x1, y1, x2, y2, x, y)) | ("Z", ())."""


class _Pages(Canvas):
    """ReportLab's canvas without a preamble: it would select Helvetica, which PDF/A wants embedded."""

    _preamble: str
    _code: list[str]
    _formsinuse: list[str]
    _annotationrefs: list[str]

    def _make_preamble(self) -> None:
        self._preamble = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn document: all of it is written but what it says about itself."""

    file: PdfFile
    keys: dict[str, str]
    """The catalogue's references to the page tree, the outline and the structure tree."""
    labels: tuple[str, ...]
    """The printed number of each page, or an empty text."""


class Surface:
    """One document. Draw its pages in order, then `ended` completes it, once; `finish` says the rest."""

    def __init__(
        self,
        target: BinaryIO,
        setter: Typesetter,
        tones: Tones,
        size: tuple[float, float],
        lang: str,
        edition: Edition = OFFICE,
    ) -> None:
        """Begin a file in `target`; `size` is the trimmed page's width and height in points.

        `lang` is the document's language (BCP 47).
        """
        self._setter = setter
        self._tones = tones
        self._width, self._height = size
        self._edition = edition
        self._file = PdfFile(target, edition.version)
        self._document = Document(self._file)
        media = (size[0] + 2 * edition.margin, size[1] + 2 * edition.margin)
        self._canvas = _Pages(io.BytesIO(), pagesize=media, invariant=1)
        self._document.bind(self._canvas)
        self._page_keys = self._frame()
        self._fonts = DocumentFonts()
        self._pictures: dict[bytes, str] = {}
        self._structure = Structure(self._file, lang)
        self._labels: list[str] = []
        self._bookmarks: list[tuple[str, int, int]] = []
        self._code: list[str] = []
        self._inside = False
        self._fill = ""
        self._worded = lru_cache(maxsize=256)(partial(_worded, size[1]))
        """The operators of a path: windows and ornaments come again on every page."""

    # --- pages

    @property
    def page(self) -> int:
        """The current page, from 0; -1 before the first."""
        return len(self._labels) - 1

    def begin_page(self, label: str = "") -> None:
        """Begin a page; `label` is the number that is printed on it, for the reader's page box."""
        self._labels.append(label)
        key = self._structure.begin_page(self._document.page_number(self.page))
        self._document.page_keys = {**self._page_keys, "StructParents": key}
        self._code = self._opened()
        self._fill = ""

    def end_page(self) -> None:
        """Finish the page."""
        self._canvas._code = self._code + self._closed()
        self._canvas.showPage()
        self._structure.end_page()

    def bookmark(self, title: str, level: int, page: int) -> None:
        """Add a line to the outline; `page` counts from 0, level 0 is the outermost."""
        self._bookmarks.append((cleaned(title), level, page))

    # --- structure

    def open(self, role: str, lang: str = "") -> None:
        """Begin a structure group (Sect, TOC, L, Table ...); it may span pages. Raises ValueError for no such role."""
        self._structure.open(role, lang)

    def close(self) -> None:
        """End the group begun last."""
        self._structure.close()

    @contextmanager
    def group(self, role: str, lang: str = "") -> Iterator[None]:
        """Everything drawn inside belongs to one group."""
        self.open(role, lang)
        yield
        self.close()

    @contextmanager
    def tagged(self, role: str, *, lang: str = "", alt: str = "", actual: str = "") -> Iterator[None]:
        """Everything drawn inside is the content of one element; "Artifact" is not read out. May not be nested."""
        self._begin(role, lang, alt, actual)
        yield
        self._end()

    def _begin(self, role: str, lang: str = "", alt: str = "", actual: str = "") -> None:
        if self._inside:
            raise ValueError("one element inside another")
        self._inside = True
        if role == ARTIFACT:
            self._code.append("/Artifact BMC")
            return
        marked = self._structure.content(role, cleaned(alt), cleaned(actual), lang)
        self._code.append(f"/{role}<</MCID {marked}>>BDC")

    def _end(self) -> None:
        self._code.append("EMC")
        self._inside = False

    def _put(self, code: str) -> None:
        """Add operators; outside of an element they are an artifact."""
        if self._inside:
            self._code.append(code)
        else:
            self._code.append(f"/Artifact BMC {code} EMC")

    # --- drawing

    def text(
        self,
        x: float,
        y: float,
        text: str,
        face: str,
        size: float,
        colour: Ink,
        *,
        track: float = 0.0,
        tabular: bool = False,
        gap: float = 0.0,
        turn: float = 0.0,
    ) -> None:
        """Draw one line. `track` is 1/1000 em, `gap` points added to each space, `turn` degrees clockwise.

        Letters that no face has are drawn as boxes and still copied as themselves: ask `Typesetter.missing` first.
        """
        words = self._setter.words(text, face, track, tabular)
        if not any(word.pieces for word in words):
            return
        place = Place(x, self._height - y, size, track, gap * 1000.0 / size, turn)
        shown = operators(words, self._setter.fonts.face(face), self._fonts, place)
        self._put(self._filled(shown, self._tones.filling(colour, size)))

    def fill(self, path: Path, colour: Ink) -> None:
        """Fill a shape."""
        self._put(self._filled(f"{self._outline(path)} f", self._tones.filling(colour)))

    def stroke(self, path: Path, colour: Ink, width: float, clip: Path = ()) -> None:
        """Draw an outline of `width` points, with round joins; with `clip`, only what lies inside that path."""
        clipped = f"{self._outline(clip)} W n " if clip else ""
        self._put(f"q {clipped}{self._tones.stroking(colour)} {number(width)} w 1 j {self._outline(path)} S Q")

    def picture(
        self, jpeg: Jpeg, area: Rectangle, outline: Path = (), *, alt: str, lang: str = "", turned: bool = False
    ) -> None:
        """Draw a picture over `area`, cut by `outline` if there is one. The same picture is embedded once.

        `jpeg` comes from `jpeg.embeddable`. An empty `alt` makes it an ornament; `turned` puts it on its head.
        """
        name = self._embedded(jpeg)
        x, y, width, height = area
        clipped = f"{self._outline(outline)} W n " if outline else ""
        foot = self._height - y - height
        corner = (-width, 0, 0, -height, x + width, foot + height) if turned else (width, 0, 0, height, x, foot)
        matrix = " ".join(number(value) for value in corner)
        self._element("Figure" if alt else ARTIFACT, f"q {clipped}{matrix} cm /{name} Do Q", lang, alt)

    def code(self, data: str, area: Rectangle, colour: Ink, *, alt: str, lang: str = "", turned: bool = False) -> None:
        """Draw a QR code over `area`, without its quiet zone of four modules, which the caller leaves free.

        `turned` puts it on its head. Raises ValueError when `data` is empty or too long.
        """
        made = qr(data)
        x, y, width, height = area
        # The modules are counted in whole numbers; the matrix gives them their size, rows downwards.
        across, down = width / made.modules, height / made.modules
        matrix = (across, 0.0, 0.0, -down, x, self._height - y)
        if turned:
            matrix = (-across, 0.0, 0.0, down, x + width, self._height - y - height)
        runs = " ".join(f"{column} {row} {length} 1 re" for column, row, length in made.runs)
        placed = " ".join(f"{value:.5f}".rstrip("0").rstrip(".") for value in matrix)
        self._fill = self._tones.filling(colour, 0)
        shown = f"{self._fill} q {placed} cm {runs} f Q"
        self._element("Figure", shown, lang, alt or data)

    def link(self, area: Rectangle, label: str, *, page: int | None = None, address: str = "", lang: str = "") -> None:
        """Make an area lead to a page (from 0) or to an address.

        Raises ValueError for an address that is not http, https, mailto or tel.
        """
        if page is None and not allowed(address):
            raise ValueError(address)
        if self._edition.standard:  # ISO 15930 forbids annotations inside the bleed
            return
        x, y, width, height = area
        box = " ".join(number(v) for v in (x, self._height - y - height, x + width, self._height - y))
        annotation, said = self._file.reserve(), cleaned(label) or address
        if page is None:
            target = f"/A<</S/URI/URI{string(address)}>>"
        else:
            target = f"/Dest[{self._document.page_number(page)} 0 R/Fit]"
        key = self._structure.link(annotation, said, lang)
        self._canvas._annotationrefs.append(
            self._file.put(
                f"<</Type/Annot/Subtype/Link/Rect[{box}]/Border[0 0 0]/F 4/Contents{string(said)}/StructParent {key}"
                f"{target}>>",
                annotation,
            )
        )

    # --- the end

    def ended(self) -> Drawn:
        """Write faces, outline and structure, and return what is left to say. May be called once."""
        outlined = False
        for title, level, page in self._bookmarks:
            if title and 0 <= page <= self.page:
                self._document.bookmark(title, page, level if outlined else 0)
                outlined = True
        for use in self._fonts.uses.values():
            self._document.fonts[use.name] = embedded(use, self._file)
        keys = {"StructTreeRoot": self._structure.written(), **self._document.write_rest()}
        return Drawn(self._file, keys, tuple(self._labels))

    # --- parts

    def _element(self, role: str, code: str, lang: str, alt: str) -> None:
        if self._inside:
            self._code.append(code)
            return
        self._begin(role, lang, alt)
        self._code.append(code)
        self._end()

    def _filled(self, shown: str, colour: str) -> str:
        """Operators after those that set their colour, unless it is set already."""
        if colour == self._fill:
            return shown
        self._fill = colour
        return f"{colour} {shown}"

    def _opened(self) -> list[str]:
        """A page with bleed: its origin is the trim's corner, and nothing leaves the bleed."""
        margin, bleed = number(self._edition.margin), self._edition.bleed
        if not self._edition.margin:
            return []
        box = (-bleed, -bleed, self._width + 2 * bleed, self._height + 2 * bleed)
        return [f"q 1 0 0 1 {margin} {margin} cm {' '.join(map(number, box))} re W n"]

    def _closed(self) -> list[str]:
        """The crop marks: outside of the bleed, on the lines of the trim."""
        if not self._edition.margin:
            return []
        marks = crop_marks(self._width, self._height, self._edition)
        return ["Q", f"/Artifact BMC q 1 1 1 1 K 0.25 w {marks} S Q EMC"]

    def _outline(self, path: Path) -> str:
        return self._worded(tuple(path))

    def _frame(self) -> dict[str, object]:
        """What every page says besides its size: the order of links, and for a print shop where it is cut."""
        edition = self._edition
        keys: dict[str, object] = {} if edition.version < "1.5" else {"Tabs": "/S"}
        if edition.standard:
            trim, slug = edition.margin, edition.slug
            width, height = self._width, self._height
            bleed = (slug, slug, width + 2 * trim - slug, height + 2 * trim - slug)
            keys["TrimBox"] = _array((trim, trim, trim + width, trim + height))
            keys["BleedBox"] = _array(bleed)
            over, out = (self._file.put(f"<</Type/ExtGState/op {on}/OP false/OPM 1>>") for on in ("true", "false"))
            keys["ExtGState"] = f"<</Ov {over}/Kn {out}>>"
        return keys

    def _picture(self, jpeg: Jpeg) -> int:
        """Write a picture as it is; one in four inks counts upside down (Adobe). Return its object's number."""
        space = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK/Decode[1 0 1 0 1 0 1 0]"}[jpeg.components]
        picture = self._file.reserve()
        self._file.stream(
            jpeg.data,
            f"/Type/XObject/Subtype/Image/Width {jpeg.width}/Height {jpeg.height}/BitsPerComponent 8"
            f"/ColorSpace/{space}/Filter/DCTDecode",
            picture,
        )
        return picture

    def _embedded(self, jpeg: Jpeg) -> str:
        """Put a picture into the document, if it is not there, and into the page's resources; return its name."""
        digest = hashlib.sha256(jpeg.data).digest()
        name = self._pictures.get(digest)
        if name is None:
            name = f"P{len(self._pictures) + 1}"
            self._document.name(xObjectName(name), self._picture(jpeg))
            self._pictures[digest] = name
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        return xObjectName(name)


def _array(values: Sequence[float]) -> str:
    return f"[{' '.join(map(number, values))}]"


_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def _worded(top: float, path: tuple[tuple[str, tuple[float, ...]], ...]) -> str:
    parts: list[str] = []
    for command, at in path:
        numbers = " ".join([number(top - value if odd % 2 else value) for odd, value in enumerate(at)])
        parts.append(f"{numbers} {_OPERATORS[command]}" if at else _OPERATORS[command])
    return " ".join(parts)
