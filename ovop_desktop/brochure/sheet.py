"""A page while it is being composed: marks and boxes are added to it; nothing is drawn yet. Points, y down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from ovop_desktop.brochure.layout import Box, Close, Code, Fill, Link, Mark, Open, Page, Photo, Run, Stroke, Words
from ovop_desktop.brochure.ornaments import Area, Path, rectangle
from ovop_desktop.brochure.setter import ASCENT, Line, Setter
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.themes import Colour
from ovop_desktop.brochure.turning import Point, turned_box, turned_mark


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text or picture comes from: the record and the field a click on it leads to."""

    record: str = ""
    field: str = ""


NOWHERE = Origin()


class Sheet:
    """One page. Texts are put at a baseline, areas at their top-left corner."""

    def __init__(self, setter: Setter, number: int, kind: str, record: str, title: str) -> None:
        self.setter = setter
        self.number = number
        self.kind = kind
        self.record = record
        self.title = title
        self.folds: list[Area] = []
        """The lines on which it is folded or cut, each an area without thickness."""
        self._marks: list[Mark] = []
        self._boxes: list[Box] = []

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes so far."""
        return tuple(self._boxes)

    def finished(self) -> Page:
        """Return the page as it will be written."""
        return Page(self.kind, self.record, self.title, tuple(self._marks))

    def put(self, mark: Mark) -> None:
        """Add a mark."""
        self._marks.append(mark)

    def take(self, other: Sheet, about: Point | None = None) -> None:
        """Add everything of another sheet, turned by 180 degrees about a point if there is one."""
        self._marks += [turned_mark(mark, about) for mark in other._marks] if about else other._marks
        self._boxes += [turned_box(box, about) for box in other._boxes] if about else other._boxes

    def rework(self, mark_of: Callable[[Mark], Mark], box_of: Callable[[Box], Box]) -> None:
        """Put something else in place of every mark and box."""
        self._marks = [mark_of(mark) for mark in self._marks]
        self._boxes = [box_of(box) for box in self._boxes]

    def box(self, area: Area, origin: Origin, text: str = "", size: float = 0.0) -> None:
        """Note that `area` shows a field of a record, in type of `size` points."""
        if origin.field:
            self._boxes.append(
                Box(self.number, area.x, area.y, area.width, area.height, origin.record, origin.field, text, size)
            )

    @contextmanager
    def group(self, role: str) -> Iterator[None]:
        """Everything put inside belongs to one structure element."""
        self.put(Open(role))
        yield
        self.put(Close())

    def run(self, x: float, y: float, text: str, style: Style, align: str = "left") -> tuple[Run, float]:
        """Return a run at a baseline and its width; `align` is where `x` lies: left, right or centre."""
        shown = text.upper() if style.capitals else text
        width = self.setter.width(text, style)
        start = x - (width if align == "right" else width / 2 if align == "centre" else 0.0)
        run = Run(start, y, shown, style.face, style.size, style.colour, style.track, style.tabular)
        return run, width

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        align: str = "left",
        role: str = "P",
        lang: str = "id",
        origin: Origin = NOWHERE,
    ) -> float:
        """Put one line at a baseline and return its width. The style must already speak the language."""
        if not text:
            return 0.0
        run, width = self.run(x, y, text, style, align)
        self.put(Words((run,), role, lang, text))
        self.box(_extent((run,), (width,)), origin, text, style.size)
        return width

    def lines(
        self,
        x: float,
        top: float,
        lines: Sequence[str | Line],
        style: Style,
        *,
        width: float = 0.0,
        align: str = "left",
        role: str = "P",
        lang: str = "id",
        origin: Origin = NOWHERE,
        before: tuple[Run, ...] = (),
        spoken: str = "",
    ) -> float:
        """Put lines below `top` and return the foot of the last. `width` is needed to align right or centre.

        `before` are runs (a drop cap) that are read first, as part of the same element; `spoken` is the text as it
        was before it was broken (without it the lines are joined by spaces).
        """
        if not lines:
            return top
        runs: list[Run] = list(before)
        widths: list[float] = [run.size * 0.7 for run in before]
        start = x + (width if align == "right" else width / 2 if align == "centre" else 0.0)
        for number, line in enumerate(lines):
            text, indent = (line.text, line.indent) if isinstance(line, Line) else (line, 0.0)
            baseline = top + style.size * ASCENT + number * style.lead
            run, wide = self.run(start + indent, baseline, text, style, align)
            runs.append(run)
            widths.append(wide)
        spoken = spoken or "".join(run.text for run in before) + _joined(lines)
        self.put(Words(tuple(runs), role, lang, spoken))
        self.box(_extent(runs, widths), origin, spoken, style.size)
        last = runs[-1]
        return last.y + last.size * 0.26

    def fill(self, path: Path | Area, colour: Colour) -> None:
        """Fill a shape."""
        self.put(Fill(rectangle(path) if isinstance(path, Area) else path, colour))

    def stroke(self, path: Path, colour: Colour, width: float, clip: Path = ()) -> None:
        """Draw an outline or ornament."""
        self.put(Stroke(path, colour, width, clip))

    def rule(self, x: float, y: float, right: float, colour: Colour, width: float = 0.4) -> None:
        """Draw a level line."""
        self.stroke((("M", (x, y)), ("L", (right, y))), colour, width)

    def photo(self, photo: Photo, origin: Origin) -> None:
        """Put a photo."""
        self.put(photo)
        self.box(photo.area, origin, photo.alt)

    def code(self, code: Code, origin: Origin) -> None:
        """Put a QR code."""
        self.put(code)
        self.box(code.area, origin, code.data)

    def link(self, area: Area, label: str, *, page: int | None = None, address: str = "") -> None:
        """Make an area lead to a page (from 0) or an address."""
        self.put(Link(area, page, address, label))


def _joined(lines: Sequence[str | Line]) -> str:
    texts = [line.text if isinstance(line, Line) else line for line in lines]
    return " ".join(texts).strip()


def _extent(runs: Sequence[Run], widths: Sequence[float]) -> Area:
    left = min(run.x for run in runs)
    right = max(run.x + width for run, width in zip(runs, widths, strict=True))
    top = min(run.y - run.size * ASCENT for run in runs)
    foot = max(run.y + run.size * 0.26 for run in runs)
    return Area(left, top, right - left, foot - top)
