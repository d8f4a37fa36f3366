"""Labels: each where its sheet has it, everything inside, codes that are read."""

from __future__ import annotations

import io
from dataclasses import replace

import page as validation
import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.ean import bars, valid
from ovop_desktop.brochure.edition import OFFICE
from ovop_desktop.brochure.label_copies import copies_of, is_copies, said_copies
from ovop_desktop.brochure.label_grids import GRIDS, SHAPE, Fit, grid_of, is_grid, measures_of
from ovop_desktop.brochure.layout import Fill, Stroke, Words
from ovop_desktop.brochure.ornaments import Area, rectangle
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.proof import misread
from ovop_desktop.brochure.themes import THEMES, WHITE

EAN = "8991234567891"
TRUE = Fit()


def labels(languages=("id",), theme="soga", qr=True, prices=True, **options):
    return Setting("labels", "A4", languages, theme=theme, qr=qr, prices=prices, options=tuple(options.items()))


def codes(layout):
    return {finding.code for finding in layout.findings}


def with_gtin(item, gtin=EAN):
    return replace(item, offers=tuple(replace(offer, gtin=gtin) for offer in item.offers))


def inside(box, area):
    return (
        box.x >= area.x - 0.01
        and box.y >= area.y - 0.01
        and box.x + box.width <= area.right + 0.01
        and box.y + box.height <= area.bottom + 0.01
    )


def place_of(box, grid, fit=TRUE):
    found = [number for number in range(grid.count) if inside(box, fit.area(grid, number))]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("name", "count", "second", "last"),
    [
        ("a3652", 21, (70, 0.45), (140, 254.25)),
        ("a3651", 40, (52.5, 0), (157.5, 267.3)),
        ("a3660", 8, (105, 13.1), (105, 216.2)),
        ("a3666", 65, (48, 10.7), (162, 265.1)),
        ("l6114", 27, (73.25, 15.3), (139.25, 252.1)),
    ],
)
def test_each_label_lies_where_the_sheet_has_it(name, count, second, last):
    grid = GRIDS[name]
    assert grid.count == count
    assert grid.corner(1) == pytest.approx(second, abs=0.01)
    assert grid.corner(count - 1) == pytest.approx(last, abs=0.01)
    assert Fit().area(grid, 1).x / MM == pytest.approx(second[0], abs=0.01)


def test_every_grid_lies_on_the_paper_without_overlap():
    for grid in GRIDS.values():
        x, y = grid.corner(grid.count - 1)
        assert min(grid.margin) >= -0.01
        assert x + grid.width <= 210.01
        assert y + grid.height <= 297.01


def test_a_printer_s_offset_moves_every_label_and_its_scale_leaves_the_middle():
    grid = GRIDS["a3660"]
    plain, moved = Fit().area(grid, 5), Fit(1.5, -0.4).area(grid, 5)
    assert ((moved.x - plain.x) / MM, (moved.y - plain.y) / MM) == pytest.approx((1.5, -0.4), abs=0.001)
    wide = Fit(scale=1.01).area(grid, 1)
    assert wide.x == pytest.approx(105 * MM)
    assert wide.width == pytest.approx(97 * 1.01 * MM)


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize("languages", [("id",), ("ko", "id"), ("id", "en")])
def test_nothing_stands_outside_its_label(name, languages, press, sample, pictures):
    layout = press.lay_out(sample, labels(languages, grid=name), pictures)
    assert "text.left_out" not in codes(layout)
    places = [place_of(box, GRIDS[name]) for box in layout.boxes]
    assert None not in places
    offers = sum(len(item.offers) or 1 for chapter in sample.chapters for item in chapter.items)
    assert len(set(zip((box.page for box in layout.boxes), places, strict=True))) == offers


@pytest.mark.parametrize(("tenths", "scale"), [(20, 1020), (50, 1000), (-50, 980)])
def test_what_is_shifted_is_still_inside_its_label_and_on_the_paper(tenths, scale, press, sample, pictures):
    layout = press.lay_out(sample, labels(grid="a3651", dx=tenths, dy=-tenths, scale=scale), pictures)
    fit = Fit(tenths / 10, -tenths / 10, scale / 1000)
    assert None not in [place_of(box, GRIDS["a3651"], fit) for box in layout.boxes]
    width, height = layout.page_size
    assert all(box.x >= -0.01 and box.x + box.width <= width + 0.01 for box in layout.boxes)
    assert all(box.y >= -0.01 and box.y + box.height <= height + 0.01 for box in layout.boxes)


def test_printing_begins_at_the_first_free_label(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([sugar]), labels(first=8, copies=3), pictures)
    places = {place_of(box, GRIDS["a3652"]) for box in layout.boxes}
    assert places == {7, 8, 9}


def test_copies_go_on_to_the_next_sheet(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([sugar]), labels(first=20, copies=4), pictures)
    found = {(box.page, place_of(box, GRIDS["a3652"])) for box in layout.boxes}
    assert found == {(0, 19), (0, 20), (1, 0), (1, 1)}


