"""A leaflet respects its folds, gives every product the same space, and names those for which it has no room."""

import io
import itertools
from dataclasses import replace

import page as validation
import pytest
import zxingcpp
from PIL import Image

from ovop_desktop.brochure.content import Chapter, Contact, Setting, StockMark
from ovop_desktop.brochure.layout import Code, Stroke
from ovop_desktop.brochure.pages.leaflet_plan import plan_for
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.themes import THEMES

FOLDS = ((97 * MM, 197 * MM), (100 * MM, 200 * MM))
LONG = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
MOST = 13
SPOKEN = [("id",), ("id", "en"), ("ko", "id")]


def leaflet(**changes):
    return Setting(template="leaflet", paper="A4L", **changes)


def codes(layout):
    return [finding.code for finding in layout.findings]


def shown(layout, field, record=None):
    return [box for box in layout.boxes if box.field == field and record in (None, box.record)]


def over_a_fold(layout):
    return [
        box
        for box in layout.boxes
        for fold in FOLDS[box.page]
        if box.x < fold - 0.01 and box.x + box.width > fold + 0.01
    ]


def clashes(layout):
    for number in range(layout.page_count):
        boxes = [box for box in layout.boxes_on(number) if box.field not in ("photo", "stock", "back", "cover")]
        for one, other in itertools.combinations([box for box in boxes if box.width], 2):
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
        summary={"id": "Ringkasan yang terlalu panjang untuk selembar leaflet. " * 10},
        producer="Kelompok Wanita Tani Melati Putih Sejahtera Bersama Mandiri " * 3,
        village={"id": "Desa Dengan Nama Yang Sangat Panjang Sekali " * 2},
        photos=(),
        stock=StockMark.MADE_TO_ORDER,
    )


@pytest.mark.parametrize("languages", SPOKEN, ids="+".join)
def test_every_product_is_there_with_name_maker_village_price_and_its_line(
    languages, press, sample, items, pictures, read_back, letters
):
    layout = press.lay_out(sample, leaflet(languages=languages), pictures)
    assert layout.page_count == 2
    inside = letters(read_back(layout).pages[1])
    for item in items:
        for lang in languages:
            assert letters(item.name[lang]) in inside
        for word in f"{item.summary[languages[0]]} {item.producer} {item.village[languages[0]]}".split():
            assert letters(word) in inside
        assert len(shown(layout, "price", item.record)) == 1
        assert [box.width > 20 for box in shown(layout, "photo", item.record) if box.page == 1] == [True]
    assert "text.left_out" not in codes(layout)
    assert "story.left_out" not in codes(layout)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 9, 12, MOST, 60])
@pytest.mark.parametrize("languages", SPOKEN, ids="+".join)
def test_nothing_crosses_a_fold_and_no_text_lies_on_another(count, languages, press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(count)), leaflet(languages=languages), pictures)
    assert over_a_fold(layout) == []
    assert list(clashes(layout)) == []


@pytest.mark.parametrize("languages", SPOKEN, ids="+".join)
@pytest.mark.parametrize("count", [1, 3, 12])
def test_dreadful_products_stay_on_their_panels_and_are_whole_or_reported(
    count, languages, press, shelf_of, dreadful, pictures, letters
):
    items = [replace(dreadful, record=f"p{at}") for at in range(count)]
    layout = press.lay_out(shelf_of(items), leaflet(languages=languages), pictures)
    told = {(finding.record, finding.facts.get("field")) for finding in layout.findings}
    for item in items:
        there = letters("".join(box.text for box in shown(layout, "name", item.record)))
        assert letters(item.name[languages[0]]) in there or (item.record, "name") in told
        line = letters("".join(box.text for box in shown(layout, "summary", item.record)))
        assert letters(item.summary["id"]) in line or (item.record, "summary") in told
    assert over_a_fold(layout) == []
    assert list(clashes(layout)) == []


def test_products_for_which_there_is_no_room_are_named(press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(60)), leaflet(), pictures)
    left = [finding for finding in layout.findings if finding.code == "product.left_out"]
    assert [finding.record for finding in left] == [f"p{at}" for at in range(MOST, 60)]
    assert {finding.facts["most"] for finding in left} == {MOST}


