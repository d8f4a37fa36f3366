"""Balinese, Javanese and Sundanese are drawn as HarfBuzz draws them, and broken into lines between syllables."""

import io
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.pens.recordingPen import DecomposingRecordingPen
from PIL import Image, ImageChops, ImageDraw

from ovop_desktop.brochure.aksara import syllables
from ovop_desktop.brochure.canvas import Surface
from ovop_desktop.brochure.finish import Colophon, finish, screen_profile
from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.raster import rasterised
from ovop_desktop.brochure.typesetter import Typesetter

ROOT = Path(__file__).resolve().parents[2]
SETTER = Typesetter(Fonts(ROOT / "resources" / "fonts"))
INKS = Inks(ROOT / "resources" / "icc" / "ovop_fogra39_300.icc")
SANS = "PlusJakartaSans-Regular"
SIZE, SCALE = 40, 8

TEXTS = [
    pytest.param("ᬒᬁ ᬲ᭄ᬯᬲ᭄ᬢ᭄ᬬᬲ᭄ᬢᬸ", "NotoSansBalinese-Regular", id="greeting in Balinese"),
    pytest.param("ᬅᬓ᭄ᬱᬭᬩᬮᬶᬓᬾᬫ᭄ᬩᬗᬾ ᬧᭀᬳ", "NotoSansBalinese-Regular", id="vowels before their letter in Balinese"),
    pytest.param("ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ", "NotoSansJavanese-Regular", id="welcome in Javanese"),
    pytest.param("ꦏꦺꦴꦥꦶꦏꦿꦩ ꦱꦏ꧀ꦠꦶ", "NotoSansJavanese-Regular", id="a stacked letter in Javanese"),
    pytest.param("ᮞᮙ᮪ᮕᮥᮛᮞᮥᮔ᮪", "NotoSansSundanese-Regular", id="thanks in Sundanese"),
]
LONG = [
    pytest.param("ᬅᬓ᭄ᬱᬭᬩᬮᬶᬫ᭄ᬯᬂᬲᬲ᭄ᬢ᭄ᬭᬧᬸᬦᬶᬓᬵᬯᬃᬲᬯᬶᬭᬲ" * 3, id="Balinese"),
    pytest.param("ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁꦏꦭꦲꦶꦂꦫꦏꦺꦏꦤ꧀ꦛꦶꦩꦂꦢꦶꦏ" * 3, id="Javanese"),
    pytest.param("ᮞᮙ᮪ᮕᮥᮛᮞᮥᮔ᮪" * 4, id="Sundanese"),
]


def shaped(text, name):
    """Glyphs and their shifts as HarfBuzz has them for a text in its script's own face."""
    font = SETTER.fonts.face(name).hb_font
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))


def glyphs_of(text):
    return [glyph for word in SETTER.words(text, SANS) for piece in word.pieces for glyph in piece.glyphs]


@pytest.mark.parametrize(("text", "name"), TEXTS)
def test_glyphs_and_their_places_are_those_of_harfbuzz(text, name):
    for word in text.split():
        unit = SETTER.fonts.face(name).unit
        expected = [
            (info.codepoint, place.x_offset * unit, place.y_offset * unit) for info, place in shaped(word, name)
        ]
        ours = [(glyph.number, glyph.right, glyph.up) for glyph in glyphs_of(word)]
        assert len(ours) == len(expected)
        for one, other in zip(ours, expected, strict=True):
            assert one == pytest.approx(other)
        assert 0 not in [number for number, _, _ in expected]


@pytest.mark.parametrize(("text", "name"), TEXTS)
def test_no_letter_of_the_scripts_is_missing(text, name):
    assert SETTER.missing(text, SANS) == ""
    assert {stretch.face.name for word in text.split() for stretch in SETTER.fonts.stretches(word, SANS)} == {name}


