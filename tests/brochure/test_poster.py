"""A poster of one product says what one must know to buy it; a poster of all shows as many as can still be seen."""

import io
import itertools
from dataclasses import replace

import page as validation
import pytest
import zxingcpp
from PIL import Image

from ovop_desktop.brochure.content import Contact, Setting, StockMark
from ovop_desktop.brochure.layout import Photo
from ovop_desktop.brochure.pages.mosaic_plan import MOST, heights, rows_for

ALL = (("look", "all"),)
LONG = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
PICTURED = ("photo", "contact")


def poster(**changes):
    return Setting(template="poster", **{"paper": "A3", **changes})


def shown(layout, field, record=None):
    return [box for box in layout.boxes if box.field == field and record in (None, box.record)]


def codes(layout):
    return [finding.code for finding in layout.findings]


def outside(layout):
    width, height = layout.page_size
    return [
        box
        for box in layout.boxes
        if min(box.x, box.y) < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]


def clashes(layout):
    for number in range(layout.page_count):
        boxes = [box for box in layout.boxes_on(number) if box.field not in ("photo", "stock") and box.width]
        for one, other in itertools.combinations(boxes, 2):
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            if across > 1 and down > min(one.height, other.height) * 0.34:
                yield number, one, other


@pytest.fixture(scope="module")
def items(sample):
    return [item for chapter in sample.chapters for item in chapter.items]


@pytest.fixture(scope="module")
def many(items):
    return lambda count: [replace(items[at % len(items)], record=f"p{at}") for at in range(count)]


@pytest.fixture(scope="module")
def dreadful(sugar):
    return replace(
        sugar,
        name={"id": LONG, "en": LONG + "!", "ko": "가나다 " * 70},
        summary={"id": "Ringkasan yang terlalu panjang untuk sebuah poster. " * 10},
        category={"id": "Pangan Olahan dan Minuman Tradisional Khas Perbukitan"},
        producer="Kelompok Wanita Tani Melati Putih Sejahtera Bersama Mandiri " * 3,
        village={"id": "Desa Dengan Nama Yang Sangat Panjang Sekali " * 2},
        photos=(),
        stock=StockMark.MADE_TO_ORDER,
    )


@pytest.mark.parametrize("paper", ["A4", "A3", "A2"])
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
def test_a_poster_says_what_one_must_know_to_buy(paper, languages, press, sample, items, pictures, read_back, letters):
    layout = press.lay_out(sample, poster(paper=paper, languages=languages), pictures)
    assert layout.page_count == len(items)
    pages = read_back(layout).pages
    for item, text in zip(items, pages, strict=True):
        there = letters(text)
        for lang in languages:
            assert letters(item.name[lang]) in there
            for word in item.summary[lang].split():
                assert letters(word) in there
        for word in f"{item.producer} {item.village[languages[0]]} {item.contact.phone} {sample.office}".split():
            assert letters(word) in there
        price = item.offers[0].retail if item.offers else {}
        assert letters(price.get(languages[0], "")) in there
    assert outside(layout) == []
    assert list(clashes(layout)) == []
    assert "text.left_out" not in codes(layout)


@pytest.mark.parametrize("count", [1, 2, 3, 7, 12, MOST])
@pytest.mark.parametrize("languages", [("id",), ("ko", "id")], ids="+".join)
def test_one_poster_shows_every_product_with_name_price_and_village(
    count, languages, press, shelf_of, many, pictures, read_back, letters
):
    layout = press.lay_out(shelf_of(many(count)), poster(languages=languages, options=ALL), pictures)
    there = read_back(layout).letters
    for item in many(count):
        for lang in languages:
            assert letters(item.name[lang]) in there
        assert letters(item.village["id"]) in there
        assert [box.width > 20 for box in shown(layout, "photo", item.record)] == [True]
        assert len(shown(layout, "price", item.record)) == 1
    assert layout.page_count == 1
    assert outside(layout) == []
    assert list(clashes(layout)) == []


@pytest.mark.parametrize("count", [MOST + 1, 60])
def test_more_products_than_can_be_seen_are_named_as_left_out(count, press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(count)), poster(options=ALL), pictures)
    left = [finding for finding in layout.findings if finding.code == "product.left_out"]
    assert [finding.record for finding in left] == [f"p{at}" for at in range(MOST, count)]
    assert {finding.facts["most"] for finding in left} == {MOST}
    assert {box.record for box in shown(layout, "name")} == {f"p{at}" for at in range(MOST)}


@pytest.mark.parametrize("look", ["one", "all"])
def test_without_products_the_poster_has_its_title_and_says_what_is_missing(
    look, press, shelf_of, pictures, read_back, letters
):
    layout = press.lay_out(shelf_of([]), poster(options=(("look", look),)), pictures)
    assert layout.page_count == 1
    assert codes(layout) == ["catalogue.empty"]
    assert letters("Rasa & Karya") in read_back(layout).letters


