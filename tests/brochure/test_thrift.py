"""The ink-saving edition: less ink on every sheet, and every word as legible as it was."""

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageStat

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.edition import OFFICE, SAVER
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.layout import Fill, Photo, Words
from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.themes import THEMES, WHITE, Colour
from ovop_desktop.brochure.thrift import Ground, _bounds, thrifty

INKS = Inks(Path(__file__).resolve().parents[2] / "resources" / "icc" / "ovop_fogra39_300.icc")
INFOS = {name: template.info for name, template in shelf().items()}
PALETTES = tuple(THEMES)


def contrasts(marks):
    """The contrast of every run of words with what lies under it; photos are no ground."""
    grounds = []
    for mark in marks:
        if isinstance(mark, Fill):
            grounds.append(Ground(_bounds(mark.path), mark.colour))
        elif isinstance(mark, Photo):
            area = mark.area
            grounds.append(Ground((area.x, area.y, area.right, area.bottom), None))
        elif isinstance(mark, Words):
            for run in mark.runs:
                x, y = run.x + run.size * 0.1, run.y - run.size * 0.3
                field = next((one.field for one in reversed(grounds) if one.under(x, y)), WHITE)
                yield run, None if field is None else INKS.contrast(run.colour, field)


@pytest.mark.parametrize(
    ("name", "theme"),
    [(name, PALETTES[at % len(PALETTES)]) for at, name in enumerate(INFOS)] + [("catalogue", "arang")],
)
def test_no_word_is_harder_to_read_than_it_was(name, theme, press, sample, pictures):
    info = INFOS[name]
    per_page = 4 if 4 in info.per_page else info.per_page[0]
    layout = press.lay_out(sample, Setting(name, info.papers[0], ("id", "en"), per_page, theme), pictures)
    seen = 0
    for page in layout.pages:
        for (run, before), (_, after) in zip(contrasts(page.marks), contrasts(thrifty(page.marks)), strict=True):
            if before is not None and after is not None:
                assert after >= min(before, 4.5) - 0.01, (run.text, before, after)
                seen += 1
    assert seen


def darkness(pdf, page):
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        picture = document[page].render(scale=0.4).to_pil().convert("L")
    finally:
        document.close()
    return 255 - ImageStat.Stat(picture).mean[0]


@pytest.mark.parametrize("theme", ["soga", "tarum"])
def test_a_cover_takes_less_than_half_of_the_ink(theme, press, sample, pictures):
    layout = press.lay_out(sample, Setting(theme=theme), pictures)
    files = {}
    for edition in (OFFICE, SAVER):
        target = io.BytesIO()
        press.write(layout, target, edition=edition)
        files[edition.id] = target.getvalue()
    assert darkness(files["saver"], 0) < darkness(files["office"], 0) / 2
    assert len(files["saver"]) < len(files["office"])


def test_bars_and_light_fields_stay_as_they_are():
    area = (("M", (0.0, 0.0)), ("L", (9.0, 0.0)), ("L", (9.0, 9.0)), ("Z", ()))
    for colour in (Colour(0, 0, 0, 100), Colour(2, 10, 22, 0), WHITE):
        (mark,) = thrifty([Fill(area, colour)])
        assert mark.colour == colour
