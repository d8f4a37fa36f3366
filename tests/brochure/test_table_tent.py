"""A card on a table is read from both sides: what stands on its head is the same, whole, and can be scanned."""

import io
import itertools
from dataclasses import replace

import page as validation
import pytest
import zxingcpp
from PIL import Image

from ovop_desktop.brochure.content import Badge, BadgeState, Contact, Setting, StockMark
from ovop_desktop.brochure.layout import Code, Fill, Link, Photo, Run, Stroke, Words
from ovop_desktop.brochure.ornaments import Area, rectangle
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.themes import THEMES, WHITE
from ovop_desktop.brochure.turning import turned_area, turned_mark

LONG = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
SPOKEN = [("id",), ("id", "en"), ("ko", "id")]
PAPERS = ["A4", "A4L"]
FOLDS = {"A4": (99 * MM, 198 * MM), "A4L": (105 * MM,)}


def tent(**changes):
    return Setting(template="table_tent", **{"paper": "A4", **changes})


def codes(layout):
    return [finding.code for finding in layout.findings]


def shown(layout, field, record=None):
    return [box for box in layout.boxes if box.field == field and record in (None, box.record)]


def clashes(layout):
    for number in range(layout.page_count):
        boxes = [box for box in layout.boxes_on(number) if box.field not in ("photo", "stock") and box.width]
        for one, other in itertools.combinations(boxes, 2):
            across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
            down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
            if across > 1 and down > min(one.height, other.height) * 0.34:
                yield number, one, other


def over_a_fold(layout, paper):
    return [
        box for box in layout.boxes for fold in FOLDS[paper] if box.y < fold - 0.01 < fold + 0.01 < box.y + box.height
    ]


def over_the_cut(layout):
    middle = layout.page_size[0] / 2
    return [box for box in layout.boxes if box.x < middle - 0.01 and box.x + box.width > middle + 0.01]


@pytest.fixture(scope="module")
def items(sample):
    return [item for chapter in sample.chapters for item in chapter.items]


