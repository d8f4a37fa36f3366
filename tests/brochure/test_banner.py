"""A banner at its true size: the message at the height of eyes, type for two metres, nothing where its stand is."""

import io
import itertools
from dataclasses import replace

import page as validation
import pytest
import zxingcpp
from PIL import Image

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.layout import Code, Photo, Words
from ovop_desktop.brochure.papers import MM, PAPERS
from ovop_desktop.brochure.pictures import pixels_of

LONG = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
LANGUAGES = [("id",), ("id", "en"), ("ko", "id")]


def banner(paper="XB", products=6, **changes):
    return Setting(template="banner", paper=paper, options=(("products", products),), **changes)


def marks(layout, kind):
    return [mark for mark in layout.pages[0].marks if isinstance(mark, kind)]


def codes(layout):
    return [finding.code for finding in layout.findings]


def clashes(layout):
    boxes = [box for box in layout.boxes if box.field not in ("photo", "cover", "stock") and box.width]
    for one, other in itertools.combinations(boxes, 2):
        across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        if across > 1 and down > min(one.height, other.height) * 0.34:
            yield one, other


@pytest.fixture(scope="module")
def items(sample):
    return [item for chapter in sample.chapters for item in chapter.items]


@pytest.mark.parametrize(("paper", "width", "height"), [("XB", 600, 1600), ("RU", 850, 2000)])
def test_a_banner_has_its_true_size(paper, width, height, press, sample, pictures):
    layout = press.lay_out(sample, banner(paper), pictures)
    assert layout.page_size == (pytest.approx(width * MM), pytest.approx(height * MM))
    assert layout.page_count == 1


@pytest.mark.parametrize("paper", ["XB", "RU"])
@pytest.mark.parametrize("products", [3, 4, 5, 6])
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_a_banner_shows_as_many_products_as_wanted_and_names_the_others(
    paper, products, languages, press, sample, items, pictures, read_back, letters
):
    layout = press.lay_out(sample, banner(paper, products, languages=languages), pictures)
    there = read_back(layout).letters
    for item in items[:products]:
        for lang in languages:
            assert letters(item.name[lang]) in there
        assert letters(item.village["id"]) in there
    left = [finding for finding in layout.findings if finding.code == "product.left_out"]
    assert [finding.record for finding in left] == [item.record for item in items[products:]]
    for lang in languages:
        assert letters(sample.title[lang]) in there
        assert letters(sample.subtitle[lang]) in there
    assert letters(sample.place["id"]) in there
    assert letters(sample.contact.phone) in there
    assert list(clashes(layout)) == []
    assert "text.left_out" not in codes(layout)


@pytest.mark.parametrize("paper", ["XB", "RU"])
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_the_title_stands_in_the_upper_third(paper, languages, press, sample, pictures):
    layout = press.lay_out(sample, banner(paper, languages=languages), pictures)
    message = [box for box in layout.boxes if box.field in ("title", "subtitle")]
    assert max(box.y + box.height for box in message) < layout.page_size[1] / 3


@pytest.mark.parametrize("products", [3, 6])
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_nothing_stands_on_what_the_cassette_of_a_roll_up_hides(products, languages, press, sample, pictures):
    layout = press.lay_out(sample, banner("RU", products, languages=languages), pictures)
    visible = layout.page_size[1] - 150 * MM
    assert [box for box in layout.boxes if box.y + box.height > visible] == []
    assert [code for code in marks(layout, Code) if code.area.bottom > visible] == []


def test_what_hides_the_foot_is_no_type_size_and_is_not_enlarged():
    assert PAPERS["XB"].hidden == 0
    assert PAPERS["RU"].hidden == pytest.approx(150 * MM)
    assert (PAPERS["RU"].sharp, PAPERS["RU"].densest) == (PAPERS["XB"].sharp, PAPERS["XB"].densest)


@pytest.mark.parametrize("paper", ["XB", "RU"])
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_type_is_large_enough_to_be_read_from_two_metres(paper, languages, press, sample, pictures):
    assert min(PAPERS[paper].label, PAPERS[paper].small, PAPERS[paper].body) >= 40
    layout = press.lay_out(sample, banner(paper, languages=languages), pictures)
    # Hangul fills its square and is set smaller; one long name may be squeezed a little to stay in one line.
    sizes = [run.size for words in marks(layout, Words) if words.role != "Artifact" for run in words.runs]
    assert min(sizes) >= 40 * 0.86


