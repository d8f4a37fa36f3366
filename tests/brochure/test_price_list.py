"""The price list: every product and price, in groups, on as many pages as it takes."""

import io
import time
from dataclasses import replace

import page
import pikepdf
import pytest

from ovop_desktop.brochure.content import Badge, BadgeState, Catalogue, Chapter, Offer, Setting, StockMark
from ovop_desktop.brochure.layout import Close, Open, Words

PAPERS = ("A4", "F4", "A5", "A4L")


def listed(**wanted):
    options = tuple((name, wanted.pop(name)) for name in ("photos", "order_form") if name in wanted)
    return Setting(template="price_list", options=options, **wanted)


def many(sample, count, per):
    items = [item for chapter in sample.chapters for item in chapter.items]
    copies = [replace(items[at % len(items)], record=f"p{at}") for at in range(count)]
    chapters = [
        Chapter(f"c{at}", {"id": f"Kelompok {at}"}, items=tuple(copies[at : at + per])) for at in range(0, count, per)
    ]
    return replace(sample, chapters=tuple(chapters))


def outside(layout):
    width, height = layout.page_size
    return [
        box
        for box in layout.boxes
        if box.x < -0.01 or box.y < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]


def boxes(layout, record, field):
    return [box for box in layout.boxes if (box.record, box.field) == (record, field)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
def test_every_product_stands_in_the_list_with_its_packs_and_prices(
    paper, languages, press, sample, pictures, read_back, letters
):
    layout = press.lay_out(sample, listed(paper=paper, languages=languages, wholesale=True), pictures)
    printed = read_back(layout).letters
    assert outside(layout) == []
    for chapter in sample.chapters:
        for item in chapter.items:
            for lang in languages:
                assert letters(item.name[lang]) in printed
            assert letters(item.producer) in printed
            assert letters(item.village["id"]) in printed
            for offer in item.offers:
                for words in (offer.packaging, offer.net, offer.retail, offer.wholesale):
                    assert letters(words.get(languages[0], "")) in printed


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B])
@pytest.mark.parametrize(
    "setting",
    [
        listed(wholesale=True, languages=("id", "en"), order_form=True),
        listed(paper="A5", photos=False),
        listed(paper="A4L"),
    ],
    ids=("form", "plain", "wide"),
)
def test_a_list_keeps_the_standards_it_claims(setting, profile, press, sample, pictures, printed):
    report = page.validate_pdf_bytes(printed(press.lay_out(sample, setting, pictures)), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def rows_of(pdf):
    """The rows of every table in a PDF, each as the roles of its cells."""
    tables = []

    def walk(element, rows):
        role = element.get("/S")
        if role == "/Table":
            rows = []
            tables.append(rows)
        kids = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        kids = [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]
        if role == "/TR":
            rows.append([str(kid.get("/S")) for kid in kids])
        for kid in kids:
            walk(kid, rows)

    walk(pdf.Root.StructTreeRoot.K, None)
    return tables


def test_each_group_is_a_table_of_equal_rows_with_its_columns_named(press, sample, pictures, printed):
    layout = press.lay_out(sample, listed(wholesale=True, order_form=True), pictures)
    with pikepdf.open(io.BytesIO(printed(layout))) as pdf:
        tables = rows_of(pdf)
    assert len(tables) >= len(sample.chapters)
    assert sum(len(rows) - 1 for rows in tables) == sum(
        len(item.offers) for chapter in sample.chapters for item in chapter.items
    )
    for rows in tables:
        assert rows[0] == ["/TH"] * 6
        assert all(row == ["/TD"] * 6 for row in rows[1:])


def test_a_group_that_goes_on_says_so_and_names_its_columns_again(press, sample, pictures):
    layout = press.lay_out(many(sample, 60, 60), listed(wholesale=True), pictures)
    assert layout.page_count > 2
    for number in range(layout.page_count):
        texts = [run.text for mark in layout.pages[number].marks if isinstance(mark, Words) for run in mark.runs]
        assert ("lanjutan" in texts) == (number > 0)
        assert {"ECERAN", "GROSIR", "KEMASAN & ISI"} <= set(texts)


def test_no_group_begins_at_a_foot_without_a_product(press, sample, pictures):
    for count in range(20, 40):
        layout = press.lay_out(many(sample, count, 3), listed(), pictures)
        for sheet in layout.pages:
            opened = [mark.role for mark in sheet.marks if isinstance(mark, Open)]
            assert opened.count("Table") == opened.count("THead") == opened.count("TBody")
            after = "".join(
                "(" if isinstance(mark, Open) else ")" for mark in sheet.marks if isinstance(mark, Open | Close)
            )
            assert after.count("(") == after.count(")")
            assert opened.count("TR") >= 2 * opened.count("Table")


def test_prices_are_aligned_on_their_right_with_figures_of_one_width(press, sample, pictures):
    layout = press.lay_out(sample, listed(wholesale=True), pictures)
    retail = {
        round(box.x + box.width, 1)
        for box in layout.boxes
        if box.field == "price" and box.text.startswith("Rp") and box.text.endswith("000")
    }
    assert len(retail) <= 3
    runs = [run for sheet in layout.pages for mark in sheet.marks if isinstance(mark, Words) for run in mark.runs]
    assert all(run.tabular for run in runs if run.text.startswith("Rp"))


def test_a_product_stays_whole_unless_it_is_taller_than_a_page(press, sample, sugar, shelf_of, pictures):
    few = many(sample, 80, 40)
    layout = press.lay_out(few, listed(), pictures)
    for chapter in few.chapters:
        for item in chapter.items:
            assert len({box.page for box in layout.boxes if box.record == item.record}) == 1
    offers = tuple(Offer({"id": f"Kemasan {at}"}, {"id": f"{at} g"}, {"id": f"Rp{at}.000"}) for at in range(1, 200))
    layout = press.lay_out(shelf_of([replace(sugar, offers=offers)]), listed(), pictures)
    assert outside(layout) == []
    assert [box.text for box in boxes(layout, sugar.record, "offers")] == [
        f"Kemasan {at}\xa0· {at}\xa0g" for at in range(1, 200)
    ]
    assert (
        len(boxes(layout, sugar.record, "name")) == len({box.page for box in boxes(layout, sugar.record, "price")}) > 1
    )


def test_five_hundred_products_are_laid_out_quickly(press, sample, pictures):
    begun = time.process_time()
    layout = press.lay_out(many(sample, 500, 25), listed(wholesale=True), pictures)
    assert time.process_time() - begun < 10
    assert {box.record for box in layout.boxes} >= {f"p{at}" for at in range(500)}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("id", "Harga per 24 November 2026, dapat berubah sewaktu-waktu."),
        ("en", "Prices as of 24 November 2026, subject to change."),
        ("ko", "2026년 11월 24일 기준 가격이며 변동될 수 있습니다."),
    ],
)
def test_every_page_says_from_which_day_its_prices_hold(lang, said, press, sample, pictures, read_back, letters):
    layout = press.lay_out(many(sample, 60, 60), listed(languages=(lang,)), pictures)
    assert all(letters(said) in letters(text) for text in read_back(layout).pages)