def outlines(text, name, size):
    """What HarfBuzz would draw: every glyph's outline filled, at its place on a line through the middle."""
    image = Image.new("L", size, 255)
    font = SETTER.fonts.face(name).hb_font
    across = 20 * SCALE
    share = SIZE * SCALE / SETTER.fonts.face(name).units
    for order, word in enumerate(text.split()):
        if order:
            across += SETTER.space(SANS) / 1000 * SIZE * SCALE
        for info, place in shaped(word, name):
            pen = DecomposingRecordingPen({})
            font.draw_glyph_with_pen(info.codepoint, pen)
            at = across + place.x_offset * share, size[1] / 2 - place.y_offset * share
            mask = Image.new("1", size, 0)
            for contour in sorted(contours(pen.value), key=is_hole):
                points = [(at[0] + x * share, at[1] - y * share) for x, y in contour]
                ImageDraw.Draw(mask).polygon(points, fill=0 if is_hole(contour) else 1)
            image.paste(0, mask=mask)
            across += place.x_advance * share
    return image


def is_hole(contour):
    """Whether a contour runs against the clock, as the counters of TrueType outlines do."""
    return sum(x * v - u * y for (x, y), (u, v) in zip(contour, contour[1:] + contour[:1], strict=True)) > 0


def contours(steps):
    """The curves of an outline as polygons."""
    here, contour = (0, 0), []
    for step, points in steps:
        if step == "moveTo":
            here, contour = points[0], [points[0]]
        elif step == "lineTo":
            here = points[0]
            contour.append(here)
        elif step == "qCurveTo":
            control, end = points
            for part in range(1, 9):
                t = part / 8
                contour.append(
                    tuple(
                        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
                        for a, b, c in zip(here, control, end, strict=True)
                    )
                )
            here = end
        else:
            yield contour


def drawn(text):
    file = io.BytesIO()
    surface = Surface(file, SETTER, INKS, (440, 120), "id-ID")
    surface.begin_page()
    with surface.tagged("P", actual=text):
        surface.text(20, 60, text, SANS, SIZE, (0, 0, 0, 100))
    surface.end_page()
    finish(surface.ended(), Colophon("Aksara", "", "id-ID", "2026-11-24"), screen_profile())
    page = rasterised(file.getvalue(), 0, SCALE)
    return Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L")


@pytest.mark.parametrize(("text", "name"), TEXTS)
def test_the_page_looks_as_harfbuzz_would_draw_it(text, name):
    ours = drawn(text)
    theirs = outlines(text, name, ours.size)
    inked = [image.point(lambda tone: 255 if tone < 128 else 0).convert("1") for image in (ours, theirs)]
    both, either = ImageChops.logical_and(*inked), ImageChops.logical_or(*inked)
    assert both.histogram()[255] > 0.92 * either.histogram()[255] > 1000


@pytest.mark.parametrize("text", LONG)
@pytest.mark.parametrize("width", [48, 90, 150])
def test_a_text_without_spaces_is_broken_between_its_syllables(text, width):
    lines = SETTER.lines(text, SANS, 9, width, "id")
    assert "".join(lines) == text
    assert len(lines) > 1
    assert max(SETTER.width(line, SANS, 9) for line in lines) <= width + 0.5
    assert sum(len(glyphs_of(line)) for line in lines) == len(glyphs_of(text))
    assert [glyph.number for line in lines for glyph in glyphs_of(line)] == [one.number for one in glyphs_of(text)]


@pytest.mark.parametrize("text", LONG)
def test_no_syllable_begins_with_a_mark_or_below_another_letter(text):
    for place in syllables(text):
        assert unicodedata.category(text[place]) == "Lo"
        assert text[place - 1] not in "\u1b44\u1bab\ua9c0"


def test_a_silenced_letter_ends_its_syllable():
    def parts(text):
        places = [0, *syllables(text), len(text)]
        return [text[start:stop] for start, stop in pairwise(places)]

    assert parts("ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁ") == ["ꦱ", "ꦧꦼ", "ꦤ꧀ꦮꦺꦴꦁ"]
    assert parts("ꦏꦺꦏꦤ꧀") == ["ꦏꦺ", "ꦏꦤ꧀"]
    assert parts("ᮞᮙ᮪ᮕᮥᮛ") == ["ᮞᮙ᮪", "ᮕᮥ", "ᮛ"]
    assert parts("kopi") == ["kopi"]


def test_sundanese_words_stay_whole_where_there_is_room():
    words = "ᮞᮙ᮪ᮕᮥᮛᮞᮥᮔ᮪ ᮊᮠᮥ ᮞᮓᮚ ᮝᮛᮌ᮪"
    for line in SETTER.lines(words, SANS, 9, 70, "id"):
        assert set(line.split()) <= set(words.split())
