"""One layout as four files: for a telephone, the office's printer, and print shops of today and of twenty years ago."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from ovop_desktop.brochure.bleed import bled
from ovop_desktop.brochure.conditions import AMERICAN, COATED, UNCOATED
from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.edition import OFFICE, SCREEN, SHOP, SHOP_X1A
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.layout import Fill, Photo, Stroke
from ovop_desktop.brochure.ornaments import Area, rectangle
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.preflight import examine
from ovop_desktop.brochure.themes import THEMES, WHITE
from ovop_desktop.brochure.tones import ShopTones, small_ink

PAGE = (200.0, 300.0)
ICC = Path(__file__).resolve().parents[2] / "resources" / "icc"


@pytest.fixture(scope="module")
def layout(press, sample, pictures):
    return press.lay_out(sample, Setting(languages=("id", "en")), pictures)


@pytest.fixture(scope="module")
def file_of(press, layout, tmp_path_factory):
    folder = tmp_path_factory.mktemp("editions")

    def made(edition):
        path = folder / f"{edition.id}.pdf"
        if not path.exists():
            with path.open("w+b") as file:
                assert press.write(layout, file, edition=edition) == ()
        return path

    return made


@pytest.mark.parametrize("edition", [SHOP, SHOP_X1A], ids=lambda one: one.id)
def test_a_print_shop_finds_nothing_to_refuse(edition, file_of):
    standard, faults = examine(file_of(edition))
    assert standard == edition.standard
    assert [fault for fault in faults if fault.severity == "error" and fault.code != "photo.density"] == []
    assert {fault.code for fault in faults} <= {"photo.density"}


def test_a_screen_file_is_not_taken_for_a_print_shops(file_of):
    standard, faults = examine(file_of(SCREEN))
    assert standard == ""
    assert "file.not_for_shop" in {fault.code for fault in faults}


def test_a_shop_file_has_three_millimetres_of_bleed_around_the_trim(file_of):
    with pikepdf.open(file_of(SHOP)) as pdf:
        for page in pdf.pages:
            trim, bleed = ([float(value) for value in page.obj[key]] for key in ("/TrimBox", "/BleedBox"))
            assert trim[2] - trim[0] == pytest.approx(210 * MM, abs=0.01)
            assert trim[3] - trim[1] == pytest.approx(297 * MM, abs=0.01)
            assert [trim[0] - bleed[0], bleed[3] - trim[3]] == pytest.approx([3 * MM, 3 * MM], abs=0.01)
            assert "/Annots" not in page.obj


def test_photos_in_four_inks_stay_under_the_paper_s_limit(file_of):
    seen = 0
    with pikepdf.open(file_of(SHOP)) as pdf:
        for page in pdf.pages:
            for image in page.get_images().values():
                assert image.ColorSpace == "/DeviceCMYK"
                picture = Image.open(io.BytesIO(image.read_raw_bytes()))
                picture.thumbnail((300, 300))
                # Adobe writes four inks upside down, and Pillow turns them back.
                bands = [band.tobytes() for band in picture.split()]
                assert max(map(sum, zip(*bands, strict=True))) / 2.55 <= COATED.limit
                seen += 1
    assert seen > 20


def test_small_type_is_never_set_in_more_than_two_inks(file_of):
    _, faults = examine(file_of(SHOP))
    assert "text.inks" not in {fault.code for fault in faults}


@pytest.mark.parametrize(
    ("ink", "kept"),
    [
        ((45, 60, 60, 75), (0, 0, 0, 100)),
        ((25, 35, 40, 54), (0, 0, 0, 68)),
        ((12, 72, 88, 4), (0, 72, 88, 0)),
        ((2, 10, 22, 0), (2, 10, 22, 0)),
        ((0, 0, 0, 0), (0, 0, 0, 0)),
        ((0, 38, 60, 0), (0, 38, 60, 0)),
    ],
    ids=str,
)
def test_dark_small_type_becomes_black_or_grey_and_coloured_type_two_inks(ink, kept):
    assert small_ink(ink) == kept


@pytest.mark.parametrize("condition", [UNCOATED, AMERICAN], ids=lambda one: one.id)
def test_another_paper_gets_other_inks_but_black_stays_black_and_pure_colours_pure(condition):
    tones = ShopTones(ICC, condition)
    deep, accent, black = (35.0, 75.0, 90.0, 55.0), (0.0, 72.0, 88.0, 0.0), (0.0, 0.0, 0.0, 100.0)
    usual = ShopTones(ICC, COATED)
    assert tones.filling(deep) != usual.filling(deep)
    assert tones.filling(black, 8) == usual.filling(black, 8) == "0 0 0 1 k /Ov gs"
    assert tones.filling(deep, 8) == "0 0 0 1 k /Ov gs"
    cyan, magenta, yellow, key = map(float, tones.stroking(accent).split()[:4])
    assert (cyan, key) == (0, 0)
    assert min(magenta, yellow) > 0.6
    assert tones.filling(WHITE).startswith("0 0 0 0 k")


@pytest.mark.parametrize("condition", [UNCOATED, AMERICAN], ids=lambda one: one.id)
def test_a_colour_looks_alike_on_another_paper(condition):
    """Seen through each paper's own profile; what uncoated paper can not show comes near."""
    seen = {one: Inks(ICC / one.profile) for one in (COATED, condition)}
    tones = ShopTones(ICC, condition)
    for theme in THEMES.values():
        for ink in (theme.main, theme.accent, theme.soft):
            made = tuple(float(part) * 100 for part in tones.filling(ink).split()[:4])
            wanted, kept, got = seen[COATED].screen(ink), seen[condition].screen(ink), seen[condition].screen(made)
            assert distance(got, wanted) <= distance(kept, wanted) + 0.03, (theme, ink)