def test_an_edition_without_a_day_says_that_prices_change(press, sample, pictures, read_back):
    layout = press.lay_out(replace(sample, date="besok"), listed(), pictures)
    assert "hargadapatberubah" in read_back(layout).letters


def test_a_product_without_a_price_asks_to_be_asked_about(press, sugar, shelf_of, pictures):
    bare = replace(sugar, record="bare", offers=())
    half = replace(sugar, record="half", offers=(Offer(retail={"id": "Rp5.000"}), Offer(net={"id": "2 kg"})))
    layout = press.lay_out(shelf_of([sugar, bare, half]), listed(), pictures)
    assert [box.text for box in boxes(layout, "bare", "price")] == ["Hubungi kami"]
    assert [box.text for box in boxes(layout, "half", "price")] == ["Rp\xa05.000", "Hubungi kami"]
    found = [finding.record for finding in layout.findings if finding.code == "price.missing"]
    assert found == ["bare", "half"]


def test_wholesale_prices_stand_only_where_they_are_wanted_and_known(
    press, sample, sugar, shelf_of, pictures, read_back
):
    assert "grosir" not in read_back(press.lay_out(sample, listed(), pictures)).letters
    none = replace(sugar, offers=tuple(replace(offer, wholesale={}) for offer in sugar.offers))
    assert "grosir" not in read_back(press.lay_out(shelf_of([none]), listed(wholesale=True), pictures)).letters
    wanted = read_back(press.lay_out(shelf_of([sugar]), listed(wholesale=True), pictures)).letters
    assert "mulaigrosir" in wanted
    assert "48rp18500" in wanted


