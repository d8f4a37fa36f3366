"""What was measured: pages made of things to draw, the boxes they fill, and what was noticed on the way.

All measures are points, from the trim's top-left corner, y DOWN; a text's `y` is its baseline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from ovop_desktop.brochure.content import Picture, PictureSource
from ovop_desktop.brochure.ornaments import Area, Path
from ovop_desktop.brochure.themes import Colour

NO_FACTS: Mapping[str, object] = MappingProxyType({})


class Box(NamedTuple):
    """A text or picture on a page: where it is, and which field of which record it shows. `page` counts from 0."""

    page: int
    x: float
    y: float
    width: float
    height: float
    record: str
    field: str
    text: str = ""
    size: float = 0.0
    """The size of its type in points; 0 for a picture."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the person should know. `severity` is "error", "warning" or "note"; the faces find the words."""

    code: str
    severity: str
    page: int | None = None
    record: str = ""
    facts: Mapping[str, object] = field(default_factory=lambda: NO_FACTS)


class Run(NamedTuple):
    """A stretch of one line in one face. `x` is its left end, already aligned; `track` is em/1000.

    `gap` is added to every space (points), for justified lines; `numerals` asks for tabular figures.
    """

    x: float
    y: float
    text: str
    face: str
    size: float
    colour: Colour
    track: float = 0.0
    tabular: bool = False
    turn: float = 0.0
    """Degrees clockwise about (x, y), for type on a circle."""


@dataclass(frozen=True, slots=True)
class Words:
    """Runs that are read as one element. `role` is a PDF structure type, or "Artifact" for furniture."""

    runs: tuple[Run, ...]
    role: str = "P"
    lang: str = "id"
    actual: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled shape; with `clip`, only what lies inside that path."""

    path: Path
    colour: Colour


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line or outline of `width` points; with `clip`, only what lies inside that area."""

    path: Path
    colour: Colour
    width: float
    clip: Path = ()


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture: `cut` is the part of it (left, top, right, bottom in its pixels), shown in `area` inside `outline`."""

    key: str
    cut: tuple[int, int, int, int]
    area: Area
    outline: Path
    alt: str
    lang: str = "id"
    densest: int = 300
    """The most pixels per inch that make sense here: fewer on a banner that is read from two metres."""
    turned: bool = False
    """Whether it stands on its head, on a panel that is folded over."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code without its quiet zone."""

    data: str
    area: Area
    colour: Colour
    alt: str
    lang: str = "id"
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A place to press: another page of the sheet (from 0) or an address."""

    area: Area
    page: int | None
    address: str
    label: str


@dataclass(frozen=True, slots=True)
class Open:
    """A group of elements begins (Sect, TOC, TOCI, Table, TR, TH, TD, L, LI, Index)."""

    role: str


@dataclass(frozen=True, slots=True)
class Close:
    """The group begun last ends."""


Mark = Words | Fill | Stroke | Photo | Code | Link | Open | Close


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page: `kind` such as "cover" or "grid"; `record` is that of the chapter it belongs to."""

    kind: str
    record: str
    title: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the PDF's outline; level 0 is the outermost."""

    title: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Share:
    """What one village or producer was given: `area` in square centimetres, `deviation` from an equal share in percent.

    `listed` products are only named in the list of further products, `left_out` ones stand nowhere; `page` is the first
    on which it has a place.
    """

    record: str
    name: str
    shown: int
    listed: int
    left_out: int
    pages: float
    area: float
    percent: float
    deviation: float
    page: int | None


@dataclass(frozen=True, slots=True)
class Balance:
    """How the pages with products are shared among villages or producers (`kind`)."""

    kind: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A measured sheet, ready to be written as often as wanted."""

    page_size: tuple[float, float]
    pages: tuple[Page, ...]
    boxes: tuple[Box, ...]
    findings: tuple[Finding, ...]
    bookmarks: tuple[Bookmark, ...]
    title: str
    author: str
    language: str
    date: str
    pictures: PictureSource = field(compare=False, repr=False)
    """The `PictureSource` that `press.write` asks for the photos."""
    balance: Balance | None = None
    """How the space is shared; None where there is nothing to share."""

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self.pages)

    def boxes_on(self, page: int) -> tuple[Box, ...]:
        """Return the boxes of one page (from 0), in reading order."""
        return tuple(box for box in self.boxes if box.page == page)


def cut_of(picture: Picture) -> tuple[float, float, float, float]:
    """Return the cropped part of a picture as left, top, width, height in pixels."""
    if picture.crop is None:
        return 0.0, 0.0, float(picture.width), float(picture.height)
    left, top, width, height = picture.crop
    return (
        left * picture.width / 10_000,
        top * picture.height / 10_000,
        width * picture.width / 10_000,
        height * picture.height / 10_000,
    )