def test_a_first_label_that_the_sheet_has_not_is_told(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([sugar]), labels(grid="a3660", first=30), pictures)
    assert "label.first" in codes(layout)
    assert {place_of(box, GRIDS["a3660"]) for box in layout.boxes} == {7}


def test_each_variant_has_its_own_label(press, shelf_of, sugar, pictures, read_back, letters):
    offers = tuple(
        replace(sugar.offers[0], net={"id": f"{net} g"}, retail={"id": price})
        for net, price in ((100, "Rp9.500"), (250, "Rp22.000"), (1000, "Rp80.000"))
    )
    there = read_back(press.lay_out(shelf_of([replace(sugar, offers=offers)]), labels(), pictures)).letters
    assert all(letters(price) in there for price in ("Rp9.500", "Rp22.000", "Rp80.000"))
    assert there.count(letters("Gula Semut")) == 3


def test_without_prices_none_is_printed_and_none_is_missed(press, shelf_of, sugar, pictures, read_back, letters):
    layout = press.lay_out(shelf_of([sugar]), labels(prices=False), pictures)
    assert letters(sugar.offers[0].retail["id"]) not in read_back(layout).letters
    assert "price.missing" not in codes(layout)


@pytest.mark.parametrize("name", GRIDS)
def test_a_name_that_is_far_too_long_is_fitted_or_told(name, press, shelf_of, sugar, pictures):
    long = replace(
        sugar, name={"id": "Keripik Singkong Balado Pedas Manis Gurih Renyah " * 8}, producer="Koperasi " * 40
    )
    layout = press.lay_out(shelf_of([long]), labels(grid=name), pictures)
    assert None not in [place_of(box, GRIDS[name]) for box in layout.boxes]
    assert codes(layout) & {"text.left_out", "name.long"}


def test_a_code_that_would_be_too_small_is_left_out_and_told(press, shelf_of, sugar, pictures):
    small = press.lay_out(shelf_of([sugar]), labels(grid="a3666"), pictures)
    large = press.lay_out(shelf_of([sugar]), labels(grid="a3660"), pictures)
    assert "code.left_out" in codes(small)
    assert "code.left_out" not in codes(large)
    assert "contact" not in {box.field for box in small.boxes}
    (tile,) = [box for box in large.boxes if box.field == "contact"]
    assert tile.width / MM > 11.5


def test_codes_that_found_no_room_are_told_once_for_each_sheet(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([sugar]), labels(grid="a3666", copies=66), pictures)
    told = [(one.page, one.facts["kind"]) for one in layout.findings if one.code == "code.left_out"]
    assert layout.page_count == 2
    assert told == [(0, "QR"), (1, "QR")]
    both = replace(sugar, record="other", offers=with_gtin(sugar).offers)
    layout = press.lay_out(shelf_of([sugar, both]), labels(grid="a3666", copies=40), pictures)
    told = [(one.page, one.facts["kind"]) for one in layout.findings if one.code == "code.left_out"]
    assert told == [(0, "QR"), (0, "EAN-13"), (1, "EAN-13")]


@pytest.mark.parametrize(("name", "least", "most"), [("a3660", 21, 60), ("a3666", 5, 16)])
def test_the_price_is_the_largest_figure_and_stays_smaller_than_its_label(
    name, least, most, press, shelf_of, sugar, pictures
):
    layout = press.lay_out(shelf_of([sugar]), labels(grid=name), pictures)
    runs = [run for mark in layout.pages[0].marks if isinstance(mark, Words) for run in mark.runs]
    (price,) = [run for run in runs if run.text == "22.000"]
    assert price.tabular
    assert least <= price.size <= most
    assert all(price.size >= run.size for run in runs if any(letter.isdecimal() for letter in run.text))


def test_a_wrong_number_is_no_ean():
    assert valid(EAN)
    assert not valid("8991234567890")
    assert not valid("899123456789")
    with pytest.raises(ValueError, match="8991234567890"):
        bars("8991234567890")


@pytest.mark.parametrize("digits", [EAN, "4006381333931", "0012345678905", "9780201379624"])
def test_an_ean_is_95_modules_with_24_bars_each(digits):
    found = bars(digits)
    assert len(found) == 30
    assert (found[0][0], found[-1][0] + found[-1][1]) == (0, 95)


def test_a_wrong_gtin_is_not_printed(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([with_gtin(sugar, "8991234567890")]), labels(grid="a3660"), pictures)
    assert "gtin" not in {box.field for box in layout.boxes}


