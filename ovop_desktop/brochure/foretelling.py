"""What a print shop would stumble over, told from a draft of its file: every photo has its pixels there and no picture.

The draft is judged by the same preflight as the file itself, so that nothing is foretold that would not come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ovop_desktop.brochure.bleed import bled
from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.jpeg import Jpeg
from ovop_desktop.brochure.layout import Layout, Photo
from ovop_desktop.brochure.pictures import pixels_of

INKS = 4


def stand_in(photo: Photo, density: int) -> Jpeg:
    """Return a photo of the right size for a draft; no program shows it."""
    width, height = pixels_of(photo, density)
    return Jpeg(f"{width} x {height}".encode(), width, height, INKS)


def with_records(faults: Iterable[Fault], layout: Layout, edition: Edition) -> Iterator[Fault]:
    """Yield the faults of a layout's file; what is wrong with a photo once for every record that shows it."""
    for fault in faults:
        records = _showing(layout, fault, edition) if fault.code == "photo.density" else []
        if records:
            yield from (replace(fault, record=record) for record in records)
        else:
            yield fault


def _showing(layout: Layout, fault: Fault, edition: Edition) -> list[str]:
    """The records whose photo on the fault's page is as dense as it says, to a pixel."""
    if fault.page is None:
        return []
    boxes = layout.boxes_on(fault.page)
    found: dict[str, None] = {}
    for mark in layout.pages[fault.page].marks:
        if isinstance(mark, Photo):
            spread = bled(mark, layout.page_size, edition.bleed)
            assert isinstance(spread, Photo)
            width, height = pixels_of(spread, edition.density)
            dense = min(width / spread.area.width, height / spread.area.height) * 72
            if abs(dense - int(fault.fact)) <= 1:
                corner = (mark.area.x, mark.area.y)
                found |= {box.record: None for box in boxes if (box.x, box.y) == corner and box.record}
    return list(found)
