"""A book that is bound has wider inner margins, mirrored; what reaches an edge of the page still does."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.binding import THICK
from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.layout import Code, Fill, Photo, Words
from ovop_desktop.brochure.papers import MM, PAPERS

UNMOVED = ("cover", "back")


def catalogue(inner, paper="A4", per_page=4, template="catalogue"):
    return Setting(template, paper, ("id", "en"), per_page=per_page, options=(("inner", inner),))


def texts(layout, page):
    return [run for mark in layout.pages[page].marks if isinstance(mark, Words) for run in mark.runs]


@pytest.fixture(scope="module", params=[("catalogue", "A4"), ("catalogue", "A5"), ("price_list", "A4")], ids=str)
def both(request, press, sample, pictures):
    template, paper = request.param
    made = [press.lay_out(sample, catalogue(inner, paper, 4, template), pictures) for inner in ("even", "wide")]
    return (*made, 4 * PAPERS[paper].unit)


def test_the_text_moves_away_from_the_spine_and_stays_the_same(both):
    even, wide, by = both
    assert wide.page_count == even.page_count
    for number, page in enumerate(wide.pages):
        moved = 0 if page.kind in UNMOVED else -by if number % 2 else by
        assert [(run.text, run.y) for run in texts(wide, number)] == [(run.text, run.y) for run in texts(even, number)]
        for before, after in zip(texts(even, number), texts(wide, number), strict=True):
            assert after.x - before.x == pytest.approx(moved)


def test_boxes_lie_where_their_marks_are_and_nothing_comes_nearer_to_the_trim_than_a_shop_allows(both):
    _, wide, _ = both
    width = wide.page_size[0]
    for number in range(wide.page_count):
        codes = [mark.area for mark in wide.pages[number].marks if isinstance(mark, Code)]
        shown = [box for box in wide.boxes_on(number) if box.text.startswith("https://")]
        assert {round(area.x, 2) for area in codes} == {round(box.x, 2) for box in shown}
        for box in wide.boxes_on(number):
            if box.size:
                assert box.x >= 5 * MM
                assert box.x + box.width <= width - 5 * MM


def test_fields_and_photos_that_reach_an_edge_still_reach_it(both):
    even, wide, _ = both
    width = wide.page_size[0]

    def reached(layout, page):
        found = []
        for mark in layout.pages[page].marks:
            path = mark.path if isinstance(mark, Fill) else mark.outline if isinstance(mark, Photo) else ()
            across = [value for _, at in path for value in at[::2]]
            found.append((min(across, default=9) <= 0.05, max(across, default=9) >= width - 0.05))
        return found

    for number in range(wide.page_count):
        assert reached(wide, number) == reached(even, number)


def test_photos_keep_their_shape(both):
    even, wide, _ = both
    for before, after in zip(even.pages, wide.pages, strict=True):
        photos = [[mark for mark in page.marks if isinstance(mark, Photo)] for page in (before, after)]
        for one, other in zip(*photos, strict=True):
            assert other.area.width / other.area.height == pytest.approx(one.area.width / one.area.height)
            assert other.area.width >= one.area.width - 0.01


def test_by_itself_only_a_thick_catalogue_gets_them(press, sugar, sample, shelf_of, pictures):
    thin = press.lay_out(sample, Setting(per_page=4, languages=("id", "en")), pictures)
    assert thin.page_count < THICK
    assert thin.pages == press.lay_out(sample, catalogue("even"), pictures).pages
    many = shelf_of([replace(sugar, record=f"p{at}") for at in range(THICK)])
    thick, even = (press.lay_out(many, replace(catalogue(inner), per_page=1), pictures) for inner in ("auto", "even"))
    assert thick.page_count >= THICK
    assert texts(thick, 4)[0].x - texts(even, 4)[0].x == pytest.approx(4 * MM)
    assert texts(thick, 5)[0].x - texts(even, 5)[0].x == pytest.approx(-4 * MM)


def test_its_codes_are_read_where_they_moved(press, sample, pictures, printed, read_at_300):
    layout = press.lay_out(sample, catalogue("wide"), pictures)
    wanted = {mark.data for page in layout.pages for mark in page.marks if isinstance(mark, Code)}
    assert set(read_at_300(printed(layout))) == wanted
