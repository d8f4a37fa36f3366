"""Drawing a layout's pages into a PDF: every mark of a page, tagged for screen readers."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import segno
from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from ovop_desktop.brochure.engine.faces import Faces
from ovop_desktop.brochure.engine.inks import Converter, small_ink
from ovop_desktop.brochure.engine.type import TypeCase, number
from ovop_desktop.brochure.layout import (
    Close,
    Code,
    Fill,
    Layout,
    Link,
    Mark,
    Open,
    Page,
    Photo,
    Stroke,
    Words,
)
from ovop_desktop.brochure.ornaments import Path

JpegOf = Callable[[Photo], bytes | None]
"""Returns a photo's bytes, or None when it is gone."""


@dataclass(slots=True)
class Element:
    """A structure element: `marked` is its number on the page, or None for a group; `link` counts the annotations."""

    role: str
    page: int
    marked: int | None = None
    alt: str = ""
    lang: str = ""
    actual: str = ""
    link: int | None = None
    children: list[Element] = field(default_factory=list)


class _Jpeg(PDFImageXObject):
    """A JPEG put into the PDF as it is."""

    def __init__(self, name: str, data: bytes, width: int, height: int) -> None:
        super().__init__(name)
        self.width, self.height = width, height
        self.bitsPerComponent = 8
        self.colorSpace = "DeviceRGB"
        self._filters = ("DCTDecode",)
        self.streamContent = data


