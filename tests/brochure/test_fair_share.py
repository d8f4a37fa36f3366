"""A fair share: the same space for every village or producer, nothing left out in silence, a balance that adds up."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ovop_desktop.brochure.content import Item, Setting
from ovop_desktop.brochure.fairness import PRODUCER, VILLAGE, first_of_each, grouped, round_by_round

COUNTS = (1, 2, 9, 5)


class Villages:
    """Makes catalogues with a chapter for each village, of so many products."""

    def __init__(self, sample):
        self._sample = sample

    def __repr__(self):
        return "villages"

    def __call__(self, *counts):
        rows = itertools.cycle([item for chapter in self._sample.chapters for item in chapter.items])
        chapters = []
        for number, count in enumerate(counts):
            items = tuple(
                replace(
                    next(rows),
                    record=f"p{number}-{at}",
                    name=dict.fromkeys(("id", "en", "ko"), f"Produk{number}x{at}"),
                    village={"id": f"Desa {number}"},
                    village_record=f"c{number}",
                    producer=f"Koperasi {at % 3}",
                    producer_record=f"k{at % 3}",
                )
                for at in range(count)
            )
            chapters.append(replace(self._sample.chapters[number % 5], record=f"c{number}", items=items))
        return replace(self._sample, chapters=tuple(chapters))


@pytest.fixture(scope="module")
def villages(sample):
    return Villages(sample)


def fair(**options):
    return tuple({"fair": "village", **options}.items())


def told(layout, code):
    return [finding.record for finding in layout.findings if finding.code == code]


@pytest.mark.parametrize("opening", ["page", "right", "run_on"])
def test_every_village_has_the_same_page_and_small_ones_have_larger_cards(press, villages, pictures, opening):
    layout = press.lay_out(villages(*COUNTS), Setting(options=fair(opening=opening)), pictures)
    shares = layout.balance.shares
    assert [share.shown for share in shares] == [1, 2, 4, 4]
    assert [share.listed for share in shares] == [0, 0, 5, 1]
    assert max(abs(share.deviation) for share in shares) < 1
    assert sum(share.percent for share in shares) == pytest.approx(100)
    pages = 1 if opening == "run_on" else 2
    assert [share.pages for share in shares] == pytest.approx([pages] * 4)
    width, height = layout.page_size
    assert shares[0].area == pytest.approx(pages * width * height * (2.54 / 72) ** 2)


def test_what_is_too_much_is_named_with_its_price_and_reported_with_its_page(press, villages, pictures, read_back):
    layout = press.lay_out(villages(*COUNTS), Setting(options=fair()), pictures)
    listed = told(layout, "product.listed")
    assert listed == [f"p2-{at}" for at in range(4, 9)] + ["p3-4"]
    (page,) = [number for number, one in enumerate(layout.pages) if one.kind == "also"]
    text = read_back(layout, [page]).letters
    for record in listed:
        assert f"produk{record[1]}x{record[3]}" in text
    assert "rp" in text
    assert {finding.page for finding in layout.findings if finding.code == "product.listed"} == {page}
    assert {box.record for box in layout.boxes_on(page) if box.field == "name"} == set(listed)


def test_the_index_and_the_contents_lead_to_the_list_too(press, villages, pictures):
    layout = press.lay_out(villages(*COUNTS), Setting(options=fair()), pictures)
    kinds = [page.kind for page in layout.pages]
    also = kinds.index("also")
    links = [mark.page for mark in layout.pages[1].marks if type(mark).__name__ == "Link"]
    assert also in links
    index = {
        (mark.label.partition(",")[0], mark.page)
        for page in layout.pages
        if page.kind == "index"
        for mark in page.marks
        if type(mark).__name__ == "Link"
    }
    assert ("Produk3x4", also) in index


@pytest.mark.parametrize("counts", [(1, 1, 6), (3, 2, 4, 9)])
def test_two_villages_share_a_page_in_halves(press, villages, pictures, counts):
    layout = press.lay_out(villages(*counts), Setting(options=fair(space="half")), pictures)
    assert [page.kind for page in layout.pages].count("flow") == -(-len(counts) // 2)
    assert all(share.pages == pytest.approx(0.5, abs=0.06) for share in layout.balance.shares)
    assert told(layout, "balance.uneven") == []


def test_a_village_without_enough_products_for_its_pages_is_named_as_uneven(press, villages, pictures):
    layout = press.lay_out(villages(1, 9, 9), Setting(options=fair(space="three")), pictures)
    assert [round(share.pages) for share in layout.balance.shares] == [2, 4, 4]
    uneven = [finding for finding in layout.findings if finding.code == "balance.uneven"]
    assert [finding.record for finding in uneven] == ["c0", "c1", "c2"]
    assert uneven[0].facts["group"] == "Desa 0"
    assert uneven[0].facts["deviation"].startswith("-4")
    assert layout.pages[uneven[0].page].record == "c0"


def test_with_a_hero_every_village_has_its_hero_besides(press, villages, pictures):
    layout = press.lay_out(villages(3, 9), Setting(options=fair(hero=True)), pictures)
    assert [share.shown for share in layout.balance.shares] == [3, 5]
    assert [round(share.pages, 2) for share in layout.balance.shares] == [3, 3]


def test_producers_have_the_same_number_of_products_across_chapters(press, villages, pictures):
    layout = press.lay_out(villages(9, 7, 5), Setting(options=fair(fair="producer")), pictures)
    assert layout.balance.kind == "producer"
    assert [share.shown for share in layout.balance.shares] == [4, 4, 4]
    assert sum(share.listed for share in layout.balance.shares) == 9


def test_without_a_wish_villages_are_compared_and_nothing_is_left_out_or_complained_of(press, villages, pictures):
    layout = press.lay_out(villages(1, 7), Setting(), pictures)
    assert [(share.name, share.shown, share.listed) for share in layout.balance.shares] == [
        ("Desa 0", 1, 0),
        ("Desa 1", 7, 0),
    ]
    assert layout.balance.shares[1].percent > layout.balance.shares[0].percent
    assert told(layout, "balance.uneven") == told(layout, "product.listed") == []
    assert press.lay_out(villages(5), Setting(), pictures).balance.kind == "producer"


def test_products_without_a_village_are_a_group_of_their_own(press, villages, pictures):
    catalogue = villages(2, 2)
    loose = tuple(replace(item, village={}, village_record="") for item in catalogue.chapters[1].items)
    chapters = (catalogue.chapters[0], replace(catalogue.chapters[1], record="", title={}, items=loose))
    layout = press.lay_out(replace(catalogue, chapters=chapters), Setting(options=fair()), pictures)
    assert [(share.record, share.name) for share in layout.balance.shares] == [("c0", "Desa 0"), ("", "")]


@pytest.mark.parametrize(
    ("template", "options", "most"),
    [("leaflet", {}, 13), ("poster", {"look": "all"}, 18), ("banner", {"products": 6}, 6)],
)
def test_where_only_so_many_have_room_every_village_has_as_many(press, villages, pictures, template, options, most):
    paper = {"leaflet": "A4L", "poster": "A3", "banner": "XB"}[template]
    setting = Setting(template, paper, per_page=1, options=fair(**options))
    layout = press.lay_out(villages(1, 9, 9), setting, pictures)
    shown = [share.shown for share in layout.balance.shares]
    assert shown == [1, (most - 1) // 2, (most - 1) // 2]
    assert (
        len(told(layout, "product.left_out"))
        == 19 - sum(shown)
        == sum(share.left_out for share in layout.balance.shares)
    )
    unfair = press.lay_out(villages(1, 9, 9), replace(setting, options=tuple(options.items())), pictures)
    assert [share.shown for share in unfair.balance.shares] != shown
    assert told(unfair, "balance.uneven") == []


ITEMS = st.lists(
    st.builds(
        lambda at, village, maker: Item(f"p{at}", {}, village={"id": village}, producer=maker),
        st.integers(),
        st.sampled_from("abcdef"),
        st.sampled_from("xyz"),
    ),
    max_size=40,
)


@given(ITEMS, st.sampled_from((VILLAGE, PRODUCER)), st.integers(1, 20))
@settings(max_examples=150, deadline=None)
def test_sharing_out_loses_no_product_and_favours_nobody(items, kind, most):
    for shown, left in (round_by_round(items, kind, most), first_of_each(items, kind, most)):
        assert sorted(map(id, [*shown, *left])) == sorted(map(id, items))
        assert [item for item in items if any(item is one for one in shown)] == shown
    shown, left = round_by_round(items, kind, most)
    assert len(shown) <= most
    had, given_ = grouped(items, kind), grouped(shown, kind)
    for group, held in had.items():
        if len(given_.get(group, ())) < len(held):
            assert len(given_.get(group, ())) + 1 >= max(len(one) for one in given_.values())
    assert not left or len(items) > most


@given(
    st.lists(st.integers(1, 9), min_size=2, max_size=4),
    st.sampled_from(("A4", "F4", "A5", "A6")),
    st.sampled_from((("id",), ("en",), ("ko",), ("id", "en"), ("ko", "id"))),
    st.sampled_from((1, 2, 3, 4, 6, 8)),
    st.sampled_from(("page", "right", "run_on")),
    st.sampled_from(("half", "one", "two")),
    st.sampled_from(("village", "producer")),
)
@settings(max_examples=14, deadline=None)
def test_any_fair_share_stays_on_the_page_and_accounts_for_every_product(
    press, villages, pictures, counts, paper, languages, per_page, opening, space, kind
):
    catalogue = villages(*counts)
    options = fair(opening=opening, space=space, fair=kind)
    layout = press.lay_out(catalogue, Setting("catalogue", paper, languages, per_page, options=options), pictures)
    width, height = layout.page_size
    for box in layout.boxes:
        assert -0.01 <= box.x <= box.x + box.width <= width + 0.01
        assert -0.01 <= box.y <= box.y + box.height <= height + 0.01
    placed = [box.record for box in layout.boxes if box.field == "photo"]
    everything = [item.record for chapter in catalogue.chapters for item in chapter.items]
    assert sorted([*placed, *told(layout, "product.listed")]) == sorted(everything)
    if layout.balance:
        assert sum(share.shown + share.listed for share in layout.balance.shares) == len(everything)
        assert sum(share.left_out for share in layout.balance.shares) == 0
