from collections import Counter
from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Badge, BadgeState, Offer, Setting

PICTURED = ("photo", "photos", "chapter.photo", "cover", "back")


def words_of(layout, letters, record):
    """Every word that the boxes of a record show, joined where a line divided it."""
    text = " ".join(box.text for box in layout.boxes if box.record == record and box.field not in PICTURED)
    return letters(text)


def texts_of(item, lang):
    yield item.name[lang]
    for words in (item.summary, item.story, item.category):
        if words.get(lang):
            yield words[lang]
    for label, value in item.facts:
        yield label[lang]
        yield value[lang]
    for offer in item.offers:
        for words in (offer.packaging, offer.net, offer.retail):
            if words.get(lang):
                yield words[lang]
    yield item.producer
    yield item.village["id"]


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("lang", ["id", "en", "ko"])
def test_a_page_of_one_product_says_everything_about_it(paper, lang, press, sample, pictures, letters):
    layout = press.lay_out(sample, Setting(paper=paper, per_page=1, languages=(lang,)), pictures)
    for chapter in sample.chapters:
        for item in chapter.items:
            there = words_of(layout, letters, item.record)
            for text in texts_of(item, lang):
                for word in text.split():
                    assert letters(word) in there, (item.record, word)


@pytest.mark.parametrize("per_page", [1, 2, 4])
@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_a_story_of_any_length_is_printed_to_its_last_word(
    per_page, paper, press, sugar, shelf_of, pictures, read_back, letters
):
    story = " ".join(f"kata{at}" for at in range(900)) + "\n" + " ".join(f"lanjut{at}" for at in range(300))
    items = [replace(sugar, record=f"p{at}", story={"id": story}) for at in range(4)]
    layout = press.lay_out(shelf_of(items), Setting(paper=paper, per_page=per_page), pictures)
    printed = read_back(layout).letters
    for word in ("kata0", "kata450", "kata899", "lanjut0", "lanjut299"):
        assert printed.count(word) >= 4, word
    for item in items:
        said = words_of(layout, letters, item.record)
        for at in range(900):
            assert f"kata{at}" in said


def test_a_continued_story_names_its_page_on_both_ends(press, sugar, shelf_of, pictures):
    items = [replace(sugar, story={"id": "Panjang sekali ceritanya ini. " * 150})]
    layout = press.lay_out(shelf_of(items), Setting(per_page=1), pictures)
    more = next(at for at, page in enumerate(layout.pages) if page.kind == "more")
    product = next(at for at, page in enumerate(layout.pages) if page.kind == "product")
    assert any(box.text == f"bersambung ke hlm. {more + 1}" for box in layout.boxes_on(product))
    assert any(box.text == f"dari hlm. {product + 1}" for box in layout.boxes_on(more))


def test_the_story_of_a_card_without_room_for_it_is_told_at_the_end(press, sugar, shelf_of, pictures):
    items = [replace(sugar, record=f"p{at}", story={"id": "Ceritanya panjang. " * 60}) for at in range(4)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=4), pictures)
    told = Counter(box.record for box in layout.boxes if box.field == "story" and layout.pages[box.page].kind == "more")
    assert set(told) == {"p0", "p1", "p2", "p3"}


def test_a_page_of_six_leaves_stories_out_and_says_so(press, sugar, shelf_of, pictures):
    items = [replace(sugar, record=f"p{at}") for at in range(6)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=6), pictures)
    assert [finding.record for finding in layout.findings if finding.code == "story.left_out"] == [
        f"p{at}" for at in range(6)
    ]


@pytest.mark.parametrize("per_page", [1, 2])
def test_twenty_variants_are_all_printed(per_page, press, sugar, shelf_of, pictures, letters):
    offers = tuple(
        Offer({"id": f"Kemasan{at}"}, {"id": f"{at}0 g"}, {"id": f"Rp{at + 100}.000"}) for at in range(1, 21)
    )
    items = [replace(sugar, record=f"p{at}", offers=offers) for at in range(per_page)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page), pictures)
    for item in items:
        said = words_of(layout, letters, item.record)
        for at in range(1, 21):
            assert f"kemasan{at}" in said
            assert f"rp{at + 100}000" in said


