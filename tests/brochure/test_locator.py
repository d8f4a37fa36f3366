"""The small map on a chapter's opening."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Catalogue, Chapter, Item, Locator, Picture, PictureSource, Setting
from ovop_desktop.brochure.edition import EDITIONS
from ovop_desktop.brochure.layout import Fill, Layout
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.locator import HAIRLINE, fitted, outline, whole
from ovop_desktop.brochure.press import Press

LAND = Locator(
    rings=(((0.0, 0.0), (1.0, 0.1), (0.9, 1.0), (0.1, 0.9)), ((0.5, 0.0), (0.505, 0.0), (0.505, 0.005))),
    width=1.0,
    height=0.6,
    dot=(0.5, 0.5),
    label={"id": "Bali", "en": "Bali", "ko": "발리"},
)


def laid_out(press: Press, pictures: PictureSource, chapter: Chapter, paper: str = "A4", **options: bool) -> Layout:
    content = Catalogue({"id": "Katalog", "en": "Catalogue"}, chapters=(chapter,), date="2026-11-24", year="2026")
    setting = Setting(paper=paper, options=tuple(options.items()))
    return press.lay_out(content, setting, pictures)


def opening(locator: Locator | None, crest: Picture | None = None) -> Chapter:
    items = (Item("item", {"id": "Cincin"}),)
    return Chapter("desa", {"id": "Desa Celuk"}, intro={"id": "Perak."}, items=items, locator=locator, crest=crest)


def labels(layout: Layout) -> list[str]:
    return [box.text for box in layout.boxes if box.field == "chapter.locator"]


@pytest.mark.parametrize("paper", ["A4", "F4", "A5", "A6"])
def test_the_province_is_named_under_its_outline(press: Press, pictures: PictureSource, paper: str) -> None:
    assert labels(laid_out(press, pictures, opening(LAND), paper)) == ["Bali"]


def test_switched_off_or_unknown_there_is_no_map(press: Press, pictures: PictureSource) -> None:
    assert labels(laid_out(press, pictures, opening(LAND), map=False)) == []
    assert labels(laid_out(press, pictures, opening(None))) == []


def test_words_end_before_the_map(press: Press, pictures: PictureSource) -> None:
    chapter = replace(opening(LAND), intro={"id": "Bunyi palu kecil terdengar dari bale ke bale. " * 8})
    layout = laid_out(press, pictures, chapter)
    chart = next(box for box in layout.boxes if box.field == "chapter.locator")
    left = chart.x - 60
    words = [box for box in layout.boxes if box.field in ("chapter.intro", "chapter.title") and box.page == chart.page]
    assert words
    assert all(box.x + box.width < left + 40 for box in words)


def test_lines_are_no_thinner_than_a_print_shop_wants() -> None:
    assert HAIRLINE >= 0.25


def test_dust_is_left_out_and_the_land_fills_its_room() -> None:
    area = fitted(LAND, Area(10, 20, 100, 200))
    assert (area.x, area.y, area.width, area.height) == (10, 20, 100, 60)
    path = outline(LAND, area)
    assert sum(command == "M" for command, _ in path) == 1
    assert ("M", (10, 20)) in path


def test_the_print_shop_is_handed_the_map_too(press: Press, pictures: PictureSource) -> None:
    import io

    layout = laid_out(press, pictures, opening(LAND))
    for edition in EDITIONS.values():
        target = io.BytesIO()
        press.write(layout, target, edition=edition)
        assert target.getvalue().startswith(b"%PDF")


def test_a_crest_is_never_cut() -> None:
    assert whole(Picture("a", 300, 600), Area(0, 0, 40, 40)) == Area(10, 0, 20, 40)
    assert whole(Picture("a", 600, 300), Area(0, 0, 40, 40)) == Area(0, 10, 40, 20)


def test_the_crest_stands_below_the_map_where_there_is_room(press: Press, pictures: PictureSource) -> None:
    crest = Picture("a", 400, 400)
    boxes = laid_out(press, pictures, opening(LAND, crest)).boxes
    fields = {box.field for box in boxes}
    assert "chapter.crest" in fields


REGENCY = replace(
    LAND, label={"id": "Gianyar"}, source="Bappeda Gianyar, 2025", around=replace(LAND, part=LAND.rings[:1], label={})
)


def shapes(layout: Layout, corners: int) -> int:
    """How many filled shapes of so many corners are printed."""
    marks = (mark for page in layout.pages for mark in page.marks if isinstance(mark, Fill))
    return sum([command for command, _ in mark.path] == ["M", *"L" * (corners - 1), "Z"] for mark in marks)


def credit(layout: Layout) -> list[str]:
    return [box.text for box in layout.boxes if box.field == "chapter.map"]


@pytest.mark.parametrize("paper", ["A4", "F4", "A5", "A6"])
def test_whose_map_it_is_stands_under_it(press: Press, pictures: PictureSource, paper: str) -> None:
    layout = laid_out(press, pictures, opening(REGENCY), paper)
    assert " ".join(credit(layout)) == "Peta: Bappeda Gianyar, 2025"
    assert credit(laid_out(press, pictures, opening(LAND), paper)) == []


@pytest.mark.parametrize("paper", ["A4", "A6"])
def test_a_long_source_leaves_the_map_its_room(press: Press, pictures: PictureSource, paper: str) -> None:
    layout = laid_out(press, pictures, opening(replace(REGENCY, source="Badan Informasi Geospasial " * 4)), paper)
    assert labels(layout) == ["Gianyar"]
    assert 1 <= len(credit(layout)) <= 3
    assert credit(layout)[-1].endswith("…") == (paper == "A6")


def test_the_regency_is_marked_on_a_small_map_of_its_province_and_the_village_on_the_regency(
    press: Press, pictures: PictureSource
) -> None:
    five = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.5, 0.7), (0.4, 0.6))
    six = ((0.1, 0.1), (0.2, 0.1), (0.3, 0.2), (0.3, 0.3), (0.2, 0.3), (0.1, 0.2))
    around = replace(LAND, part=(six,), label={})
    layout = laid_out(press, pictures, opening(replace(REGENCY, part=(five,), around=around)))
    assert (shapes(layout, 5), shapes(layout, 6)) == (1, 1)
    crest = Picture("a", 400, 400)
    layout = laid_out(press, pictures, opening(replace(REGENCY, around=around), crest))
    assert shapes(layout, 6) == 1
    assert "chapter.crest" in {box.field for box in layout.boxes}