@pytest.mark.parametrize("count", range(1, MOST + 1))
def test_every_product_has_a_place_of_its_own(count):
    plan = plan_for(count)
    places = [plan.place(number) for number in range(count)]
    assert plan.most >= count
    assert len(set(places)) == count
    assert all(panel < 3 and at < plan.rows for panel, at in places)
    assert all(place >= (0, plan.hero) for place in places[1:])


def test_all_but_the_first_product_get_the_same_width_for_their_photos(press, sample, items, pictures):
    layout = press.lay_out(sample, leaflet(), pictures)
    widths = [box.width for item in items[1:] for box in shown(layout, "photo", item.record) if box.page == 1]
    assert max(widths) - min(widths) < 3 * MM
    (first,) = [box for box in shown(layout, "photo", items[0].record) if box.page == 1]
    assert first.width > 2 * max(widths)


def test_cover_flap_and_back_say_who_where_and_why(press, sample, pictures, read_back, letters):
    outside = letters(read_back(press.lay_out(sample, leaflet(), pictures)).pages[0])
    contact = sample.contact
    wanted = [sample.title["id"], sample.subtitle["id"], sample.office, sample.place["id"], sample.closing["id"]]
    wanted += [contact.name, contact.phone, contact.email, contact.website, contact.address]
    wanted += [chapter.intro["id"] for chapter in sample.chapters if chapter.intro]
    for text in wanted:
        for word in text.split():
            assert letters(word) in outside, word


def test_a_village_whose_story_finds_no_room_is_named(press, sample, items, pictures):
    told = [
        Chapter(f"v{at}", {"id": f"Desa {at}"}, intro={"id": "Cerita panjang. " * 30}, items=items[:1])
        for at in range(6)
    ]
    layout = press.lay_out(replace(sample, chapters=tuple(told)), leaflet(), pictures)
    left = [finding.record for finding in layout.findings if finding.code == "story.left_out"]
    printed = {box.record for box in shown(layout, "intro")}
    assert left
    assert printed | set(left) == {f"v{at}" for at in range(6)}


def test_without_prices_codes_and_contact_only_the_products_are_left(
    press, sample, items, pictures, read_back, letters
):
    bare = [replace(item, contact=Contact()) for item in items]
    content = replace(sample, contact=Contact(), chapters=(replace(sample.chapters[0], items=tuple(bare)),))
    layout = press.lay_out(content, leaflet(prices=False, qr=False), pictures)
    assert "rp22000" not in read_back(layout).letters
    assert shown(layout, "price") == shown(layout, "contact") == []
    assert "price.missing" not in codes(layout)


@pytest.mark.parametrize("count", [0, 1, 4, 7, 12, MOST])
def test_every_code_is_at_least_two_centimetres_wide_and_can_be_scanned(count, press, shelf_of, many, pictures):
    layout = press.lay_out(shelf_of(many(count)), leaflet(), pictures)
    marks = [mark for page in layout.pages for mark in page.marks if isinstance(mark, Code)]
    assert marks
    assert all(mark.area.width >= 20 * MM for mark in marks)
    shot = press.page_image(layout, 0, 1.5)
    image = Image.frombytes("RGBA", (shot.width, shot.height), shot.rgba).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["https://wa.me/6281234567890"]


def test_the_folds_are_marked_at_the_edge_or_not_at_all(press, sample, pictures):
    marked = press.lay_out(sample, leaflet(), pictures)
    plain = press.lay_out(sample, leaflet(options=(("fold_marks", False),)), pictures)
    for page, folds in enumerate(FOLDS):
        extra = [mark for mark in marked.pages[page].marks if mark not in plain.pages[page].marks]
        assert all(isinstance(mark, Stroke) for mark in extra)
        assert {round(mark.path[0][1][0], 3) for mark in extra} == {round(fold, 3) for fold in folds}


@pytest.mark.parametrize("theme", THEMES)
def test_a_leaflet_keeps_the_standards_it_claims(theme, press, sample, pictures):
    layout = press.lay_out(sample, leaflet(languages=("id", "ko"), theme=theme), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B):
        report = validation.validate_pdf_bytes(target.getvalue(), profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []
