"""The product sheet: a product on a sheet of its own, on one side or on both, with nothing lost between them."""

from dataclasses import replace

import page
import pytest

from ovop_desktop.brochure.content import Badge, BadgeState, Catalogue, Offer, Setting
from ovop_desktop.brochure.layout import Photo, Words

LONG = " ".join(f"kata{at}" for at in range(900))


def sheeted(**wanted):
    options = tuple((name, wanted.pop(name)) for name in ("photos", "back") if name in wanted)
    return Setting(template="product_sheet", options=options, **wanted)


def outside(layout):
    width, height = layout.page_size
    return [
        box
        for box in layout.boxes
        if box.x < -0.01 or box.y < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]


def kinds(layout):
    return [sheet.kind for sheet in layout.pages]


def runs_of(sheet):
    return [run for mark in sheet.marks if isinstance(mark, Words) for run in mark.runs]


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
def test_a_sheet_says_everything_about_its_product(paper, languages, press, sample, pictures, read_back, letters):
    layout = press.lay_out(sample, sheeted(paper=paper, languages=languages, wholesale=True), pictures)
    written = read_back(layout).pages
    assert outside(layout) == []
    for chapter in sample.chapters:
        for item in chapter.items:
            sides = {box.page for box in layout.boxes if box.record == item.record}
            said = letters("".join(written[side] for side in sorted(sides)))
            texts = [item.name, item.summary, item.story]
            for lang in languages:
                for words in texts:
                    assert all(letters(word) in said for word in words.get(lang, "").split())
            lead = languages[0]
            for offer in item.offers:
                for words in (offer.packaging, offer.net, offer.retail, offer.wholesale):
                    assert letters(words.get(lead, "")) in said
            for fact in item.facts:
                assert all(letters(words[lead]) in said for words in fact)
            for text in (item.producer, item.village["id"], item.contact.phone, sample.office, sample.contact.phone):
                assert letters(text) in said


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B])
@pytest.mark.parametrize(
    "setting", [sheeted(languages=("id", "en"), back="language"), sheeted(paper="A5", back="always")], ids=str
)
def test_a_sheet_keeps_the_standards_it_claims(setting, profile, press, sample, pictures, printed):
    report = page.validate_pdf_bytes(printed(press.lay_out(sample, setting, pictures)), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_a_sheet_has_no_page_number_and_no_running_head(press, sample, pictures):
    layout = press.lay_out(sample, sheeted(), pictures)
    for number, sheet in enumerate(layout.pages):
        texts = {run.text for run in runs_of(sheet)}
        assert f"{number + 1:02d}" not in texts
        assert not any("Katalog 2026" in text for text in texts)


def test_a_product_that_fits_takes_one_page(press, sample, pictures):
    layout = press.lay_out(sample, sheeted(), pictures)
    items = [item for chapter in sample.chapters for item in chapter.items]
    assert kinds(layout) == ["product"] * len(items)
    assert [bookmark.page for bookmark in layout.bookmarks] == list(range(len(items)))


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_a_story_without_room_goes_on_overleaf_to_its_last_word(paper, press, sugar, shelf_of, pictures, read_back):
    layout = press.lay_out(shelf_of([replace(sugar, story={"id": LONG})]), sheeted(paper=paper), pictures)
    assert kinds(layout)[:2] == ["product", "product_back"]
    assert outside(layout) == []
    assert any(run.text == "Selengkapnya di balik" for run in runs_of(layout.pages[0]))
    said = " ".join(box.text for box in layout.boxes if (box.record, box.field) == (sugar.record, "story")).split()
    assert [word for word in LONG.split() if word not in said and f"K{word[1:]}" not in said] == []
    assert "kata899" in read_back(layout).letters


def test_what_goes_beyond_the_back_fills_further_sheets(press, sugar, shelf_of, pictures, read_back):
    much = replace(sugar, story={"id": " ".join(f"kata{at}" for at in range(2600)), "en": "One line."})
    layout = press.lay_out(shelf_of([much]), sheeted(languages=("id", "en")), pictures)
    assert layout.page_count > 2
    assert set(kinds(layout)[1:]) == {"product_back"}
    assert "kata2599" in read_back(layout).letters


def test_a_long_summary_goes_on_overleaf_in_both_languages(press, sugar, shelf_of, pictures):
    summary = {"id": LONG, "en": " ".join(f"word{at}" for at in range(700))}
    layout = press.lay_out(shelf_of([replace(sugar, summary=summary)]), sheeted(languages=("id", "en")), pictures)
    said = " ".join(box.text for box in layout.boxes if (box.record, box.field) == (sugar.record, "summary"))
    assert [word for word in f"{summary['id']} {summary['en']}".split() if word not in said] == []
    texts = {run.text for sheet in layout.pages for run in runs_of(sheet)}
    assert {"RINGKASAN", "IN SHORT"} <= texts


def test_forty_packs_and_forty_facts_are_all_printed(press, sugar, shelf_of, pictures):
    offers = tuple(Offer({"id": f"Kemasan{at}"}, {"id": f"{at} g"}, {"id": f"Rp{at}.000"}) for at in range(1, 41))
    facts = tuple(({"id": f"Label{at}"}, {"id": f"Nilai{at}"}) for at in range(1, 41))
    layout = press.lay_out(shelf_of([replace(sugar, offers=offers, facts=facts)]), sheeted(), pictures)
    assert outside(layout) == []
    said = " ".join(box.text for box in layout.boxes if box.record == sugar.record)
    for at in range(1, 41):
        assert f"Kemasan{at} " in said
        assert f"Rp\xa0{at}.000" in said
        assert f"Nilai{at}" in said


@pytest.mark.parametrize("back", ["always", "language"])
def test_for_printing_on_both_sides_every_product_has_an_even_number_of_pages(back, press, sample, sugar, pictures):
    long = replace(sugar, record="long", story={"id": LONG, "en": LONG})
    chapters = (replace(sample.chapters[0], items=(long, *sample.chapters[0].items)), *sample.chapters[1:])
    layout = press.lay_out(replace(sample, chapters=chapters), sheeted(back=back, languages=("id", "en")), pictures)
    starts = [bookmark.page for bookmark in layout.bookmarks]
    assert len(starts) == 13
    assert all(start % 2 == 0 for start in starts)
    assert layout.page_count % 2 == 0


def test_the_back_can_say_the_same_in_the_second_language(press, sample, pictures, read_back, letters):
    layout = press.lay_out(sample, sheeted(back="language", languages=("id", "ko")), pictures)
    item = sample.chapters[0].items[0]
    front, back = (letters(text) for text in read_back(layout).pages[:2])
    assert letters(item.name["id"]) in front
    assert letters(item.name["ko"]) not in front
    assert letters(item.name["ko"]) in back
    assert letters(item.summary["ko"]) in back
    assert "마을에서" in back


def test_the_back_shows_every_permit_with_its_number_and_no_ended_one(press, sugar, shelf_of, pictures):
    badges = (
        Badge("Halal", "ID341", note={"id": "s.d. 1 Mei 2027"}),
        Badge("P-IRT", "206"),
        Badge("Sertilama", "9", BadgeState.ENDED),
    )
    layout = press.lay_out(shelf_of([replace(sugar, badges=badges)]), sheeted(back="always"), pictures)
    said = [box.text for box in layout.boxes_on(1) if box.field == "certificates"]
    assert said == ["Halal", "ID341 · s.d. 1 Mei 2027", "P-IRT", "206"]


@pytest.mark.parametrize("photos", [1, 2, 3])
def test_as_many_photos_are_shown_as_are_wanted(photos, press, sugar, shelf_of, pictures):
    layout = press.lay_out(shelf_of([sugar]), sheeted(photos=photos), pictures)
    keys = [mark.key for mark in layout.pages[0].marks if isinstance(mark, Photo)]
    assert keys == [photo.key for photo in sugar.photos[:photos]]


def test_a_small_sheet_makes_room_before_it_turns_the_page(press, sample, pictures):
    layout = press.lay_out(sample, sheeted(languages=("id", "en"), wholesale=True), pictures)
    assert "product_back" not in kinds(layout)


def test_without_prices_neither_price_nor_day_is_printed(press, sample, pictures, read_back):
    said = read_back(press.lay_out(sample, sheeted(prices=False, back="always"), pictures)).letters
    assert "rp22000" not in said
    assert "hargaper" not in said
    assert "rp22000" in read_back(press.lay_out(sample, sheeted(), pictures)).letters


def test_a_name_of_any_length_is_printed_whole_and_reported(press, sugar, shelf_of, pictures, read_back):
    layout = press.lay_out(shelf_of([replace(sugar, name={"id": LONG[:2000]})]), sheeted(paper="A5"), pictures)
    assert outside(layout) == []
    assert LONG[:2000].split()[-2] in read_back(layout).letters
    assert "name.long" in {finding.code for finding in layout.findings}


def test_a_sample_says_on_every_front_that_it_is_one(press, sample, pictures, read_back):
    layout = press.lay_out(replace(sample, sample=True), sheeted(), pictures)
    assert all("rekaan" in text for text in read_back(layout).pages)


def test_no_product_gives_a_page_that_says_so(press, pictures, read_back):
    layout = press.lay_out(Catalogue({}), sheeted(), pictures)
    assert [finding.code for finding in layout.findings] == ["catalogue.empty"]
    assert "belumberisiproduk" in read_back(layout).letters


def test_a_product_chosen_twice_has_one_sheet(press, sugar, shelf_of, pictures):
    assert press.lay_out(shelf_of([sugar, sugar]), sheeted(), pictures).page_count == 1
