import io
import itertools
from dataclasses import replace

import pytest

from ovop_desktop.brochure.codes import qr
from ovop_desktop.brochure.content import Setting, StockMark
from ovop_desktop.brochure.layout import Code, Photo
from ovop_desktop.brochure.pages.order import QUIET
from ovop_desktop.brochure.pictures import pixels_of

MM = 72 / 25.4
PICTURED = ("photo", "photos", "chapter.photo", "cover", "back")
MARKS = ("stock",)
"""Flags and seals lie on pictures."""


def overlaps(one, other):
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    # A line's box reaches from the ascender to the descender; neighbours in tight type touch by a few points.
    return across > 1.0 and down > min(one.height, other.height) * 0.34


def clashes(layout):
    for page in range(layout.page_count):
        texts = [box for box in layout.boxes_on(page) if box.field not in PICTURED and box.width > 0]
        for one, other in itertools.combinations(texts, 2):
            if overlaps(one, other):
                yield page, layout.pages[page].kind, one, other


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("per_page", [1, 2, 4, 6, 8])
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("en", "ko")], ids="+".join)
def test_no_text_stands_on_another(paper, per_page, languages, press, sample, pictures):
    setting = Setting(paper=paper, per_page=per_page, languages=languages, wholesale=True, certificate_numbers=True)
    assert list(clashes(press.lay_out(sample, setting, pictures))) == []