@pytest.mark.parametrize("options", [(), ALL], ids=["one", "all"])
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
@pytest.mark.parametrize("count", [1, 6])
def test_a_name_of_three_hundred_letters_is_printed_whole_or_reported(
    count, languages, options, press, shelf_of, dreadful, pictures, letters
):
    items = [replace(dreadful, record=f"p{at}") for at in range(count)]
    layout = press.lay_out(shelf_of(items), poster(paper="A4", languages=languages, options=options), pictures)
    reported = {finding.record for finding in layout.findings if finding.code == "text.left_out"}
    for item in items:
        whole = any(letters(item.name[languages[0]]) in letters(box.text) for box in shown(layout, "name", item.record))
        assert whole or item.record in reported
    assert outside(layout) == []
    assert list(clashes(layout)) == []


def test_a_text_that_cannot_be_fitted_is_reported_with_its_field(press, sugar, shelf_of, pictures):
    endless = replace(sugar, summary={"id": "Ringkasan tanpa akhir. " * 400})
    layout = press.lay_out(shelf_of([endless]), poster(), pictures)
    (found,) = [finding for finding in layout.findings if finding.code == "text.left_out"]
    assert (found.record, found.facts["field"], found.severity) == (sugar.record, "summary", "error")
    assert found.facts["letters"] > 1000


def test_a_price_range_too_wide_for_its_place_names_the_lowest(press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(MOST)), poster(paper="A4", options=ALL), pictures)
    assert any(box.text.startswith("mulai Rp") for box in shown(layout, "price"))


@pytest.mark.parametrize("options", [(), ALL], ids=["one", "all"])
def test_without_prices_codes_and_contact_nothing_is_left_but_the_product(
    options, press, sample, items, pictures, read_back, letters
):
    bare = [replace(item, contact=Contact()) for item in items]
    content = replace(sample, contact=Contact(), chapters=(replace(sample.chapters[0], items=tuple(bare)),))
    layout = press.lay_out(content, poster(prices=False, qr=False, options=options), pictures)
    assert "rp" + "22000" not in read_back(layout).letters
    assert shown(layout, "price") == shown(layout, "contact") == []
    assert "price.missing" not in codes(layout)


@pytest.mark.parametrize(("options", "told"), [((), True), (ALL, False)], ids=["one", "all"])
def test_certificates_are_checked_only_where_they_are_printed(options, told, press, sample, pictures):
    found = codes(press.lay_out(sample, poster(options=options), pictures))
    assert ("certificate.ended" in found) is told


@pytest.mark.parametrize("options", [(), ALL], ids=["one", "all"])
def test_the_code_on_a_poster_can_be_scanned(options, press, sugar, shelf_of, pictures):
    layout = press.lay_out(shelf_of([sugar]), poster(options=options), pictures)
    shot = press.page_image(layout, 0, 1.0)
    image = Image.frombytes("RGBA", (shot.width, shot.height), shot.rgba).convert("L")
    (code,) = zxingcpp.read_barcodes(image)
    assert code.text.startswith("https://wa.me/")


@pytest.mark.parametrize(("width", "severity"), [(1200, None), (900, "warning"), (500, "error")])
def test_a_photo_is_judged_by_how_far_away_the_poster_is_read(width, severity, press, sugar, shelf_of, pictures):
    photo = replace(sugar.photos[0], width=width, height=width * 3 // 4)
    layout = press.lay_out(shelf_of([replace(sugar, photos=(photo,))]), poster(paper="A2"), pictures)
    low = [finding.severity for finding in layout.findings if finding.code == "photo.low"]
    assert low == ([severity] if severity else [])


@pytest.mark.parametrize("profile", [validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B])
@pytest.mark.parametrize("options", [(), ALL], ids=["one", "all"])
def test_a_poster_keeps_the_standards_it_claims(options, profile, press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(3)), poster(languages=("id", "ko"), options=options), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    report = validation.validate_pdf_bytes(target.getvalue(), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("count", range(1, MOST + 1))
def test_every_count_finds_rows_that_grow_by_no_more_than_one(count):
    rows = rows_for(count, 600, 500, lambda _: 60)
    assert sum(rows) == count
    assert len(rows) <= 3
    assert all(0 <= below - above <= 1 for above, below in itertools.pairwise(rows))


def test_the_pictures_of_all_rows_fill_their_room():
    assert sum(heights((3, 4), (160, 120), 300)) == pytest.approx(300)
    assert rows_for(0, 600, 500, lambda _: 60) == ()


@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
def test_a_photo_lying_on_its_side_fills_its_place_in_the_mosaic(languages, press, sample, pictures):
    setting = Setting("poster", "A3", languages, 1, options=(("look", "all"),))
    layout = press.lay_out(sample, setting, pictures)
    photos = [mark for mark in layout.pages[0].marks if isinstance(mark, Photo)]
    assert len(photos) == 12
    assert len({round(photo.area.width, 1) for photo in photos}) <= 2
    assert max(photo.area.height / photo.area.width for photo in photos) <= 1.61
