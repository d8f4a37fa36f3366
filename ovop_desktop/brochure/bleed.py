"""Bleed: what touches the trim goes on beyond it, so that a cut a little beside the line shows no white."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ovop_desktop.brochure.layout import Fill, Mark, Photo, Stroke
from ovop_desktop.brochure.ornaments import Area, Command, Path

_TOUCHING = 0.05
"""What lies this near the trim (points) was meant to lie on it."""


def bled(mark: Mark, size: tuple[float, float], bleed: float) -> Mark:
    """Return a mark as it is with `bleed` points around a page of `size`: shapes and photos that reach an edge of the
    trim reach the edge of the bleed, everything else stays.
    """
    match mark:
        case Fill():
            return replace(mark, path=_moved(mark.path, size, bleed))
        case Stroke() if mark.clip:
            return replace(mark, path=_prolonged(mark.path, size, bleed), clip=_moved(mark.clip, size, bleed))
        case Photo():
            return _photo(mark, size, bleed)
    return mark


def _moved(path: Path, size: tuple[float, float], bleed: float) -> Path:
    """Every point on the trim is moved out to the bleed."""
    return tuple(
        (command, tuple(_outwards(value, size[odd % 2], bleed) for odd, value in enumerate(at))) for command, at in path
    )


def _prolonged(path: Path, size: tuple[float, float], bleed: float) -> Path:
    """Every open line that begins or ends on the trim is drawn on, straight outwards."""
    found: list[Command] = []
    for line in _lines(path):
        (first,) = _moved((("L", line[0][1]),), size, bleed)
        (last,) = _moved((("L", line[-1][1][-2:]),), size, bleed)
        if line[-1][0] == "Z":
            found += line
            continue
        found += [("M", first[1]), ("L", line[0][1]), *line[1:]] if first[1] != line[0][1] else line
        if last[1] != line[-1][1][-2:]:
            found.append(last)
    return tuple(found)


def _lines(path: Path) -> Iterator[list[Command]]:
    line: list[Command] = []
    for command in path:
        if command[0] == "M" and line:
            yield line
            line = []
        line.append(command)
    if line:
        yield line


def _outwards(value: float, end: float, bleed: float) -> float:
    if value <= _TOUCHING:
        return min(value, -bleed)
    return max(value, end + bleed) if value >= end - _TOUCHING else value


def _photo(photo: Photo, size: tuple[float, float], bleed: float) -> Photo:
    """A photo grows over the edges it touches, about its middle, so that its shape stays; a little of it is cut."""
    area = photo.area
    left, top = _outwards(area.x, size[0], bleed), _outwards(area.y, size[1], bleed)
    right, foot = _outwards(area.right, size[0], bleed), _outwards(area.bottom, size[1], bleed)
    if (left, top, right, foot) == (area.x, area.y, area.right, area.bottom):
        return photo
    share = max((right - left) / area.width, (foot - top) / area.height)
    width, height = area.width * share, area.height * share
    x, y = (left + right - width) / 2, (top + foot - height) / 2
    return replace(photo, area=Area(x, y, width, height), outline=_moved(photo.outline, size, bleed))
