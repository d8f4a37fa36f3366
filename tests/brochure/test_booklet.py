"""Booklets: page after page when the sheets are folded, whatever their number."""

import io

import pikepdf
import pypdfium2
import pytest

from ovop_desktop.brochure.booklet import booklet
from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sides import booklet_sides as sides


def folded(every):
    """The pages as a reader of the folded sheets turns them."""
    outer = []
    inner = []
    for front, back in zip(every[::2], every[1::2], strict=True):
        outer += [front[1], back[0]]
        inner = [back[1], front[0], *inner]
    return outer + inner


@pytest.mark.parametrize("pages", range(4, 41))
def test_folded_sheets_show_every_page_once_in_its_order(pages):
    read = folded(sides(pages))
    assert len(read) % 4 == 0
    assert [page for page in read if page is not None] == list(range(pages))


@pytest.mark.parametrize("pages", range(4, 41))
def test_the_covers_stay_outside(pages):
    assert sides(pages)[0] == (pages - 1, 0)


@pytest.fixture(scope="module")
def office(press, sample, pictures):
    target = io.BytesIO()
    press.write(press.lay_out(sample, Setting(paper="A5"), pictures), target)
    return target.getvalue()


def texts(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [leaf.get_textpage().get_text_range() for leaf in document]
    finally:
        document.close()


def test_two_pages_of_a5_stand_side_by_side_on_a4(office):
    single, made = texts(office), booklet(office)
    document = pypdfium2.PdfDocument(made)
    width, height = document[0].get_size()
    document.close()
    assert (width / MM, height / MM) == pytest.approx((296, 210), abs=0.1)
    double = texts(made)
    for side, pages in zip(double, sides(len(single)), strict=True):
        for page in pages:
            if page is not None:
                assert set(single[page].split()) <= set(side.split())


def test_backs_are_turned_round_for_a_printer_that_turns_over_the_long_edge(office):
    with pikepdf.open(io.BytesIO(booklet(office, long_edge=True))) as pdf:
        turned = [page.Contents.read_bytes().startswith(b"q -1 0 0 -1") for page in pdf.pages]
    assert turned == [bool(at % 2) for at in range(len(turned))]


def test_the_same_pages_give_the_same_booklet(office):
    assert booklet(office) == booklet(office)


def test_three_pages_are_no_booklet(press, sample, pictures):
    target = io.BytesIO()
    press.write(press.lay_out(sample, Setting(paper="A5"), pictures), target, [0, 1, 2])
    with pytest.raises(ValueError, match="3 pages"):
        booklet(target.getvalue())