def test_what_the_group_is_named_after_is_not_said_in_its_rows(press, sugar, shelf_of, sample, pictures):
    for title, gone, kept in ((sugar.producer, "producer", "village"), (sugar.village["id"], "village", "producer")):
        chapter = Chapter("c", {"id": title}, items=(sugar,))
        layout = press.lay_out(replace(sample, chapters=(chapter,)), listed(), pictures)
        assert boxes(layout, sugar.record, gone) == []
        said = {"producer": sugar.producer, "village": sugar.village["id"]}[kept]
        assert [box.text for box in boxes(layout, sugar.record, kept)] == [said]


def test_the_line_beside_a_group_is_not_said_again_either(press, sugar, sample, pictures):
    chapter = Chapter(
        "c", {"id": sugar.producer}, {"id": f"{sugar.village['id']}, {sugar.regency['id']}"}, items=(sugar,)
    )
    layout = press.lay_out(replace(sample, chapters=(chapter,)), listed(), pictures)
    assert boxes(layout, sugar.record, "village") == []
    assert [box.text for box in boxes(layout, "c", "chapter.kicker")] == [
        f"{sugar.village['id']}, {sugar.regency['id']}"
    ]


def test_permits_that_hold_and_short_supply_are_marked(press, sugar, shelf_of, pictures):
    badges = (Badge("Halal", "ID123"), Badge("Sertilama", "9", BadgeState.ENDED))
    marked = replace(sugar, badges=badges, stock=StockMark.SOLD_OUT)
    for numbers, said in ((False, "Halal"), (True, "Halal ID123")):
        layout = press.lay_out(shelf_of([marked]), listed(certificate_numbers=numbers), pictures)
        assert [box.text for box in boxes(layout, sugar.record, "certificates")] == [said]
        assert [box.text for box in boxes(layout, sugar.record, "stock")] == ["Habis"]
        assert [finding.facts["label"] for finding in layout.findings if finding.code == "certificate.ended"] == [
            "Sertilama"
        ]


def test_photos_can_be_left_out_and_then_none_is_missed(press, sugar, shelf_of, pictures):
    bare = replace(sugar, photos=())
    with_photos = press.lay_out(shelf_of([bare]), listed(), pictures)
    without = press.lay_out(shelf_of([bare]), listed(photos=False), pictures)
    assert "photo.missing" in {finding.code for finding in with_photos.findings}
    assert "photo.missing" not in {finding.code for finding in without.findings}
    assert boxes(without, sugar.record, "photo") == []


def test_an_order_form_has_a_column_to_write_in_and_lines_for_the_buyer(press, sample, pictures, read_back):
    plain = read_back(press.lay_out(sample, listed(), pictures)).letters
    form = read_back(press.lay_out(sample, listed(order_form=True), pictures)).letters
    for said in ("jumlah", "namapemesan", "alamatkirim"):
        assert said in form
        assert said not in plain


def test_the_last_page_says_whom_to_order_from(press, sample, pictures):
    for count in range(1, 30):
        layout = press.lay_out(many(sample, count, 5), listed(order_form=count % 2 == 0), pictures)
        codes = [box for box in layout.boxes if box.text == sample.contact.link]
        assert [box.page for box in codes] == [layout.page_count - 1]
        top = codes[0].y - 12
        assert all(
            box.y + box.height <= top for box in layout.boxes_on(layout.page_count - 1) if box.record.startswith("p")
        )


def test_a_name_of_any_length_is_printed_to_its_end(press, sugar, shelf_of, pictures, read_back):
    name = " ".join(f"kata{at}" for at in range(1200))
    long = replace(sugar, name={"id": name}, producer=name)
    layout = press.lay_out(shelf_of([sugar, long, sugar]), listed(paper="A5"), pictures)
    assert outside(layout) == []
    assert "kata1199" in read_back(layout).letters
    assert [finding.code for finding in layout.findings if finding.code == "name.long"] == ["name.long"]


def test_a_list_without_products_says_so(press, sample, pictures):
    layout = press.lay_out(replace(sample, chapters=()), listed(), pictures)
    assert layout.page_count == 1
    assert "catalogue.empty" in {finding.code for finding in layout.findings}


def test_a_list_without_anything_at_all_still_prints(press, pictures, read_back):
    layout = press.lay_out(Catalogue({}), listed(), pictures)
    assert "daftarharga" in read_back(layout).letters
