"""Inner margins of a bound book: what stands on a page moves away from the spine, where thick paper does not open flat.

The measure stays as it is: the inner margin grows by as much as the outer one gives. What reaches an edge of the page
still reaches it; what reaches both, a full-width field or photo, stays where it is. Covers lie outside and do not move.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.layout import Box, Code, Fill, Link, Mark, Photo, Stroke, Words
from ovop_desktop.brochure.ornaments import Area, Path

OPTION = "inner"
AUTO, EVEN, WIDE = "auto", "even", "wide"
CHOICES = (AUTO, EVEN, WIDE)

THICK = 48
"""Pages from which on a book is glued or sewn rather than stapled, and does not open flat."""

SHIFT = 4.0
"""Design millimetres that the inner margin is given."""

OUTSIDE = frozenset({"cover", "back"})
"""Kinds of pages that are not inside the book."""

_ON_EDGE = 0.05
"""Points."""


def bind(book: Book) -> None:
    """Move the pages away from the spine, where the book is to be bound: the first page is a right-hand one."""
    wanted = book.options.get(OPTION, EVEN)
    if wanted == WIDE or (wanted == AUTO and len(book.sheets) >= THICK):
        width, by = book.paper.width, SHIFT * book.paper.unit
        right, left = Shift(width, by), Shift(width, -by)
        for sheet in book.sheets:
            if sheet.kind not in OUTSIDE:
                shift = left if sheet.number % 2 else right
                sheet.rework(shift.mark, shift.box)


class Shift:
    """Moves what stands on pages of `width` sideways by `by` points, unless it reaches from edge to edge.

    Places and shapes come again on every page: each is moved once, and its pages share it as before.
    """

    def __init__(self, width: float, by: float) -> None:
        self._width, self._by = width, by
        self._x = lru_cache(maxsize=8_192)(lambda x: x + by)
        self._shape = lru_cache(maxsize=2_048)(partial(_path, moved=_mover(width, by), width=width))
        self._line = lru_cache(maxsize=2_048)(partial(_path, moved=self._x, width=width))

    def mark(self, mark: Mark) -> Mark:
        """Return a mark, moved."""
        width, by = self._width, self._by
        match mark:
            case Words():
                return replace(mark, runs=tuple(run._replace(x=self._x(run.x)) for run in mark.runs))
            case Fill():
                return replace(mark, path=self._shape(mark.path))
            case Stroke() if mark.clip:
                path = mark.path if _across(mark.clip, width) else self._line(mark.path)
                return replace(mark, path=path, clip=self._shape(mark.clip))
            case Stroke():
                return replace(mark, path=self._shape(mark.path))
            case Photo():
                return _photo(mark, width, by)
            case Code():
                return replace(mark, area=replace(mark.area, x=mark.area.x + by))
            case Link():
                return replace(mark, area=_area(mark.area, width, by))
        return mark

    def box(self, box: Box) -> Box:
        """Return a box, moved."""
        if box.size:
            return box._replace(x=self._x(box.x))
        area = _area(Area(box.x, box.y, box.width, box.height), self._width, self._by)
        return box._replace(x=area.x, width=area.width)


def _mover(width: float, by: float) -> Callable[[float], float]:
    """Where a point goes: one on an edge of the page stays there."""
    return lambda x: x if x <= _ON_EDGE or x >= width - _ON_EDGE else x + by


def _path(path: Path, moved: Callable[[float], float], width: float) -> Path:
    if _across(path, width):
        return path
    return tuple(
        (command, tuple(value if odd % 2 else moved(value) for odd, value in enumerate(at))) for command, at in path
    )


def _across(path: Path, width: float) -> bool:
    """Whether a path reaches from one edge of the page to the other."""
    across = [value for _, at in path for value in at[::2]]
    return bool(across) and min(across) <= _ON_EDGE and max(across) >= width - _ON_EDGE


def _area(area: Area, width: float, by: float) -> Area:
    moved = _mover(width, by)
    left, right = moved(area.x), moved(area.right)
    if area.x <= _ON_EDGE and area.right >= width - _ON_EDGE:
        return area
    return Area(left, area.y, right - left, area.height)


def _photo(photo: Photo, width: float, by: float) -> Photo:
    """A photo moves as it is; where it would leave the edge it touches it grows, and a little of it is cut."""
    if _across(photo.outline, width):
        return photo
    kept = _area(photo.area, width, by)
    outline = _path(photo.outline, _mover(width, by), width)
    if kept.width <= photo.area.width + _ON_EDGE:
        return replace(photo, area=replace(photo.area, x=photo.area.x + by), outline=outline)
    share = kept.width / photo.area.width
    height = photo.area.height * share
    area = Area(kept.x, photo.area.y - (height - photo.area.height) / 2, kept.width, height)
    return replace(photo, area=area, outline=outline)
