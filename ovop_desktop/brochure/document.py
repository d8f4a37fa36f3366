"""ReportLab's pages and outline, written while they grow: a finished page leaves memory, only its number stays.

ReportLab keeps every object until the file is saved. Here its document only words them, and `PdfFile` writes them
(docs/adr/0012).
"""

from __future__ import annotations

from typing import Any

from ovop_desktop.brochure.pdf_file import PdfFile
from ovop_desktop.brochure.pdf_objects import FLATE, packed
from ovop_desktop.brochure.reportlab_setup import PDFDocument, PDFObjectReference, PDFPage

_PAGE_KEYS = (*PDFPage.__NoDefault__, "StructParents", "Tabs")


class _Counting(PDFDocument):
    """ReportLab's document, whose numbers are those of the file."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        super().__init__(invariant=1)

    @property
    def objectcounter(self) -> int:
        """The highest number that was given out."""
        return self._file.count

    @objectcounter.setter
    def objectcounter(self, value: int) -> None:
        while self._file.count < value:
            self._file.reserve()


class Document:
    """What a canvas works for: pages are written when they are shown, the rest of ReportLab's by `write_rest`."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._held: Any = _Counting(file)
        self._pages: list[int] = []
        self.page_keys: dict[str, object] = {}
        """What the page that is being drawn says besides ReportLab's keys."""

    def bind(self, canvas: Any) -> None:
        """Make a new canvas of ReportLab's draw here."""
        self._canvas = canvas
        canvas._doc = self._held
        self._held.addPage = self._add_page

    @property
    def fonts(self) -> dict[str, str]:
        """References to the faces by the names that pages call them."""
        found: dict[str, str] = self._held.idToObject["BasicFonts"].dict
        return found

    def page_number(self, page: int) -> int:
        """Return the object's number of a page (from 0) that is drawn already or will be."""
        while len(self._pages) <= page:
            number = self._file.reserve()
            self._pages.append(number)
            self.name(f"Page{len(self._pages)}", number)
        return self._pages[page]

    def name(self, name: str, number: int) -> None:
        """Let ReportLab refer by `name` to an object that is not its own."""
        self._held.idToObjectNumberAndVersion[name] = (number, 0)

    def bookmark(self, title: str, page: int, level: int) -> None:
        """Add a line to the outline that leads to a page (from 0)."""
        name = f"page{page}"
        place = self._canvas._bookmarkReference(name)
        place.fit()
        place.setPage(PDFObjectReference(f"Page{page + 1}"))
        self._canvas.addOutlineEntry(title, name, level, closed=level == 0)

    def write_rest(self) -> dict[str, str]:
        """Write the page tree and the outline; return references to them as the catalogue's keys."""
        held, outlines = self._held, self._held.Outlines
        outlines.prepare(held, self._canvas)
        parts = {"Pages": held.Reference(held.Pages)}
        if outlines.ready > 0:
            parts["Outlines"] = held.Reference(outlines)
        for name, part in held.idToObject.items():
            self._file.put(part.format(held), held.idToObjectNumberAndVersion[name][0])
        return {key: reference.format(held).decode("ascii") for key, reference in parts.items()}

    def _add_page(self, page: Any) -> None:
        """Write a page, in ReportLab's stead, and forget it."""
        held = self._held
        number = self.page_number(held.pageCounter - 1)
        page.Contents = self._file.stream(packed(page.stream.encode("ascii")).data, FLATE)
        page.__NoDefault__ = _PAGE_KEYS
        for key, value in self.page_keys.items():
            setattr(page, key, value)
        self._file.put(page.format(held), number)
        held.Pages.addPage(PDFObjectReference(held.thisPageName()))
        held.pageCounter += 1
        held.inObject = None