@pytest.mark.parametrize("paper", ["XB", "RU"])
def test_the_code_can_be_scanned_and_is_eighty_millimetres_wide(paper, press, sample, pictures):
    layout = press.lay_out(sample, banner(paper), pictures)
    (code,) = marks(layout, Code)
    assert code.area.width >= 80 * MM
    shot = press.page_image(layout, 0, 0.4)
    image = Image.frombytes("RGBA", (shot.width, shot.height), shot.rgba).convert("L")
    assert sample.contact.link in [found.text for found in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize("paper", ["XB", "RU"])
def test_photos_are_asked_for_at_no_more_than_one_hundred_and_twenty_pixels_per_inch(paper, press, sample, pictures):
    for photo in marks(press.lay_out(sample, banner(paper), pictures), Photo):
        width, height = pixels_of(photo, 300)
        left, top, right, bottom = photo.cut
        assert width <= min(right - left, photo.area.width / 72 * 120 + 1)
        assert height <= min(bottom - top, photo.area.height / 72 * 120 + 1)


@pytest.mark.parametrize(("width", "severity"), [(2400, None), (1200, "warning"), (500, "error")])
def test_a_photo_too_small_for_a_banner_is_reported(width, severity, press, sample, pictures):
    cover = replace(sample.cover, width=width, height=width * 2 // 3)
    layout = press.lay_out(replace(sample, cover=cover), banner(), pictures)
    low = [finding.severity for finding in layout.findings if finding.code == "photo.low"]
    assert low == ([severity] if severity else [])


@pytest.mark.parametrize("paper", ["XB", "RU"])
@pytest.mark.parametrize("count", [0, 1, 2, 7, 60])
def test_any_number_of_products_is_shown_or_reported(paper, count, press, shelf_of, items, pictures):
    many = [replace(items[at % len(items)], record=f"p{at}") for at in range(count)]
    layout = press.lay_out(shelf_of(many), banner(paper), pictures)
    shown = {box.record for box in layout.boxes if box.field == "name"}
    left = {finding.record for finding in layout.findings if finding.code == "product.left_out"}
    assert shown | left == {item.record for item in many}
    assert shown & left == set()
    assert ("catalogue.empty" in codes(layout)) == (count == 0)
    width, height = layout.page_size
    assert all(box.x >= 0 and box.y >= 0 and box.width > 0 and box.height > 0 for box in layout.boxes)
    assert all(box.x + box.width <= width and box.y + box.height <= height for box in layout.boxes)


@pytest.mark.parametrize("paper", ["XB", "RU"])
@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_three_hundred_letters_are_printed_whole_or_reported(
    paper, languages, press, sugar, shelf_of, pictures, letters
):
    name = {"id": LONG, "en": LONG + "!", "ko": "가나다 " * 70}
    many = [replace(sugar, record=f"p{at}", name=name, village={"id": LONG}, photos=()) for at in range(6)]
    content = replace(shelf_of(many), title=name, subtitle=name, cover=None, office=LONG, place={"id": LONG})
    layout = press.lay_out(content, banner(paper, languages=languages), pictures)
    reported = {(finding.record, finding.facts["field"]) for finding in layout.findings if "field" in finding.facts}
    for item in many:
        boxes = [box for box in layout.boxes if (box.record, box.field) == (item.record, "name")]
        whole = any(letters(name[languages[0]]) in letters(box.text) for box in boxes)
        assert whole or (item.record, "name") in reported
    titles = [box for box in layout.boxes if box.field == "title"]
    assert any(letters(name[languages[0]]) in letters(box.text) for box in titles) or ("catalogue", "title") in reported
    assert list(clashes(layout)) == []


def test_without_a_cover_the_photo_of_a_product_stands_in_the_arch(press, sample, pictures):
    layout = press.lay_out(replace(sample, cover=None), banner(), pictures)
    great = max(marks(layout, Photo), key=lambda photo: photo.area.width)
    assert great.key == sample.chapters[0].items[0].photos[1].key


@pytest.mark.parametrize("profile", [validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B])
@pytest.mark.parametrize("paper", ["XB", "RU"])
def test_a_banner_keeps_the_standards_it_claims(paper, profile, press, sample, pictures):
    layout = press.lay_out(sample, banner(paper, languages=("id", "ko")), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    report = validation.validate_pdf_bytes(target.getvalue(), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
