"""A6 is designed, not scaled: type stays legible, nothing is lost, and too many products become fewer."""

import itertools
from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Setting, StockMark
from ovop_desktop.brochure.layout import Code, Words
from ovop_desktop.brochure.papers import MM, PAPERS

LANGUAGES = [("id",), ("id", "en"), ("ko", "id")]
EVERY = list(itertools.product((1, 2, 4, 6), LANGUAGES))
PICTURED = ("photo", "photos", "chapter.photo", "cover", "back")


def clashes(layout):
    for page in range(layout.page_count):
        boxes = [box for box in layout.boxes_on(page) if box.field not in PICTURED and box.width > 0]
        for one, other in itertools.combinations(boxes, 2):
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            if across > 1.0 and down > min(one.height, other.height) * 0.34:
                yield page, one, other


@pytest.fixture(scope="module")
def layouts(press, sample, pictures):
    def made(per_page, languages):
        return press.lay_out(sample, Setting(paper="A6", per_page=per_page, languages=languages), pictures)

    return {case: made(*case) for case in EVERY}


def test_the_type_of_a6_is_no_scaled_down_a5():
    small, half = PAPERS["A6"], PAPERS["A5"]
    assert (small.width, small.height) == (pytest.approx(105 * MM), pytest.approx(148 * MM))
    assert small.body >= 6.6
    assert small.body / half.body > small.width / half.width * 1.2


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_no_letter_is_lost_on_a6(case, layouts, read_back, letters):
    layout = layouts[case]
    width, height = layout.page_size
    for box in layout.boxes:
        assert box.x >= -0.01
        assert box.y >= -0.01
        assert box.x + box.width <= width + 0.01
        assert box.y + box.height <= height + 0.01
    for page, text in enumerate(read_back(layout).pages):
        there = letters(text)
        for box in layout.boxes_on(page):
            if box.field not in PICTURED and not (box.field == "contact" and "wa.me" in box.text):
                for word in box.text.split():
                    assert letters(word) in there, (page, box)


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_no_text_stands_on_another_on_a6(case, layouts):
    assert list(clashes(layouts[case])) == []


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_type_on_a6_is_never_below_five_points(case, layouts):
    words = [mark for page in layouts[case].pages for mark in page.marks if isinstance(mark, Words)]
    assert min(run.size for mark in words if mark.role != "Artifact" for run in mark.runs) >= 5


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_a_code_on_a6_has_modules_a_telephone_can_tell_apart(case, layouts):
    codes = [mark for page in layouts[case].pages for mark in page.marks if isinstance(mark, Code)]
    assert min(code.area.width for code in codes) >= 15 * MM


@pytest.mark.parametrize(("languages", "most"), [(("id",), 4), (("id", "en"), 2), (("ko", "id"), 2)], ids=str)
def test_more_products_than_a6_holds_are_spread_over_more_pages_and_that_is_said(languages, most, layouts):
    layout = layouts[6, languages]
    (found,) = [finding for finding in layout.findings if finding.code == "per_page.reduced"]
    assert (found.severity, found.facts["wanted"], found.facts["used"]) == ("note", 6, most)
    assert layout.pages == layouts[most, languages].pages
    assert not [finding for finding in layouts[most, languages].findings if finding.code == "per_page.reduced"]


@pytest.mark.parametrize("case", [(1, ("id",)), (2, ("id", "en")), (2, ("ko", "id")), (4, ("id",))], ids=str)
def test_dreadful_words_push_nothing_onto_anything_on_a6(case, press, sugar, shelf_of, pictures):
    long = replace(
        sugar,
        name=dict.fromkeys(("id", "en", "ko"), "Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 4),
        summary={"id": "Ringkasan yang terlalu panjang untuk sebuah kartu. " * 12},
        producer="Kelompok Wanita Tani Melati Putih Sejahtera Bersama Mandiri " * 3,
        village={"id": "Desa Dengan Nama Yang Sangat Panjang Sekali " * 2},
        stock=StockMark.SOLD_OUT,
    )
    items = [replace(long if at % 2 else sugar, record=f"p{at}") for at in range(7)]
    layout = press.lay_out(shelf_of(items), Setting(paper="A6", per_page=case[0], languages=case[1]), pictures)
    assert list(clashes(layout)) == []
