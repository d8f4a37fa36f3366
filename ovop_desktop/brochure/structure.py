"""The structure of a document for those who hear it: which parts are headings, paragraphs, figures, lists.

ISO 32000-1, 14.7 and 14.8; ISO 14289-1 (PDF/UA-1). The tree is written as plain objects in reading order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ovop_desktop.brochure.pdf_fonts import Reference
from ovop_desktop.brochure.pdf_objects import Written, string

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
    """A structure element. `page` counts from 0; `marked` is its content's number on that page, -1 for none.

    `annotation` is the number of a link in the document, -1 for none.
    """

    role: str
    page: int = -1
    marked: int = -1
    alt: str = ""
    actual: str = ""
    lang: str = ""
    annotation: int = -1
    kids: list[Element] = field(default_factory=list)
    known_as: str = ""


class Structure:
    """The tree while it grows. Everything between `open` and `close` belongs to the element opened."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.root = Element("Document")
        self._open = [self.root]
        self.pages: list[list[Element]] = []
        """Elements by page and by the number of their content on it."""

    def open(self, role: str, lang: str = "") -> None:
        """Begin a group."""
        element = Element(_known(role), lang=lang)
        self._open[-1].kids.append(element)
        self._open.append(element)

    def close(self) -> None:
        """End the group begun last; raises ValueError when there is none."""
        if len(self._open) < 2:
            raise ValueError("no group is open")
        self._open.pop()

    def begin_page(self) -> None:
        """Content numbers begin anew."""
        self.pages.append([])

    def content(self, role: str, alt: str = "", actual: str = "", lang: str = "") -> int:
        """Add an element with content on the current page and return the content's number there."""
        on_page = self.pages[-1]
        element = Element(_known(role), len(self.pages) - 1, len(on_page), alt, actual, lang)
        self._open[-1].kids.append(element)
        on_page.append(element)
        return element.marked

    def link(self, annotation: int, label: str, lang: str = "") -> Element:
        """Add a link's element to the open group."""
        element = Element("Link", len(self.pages) - 1, alt=label, lang=lang, annotation=annotation)
        self._open[-1].kids.append(element)
        return element

    def written(self, reference: Reference, pages: Sequence[str], annotations: Sequence[str]) -> str:
        """Register every element and return a reference to the tree's root.

        `pages` and `annotations` are references ("12 0 R"), in the order of their numbers.
        """
        _prune(self.root)
        top = Element("StructTreeRoot", kids=[self.root])
        linked: list[Element] = []
        stack = [(self.root, top)]
        while stack:
            element, parent = stack.pop()
            body = Body(element, parent, pages, annotations, self.lang)
            element.known_as = reference(Written(body))
            if element.annotation >= 0:
                linked.append(element)
            stack += [(kid, element) for kid in reversed(element.kids)]
        numbers = [f"{at}[{' '.join(e.known_as for e in marked)}]" for at, marked in enumerate(self.pages)]
        linked.sort(key=lambda element: element.annotation)
        numbers += [f"{len(self.pages) + element.annotation} {element.known_as}" for element in linked]
        parents = reference(Written(lambda: f"<</Nums[{' '.join(numbers)}]>>"))
        after = len(self.pages) + len(annotations)
        tree = f"<</Type/StructTreeRoot/K {self.root.known_as}/ParentTree {parents}/ParentTreeNextKey {after}>>"
        top.known_as = reference(Written(lambda: tree))
        return top.known_as


@dataclass(frozen=True, slots=True)
class Body:
    """An element's dictionary, worded when every reference is known."""

    element: Element
    parent: Element
    pages: Sequence[str]
    annotations: Sequence[str]
    lang: str

    def __call__(self) -> str:
        """Return the dictionary."""
        e = self.element
        parts = [f"<</S/{e.role}/P {self.parent.known_as}"]
        if e.page >= 0:
            parts.append(f"/Pg {self.pages[e.page]}")
        if e.marked >= 0:
            parts.append(f"/K {e.marked}")
        elif e.annotation >= 0:
            parts.append(f"/K<</Type/OBJR/Obj {self.annotations[e.annotation]}>>")
        else:
            parts.append(f"/K[{' '.join(kid.known_as for kid in e.kids)}]")
        if e.role == "TH":
            beside = any(kid.role == "TD" for kid in self.parent.kids)
            parts.append(f"/A<</O/Table/Scope/{'Row' if beside else 'Column'}>>")
        if e.alt:
            parts.append(f"/Alt{string(e.alt)}")
        if e.actual:
            parts.append(f"/ActualText{string(e.actual)}")
        if e.lang and e.lang != self.lang:
            parts.append(f"/Lang{string(e.lang)}")
        parts.append(">>")
        return "".join(parts)


def _known(role: str) -> str:
    if role not in ROLES:
        raise ValueError(role)
    return role


def _prune(element: Element) -> None:
    """Take out groups that hold nothing (a section none of whose pages is in a preview).

    An empty cell stays as long as its row says anything: every row of a table has as many cells (ISO 14289-1, 7.5).
    """
    for kid in element.kids:
        _prune(kid)
    full = [kid for kid in element.kids if kid.marked >= 0 or kid.annotation >= 0 or kid.kids]
    if element.role != "TR" or not full:
        element.kids = full
