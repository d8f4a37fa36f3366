"""Saving ink: dark fields are printed as light tints, and what stood on them in light colours takes the field's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ovop_desktop.brochure.layout import Fill, Mark, Photo, Run, Stroke, Words
from ovop_desktop.brochure.ornaments import Path
from ovop_desktop.brochure.themes import Colour

TINT = 0.1
"""Of a dark field's inks: enough to be seen as a field."""

LINE = 0.2
"""Of the inks of ornaments on it."""

DARK, LIGHT = 0.25, 0.35
"""Relative luminance below which a field is dark, and above which type cannot be read on a tint."""

BLACK_ALONE = Colour(0, 0, 0, 100)
"""Bars that a scanner reads; they stay."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the marks that follow: its `field` colour as designed, None for a photo."""

    bounds: Bounds
    field: Colour | None

    def under(self, x: float, y: float) -> bool:
        """Whether it covers a point."""
        left, top, right, foot = self.bounds
        return left <= x <= right and top <= y <= foot


def thrifty(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Return the marks of one page, in their order, as an ink-saving edition prints them."""
    grounds: list[Ground] = []
    for mark in marks:
        match mark:
            case Fill():
                grounds.append(Ground(_bounds(mark.path), mark.colour))
                yield replace(mark, colour=_faded(mark.colour))
            case Photo():
                area = mark.area
                grounds.append(Ground((area.x, area.y, area.right, area.bottom), None))
                yield mark
            case Stroke():
                yield _stroke(mark, grounds)
            case Words():
                yield replace(mark, runs=tuple(_run(run, grounds) for run in mark.runs))
            case _:
                yield mark


def _faded(colour: Colour) -> Colour:
    return colour.tint(TINT) if colour != BLACK_ALONE and luminance(colour) < DARK else colour


def _stroke(mark: Stroke, grounds: list[Ground]) -> Stroke:
    left, top, right, foot = _bounds(mark.clip or mark.path)
    field = _field((left + right) / 2, (top + foot) / 2, grounds)
    if field is None or luminance(field) >= DARK:
        return mark
    return replace(mark, colour=field.tint(LINE))


def _run(run: Run, grounds: list[Ground]) -> Run:
    field = _field(run.x + run.size * 0.1, run.y - run.size * 0.3, grounds)
    if field is None or luminance(field) >= DARK or luminance(run.colour) < LIGHT:
        return run
    return run._replace(colour=field)


def _field(x: float, y: float, grounds: list[Ground]) -> Colour | None:
    """The colour of what lies under a point, as designed; None for bare paper and for a photo."""
    for ground in reversed(grounds):
        if ground.under(x, y):
            return ground.field
    return None


def luminance(colour: Colour) -> float:
    """Relative luminance of inks, 0 to 1, as if they were ideal: near enough to tell light from dark."""
    red, green, blue = (
        (1 - ink / 100) * (1 - colour.black / 100) for ink in (colour.cyan, colour.magenta, colour.yellow)
    )
    return float(0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2)


def _bounds(path: Path) -> Bounds:
    xs = [value for _, at in path for value in at[::2]]
    ys = [value for _, at in path for value in at[1::2]]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)