@pytest.fixture(scope="module")
def dreadful(sugar):
    return replace(
        sugar,
        name={"id": LONG, "en": LONG + "!", "ko": "가나다 " * 70},
        summary={"id": "Ringkasan yang terlalu panjang untuk sebuah kartu di meja. " * 12},
        category={"id": "Pangan Olahan dan Minuman Tradisional Khas Perbukitan"},
        producer="Kelompok Wanita Tani Melati Putih Sejahtera Bersama Mandiri " * 3,
        village={"id": "Desa Dengan Nama Yang Sangat Panjang Sekali " * 2},
        photos=(),
        stock=StockMark.MADE_TO_ORDER,
    )


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("languages", SPOKEN, ids="+".join)
def test_a_card_says_what_one_must_know_to_buy(paper, languages, press, sample, items, pictures, read_back, letters):
    layout = press.lay_out(sample, tent(paper=paper, languages=languages), pictures)
    pages = read_back(layout).pages
    assert len(pages) == (12 if paper == "A4" else 6)
    for number, item in enumerate(items):
        there = letters(pages[number if paper == "A4" else number // 2])
        for lang in languages:
            assert letters(item.name[lang]) in there
            for word in item.summary[lang].split():
                assert letters(word) in there
        for word in f"{item.producer} {item.village[languages[0]]} {item.category[languages[0]]}".split():
            assert letters(word) in there
    assert "text.left_out" not in codes(layout)
    assert over_a_fold(layout, paper) == []
    assert paper == "A4" or over_the_cut(layout) == []
    assert list(clashes(layout)) == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_back_is_the_front_turned_about_the_fold(paper, press, sample, items, pictures):
    layout = press.lay_out(sample, tent(paper=paper), pictures)
    fold, half = FOLDS[paper][0], layout.page_size[0] / (4 if paper == "A4L" else 2)
    for item in items:
        front, back = sorted(shown(layout, "name", item.record), key=lambda box: -box.y)
        centre = half if front.x < layout.page_size[0] / 2 else 3 * half
        assert back.text == front.text
        assert back.y + back.height == pytest.approx(2 * fold - front.y)
        assert back.x + back.width == pytest.approx(2 * centre - front.x)


def test_the_words_of_the_back_stand_on_their_head_and_are_read_in_order(press, sugar, shelf_of, pictures, printed):
    layout = press.lay_out(shelf_of([sugar]), tent(), pictures)
    runs = [run for mark in layout.pages[0].marks if isinstance(mark, Words) for run in mark.runs]
    assert {run.turn for run in runs if run.y < 99 * MM} == {180.0}
    assert {run.turn for run in runs if run.y > 99 * MM} == {0.0}
    shot = press.page_image(layout, 0, 1.0)
    image = Image.frombytes("RGBA", (shot.width, shot.height), shot.rgba).convert("L")
    fold = round(99 * MM)
    back, front = image.crop((0, 2, image.width, fold)), image.crop((0, fold, image.width, 2 * fold - 2))
    apart = zip(back.rotate(180).tobytes(), front.tobytes(), strict=True)
    assert sum(abs(one - other) > 60 for one, other in apart) < 0.02 * image.width * fold


@pytest.mark.parametrize("paper", PAPERS)
def test_with_the_second_language_on_the_back_each_side_speaks_one(paper, press, sugar, shelf_of, pictures):
    setting = tent(paper=paper, languages=("id", "en"), options=(("back", "language"),))
    layout = press.lay_out(shelf_of([sugar]), setting, pictures)
    names = sorted(shown(layout, "name", sugar.record), key=lambda box: -box.y)
    assert [box.text for box in names] == [sugar.name["id"], sugar.name["en"]]


@pytest.mark.parametrize("paper", PAPERS)
def test_the_codes_of_both_sides_are_two_centimetres_wide_and_lead_to_the_maker(
    paper, press, sugar, shelf_of, pictures
):
    layout = press.lay_out(shelf_of([sugar]), tent(paper=paper), pictures)
    marks = [mark for mark in layout.pages[0].marks if isinstance(mark, Code)]
    assert [mark.turned for mark in marks] == [False, True]
    assert all(mark.area.width >= 20 * MM for mark in marks)
    shot = press.page_image(layout, 0, 2.0)
    image = Image.frombytes("RGBA", (shot.width, shot.height), shot.rgba).convert("L")
    for mark in marks:
        area = mark.area.inset(-0.2 * mark.area.width)
        part = image.crop(tuple(round(2 * value) for value in (area.x, area.y, area.right, area.bottom)))
        (found,) = zxingcpp.read_barcodes(part)
        assert found.text == sugar.contact.link
        assert (abs(found.orientation) == 180) is mark.turned


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("languages", SPOKEN, ids="+".join)
def test_a_dreadful_product_is_whole_or_reported_and_stays_on_its_side(
    paper, languages, press, shelf_of, dreadful, pictures, letters
):
    layout = press.lay_out(shelf_of([dreadful]), tent(paper=paper, languages=languages), pictures)
    told = {finding.facts.get("field") for finding in layout.findings if finding.code == "text.left_out"}
    for field, text in (("name", dreadful.name[languages[0]]), ("summary", dreadful.summary["id"])):
        assert field in told or any(letters(text) in letters(box.text) for box in shown(layout, field))
    assert over_a_fold(layout, paper) == []
    assert list(clashes(layout)) == []


def test_a_product_that_is_chosen_twice_has_one_card(press, sugar, shelf_of, pictures):
    assert press.lay_out(shelf_of([sugar, sugar]), tent(), pictures).page_count == 1


@pytest.mark.parametrize("paper", PAPERS)
def test_without_products_a_card_has_the_office_and_says_what_is_missing(
    paper, press, sample, shelf_of, pictures, read_back, letters
):
    layout = press.lay_out(shelf_of([]), tent(paper=paper), pictures)
    assert codes(layout) == ["catalogue.empty"]
    assert letters(sample.office) in read_back(layout).letters


def test_without_prices_and_codes_none_are_printed(press, sugar, shelf_of, pictures, read_back):
    bare = replace(sugar, contact=Contact())
    layout = press.lay_out(shelf_of([bare]), tent(prices=False, qr=False), pictures)
    assert "22000" not in read_back(layout).letters
    assert shown(layout, "price") == shown(layout, "contact") == []


def test_a_certificate_that_has_ended_is_reported_and_not_on_the_card(press, sugar, shelf_of, pictures):
    ended = Badge("Sertifikat Lama", "123", BadgeState.ENDED)
    layout = press.lay_out(shelf_of([replace(sugar, badges=(*sugar.badges[:1], ended))]), tent(), pictures)
    assert {box.text for box in shown(layout, "certificates")} == {sugar.badges[0].label}
    assert "certificate.ended" in codes(layout)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_card_keeps_the_standards_it_claims(paper, theme, press, sugar, shelf_of, pictures):
    setting = tent(paper=paper, languages=("id", "ko"), theme=theme)
    layout = press.lay_out(shelf_of([sugar]), setting, pictures)
    target = io.BytesIO()
    press.write(layout, target)
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B):
        report = validation.validate_pdf_bytes(target.getvalue(), profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_half_a_turn_twice_is_none():
    area = Area(10, 20, 30, 40)
    marks = (
        Words((Run(5, 6, "a", "x", 9, WHITE, turn=20),)),
        Fill(rectangle(area), WHITE),
        Stroke(rectangle(area), WHITE, 1, rectangle(area)),
        Photo("k", (0, 0, 1, 1), area, rectangle(area), "alt"),
        Code("https://a.id", area, WHITE, "alt"),
        Link(area, None, "https://a.id", "a"),
    )
    for mark in marks:
        once = turned_mark(mark, (50, 60))
        assert once != mark
        if isinstance(mark, Words):
            assert turned_mark(once, (50, 60)).runs[0].turn == mark.runs[0].turn + 360
        else:
            assert turned_mark(once, (50, 60)) == mark
    assert turned_area(area, (50, 60)) == Area(60, 60, 30, 40)
