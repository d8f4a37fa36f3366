"""Text that lies across a fold or a cut: it is found on the measured page, before anything is printed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from ovop_desktop.brochure.layout import Box, Finding, Run, Words
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Sheet

TOUCH = 1.0
"""Points by which the room that type takes may reach over a fold: no letter is as wide or high as its room."""

DESCENT = 0.26
"""How far letters reach below the baseline, in sizes."""

WidthOf = Callable[[Run], float]


def over_folds(sheet: Sheet, width_of: WidthOf) -> Iterator[Finding]:
    """Yield a finding "text.fold" for every text of a sheet that crosses one of its folds, each once."""
    if not sheet.folds:
        return
    told: dict[tuple[str, str, str], Finding] = {}
    for mark in sheet.finished().marks:
        if not isinstance(mark, Words):
            continue
        for run in mark.runs:
            area = extent(run, width_of(run))
            if any(_crosses(area, fold) for fold in sheet.folds):
                found = _finding(sheet, mark, area)
                told.setdefault((found.record, str(found.facts["field"]), str(found.facts["text"])), found)
    yield from told.values()


def extent(run: Run, width: float) -> Area:
    """Return the room a run takes, also where it is turned."""
    angle = math.radians(run.turn)
    cos, sin = math.cos(angle), math.sin(angle)
    corners = [(x, y) for x in (0.0, width) for y in (-run.size * ASCENT, run.size * DESCENT)]
    across = [run.x + x * cos - y * sin for x, y in corners]
    down = [run.y + x * sin + y * cos for x, y in corners]
    return Area(min(across), min(down), max(across) - min(across), max(down) - min(down))


def _crosses(area: Area, fold: Area) -> bool:
    if fold.height:
        return area.x + TOUCH < fold.x < area.right - TOUCH and area.y < fold.bottom and area.bottom > fold.y
    return area.y + TOUCH < fold.y < area.bottom - TOUCH and area.x < fold.right and area.right > fold.x


def _finding(sheet: Sheet, words: Words, area: Area) -> Finding:
    """Name the record and field of the box that holds the text; a text without one belongs to the sheet itself."""
    box = next((one for one in sheet.boxes if one.text and _holds(one, area)), None)
    record, field = (box.record, box.field) if box else (sheet.record, "")
    facts = {"field": field, "text": words.actual or " ".join(run.text for run in words.runs)}
    return Finding("text.fold", "warning", sheet.number, record, facts)


def _holds(box: Box, area: Area) -> bool:
    x, y = area.x + area.width / 2, area.y + area.height / 2
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height
