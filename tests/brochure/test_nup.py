"""Small pages lie several to a sheet at their own size, and every back lies behind its front."""

import io

import pikepdf
import pypdfium2
import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.imposition import Imposition, imposed, most_on_a_sheet, side_count
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sides import grid_for


@pytest.mark.parametrize(
    ("width", "height", "count"),
    [(105, 148, 4), (148, 210, 2), (90, 54, 10), (210, 297, 1), (215, 330, 1), (74, 105, 8), (99, 210, 3)],
)
def test_as_many_pages_as_fit_lie_on_a_sheet(width, height, count):
    assert most_on_a_sheet((width * MM, height * MM)) == count


def test_a_page_that_fits_no_second_time_keeps_its_own_sheet():
    grid = grid_for(215 * MM, 330 * MM)
    assert (grid.count, grid.width, grid.height) == (1, 215 * MM, 330 * MM)


@pytest.fixture(scope="module")
def small(press, sample, pictures):
    """An A6 catalogue and its number of pages."""
    layout = press.lay_out(sample, Setting(paper="A6"), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    return target.getvalue(), layout.page_count, layout.page_size


def words_in(pdf, page, box):
    """The letters inside a box (points, y up) of a page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].get_textpage().get_text_bounded(*box).split()
    finally:
        document.close()


def cells(sheet, grid, size):
    """The boxes of a sheet, row by row from the top."""
    width, height = size
    x0, y0 = (grid.width - grid.columns * width) / 2, (grid.height - grid.rows * height) / 2
    return [
        (
            x0 + column * width,
            y0 + (grid.rows - 1 - row) * height,
            x0 + (column + 1) * width,
            y0 + (grid.rows - row) * height,
        )
        for row in range(grid.rows)
        for column in range(grid.columns)
    ]


def whole(pdf, page, size):
    return words_in(pdf, page, (0, 0, *size))


def test_every_page_stands_once_in_reading_order(small):
    pdf, pages, size = small
    made = imposed(pdf, Imposition("pages"))
    grid = grid_for(*size)
    with pikepdf.open(io.BytesIO(made)) as document:
        assert len(document.pages) == side_count(pages, size, Imposition("pages")) == -(-pages // 4)
    for page in range(pages):
        box = cells(page // 4, grid, size)[page % 4]
        assert words_in(made, page // 4, box) == whole(pdf, page, size)


def test_copies_fill_the_sheet_with_one_page(small):
    pdf, pages, size = small
    made = imposed(pdf, Imposition("copies"))
    grid = grid_for(*size)
    assert side_count(pages, size, Imposition("copies")) == pages
    shown = {tuple(words_in(made, 1, box)) for box in cells(1, grid, size)}
    assert shown == {tuple(whole(pdf, 1, size))}


@pytest.mark.parametrize("kind", ["pages", "copies"])
@pytest.mark.parametrize("edge", ["long", "short"])
def test_turned_over_that_edge_every_back_lies_behind_its_front(kind, edge, small):
    pdf, pages, size = small
    made = imposed(pdf, Imposition(kind, edge))
    grid = grid_for(*size)
    boxes = cells(0, grid, size)
    with pikepdf.open(io.BytesIO(made)) as document:
        count = len(document.pages)
        assert document.Root.ViewerPreferences.Duplex == (
            "/DuplexFlipLongEdge" if edge == "long" else "/DuplexFlipShortEdge"
        )
    assert count == side_count(pages, size, Imposition(kind, edge))
    assert count % 2 == 0
    for front in range(0, count, 2):
        for at, box in enumerate(boxes):
            row, column = divmod(at, grid.columns)
            # The upright sheet turned over its long edge is mirrored left to right, over its short edge top to bottom.
            behind = (row, grid.columns - 1 - column) if edge == "long" else (grid.rows - 1 - row, column)
            rear = boxes[behind[0] * grid.columns + behind[1]]
            leaf = (front // 2) * 4 + at if kind == "pages" else front // 2
            first, second = 2 * leaf, 2 * leaf + 1
            assert words_in(made, front, box) == (whole(pdf, first, size) if first < pages else [])
            assert words_in(made, front + 1, rear) == (whole(pdf, second, size) if second < pages else [])


def test_cut_marks_stand_outside_the_pages_and_are_no_hairlines(press, sample, pictures):
    layout = press.lay_out(sample, Setting("errata", "A6"), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    with pikepdf.open(io.BytesIO(target.getvalue())) as source:
        source.pages[0].mediabox = [0, 0, 90 * MM, 50 * MM]
        del source.pages[1:]
        held = io.BytesIO()
        source.save(held)
    with pikepdf.open(io.BytesIO(imposed(held.getvalue(), Imposition("copies")))) as document:
        drawn = document.pages[0].Contents.read_bytes().decode()
    assert "0.25 w" in drawn
    assert drawn.count(" l\n") + drawn.count(" l ") >= 2 * (2 + 1 + 5 + 1)


@pytest.mark.parametrize(("kind", "edge"), [("booklet", ""), ("tiles", ""), ("pages", "left")])
def test_what_cannot_be_is_refused(kind, edge):
    with pytest.raises(ValueError, match="imposition"):
        Imposition(kind, edge)
