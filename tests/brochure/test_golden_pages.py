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

from ovop_desktop.brochure.content import Correction, Setting
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.templates.shelf import shelf

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("OVOP_GOLDEN") == "write"
INFOS = {name: template.info for name, template in shelf().items()}

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
    if info.id == "errata":
        few = errata_of(few)
    setting = Setting(info.id, info.papers[0], ("id", "en"), per_page=per_page, wholesale=True)
    return info.id, press.lay_out(few, setting, pictures)


def errata_of(catalogue):
    """What a print of the catalogue says wrong: prices that rose, a certificate that ended, another telephone."""
    wrong = [
        (
            Correction({"id": "Rp22.000"}, {"id": "Rp24.500"}, {"id": "Pouch kraft 250 g", "en": "Kraft pouch 250 g"}),
            Correction({"id": "Rp40.000"}, {"id": "Rp45.000"}, {"id": "Pouch kraft 500 g", "en": "Kraft pouch 500 g"}),
        ),
        (Correction({"id": "P-IRT 2093401010215-27"}, {"id": "Tidak berlaku lagi", "en": "No longer valid"}),),
        (Correction({"id": "0857-2900-1234"}, {"id": "0813-9000-4321"}),),
    ]
    items = [item for chapter in catalogue.chapters for item in chapter.items]
    corrected = tuple(replace(item, corrections=found) for item, found in zip(items, wrong, strict=False))
    return replace(
        catalogue,
        title={"id": "Ralat", "en": "Corrections"},
        subtitle={"id": "untuk Rasa & Karya, dicetak 24 Mei 2026", "en": "to Taste & Craft, printed 24 May 2026"},
        chapters=(replace(catalogue.chapters[0], items=corrected),),
    )


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
