"""What a designer's eye asks of every sheet: nothing illegible, nothing said twice, nothing left hanging."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Chapter, Contact, Correction, Offer, Setting, StockMark
from ovop_desktop.brochure.layout import Photo, Words
from ovop_desktop.brochure.pages.leaflet_choice import MOST
from ovop_desktop.brochure.pages.sheet_strip import LEGIBLE
from ovop_desktop.brochure.templates.catalogue import INDEXED

EAN = "8991234567891"
MAKERS = ("Kelompok Tenun Bife Kuan", "BUM Desa Segara Purwa Kerthi", "Koperasi Desa Merah Putih Jatimalang")


def runs(layout):
    return [run for sheet in layout.pages for mark in sheet.marks if isinstance(mark, Words) for run in mark.runs]


def spoken(layout):
    return [mark.actual for sheet in layout.pages for mark in sheet.marks if isinstance(mark, Words)]


def photos(layout, record):
    boxes = [box for box in layout.boxes if box.record == record and box.field in {"photo", "photos"}]
    return sorted(boxes, key=lambda box: box.y)


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("language", ["id", "en", "ko"])
@pytest.mark.parametrize("maker", MAKERS)
def test_a_producer_s_name_on_a_product_sheet_is_never_too_small_to_read(
    maker, language, paper, press, sugar, shelf_of, pictures
):
    story = {language: "Nira dimasak pagi hari. " * 9}
    item = replace(sugar, producer=maker, photos=sugar.photos[:2], summary={}, story=story, facts=())
    layout = press.lay_out(shelf_of([item]), Setting("product_sheet", paper, (language,)), pictures)
    named = [
        mark
        for sheet in layout.pages
        for mark in sheet.marks
        if isinstance(mark, Words) and mark.actual == maker and mark.runs[0].face.startswith("Fraunces")
    ]
    assert named
    assert all(run.size >= LEGIBLE for mark in named for run in mark.runs)


def test_the_strip_of_a_product_sheet_reaches_both_margins(press, sugar, shelf_of, pictures):
    item = replace(sugar, photos=sugar.photos[:2], story={"id": "Nira dimasak pagi hari. " * 8})
    layout = press.lay_out(shelf_of([item]), Setting("product_sheet", "A4", ("id",)), pictures)
    (strip,) = [box for box in photos(layout, item.record) if box.field == "photos"]
    arch = next(box for box in photos(layout, item.record) if box.field == "photo")
    assert strip.x + strip.width == pytest.approx(arch.x + arch.width, abs=0.1)


@pytest.mark.parametrize(
    ("template", "paper"),
    [("labels", "A4"), ("qr_cards", "A4"), ("name_cards", "A4"), ("leaflet", "A4L"), ("table_tent", "A4")],
)
@pytest.mark.parametrize("language", ["id", "en", "ko"])
def test_no_line_begins_or_ends_with_the_dot_that_parts_two_things(template, paper, language, press, sample, pictures):
    layout = press.lay_out(replace(sample, sample=True), Setting(template, paper, (language,)), pictures)
    texts = {run.text.strip(" \u00a0") for run in runs(layout)}
    assert any("·" in text for text in texts)
    assert [text for text in texts if text.startswith("·") or text.endswith("·")] == []


def test_an_export_sheet_says_the_customs_code_it_knows_without_terms_of_export(
    press, sugar, shelf_of, pictures, read_back
):
    item = replace(sugar, trade=(), facts=(({"en": "HS code"}, {"en": "1702.90"}),))
    layout = press.lay_out(shelf_of([item]), Setting("export_sheet", "A4", ("en",)), pictures)
    assert "170290" in read_back(layout).letters
    assert "trade.missing" in {finding.code for finding in layout.findings}


def test_an_export_sheet_shows_the_product_s_first_photo(press, sugar, shelf_of, pictures):
    layout = press.lay_out(shelf_of([sugar]), Setting("export_sheet", "A4", ("en",)), pictures)
    shown = [mark.key for mark in layout.pages[0].marks if isinstance(mark, Photo)]
    assert shown[0] == sugar.photos[0].key


def leaflet(press, content, pictures, language="id"):
    return press.lay_out(content, Setting("leaflet", "A4L", (language,)), pictures)


def test_a_leaflet_of_one_product_tells_its_story_once(press, sample, sugar, pictures):
    alone = replace(sample, chapters=(Chapter("c", {"id": "Pangan"}, items=(sugar,)),))
    told = " ".join(spoken(leaflet(press, alone, pictures)))
    assert told.count(sugar.story["id"][:60]) == 1


def test_the_photo_beside_a_product_s_story_on_the_flap_is_of_that_product(press, sample, sugar, pictures):
    items = [item for chapter in sample.chapters for item in chapter.items if item.story and item.photos][:3]
    gone = replace(items[-1], stock=StockMark.SOLD_OUT)
    layout = leaflet(press, replace(sample, chapters=(Chapter("c", {}, items=(*items[:-1], gone)),)), pictures)
    (told,) = {box.record for box in layout.boxes_on(0) if box.field == "story"}
    assert told == items[1].record
    assert {box.record for box in layout.boxes_on(0) if box.field == "photo"} == {told}


@pytest.mark.parametrize("language", ["id", "en", "ko"])
def test_the_cover_of_a_leaflet_is_filled_by_its_photo(language, press, sample, pictures):
    layout = leaflet(press, sample, pictures, language)
    (box,) = [box for box in layout.boxes_on(0) if box.field == "cover"]
    assert sample.cover
    shown = next(mark for mark in layout.pages[0].marks if isinstance(mark, Photo) and mark.key == sample.cover.key)
    assert (shown.area.width, shown.area.height) == pytest.approx((box.width, box.height), abs=0.1)


def test_the_prices_of_a_leaflet_are_all_ranges_or_all_the_lowest(press, sugar, shelf_of, pictures):
    def priced(at, low, high):
        offers = tuple(Offer({"id": f"K{cost}"}, {"id": "1 kg"}, {"id": f"Rp{cost}"}) for cost in (low, high))
        return replace(sugar, record=f"p{at}", offers=offers)

    items = [priced(at, "20", "46") for at in range(6)]
    short = [box.text for box in leaflet(press, shelf_of(items), pictures).boxes if box.field == "price"]
    assert len(short) == 6
    assert not any("mulai" in text for text in short)
    items[3] = priced(3, "123.456.000", "987.654.321.000")
    long = [box.text for box in leaflet(press, shelf_of(items), pictures).boxes if box.field == "price"]
    assert all("mulai" in text for text in long)


@pytest.mark.parametrize("count", [1, MOST])
def test_a_leaflet_of_a_few_products_says_every_pack_with_its_price(count, press, sample, pictures, letters, read_back):
    items = [item for chapter in sample.chapters for item in chapter.items if len(item.offers) > 1][:count]
    inside = letters(
        read_back(leaflet(press, replace(sample, chapters=(Chapter("c", {}, items=tuple(items)),)), pictures)).pages[1]
    )
    for item in items:
        for offer in item.offers:
            assert letters(offer.packaging["id"]) in inside
            assert letters(offer.retail["id"]) in inside


@pytest.mark.parametrize("count", [1, INDEXED - 1, INDEXED])
def test_a_catalogue_of_a_few_products_has_neither_contents_nor_index(count, press, sample, shelf_of, pictures):
    items = [item for chapter in sample.chapters for item in chapter.items][:count]
    kinds = {sheet.kind for sheet in press.lay_out(shelf_of(items), Setting(per_page=4), pictures).pages}
    assert ("contents" in kinds, "index" in kinds) == (count >= INDEXED,) * 2


def test_a_running_head_says_the_place_once(press, sample, pictures):
    content = replace(sample, chapters=tuple(replace(one, kicker={}) for one in sample.chapters))
    layout = press.lay_out(content, Setting(per_page=4), pictures)
    for sheet in layout.pages:
        if sheet.kind == "grid":
            said = [run.text.casefold() for mark in sheet.marks if isinstance(mark, Words) for run in mark.runs]
            assert sum("desa sendangsari" in text for text in said) == 1


def test_a_story_without_room_begins_on_its_card_where_its_neighbour_is_taller(press, sugar, shelf_of, pictures):
    short, long = "Nira dimasak pagi hari di tungku. " * 9, "Nira dimasak pagi hari di tungku kayu. " * 60
    items = [replace(sugar, record=f"p{at}", story={"id": text}) for at, text in enumerate((short, long, short))]
    layout = press.lay_out(shelf_of(items), Setting(per_page=3), pictures)
    page = next(number for number, sheet in enumerate(layout.pages) if sheet.kind == "grid")
    begun = [box for box in layout.boxes_on(page) if (box.record, box.field) == ("p1", "story")]
    assert any("dimasak" in box.text for box in begun)
    said = " ".join(box.text for box in layout.boxes if (box.record, box.field) == ("p1", "story"))
    assert said.count("dimasak") >= 60


def test_who_cannot_be_asked_is_told_before_printing(press, sample, pictures):
    silent = replace(sample, contact=Contact(name="Ibu Sri Lestari"))
    for setting in (Setting(), Setting("leaflet", "A4L")):
        found = [one for one in press.lay_out(silent, setting, pictures).findings if one.code == "contact.missing"]
        assert [one.severity for one in found] == ["warning"]
        assert "contact.missing" not in {one.code for one in press.lay_out(sample, setting, pictures).findings}


def test_a_price_above_a_bar_code_is_as_large_as_beside_a_qr_code(press, sugar, shelf_of, pictures):
    offers = (replace(sugar.offers[0], gtin=EAN), replace(sugar.offers[0], gtin=""))
    layout = press.lay_out(shelf_of([replace(sugar, offers=offers)]), Setting("labels", "A4"), pictures)
    figures = "".join(letter for letter in sugar.offers[0].retail["id"] if letter.isdigit() or letter == ".")
    sizes = [run.size for run in runs(layout) if figures in run.text]
    assert len(sizes) == 2
    assert min(sizes) > 0.95 * max(sizes)
    assert [box for box in layout.boxes if box.field == "gtin"]


def test_a_long_name_on_a_label_shares_its_last_line(press, sugar, shelf_of, pictures):
    item = replace(sugar, name={"id": "Minyak Kelapa Sawit Merah Tradisional dari Dusun Bugel 2"})
    layout = press.lay_out(shelf_of([item]), Setting("labels", "A4"), pictures)
    (name, *_) = [
        mark for mark in layout.pages[0].marks if isinstance(mark, Words) and mark.actual.startswith("Minyak Kelapa")
    ]
    assert len({run.y for run in name.runs}) == 2
    assert min(run.size for run in name.runs) > 9


def test_a_slip_strikes_out_the_price_and_not_what_it_is_of(press, sugar, shelf_of, pictures):
    wrong = Correction(
        {"id": "Rp22.000", "en": "IDR 22,000"}, {"id": "Rp24.200", "en": "IDR 24,200"}, {"id": "Botol kaca 250 ml"}
    )
    layout = press.lay_out(
        shelf_of([replace(sugar, corrections=(wrong,))]), Setting("errata", "A6", ("id", "en")), pictures
    )
    texts = [text.replace("\u00a0", "") for text in spoken(layout)]
    assert {"Botol kaca 250ml", "Rp22.000", "Rp24.200"} <= set(texts)
    assert not any("IDR" in text for text in texts)


def test_a_seal_names_no_content_of_one(press, sugar, shelf_of, pictures):
    for net, sealed in (("1 bungkus", False), ("250 g", True)):
        item = replace(sugar, facts=(), offers=(replace(sugar.offers[0], net={"id": net}),))
        layout = press.lay_out(shelf_of([item]), Setting("product_sheet", "A4"), pictures)
        amount = net.split()[0]
        assert (amount in {run.text for run in runs(layout)}) is sealed


@pytest.mark.parametrize("template", ["catalogue", "price_list", "product_sheet", "labels"])
def test_a_pack_that_is_only_said_in_indonesian_is_noted_once_a_product(template, press, sugar, shelf_of, pictures):
    packs = ({"id": "Ikat pusaka"}, {"id": "Ikat besar"}, {"id": "Botol kaca", "en": "Glass bottle"})
    item = replace(sugar, offers=tuple(replace(sugar.offers[0], packaging=one, record=sugar.record) for one in packs))
    for language, noted in (("en", [("note", sugar.record)]), ("id", [])):
        layout = press.lay_out(shelf_of([item]), Setting(template, "A4", (language,), per_page=1), pictures)
        found = [one for one in layout.findings if one.code == "packaging.untranslated"]
        assert [(one.severity, one.record) for one in found] == noted
