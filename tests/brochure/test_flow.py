"""Chapters that run on: no head without a row, no lonely product where it can be helped, nothing lost."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.pages.flow_plan import Room, Run, even_rows, planned

RUN_ON = (("opening", "run_on"),)
ROOMS = st.builds(Room, st.just(700.0), st.just(27.0), st.floats(180, 260), st.sampled_from((2, 3, 4, 6, 8)))
RUNS = st.lists(st.builds(Run, st.integers(1, 25), st.floats(50, 150), st.booleans()), min_size=1, max_size=12)


@given(RUNS, ROOMS)
@settings(max_examples=120, deadline=None)
def test_every_product_has_its_place_in_order_and_no_head_stands_without_its_first_row(runs, room):
    pages = planned(runs, room)
    placed = [(part.run, part.first + at) for parts in pages for part in parts for at in range(sum(part.rows))]
    assert placed == [(number, at) for number, run in enumerate(runs) for at in range(run.count)]
    heads = [part for parts in pages for part in parts if part.headed]
    assert [part.run for part in heads] == list(range(len(runs)))
    assert all(part.rows and part.first == 0 for part in heads)


@given(RUNS, ROOMS)
@settings(max_examples=120, deadline=None)
def test_no_page_is_overfull_and_rows_are_high_enough_to_be_read(runs, room):
    for parts in planned(runs, room):
        rows = [part.height(count) for part in parts for count in part.rows]
        heads = sum(runs[part.run].head for part in parts if part.headed)
        gaps = (len(rows) - len(parts)) * room.gap + (len(parts) - 1) * room.between
        assert sum(rows) + heads + gaps <= room.height + 0.01
        assert sum(sum(part.rows) for part in parts) <= room.most
        assert max(count for part in parts for count in part.rows) <= room.across
        assert parts[0].row >= room.least or sum(sum(part.rows) for part in parts) == 1


@pytest.mark.parametrize(
    ("count", "across", "rows"), [(1, 2, (1,)), (3, 2, (1, 2)), (5, 4, (2, 3)), (7, 3, (2, 2, 3)), (8, 4, (4, 4))]
)
def test_rows_are_even_and_the_larger_pictures_come_first(count, across, rows):
    assert even_rows(count, across) == rows


def test_a_hero_has_a_row_by_itself():
    assert even_rows(4, 3, hero=True) == (1, 3)
    assert even_rows(1, 3, hero=True) == (1,)


def test_the_last_page_is_filled_like_the_others():
    room = Room(700.0, 27.0, 200.0, 4)
    pages = planned([Run(5, 100.0)], room)
    assert sorted(sum(map(sum, (part.rows for part in parts))) for parts in pages) == [2, 3]


class Villages:
    """Makes catalogues of chapters with so many products each."""

    def __init__(self, sample):
        self._sample = sample

    def __repr__(self):
        return "villages"

    def __call__(self, *counts):
        rows = itertools.cycle([item for chapter in self._sample.chapters for item in chapter.items])
        chapters = []
        for number, count in enumerate(counts):
            items = tuple(replace(next(rows), record=f"p{number}-{at}") for at in range(count))
            chapters.append(replace(self._sample.chapters[number % 5], record=f"c{number}", items=items))
        return replace(self._sample, chapters=tuple(chapters))


@pytest.fixture(scope="module")
def villages(sample):
    return Villages(sample)


def clashes(layout):
    pictured = ("photo", "photos")
    for page, kind in enumerate(layout.pages):
        boxes = [box for box in layout.boxes_on(page) if box.field not in pictured and box.width > 0]
        for one, other in itertools.combinations(boxes if kind.kind == "flow" else [], 2):
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            if across > 1.0 and down > min(one.height, other.height) * 0.4:
                yield page, one, other


@given(
    st.lists(st.integers(1, 7), min_size=1, max_size=4),
    st.sampled_from(("A4", "F4", "A5", "A6")),
    st.sampled_from((("id",), ("en",), ("ko",), ("id", "en"), ("ko", "id"))),
    st.sampled_from((2, 3, 4, 6, 8)),
    st.booleans(),
)
@settings(max_examples=12, deadline=None)
def test_chapters_run_on_in_any_language_on_any_paper(
    press, villages, pictures, counts, paper, languages, per_page, hero
):
    catalogue = villages(*counts)
    setting = Setting(paper=paper, languages=languages, per_page=per_page, options=(*RUN_ON, ("hero", hero)))
    layout = press.lay_out(catalogue, setting, pictures)
    width, height = layout.page_size
    for box in layout.boxes:
        assert -0.01 <= box.x <= box.x + box.width <= width + 0.01
        assert -0.01 <= box.y <= box.y + box.height <= height + 0.01
    photos = [box.record for box in layout.boxes if box.field == "photo"]
    assert photos == [item.record for chapter in catalogue.chapters for item in chapter.items]
    assert list(clashes(layout)) == []


def test_the_contents_say_where_each_chapter_begins_though_several_share_a_page(press, villages, pictures):
    layout = press.lay_out(villages(1, 2, 1, 3), Setting(options=RUN_ON), pictures)
    starts = {
        box.record: box.page
        for box in layout.boxes
        if box.field == "chapter.title" and layout.pages[box.page].kind == "flow"
    }
    links = [mark.page for mark in layout.pages[1].marks if type(mark).__name__ == "Link"]
    assert links[:4] == [starts[f"c{number}"] for number in range(4)]
    assert len(set(starts.values())) < 4
    outline = [mark.page for mark in layout.bookmarks if mark.level == 0]
    assert outline[1:5] == links[:4]


def test_thirty_villages_of_one_product_take_half_the_pages(press, villages, pictures):
    apart = press.lay_out(villages(*[1] * 30), Setting(), pictures)
    joined = press.lay_out(villages(*[1] * 30), Setting(options=RUN_ON), pictures)
    assert joined.page_count < 0.5 * apart.page_count


def test_the_words_of_a_chapter_are_all_printed(press, villages, pictures, read_back, letters):
    layout = press.lay_out(villages(1, 1), Setting(options=RUN_ON, languages=("id", "en")), pictures)
    there = read_back(layout).letters
    for chapter in villages(1, 1).chapters:
        for words in (chapter.title, chapter.kicker, chapter.intro):
            for word in f"{words.get('id', '')} {words.get('en', '') if words is not chapter.kicker else ''}".split():
                assert letters(word) in there, word


def test_with_a_page_for_each_product_chapters_cannot_run_on_and_that_is_said(press, villages, pictures):
    layout = press.lay_out(villages(2, 2), Setting(per_page=1, options=RUN_ON), pictures)
    assert [page.kind for page in layout.pages].count("chapter") == 2
    assert "chapter.new_page" in {finding.code for finding in layout.findings}


@pytest.mark.parametrize("counts", [(1, 2, 3), (4, 4, 4), (3, 1)])
def test_chapters_open_on_the_right_when_that_is_wanted(press, villages, pictures, counts):
    layout = press.lay_out(villages(*counts), Setting(per_page=2, options=(("opening", "right"),)), pictures)
    opened = [number for number, page in enumerate(layout.pages) if page.kind == "chapter"]
    assert all((number + 1) % 2 == 1 for number in opened)
    assert len(opened) == len(counts)