@pytest.mark.parametrize("per_page", [1, 2, 4, 6, 8])
def test_a_name_of_three_hundred_letters_is_printed_whole(per_page, press, sugar, shelf_of, pictures, letters):
    name = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
    items = [replace(sugar, record=f"p{at}", name={"id": name}, story={}) for at in range(per_page)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page), pictures)
    for item in items:
        boxes = [box for box in layout.boxes if box.record == item.record and box.field == "name"]
        assert any(letters(name) in letters(box.text) for box in boxes)


@pytest.mark.parametrize("per_page", [1, 2, 4, 6, 8])
def test_the_numbers_of_certificates_are_printed_when_wanted(per_page, press, sugar, shelf_of, pictures, letters):
    badges = tuple(Badge(f"Izin{at}", f"99887766{at}") for at in range(8))
    items = [replace(sugar, record=f"p{at}", badges=badges) for at in range(per_page)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page, certificate_numbers=True), pictures)
    for item in items:
        said = words_of(layout, letters, item.record)
        assert [at for at in range(8) if f"99887766{at}" not in said] == []


def test_a_certificate_that_has_ended_is_not_printed_and_one_that_ends_soon_is(
    press, sugar, shelf_of, pictures, read_back
):
    badges = (
        Badge("Sertilama", "1", BadgeState.ENDED),
        Badge("Sertibaru", "2", BadgeState.ENDING, {"id": "s.d. 1 Des 2026"}),
    )
    layout = press.lay_out(shelf_of([replace(sugar, badges=badges)]), Setting(per_page=1), pictures)
    text = read_back(layout).letters
    assert "sertilama" not in text
    assert "sertibaru" in text
    found = {finding.code: finding for finding in layout.findings if finding.code.startswith("certificate")}
    assert (found["certificate.ended"].severity, found["certificate.ending"].severity) == ("error", "warning")
    assert found["certificate.ended"].facts["label"] == "Sertilama"
    assert found["certificate.ended"].record == sugar.record


def test_without_prices_no_price_is_printed(press, sample, pictures, read_back):
    layout = press.lay_out(sample, Setting(per_page=2, prices=False), pictures)
    assert "rp22000" not in read_back(layout).letters
    assert not [finding for finding in layout.findings if finding.code == "price.missing"]


@pytest.mark.parametrize("per_page", [1, 2, 6])
def test_wholesale_prices_are_printed_only_when_wanted(per_page, press, sugar, shelf_of, pictures, read_back):
    items = [sugar] * per_page
    without = press.lay_out(shelf_of(items), Setting(per_page=per_page), pictures)
    wanted = press.lay_out(shelf_of(items), Setting(per_page=per_page, wholesale=True), pictures)
    assert "rp18500" not in read_back(without).letters
    assert "rp18500" in read_back(wanted).letters


def test_a_missing_language_falls_back_and_is_reported(press, sugar, shelf_of, pictures, read_back):
    item = replace(sugar, name={"en": "Onlyenglish Sugar"}, summary={"en": "Summaryinenglish."})
    layout = press.lay_out(shelf_of([item]), Setting(per_page=1), pictures)
    text = read_back(layout).letters
    assert "onlyenglish" in text
    assert "summaryinenglish" in text
    missing = {
        (finding.facts["field"], finding.facts["used"])
        for finding in layout.findings
        if finding.code == "language.missing"
    }
    assert missing == {("name", "en"), ("summary", "en")}


def test_without_a_price_the_reader_is_asked_to_ask(press, sugar, shelf_of, pictures, read_back):
    layout = press.lay_out(shelf_of([replace(sugar, offers=())]), Setting(per_page=1), pictures)
    assert "hubungikami" in read_back(layout).letters
    assert [finding.record for finding in layout.findings if finding.code == "price.missing"] == [sugar.record]