def distance(one, other):
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def test_the_smallest_file_is_for_telephones_and_the_largest_for_the_shop(file_of):
    sizes = [file_of(edition).stat().st_size for edition in (SCREEN, OFFICE, SHOP)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[1] * 0.7


@pytest.mark.parametrize("edition", [SCREEN, SHOP, SHOP_X1A], ids=lambda one: one.id)
def test_the_same_layout_gives_the_same_bytes(edition, press, layout, file_of):
    again = io.BytesIO()
    press.write(layout, again, edition=edition)
    assert again.getvalue() == file_of(edition).read_bytes()


def test_a_field_that_reaches_the_trim_reaches_the_bleed_and_no_other_does():
    at_edge = bled(Fill(rectangle(Area(0, 0, 200, 40)), WHITE), PAGE, 9)
    assert at_edge.path == rectangle(Area(-9, -9, 218, 49))
    inside = Fill(rectangle(Area(10, 10, 50, 40)), WHITE)
    assert bled(inside, PAGE, 9) == inside


def test_an_ornament_s_lines_run_on_into_the_bleed():
    wave = (("M", (0.0, 50.0)), ("C", (60.0, 20.0, 120.0, 90.0, 200.0, 60.0)))
    mark = bled(Stroke(wave, WHITE, 1, rectangle(Area(0, 0, 200, 100))), PAGE, 9)
    assert mark.path[0] == ("M", (-9.0, 50.0))
    assert mark.path[-1] == ("L", (209.0, 60.0))
    assert mark.clip == rectangle(Area(-9, -9, 218, 109))


def test_a_photo_grows_over_its_edge_without_being_stretched():
    photo = Photo("x", (0, 0, 100, 50), Area(0, 0, 200, 100), rectangle(Area(0, 0, 200, 100)), "x")
    grown = bled(photo, PAGE, 9)
    assert grown.area.width / grown.area.height == pytest.approx(2)
    assert grown.area.x <= -9
    assert grown.area.right >= 209
    assert grown.area.y <= -9
    inside = replace(photo, area=Area(20, 20, 50, 25), outline=rectangle(Area(20, 20, 50, 25)))
    assert bled(inside, PAGE, 9) == inside


@pytest.mark.parametrize("edition", [SCREEN, OFFICE, SHOP, SHOP_X1A], ids=lambda one: one.id)
def test_the_size_is_known_about_before_the_file_is_written(edition, press, layout, file_of):
    written = file_of(edition).stat().st_size
    assert written * 0.67 < press.expected_size(layout, edition) < written * 1.5
