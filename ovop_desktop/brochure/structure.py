"""The structure of a document for those who hear it: which parts are headings, paragraphs, figures, lists.

ISO 32000-1, 14.7 and 14.8; ISO 14289-1 (PDF/UA-1). An element is written as soon as it is complete.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ovop_desktop.brochure.pdf_file import PdfFile
from ovop_desktop.brochure.pdf_objects import string

ARTIFACT = "Artifact"
"""The role of what is not read out: ornaments, running heads, folios."""

ROLES = frozenset(
    (
        "Document",
        "Part",
        "Sect",
        "Div",
        "Art",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "Span",
        "Quote",
        "Note",
        "Link",
        "Figure",
    )
)
"""The standard structure types we use (ISO 32000-1, 14.8.4)."""


@dataclass(slots=True)
class Element:
    """A structure element that is still open, or a cell that waits for the end of its row.

    `held` is its content, for one that has no kids; `said` is what is told of it; `number` is that of its object, 0
    until something refers to it.
    """

    role: str
    held: str = ""
    said: str = ""
    number: int = 0
    kids: list[str] = field(default_factory=list)
    cells: list[Element] = field(default_factory=list)


class Structure:
    """The tree while it grows. Everything between `open` and `close` belongs to the element opened.

    An element is written as soon as it is complete. A group that holds nothing (a section none of whose pages is in a
    preview) is not written at all; only an empty cell is, as long as its row says anything: every row of a table has
    as many cells (ISO 14289-1, 7.5).
    """

    def __init__(self, file: PdfFile, lang: str) -> None:
        self._file = file
        self._lang = lang
        self._root = file.reserve()
        self._open = [Element("Document")]
        self._page = ""
        self._page_key = 0
        self._on_page: list[str] = []
        self._keys: list[str] = []
        """The parent tree: by key, the elements of a page or the element of a link."""

    def open(self, role: str, lang: str = "") -> None:
        """Begin a group."""
        self._open.append(Element(_known(role), said=self._said(lang=lang)))

    def close(self) -> None:
        """End the group begun last; raises ValueError when there is none."""
        if len(self._open) < 2:
            raise ValueError("no group is open")
        element, parent = self._open.pop(), self._open[-1]
        self._row(element)
        if parent.role == "TR":
            parent.cells.append(element)
        elif element.kids:
            self._add(element, parent)

    def begin_page(self, page: int) -> int:
        """Begin the page whose object has the number `page`; content numbers begin anew. Return the page's key."""
        self._page = f"/Pg {page} 0 R"
        self._on_page = []
        self._page_key = self._key("")
        return self._page_key

    def end_page(self) -> None:
        """Write which element each content of the page belongs to."""
        self._keys[self._page_key] = self._file.put(f"[{' '.join(self._on_page)}]")

    def content(self, role: str, alt: str = "", actual: str = "", lang: str = "") -> int:
        """Add an element with content on the current page and return the content's number there."""
        marked = len(self._on_page)
        self._on_page.append(self._leaf(role, f"/K {marked}", alt, actual, lang))
        return marked

    def link(self, annotation: int, label: str, lang: str = "") -> int:
        """Add the element of the link whose object has the number `annotation`; return the link's key."""
        return self._key(self._leaf("Link", f"/K<</Type/OBJR/Obj {annotation} 0 R>>", label, "", lang))

    def written(self) -> str:
        """Write the rest; return a reference to the tree's root."""
        document = self._open[0]
        self._write(document)
        numbers = " ".join(f"{key} {element}" for key, element in enumerate(self._keys))
        parents = self._file.put(f"<</Nums[{numbers}]>>")
        return self._file.put(
            f"<</Type/StructTreeRoot/K {_reference(document.number)}/ParentTree {parents}"
            f"/ParentTreeNextKey {len(self._keys)}>>",
            self._root,
        )

    def _leaf(self, role: str, held: str, alt: str, actual: str, lang: str) -> str:
        parent = self._open[-1]
        element = Element(_known(role), f"{self._page}{held}", self._said(alt, actual, lang), self._file.reserve())
        if parent.role == "TR":
            parent.cells.append(element)
        else:
            self._add(element, parent)
        return _reference(element.number)

    def _row(self, row: Element) -> None:
        """Write the cells of a row that says anything; who heads what is known when all of them are."""
        if not any(cell.held or cell.kids for cell in row.cells):
            return
        scope = "Row" if any(cell.role == "TD" for cell in row.cells) else "Column"
        for cell in row.cells:
            if cell.role == "TH":
                cell.said = f"/A<</O/Table/Scope/{scope}>>{cell.said}"
            self._add(cell, row)

    def _add(self, element: Element, parent: Element) -> None:
        self._write(element, parent)
        parent.kids.append(_reference(element.number))

    def _write(self, element: Element, parent: Element | None = None) -> None:
        if parent and not parent.number:
            parent.number = self._file.reserve()
        above = parent.number if parent else self._root
        held = element.held or f"/K[{' '.join(element.kids)}]"
        reference = self._file.put(f"<</S/{element.role}/P {above} 0 R{held}{element.said}>>", element.number)
        element.number = element.number or int(reference.split()[0])

    def _key(self, element: str) -> int:
        self._keys.append(element)
        return len(self._keys) - 1

    def _said(self, alt: str = "", actual: str = "", lang: str = "") -> str:
        said = f"/Alt{string(alt)}" if alt else ""
        if actual:
            said += f"/ActualText{string(actual)}"
        return f"{said}/Lang{string(lang)}" if lang and lang != self._lang else said


def _reference(number: int) -> str:
    return f"{number} 0 R"


def _known(role: str) -> str:
    if role not in ROLES:
        raise ValueError(role)
    return role