@pytest.mark.parametrize("name", ["a3652", "a3660", "l6114", "cut", "tj121"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_code_that_is_printed_is_read_at_300_dpi(
    name, theme, press, shelf_of, sample, pictures, printed, read_at_300
):
    items = [item for chapter in sample.chapters for item in chapter.items][:6]
    items = [with_gtin(item) if number % 2 else item for number, item in enumerate(items)]
    layout = press.lay_out(shelf_of(items), labels(grid=name, theme=theme), pictures)
    data = printed(layout)
    assert misread(io.BytesIO(data), layout, OFFICE, every=True) == ()
    wanted = [box.text for box in layout.boxes if box.field in ("contact", "gtin") and box.text != ""]
    bare = [text for text in wanted if text.startswith("http") or len(text) == 13]
    assert sorted(read_at_300(data)) == sorted(bare)
    assert bare


def test_the_ruler_shows_the_grid_and_no_label(press, shelf_of, sugar, pictures, read_back, letters):
    layout = press.lay_out(shelf_of([sugar]), labels(grid="tj103", ruler=True), pictures)
    there = read_back(layout).letters
    assert layout.page_count == 1
    assert letters("Lembar penggaris") in there
    assert letters("belum dipastikan") in there
    assert letters("Gula Semut") not in there
    ends = [mark.path[0][1][0] / MM for mark in layout.pages[0].marks if isinstance(mark, Stroke)]
    assert pytest.approx(max(ends), abs=0.01) == 190


@pytest.mark.parametrize("options", [{"ruler": True}, {"outlines": True}, {"grid": "cut"}])
def test_labels_serve_archives_and_screen_readers(options, press, shelf_of, sugar, pictures, printed):
    data = printed(press.lay_out(shelf_of([with_gtin(sugar)]), labels(("id", "en"), **options), pictures))
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B):
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, [str(one) for one in report.failures][:5]


@pytest.mark.parametrize("digits", [EAN, "4006381333931", "0012345678905"])
def test_the_bars_are_read_back_before_a_file_is_finished(digits, press, sample, pictures, printed):
    layout = press.lay_out(
        replace(sample, chapters=tuple(with_gtins(chapter, digits) for chapter in sample.chapters)),
        labels(grid="a3660"),
        pictures,
    )
    assert any(box.field == "gtin" for box in layout.boxes)
    assert misread(io.BytesIO(printed(layout)), layout, OFFICE, every=True) == ()


def test_bars_that_a_scanner_misses_are_told_with_their_product(press, sample, pictures, printed):
    layout = press.lay_out(
        replace(sample, chapters=tuple(with_gtins(chapter, EAN) for chapter in sample.chapters)),
        labels(grid="a3660"),
        pictures,
    )
    box = next(box for box in layout.boxes if box.field == "gtin")
    patch = Fill(rectangle(Area(box.x + box.width / 2, box.y, box.width / 4, box.height)), WHITE)
    first = replace(layout.pages[0], marks=(*layout.pages[0].marks, patch))
    spoiled = replace(layout, pages=(first, *layout.pages[1:]))
    found = misread(io.BytesIO(printed(spoiled)), spoiled, OFFICE)
    assert [(one.code, one.record, one.facts["data"]) for one in found] == [("code.unreadable", box.record, EAN)]


def with_gtins(chapter, digits):
    return replace(chapter, items=tuple(with_gtin(item, digits) for item in chapter.items))


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        ("tj103", (39.5, 47.5), 12),
        (SHAPE, (10, 20), 12),
        ("tj107:48.5x18,3x11,2x2", (30.25, 39.5), 33),
        ("70x42.3,3x7", (0, 0.45), 21),
    ],
)
def test_a_sheet_is_named_or_measured(text, first, count):
    grid = grid_of(text)
    assert grid.corner(0) == pytest.approx(first)
    assert grid.count == count
    again = grid_of(measures_of(grid))
    assert (again.width, again.height, again.gap, again.margin) == (grid.width, grid.height, grid.gap, grid.margin)


@pytest.mark.parametrize(
    "text", ["", "gone", "64x32", "64x32,4x6", "64x32,0x6", "5x5,2x2", "64x32,2x9,0x2", "64x32,2x6,3x2,100x20"]
)
def test_labels_that_no_sheet_of_a4_holds_are_refused(text, press, sample, pictures):
    assert not is_grid(text)
    with pytest.raises(ValueError, match="option"):
        press.lay_out(sample, labels(grid=text), pictures)


def test_some_products_have_a_number_of_labels_of_their_own(press, shelf_of, sugar, pictures):
    items = [replace(sugar, record=name, offers=sugar.offers[:1]) for name in ("a", "b", "c")]
    layout = press.lay_out(shelf_of(items), labels(copies=2, amounts="a=5,b=0"), pictures)
    names = [box.record for box in layout.boxes if box.field == "name"]
    assert [names.count(one) for one in "abc"] == [5, 0, 2]
    none = press.lay_out(shelf_of(items[:1]), labels(amounts="a=0"), pictures)
    assert codes(none) == {"catalogue.empty"}
    assert copies_of(said_copies({"a": 5, "b": 0})) == {"a": 5, "b": 0}
    assert not is_copies("a=101")
    assert not is_copies("a")
