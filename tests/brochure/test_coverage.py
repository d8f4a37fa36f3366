"""How much ink a sheet takes is read from its own pages."""

from pathlib import Path

import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.coverage import STANDARD, Coverage, coverage, looked_at
from ovop_desktop.brochure.edition import OFFICE, SAVER
from ovop_desktop.brochure.raster import PageImage

ICC = Path(__file__).resolve().parents[2] / "resources" / "icc" / "ovop_fogra39_300.icc"


def plain(red, green, blue):
    return PageImage(4, 4, bytes((red, green, blue, 255)) * 16)


def test_white_paper_takes_no_ink_and_black_takes_black():
    bare = coverage([plain(255, 255, 255)], ICC)
    assert max(bare.cyan, bare.magenta, bare.yellow, bare.black, bare.grey) < 0.01
    black = coverage([plain(0, 0, 0)], ICC)
    assert black.black > 0.6
    assert black.grey == pytest.approx(1.0)


def test_a_colour_is_parted_into_its_inks():
    red = coverage([plain(220, 30, 30)], ICC)
    assert min(red.magenta, red.yellow) > 0.8
    assert red.cyan < 0.2


def test_a_page_is_worth_so_many_standard_pages():
    assert Coverage(STANDARD, STANDARD, STANDARD, STANDARD, 0.2).standard_pages(colour=True) == pytest.approx(1.0)
    assert Coverage(0, 0, 0, 0, 0.2).standard_pages(colour=False) == pytest.approx(4.0)


@pytest.mark.parametrize(
    ("pages", "seen"), [(1, [0]), (3, [0, 1, 2]), (10, list(range(10))), (100, [0, 11, 22, 33, 44, 55, 66, 77, 88, 99])]
)
def test_long_sheets_are_sampled_from_the_first_page_to_the_last(pages, seen):
    assert looked_at(pages) == seen


def test_saving_ink_saves_ink(press, sample, pictures):
    layout = press.lay_out(sample, Setting("price_list"), pictures)
    whole, saved = press.coverage(layout, OFFICE), press.coverage(layout, SAVER)
    assert saved.standard_pages(colour=True) < whole.standard_pages(colour=True) * 0.8
