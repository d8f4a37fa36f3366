"""Half a turn: marks and boxes as they are seen from the other side of a table, for panels that are folded over."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.brochure.layout import Box, Code, Fill, Link, Mark, Photo, Stroke, Words
from ovop_desktop.brochure.ornaments import Area, Path

Point = tuple[float, float]


def turned_mark(mark: Mark, about: Point) -> Mark:
    """Return a mark turned by 180 degrees about a point (points from the top-left corner)."""
    match mark:
        case Words():
            x, y = 2 * about[0], 2 * about[1]
            runs = tuple(run._replace(x=x - run.x, y=y - run.y, turn=run.turn + 180) for run in mark.runs)
            return replace(mark, runs=runs)
        case Fill():
            return replace(mark, path=_path(mark.path, about))
        case Stroke():
            return replace(mark, path=_path(mark.path, about), clip=_path(mark.clip, about))
        case Photo():
            outline = _path(mark.outline, about)
            return replace(mark, area=turned_area(mark.area, about), outline=outline, turned=not mark.turned)
        case Code():
            return replace(mark, area=turned_area(mark.area, about), turned=not mark.turned)
        case Link():
            return replace(mark, area=turned_area(mark.area, about))
    return mark


def turned_box(box: Box, about: Point) -> Box:
    """Return a box turned by 180 degrees about a point."""
    area = turned_area(Area(box.x, box.y, box.width, box.height), about)
    return box._replace(x=area.x, y=area.y)


def turned_area(area: Area, about: Point) -> Area:
    """Return an area turned by 180 degrees about a point."""
    return Area(2 * about[0] - area.right, 2 * about[1] - area.bottom, area.width, area.height)


def _path(path: Path, about: Point) -> Path:
    return tuple((command, tuple(2 * about[odd % 2] - value for odd, value in enumerate(at))) for command, at in path)
