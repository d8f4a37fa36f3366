"""What a PDF carries that nobody could leave out: pictures, faces and a colour profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pikepdf


@dataclass(frozen=True, slots=True)
class Parts:
    """Bytes: pictures once each (`embedded`), pictures as often as they are `printed`, and faces and profile."""

    embedded: int
    printed: int
    other: int


def weighed(path: Path) -> Parts:
    """Weigh a file's parts."""
    with pikepdf.open(path) as pdf:
        pictures: dict[tuple[int, int], int] = {}
        other = 0
        for part in pdf.objects:
            if not isinstance(part, pikepdf.Stream):
                continue
            if part.get("/Subtype") == "/Image":
                pictures[part.objgen] = len(part.read_raw_bytes())
            elif "/Length1" in part or ("/N" in part and part.get("/Type") != "/ObjStm"):
                other += len(part.read_raw_bytes())
        printed = sum(
            pictures.get(part.objgen, 0)
            for leaf in pdf.pages
            for part in leaf.obj.Resources.get("/XObject", pikepdf.Dictionary()).values()
        )
    return Parts(sum(pictures.values()), printed, other)