class Drawing:
    """One document being drawn. The pages are drawn in order; then `finished` gives the PDF."""

    def __init__(self, layout: Layout, pages: Sequence[int], faces: Faces, colours: Converter, jpeg: JpegOf) -> None:
        self._layout = layout
        self._numbers = {page: at for at, page in enumerate(pages)}
        self._faces = faces
        self._colours = colours
        self._jpeg = jpeg
        self._buffer = io.BytesIO()
        width, height = layout.page_size
        self._height = height
        self._canvas = Canvas(
            self._buffer,
            pagesize=(width, height),
            pdfVersion=(1, 7),
            lang=layout.language,
            invariant=1,
            pageCompression=1,
        )
        self._canvas._preamble = ""
        self._type = TypeCase(faces, self._canvas._doc)
        self._photos: dict[tuple[object, ...], str] = {}
        self._code: list[str] = []
        self._page = 0
        self._marked = 0
        self.root = Element("Document", 0)
        self._open: list[Element] = [self.root]
        self.letters: dict[str, list[str]] = {}
        self.labels: dict[int, list[str]] = {}

    def page(self, page: Page, at: int) -> None:
        """Draw the next page; `at` is its place in the layout."""
        self._page, self._marked = self._numbers[at], 0
        self._open = [self.root]
        self._code = []
        self._canvas.bookmarkPage(f"p{at}")
        for mark in page.marks:
            self._draw(mark)
        self._canvas._code = self._code
        self._canvas.showPage()

    def finished(self) -> bytes:
        """Add the outline and return the document as ReportLab writes it."""
        outlined = False
        for bookmark in self._layout.bookmarks:
            if bookmark.page in self._numbers and bookmark.title:
                level = bookmark.level if outlined else 0
                self._canvas.addOutlineEntry(bookmark.title, f"p{bookmark.page}", level, closed=bookmark.level == 0)
                outlined = True
        self.letters = self._type.letters()
        self._canvas.save()
        return self._buffer.getvalue()

    # --- marks

    def _draw(self, mark: Mark) -> None:
        match mark:
            case Words():
                self._words(mark)
            case Fill():
                self._artifact([f"{self._fill(mark.colour)} {self._path(mark.path)} f"])
            case Stroke():
                self._stroke(mark)
            case Photo():
                self._photo(mark)
            case Code():
                self._qr(mark)
            case Link():
                self._link(mark)
            case Open():
                group = Element(mark.role, self._page)
                self._open[-1].children.append(group)
                self._open.append(group)
            case Close():
                self._open.pop()

    def _artifact(self, code: Sequence[str]) -> None:
        self._code += ["/Artifact BMC q", *code, "Q EMC"]

    def _element(self, element: Element, code: Sequence[str]) -> None:
        element.marked = self._marked
        self._marked += 1
        self._open[-1].children.append(element)
        self._code += [f"/{element.role} <</MCID {element.marked}>> BDC q", *code, "Q EMC"]

    def _words(self, mark: Words) -> None:
        code = []
        for run in mark.runs:
            colour = self._fill(small_ink(run.colour, run.size))
            turn = math.radians(-run.turn)
            glyphs = self._faces.shape(run.text, run.face, run.track <= 30, run.tabular)
            shown = self._type.operators(
                glyphs, run.size, run.track, run.x, self._height - run.y, (math.cos(turn), math.sin(turn))
            )
            code.append(f"{colour} {shown}")
        if mark.role == "Artifact":
            self._artifact(code)
        else:
            self._element(Element(mark.role, self._page, lang=mark.lang, actual=mark.actual), code)

    def _stroke(self, mark: Stroke) -> None:
        clip = f"{self._path(mark.clip)} W n" if mark.clip else ""
        red, green, blue = self._colours.screen(mark.colour)
        colour = f"{number(red)} {number(green)} {number(blue)} RG"
        self._artifact([f"{clip} {colour} {number(mark.width)} w 1 j {self._path(mark.path)} S"])

    def _photo(self, mark: Photo) -> None:
        name = self._placed(mark)
        area = mark.area
        if not name:
            # The photo is gone: the window keeps its shape and says nothing.
            self._artifact([f"{self._fill((6, 6, 8, 4))} {self._path(mark.outline)} f"])
            return
        matrix = " ".join(
            number(value) for value in (area.width, 0, 0, area.height, area.x, self._height - area.bottom)
        )
        self._element(
            Element("Figure", self._page, alt=mark.alt or " ", lang=mark.lang),
            [f"{self._path(mark.outline)} W n {matrix} cm /{name} Do"],
        )

    def _placed(self, mark: Photo) -> str:
        """Put a photo's bytes into the document once, and return the name it goes by there."""
        wanted = (mark.key, mark.cut, mark.pixels)
        name = self._photos.get(wanted)
        if name is None:
            data = self._jpeg(mark)
            name = ""
            if data:
                label = f"photo{len(self._photos)}"
                document = self._canvas._doc
                name = document.getXObjectName(label)
                image = _Jpeg(label, data, *mark.pixels)
                document.Reference(image, name)
                document.addForm(label, image)
                self._canvas._formsinuse.append(label)
            self._photos[wanted] = name
        elif name:
            label = f"photo{list(self._photos).index(wanted)}"
            if label not in self._canvas._formsinuse:
                self._canvas._formsinuse.append(label)
        return name

    def _qr(self, mark: Code) -> None:
        """A QR code as one path of merged runs: no seams between its modules."""
        matrix = [list(row) for row in segno.make(mark.data, error="m", micro=False).matrix]
        step = mark.area.width / len(matrix)
        parts = [self._fill(mark.colour)]
        for row, modules in enumerate(matrix):
            at = 0
            y = self._height - mark.area.y - (row + 1) * step
            while at < len(modules):
                end = at
                while end < len(modules) and modules[end]:
                    end += 1
                if end > at:
                    x = mark.area.x + at * step
                    parts.append(f"{number(x)} {number(y)} {number((end - at) * step)} {number(step)} re")
                at = max(end, at + 1)
        self._element(Element("Figure", self._page, alt=mark.alt, lang=mark.lang), [" ".join([*parts, "f"])])

    def _link(self, mark: Link) -> None:
        top, area = self._height, mark.area
        place = (area.x, top - area.bottom, area.right, top - area.y)
        if mark.address:
            self._canvas.linkURL(mark.address, place, relative=1)
        elif mark.page in self._numbers:
            self._canvas.linkRect("", f"p{mark.page}", place, relative=1)
        else:
            return
        labels = self.labels.setdefault(self._page, [])
        self._open[-1].children.append(Element("Link", self._page, alt=mark.label, link=len(labels)))
        labels.append(mark.label)

    # --- operators

    def _fill(self, colour: tuple[float, float, float, float]) -> str:
        red, green, blue = self._colours.screen(colour)
        return f"{number(red)} {number(green)} {number(blue)} rg"

    def _path(self, path: Path) -> str:
        height = self._height
        parts: list[str] = []
        for command, a in path:
            if command == "M":
                parts.append(f"{a[0]:.2f} {height - a[1]:.2f} m")
            elif command == "L":
                parts.append(f"{a[0]:.2f} {height - a[1]:.2f} l")
            elif command == "C":
                parts.append(
                    f"{a[0]:.2f} {height - a[1]:.2f} {a[2]:.2f} {height - a[3]:.2f} {a[4]:.2f} {height - a[5]:.2f} c"
                )
            else:
                parts.append("h")
        return " ".join(parts)
