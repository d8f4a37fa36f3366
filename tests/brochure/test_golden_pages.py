"""Key pages of every template as a person approved them: what each block says and where, and how the page looks.

`OVOP_GOLDEN=write pytest tests/brochure/test_golden_pages.py` keeps what is printed now; look at every picture of
tests/brochure/golden before committing it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.templates.shelf import shelf

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("OVOP_GOLDEN") == "write"
INFOS = {name: template.info for name, template in shelf().items() if template.info.listed}

HIGH = 420
"""Pixels of the longer side of a picture."""

OTHERWISE = 2.0
"""Mean difference of 255 steps from which a picture is another: letters drawn by another rasteriser differ by less."""


@pytest.fixture(scope="module", params=INFOS)
def sheet(request, press, sample, pictures):
    """A template with the first two chapters of the sample catalogue, in Indonesian and English."""
    info = INFOS[request.param]
    per_page = 4 if 4 in info.per_page else info.per_page[0]
    few = replace(sample, chapters=sample.chapters[:2])
    setting = Setting(info.id, info.papers[0], ("id", "en"), per_page=per_page, wholesale=True)
    return info.id, press.lay_out(few, setting, pictures)


def key_pages(layout):
    """The first page, and the one with the most on it."""
    fullest = max(range(layout.page_count), key=lambda page: (len(layout.boxes_on(page)), -page))
    return sorted({0, fullest})


def test_every_block_says_what_it_said_where_it_said_it(sheet):
    name, layout = sheet
    lines = []
    for page in key_pages(layout):
        lines.append(f"page {page + 1} of {layout.page_count}")
        for box in layout.boxes_on(page):
            place = " ".join(str(round(side / MM)) for side in (box.x, box.y, box.width, box.height))
            lines.append(f"{box.record} {box.field} [{place}] {box.text}".rstrip())
    told = "\n".join(lines) + "\n"
    file = GOLDEN / f"{name}.txt"
    if WRITE:
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(told, encoding="utf-8")
    assert told == file.read_text(encoding="utf-8")


def test_the_page_looks_as_it_was_approved(sheet, press):
    name, layout = sheet
    for page in key_pages(layout):
        drawn = press.page_image(layout, page, HIGH / max(layout.page_size))
        picture = Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.rgba).convert("RGB")
        file = GOLDEN / f"{name}-{page + 1}.png"
        if WRITE:
            GOLDEN.mkdir(exist_ok=True)
            picture.quantize(128).save(file, optimize=True)
        with Image.open(file) as approved:
            before = approved.convert("RGB")
        assert before.size == picture.size
        apart = ImageStat.Stat(ImageChops.difference(before, picture).convert("L")).mean[0]
        assert apart < OTHERWISE, f"{file.name}: {apart:.2f}"
