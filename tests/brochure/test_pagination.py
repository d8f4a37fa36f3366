import re
from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.pages.grid import shares


@pytest.mark.parametrize(
    ("count", "per_page", "pages"),
    [
        (0, 6, ()),
        (1, 6, (1,)),
        (3, 1, (1, 1, 1)),
        (5, 2, (2, 2, 1)),
        (4, 4, (4,)),
        (5, 4, (3, 2)),
        (6, 4, (4, 2)),
        (7, 4, (4, 3)),
        (9, 4, (4, 3, 2)),
        (7, 6, (4, 3)),
        (8, 6, (4, 4)),
        (9, 6, (6, 3)),
        (13, 6, (6, 4, 3)),
        (12, 6, (6, 6)),
        (4, 3, (2, 2)),
        (9, 8, (5, 4)),
        (11, 8, (6, 5)),
        (15, 8, (8, 7)),
    ],
)
def test_products_are_shared_out_without_a_lonely_last_page(count, per_page, pages):
    assert shares(count, per_page) == pages


@pytest.mark.parametrize("per_page", [1, 2, 3, 4, 6, 8])
@pytest.mark.parametrize("count", range(1, 30))
def test_every_product_has_its_place(count, per_page):
    pages = shares(count, per_page)
    assert sum(pages) == count
    assert max(pages) <= per_page


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 200])
@pytest.mark.parametrize("per_page", [1, 6, 8])
def test_any_number_of_products_prints_each_once(count, per_page, press, sugar, shelf_of, pictures):
    items = [replace(sugar, record=f"p{at}") for at in range(count)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page, stories=False), pictures)
    photos = [box.record for box in layout.boxes if box.field == "photo"]
    assert photos == [item.record for item in items]


def test_the_contents_say_where_each_chapter_begins(press, sample, pictures):
    layout = press.lay_out(sample, Setting(per_page=4), pictures)
    starts = {page.record: at for at, page in enumerate(layout.pages) if page.kind == "chapter"}
    links = [mark.page for mark in layout.pages[1].marks if type(mark).__name__ == "Link"]
    assert links[: len(starts)] == list(starts.values())
    words = [mark.actual for mark in layout.pages[1].marks if type(mark).__name__ == "Words"]
    for page in starts.values():
        assert str(page + 1) in words


def test_the_index_says_where_each_product_is(press, sample, pictures, read_back):
    layout = press.lay_out(sample, Setting(per_page=2), pictures)
    where = {box.record: box.page for box in layout.boxes if box.field == "photo"}
    index = next(at for at, page in enumerate(layout.pages) if page.kind == "index")
    text = read_back(layout, [index]).pages[0]
    for chapter in sample.chapters:
        for item in chapter.items:
            found = re.search(re.escape(item.name["id"]) + r"\s+(?:.*\n)?\D*?(\d+)", text)
            assert found is not None, item.name["id"]
            assert int(found[1]) == where[item.record] + 1


def test_a_catalogue_of_forty_chapters_has_its_contents_on_several_pages(press, sample, sugar, pictures):
    chapters = tuple(
        replace(sample.chapters[0], record=f"c{at}", title={"id": f"Bab nomor {at}"}, items=(sugar,))
        for at in range(40)
    )
    layout = press.lay_out(replace(sample, chapters=chapters), Setting(), pictures)
    assert [page.kind for page in layout.pages].count("contents") == 3
    titles = [
        box.text for box in layout.boxes if layout.pages[box.page].kind == "contents" and box.field == "chapter.title"
    ]
    assert titles == [f"Bab nomor {at}" for at in range(40)]
    there = [box.page for box in layout.boxes if box.field == "chapter.title" and box.text.startswith("Bab nomor")]
    shares = [there.count(page) for page, one in enumerate(layout.pages) if one.kind == "contents"]
    assert max(shares) - min(shares) <= 2


def test_an_empty_catalogue_is_a_cover_and_a_back_and_says_so(press, sample, pictures):
    layout = press.lay_out(replace(sample, chapters=(), title={}), Setting(), pictures)
    assert [page.kind for page in layout.pages] == ["cover", "back"]
    assert {finding.code for finding in layout.findings} >= {"catalogue.empty", "title.missing"}


@pytest.mark.parametrize("per_page", [2, 4, 8])
@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_with_a_hero_the_first_product_of_each_chapter_has_its_own_page(
    count, per_page, press, sugar, shelf_of, pictures
):
    items = [replace(sugar, record=f"p{at}") for at in range(count)]
    setting = Setting(per_page=per_page, stories=False, options=(("hero", True),))
    layout = press.lay_out(shelf_of(items), setting, pictures)
    kinds = [page.kind for page in layout.pages if page.kind in ("product", "grid")]
    assert kinds[0] == "product"
    photos = [(box.page, box.record) for box in layout.boxes if box.field == "photo"]
    assert list(dict.fromkeys(record for _, record in photos)) == [item.record for item in items]
    first = photos[0][0]
    assert {record for page, record in photos if page == first} == {"p0"}
