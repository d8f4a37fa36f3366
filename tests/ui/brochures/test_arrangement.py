"""Where pages lie: facing ones as in a bound brochure, whole ones in the view, the smallest block under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from ovop_desktop.brochure.layout import Box
from ovop_desktop.ui.brochures.arrangement import ALL, SINGLE, SPREAD, arranged, box_at, extent, fitting, rows_of

A4 = (595.3, 841.9)
VIEW = QSizeF(770, 430)


def test_facing_pages_begin_with_the_cover_alone() -> None:
    assert rows_of(6, SPREAD) == ((0,), (1, 2), (3, 4), (5,))
    assert rows_of(0, SPREAD) == ()

    assert rows_of(3, SPREAD, facing=False) == ((0,), (1,), (2,))


def test_thumbnails_of_facing_pages_come_two_by_two() -> None:
    rows = rows_of(9, ALL, 770)
    assert [len(row) % 2 for row in rows[:-1]] == [1] + [0] * (len(rows) - 2)
    assert [page for row in rows for page in row] == list(range(9))
    placed = arranged(9, A4, VIEW, ALL, 1)
    assert placed.areas[5].left() - placed.areas[4].right() > placed.areas[4].left() - placed.areas[3].right()


@pytest.mark.parametrize("mode", [SINGLE, SPREAD])
def test_a_fitting_page_is_seen_whole(mode: str) -> None:
    scale = fitting(A4, VIEW, mode)
    placed = arranged(5, A4, VIEW, mode, scale)
    row = placed.rows[1]
    wide = placed.areas[row[-1]].right() - placed.areas[row[0]].left()
    assert wide <= VIEW.width()
    assert placed.areas[row[0]].height() <= VIEW.height()


@pytest.mark.parametrize("facing", [True, False])
@pytest.mark.parametrize("mode", [SINGLE, SPREAD, ALL])
@pytest.mark.parametrize("pages", [1, 2, 9])
def test_no_two_pages_overlap_and_all_lie_on_the_canvas(mode: str, facing: bool, pages: int) -> None:
    placed = arranged(pages, A4, VIEW, mode, 0.5, facing=facing)
    assert len(placed.areas) == pages
    for page, area in enumerate(placed.areas):
        assert area.bottom() <= placed.size.height()
        assert area.right() <= placed.size.width()
        assert not any(area.intersects(other) for other in placed.areas[page + 1 :])


def test_a_hundred_pages_show_only_those_in_view() -> None:
    placed = arranged(100, A4, VIEW, SPREAD, fitting(A4, VIEW, SPREAD))
    top = placed.areas[51].top()
    seen = placed.seen(placed.areas[51].adjusted(0, 0, 400, 0))
    assert set(seen) == {51, 52}
    assert placed.rows[placed.row_at(top, 430)] == (51, 52)


def test_the_smallest_block_is_pressed() -> None:
    whole = Box(0, 0, 0, 100, 100, "a", "photo")
    name = Box(0, 10, 10, 20, 5, "a", "name")
    assert box_at([whole, name], 12, 12) == name
    assert box_at([whole, name], 90, 90) == whole
    assert box_at([whole, name], 190, 90) is None
    assert extent([whole, name], "a").width() == 100