@pytest.mark.parametrize("per_page", [1, 2, 4, 6, 8])
@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_long_words_push_nothing_onto_anything(paper, per_page, press, sugar, shelf_of, pictures):
    long = replace(
        sugar,
        name={"id": "Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 4},
        summary={"id": "Ringkasan yang terlalu panjang untuk sebuah kartu. " * 12},
        producer="Kelompok Wanita Tani Melati Putih Sejahtera Bersama Mandiri " * 3,
        village={"id": "Desa Dengan Nama Yang Sangat Panjang Sekali " * 2},
        facts=tuple(
            ({"id": f"Label nomor {at} yang panjang"}, {"id": "Nilai yang juga tidak pendek sama sekali"})
            for at in range(9)
        ),
        stock=StockMark.SOLD_OUT,
    )
    items = [replace(long if at % 2 else sugar, record=f"p{at}") for at in range(7)]
    assert list(clashes(press.lay_out(shelf_of(items), Setting(paper=paper, per_page=per_page), pictures))) == []


def test_every_picture_and_price_leads_to_its_field(press, sample, pictures):
    layout = press.lay_out(sample, Setting(per_page=2), pictures)
    for chapter in sample.chapters:
        for item in chapter.items:
            fields = {box.field for box in layout.boxes if box.record == item.record}
            assert fields >= {"name", "photo", "price", "summary"}, item.record
    assert {"title", "subtitle", "cover", "contact", "closing"} <= {
        box.field for box in layout.boxes if box.record == "catalogue"
    }
    assert {"chapter.title", "chapter.kicker"} <= {
        box.field for box in layout.boxes if box.record == "chapter-kulonprogo"
    }


def test_a_photo_of_few_pixels_is_reported_with_what_it_needs(press, sugar, shelf_of, pictures):
    small = replace(sugar, photos=(replace(sugar.photos[0], width=320, height=240),))
    layout = press.lay_out(shelf_of([small]), Setting(per_page=1), pictures)
    (found,) = [finding for finding in layout.findings if finding.code == "photo.low"]
    assert (found.severity, found.record) == ("error", sugar.record)
    assert found.facts["density"] < 90
    assert found.facts["need_width"] > 320


def test_a_product_without_a_photo_still_has_its_window(press, sugar, shelf_of, pictures):
    layout = press.lay_out(shelf_of([replace(sugar, photos=())]), Setting(per_page=1), pictures)
    assert [finding.code for finding in layout.findings if finding.record == sugar.record].count("photo.missing") == 1
    assert [box.record for box in layout.boxes if box.field == "photo"] == [sugar.record]


def test_a_photo_that_is_gone_is_reported_when_the_pdf_is_written(press, sugar, shelf_of, pictures):
    gone = replace(sugar, photos=(replace(sugar.photos[0], key="tidakada"),))
    layout = press.lay_out(shelf_of([gone]), Setting(per_page=1), pictures)
    found = press.write(layout, io.BytesIO())
    assert [(finding.code, finding.record, finding.facts["key"]) for finding in found] == [
        ("photo.unreadable", sugar.record, "tidakada")
    ]


@pytest.mark.parametrize(("width", "height"), [(3000, 400), (400, 3000), (1, 1), (5000, 5000)])
def test_a_photo_of_any_shape_is_cut_inside_itself(width, height, press, sugar, shelf_of, pictures):
    odd = replace(sugar, photos=(replace(sugar.photos[0], width=width, height=height, crop=(0, 0, 10_000, 10_000)),))
    for per_page in (1, 6):
        layout = press.lay_out(shelf_of([odd] * 6), Setting(per_page=per_page), pictures)
        photos = [
            mark
            for page in layout.pages
            for mark in page.marks
            if type(mark).__name__ == "Photo" and mark.key == "gula"
        ]
        for photo in photos:
            left, top, right, bottom = photo.cut
            assert 0 <= left < right <= width
            assert 0 <= top < bottom <= height
            assert min(pixels_of(photo, 220)) >= 1


def test_further_photos_stand_in_a_strip_where_there_is_room(press, sugar, shelf_of, pictures):
    few = replace(sugar, record="few", photos=sugar.photos[:2])
    layout = press.lay_out(shelf_of([sugar, few]), Setting(per_page=1), pictures)
    assert [box.record for box in layout.boxes if box.field == "photos"] == [sugar.record] * 3


@pytest.mark.parametrize(("paper", "least"), [("A4", 20.0), ("F4", 20.0), ("A5", 16.0)])
@pytest.mark.parametrize("per_page", [1, 2])
def test_a_code_is_large_and_four_modules_around_it_stay_free(paper, least, per_page, press, sample, pictures):
    layout = press.lay_out(sample, Setting(paper=paper, per_page=per_page), pictures)
    codes = [(page, mark) for page, sheet in enumerate(layout.pages) for mark in sheet.marks if isinstance(mark, Code)]
    assert codes
    for page, code in codes:
        module = code.area.width / qr(code.data).modules
        assert code.area.width >= least * MM
        assert module >= 0.33 * MM
        free = code.area.inset(-QUIET * module)
        for box in layout.boxes_on(page):
            across = min(box.x + box.width, free.x + free.width) - max(box.x, free.x)
            down = min(box.y + box.height, free.y + free.height) - max(box.y, free.y)
            assert box.field == "contact" or across < 0.1 or down < 0.1, box


@pytest.mark.parametrize("shape", [(3000, 1000), (2400, 900), (1000, 2400)], ids=str)
@pytest.mark.parametrize(("per_page", "count"), [(4, 4), (6, 6)])
def test_cards_beside_one_another_have_photos_of_one_height(per_page, count, shape, press, sugar, shelf_of, pictures):
    strip = replace(sugar.photos[0], key=sugar.photos[0].key + "#strip", width=shape[0], height=shape[1], crop=None)
    items = [replace(sugar, record=f"p{at}", photos=(strip,) if at % 2 else sugar.photos) for at in range(count)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page), pictures)
    number = next(number for number, page in enumerate(layout.pages) if page.kind == "grid")
    shown = [box for box in layout.boxes_on(number) if box.field == "photo"]
    assert len(shown) == count
    rows = {round(box.y): [one for one in shown if abs(one.y - box.y) < 1] for box in shown}
    for row in rows.values():
        assert len(row) > 1
        assert max(box.height for box in row) - min(box.height for box in row) < 0.01
        assert max(box.width for box in row) - min(box.width for box in row) < 0.01


def test_a_photo_of_which_a_card_would_show_less_than_a_quarter_is_shown_on_a_field(press, sugar, shelf_of, pictures):
    strip = replace(sugar.photos[0], key=sugar.photos[0].key + "#strip", width=6000, height=1000, crop=None)
    items = [replace(sugar, record=f"p{at}", photos=(strip,)) for at in range(4)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=4), pictures)
    number = next(number for number, page in enumerate(layout.pages) if page.kind == "grid")
    cuts = [mark.cut for mark in layout.pages[number].marks if isinstance(mark, Photo)]
    assert len(cuts) == 4
    assert all((right - left) * (foot - top) >= 0.25 * 6000 * 1000 for left, top, right, foot in cuts)
