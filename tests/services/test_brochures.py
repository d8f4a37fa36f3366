"""From a plan to settled content, a layout, and a file that replaces the old one whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pypdf
import pytest

from ovop_desktop.brochure.content import BadgeState, Item, StockMark
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import EMPTY, LocalizedText
from ovop_desktop.services.brochures import file_name
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay
from ovop_desktop.storage.database import Database

PLAN = BrochurePlan(languages=("id", "en"))


def ids_of(suite: Suite, words: str) -> tuple[EntityId, ...]:
    return tuple(suite.catalogue.product_ids(ProductQuery(words=words)))


def items(suite: Suite, plan: BrochurePlan = PLAN) -> dict[str, Item]:
    chapters = suite.brochures.content(plan).chapters
    return {item.name["id"]: item for chapter in chapters for item in chapter.items}


def only(suite: Suite, words: str) -> BrochurePlan:
    return replace(PLAN, selection=Selection(chosen=ids_of(suite, words)))


def test_a_village_is_a_chapter_with_its_story_place_and_photo(sample_suite: Suite) -> None:
    content = sample_suite.brochures.content(PLAN)
    celuk = next(one for one in content.chapters if one.title["id"] == "Desa Celuk")
    assert celuk.kicker["en"] == "Gianyar, Bali"
    assert celuk.intro["id"].startswith("Di Celuk")
    assert celuk.photo is not None
    assert [item.name["en"] for item in celuk.items] == ["Jawan Silver Cuff"]
    assert len(content.chapters) == 12


def test_categories_come_in_the_offices_order(sample_suite: Suite) -> None:
    content = sample_suite.brochures.content(replace(PLAN, grouping=Grouping.CATEGORY))
    assert [(one.title["id"], len(one.items)) for one in content.chapters] == [
        ("Pangan", 6),
        ("Minuman", 1),
        ("Kriya", 3),
        ("Kain", 2),
    ]


def test_a_producer_is_a_chapter_with_founding_year_and_members(sample_suite: Suite) -> None:
    content = sample_suite.brochures.content(replace(PLAN, grouping=Grouping.PRODUCER))
    nira = next(one for one in content.chapters if one.title["id"] == "Koperasi Nira Menoreh")
    facts = {label["id"]: value["id"] for label, value in nira.facts}
    assert facts == {"Berdiri": "2009", "Anggota": "112"}
    assert nira.kicker["id"] == "Kalurahan Hargotirto, Kulon Progo"


def test_a_chapter_without_a_photo_opens_with_a_large_one_of_its_products(sample_suite: Suite) -> None:
    chapters = sample_suite.brochures.content(PLAN).chapters
    (sugar,) = sample_suite.catalogue.products(ids_of(sample_suite, "gulasemut")).values()
    opening = next(one.photo for one in chapters if one.title["id"] == "Kalurahan Hargotirto")
    assert opening is not None
    assert opening.key == sugar.photos[-1].digest
    assert opening.alt["en"] == "Organic Coconut Sugar"
    sample_suite.records.set_photos(sugar.id, [replace(photo, width=1653) for photo in sugar.photos])
    chapters = sample_suite.brochures.content(PLAN).chapters
    assert next(one.photo for one in chapters if one.title["id"] == "Kalurahan Hargotirto") is None


def test_products_without_a_place_get_a_chapter_of_their_own(sample_suite: Suite) -> None:
    sample_suite.records.add_product(LocalizedText("Tanpa desa"))
    last = sample_suite.brochures.content(PLAN).chapters[-1]
    assert (last.title, [item.name["id"] for item in last.items]) == ({}, ["Tanpa desa"])


def test_chosen_products_keep_their_order_and_archived_ones_stay_out(sample_suite: Suite) -> None:
    coffee, sugar, salt = (ids_of(sample_suite, words)[0] for words in ("kopi robusta", "gulasemut", "palungan"))
    sample_suite.records.archive_products([salt])
    plan = replace(PLAN, selection=Selection(chosen=(coffee, salt, sugar)))
    content = sample_suite.brochures.content(plan)
    assert [item.record for chapter in content.chapters for item in chapter.items] == [coffee, sugar]
    assert sample_suite.brochures.product_count(plan) == 2


def test_a_filter_chooses_what_it_finds(sample_suite: Suite) -> None:
    query = ProductQuery(stock=frozenset({StockState.MADE_TO_ORDER}))
    found = items(sample_suite, replace(PLAN, selection=Selection(query=query)))
    assert set(found) == {"Gelang Perak Jawan", "Tenun Buna Insana"}
    assert {item.stock for item in found.values()} == {StockMark.MADE_TO_ORDER}


def test_prices_and_amounts_are_finished_words(sample_suite: Suite) -> None:
    first = items(sample_suite)["Gula Semut Organik"].offers[0]
    assert (first.retail["id"], first.retail["en"]) == ("Rp22.000", "IDR\u00a022,000")
    assert (first.wholesale["id"], first.wholesale_from["id"]) == ("Rp18.500", "48 pcs")
    assert first.net["ko"] == "250 g"
    assert items(sample_suite)["Tenun Buna Insana"].offers[0].retail == {}


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("899 1234 567891", "8991234567891"),
        ("8991234567890", ""),
        ("036000291452", "0036000291452"),
        ("96385074", ""),
        ("belum ada", ""),
    ],
)
def test_a_bar_code_is_handed_on_only_when_its_check_digit_is_right(
    written: str, printed: str, sample_suite: Suite
) -> None:
    (sugar,) = sample_suite.catalogue.products(ids_of(sample_suite, "gulasemut")).values()
    sample_suite.records.save(sugar, replace(sugar, variants=(replace(sugar.variants[0], gtin=written),)))
    assert items(sample_suite)["Gula Semut Organik"].offers[0].gtin == printed


def test_ended_and_ending_papers_carry_their_state_to_the_press(sample_suite: Suite) -> None:
    found = items(sample_suite)
    states = {badge.label: badge.state for badge in found["Sambal Roa"].badges}
    assert states == {"P-IRT": BadgeState.ENDED, "Halal": BadgeState.VALID}
    (pirt,) = (badge for badge in found["Kerupuk Kulit Cikunir"].badges if badge.label == "P-IRT")
    assert (pirt.state, pirt.note["id"]) == (BadgeState.ENDING, "s.d. 12 Des 2026")


def test_the_code_opens_whatsapp_with_a_ready_order_in_the_leading_language(sample_suite: Suite) -> None:
    contact = items(sample_suite)["Gula Semut Organik"].contact
    link = urlsplit(contact.link)
    assert (link.netloc, link.path) == ("wa.me", "/6281200000011")
    assert parse_qs(link.query)["text"] == [
        "Halo, saya melihat Gula Semut Organik di katalog Koperasi Karya Desa. Apakah masih tersedia?"
    ]
    assert (contact.name, contact.phone) == ("Sri Wahyuni", "0812-0000-0011")
    english = items(sample_suite, replace(PLAN, languages=("en",)))["Gula Semut Organik"].contact
    assert parse_qs(urlsplit(english.link).query)["text"][0].startswith("Hello, I saw Organic Coconut Sugar")


def test_a_maker_without_a_telephone_is_ordered_from_at_the_office(sample_suite: Suite) -> None:
    product = sample_suite.records.add_product(LocalizedText("Jamu"))
    contact = items(sample_suite)[product.name.id].contact
    assert (contact.name, contact.link.split("?")[0]) == ("Koperasi Karya Desa", "https://wa.me/6281200000100")


def test_a_language_that_is_not_written_is_absent(sample_suite: Suite) -> None:
    honey = items(sample_suite)["Madu Hutan Sumbawa"]
    assert set(honey.name) == set(honey.story) == {"id"}
    assert items(sample_suite)["Gerabah Kasongan"].story == {}


def test_the_cover_says_whose_catalogue_it_is(sample_suite: Suite) -> None:
    content = sample_suite.brochures.content(PLAN)
    rows = sample_suite.catalogue.product_rows(sample_suite.catalogue.product_ids(ProductQuery()))
    assert (content.office, content.place["id"], content.year, content.date) == (
        "Koperasi Karya Desa",
        "Kabupaten Kulon Progo",
        "2026",
        f"{max(row.changed for row in rows):%Y-%m-%d}",
    )
    assert content.title["id"] == "Rasa dan Karya Dua Belas Desa"
    assert content.cover is not None
    assert content.sample
    own = sample_suite.brochures.content(replace(PLAN, title=LocalizedText("Oleh-oleh"), subtitle=EMPTY))
    assert own.title == {"id": "Oleh-oleh"}


def test_an_empty_library_still_has_a_title(suite: Suite) -> None:
    content = suite.brochures.content(PLAN)
    assert content.title["id"]
    assert content.chapters == ()
    assert not content.sample


def test_content_asks_the_library_as_often_for_twelve_products_as_for_one(
    sample_suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    read = Database.reading

    def counted(database: Database) -> AbstractContextManager[object]:
        nonlocal asked
        asked += 1
        return read(database)

    monkeypatch.setattr(Database, "reading", counted)
    sample_suite.brochures.content(only(sample_suite, "gulasemut"))
    one, asked = asked - 1, 0
    sample_suite.brochures.content(replace(PLAN, selection=Selection(chosen=ids_of(sample_suite, ""))))
    assert 0 < asked - 1 <= one


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "Katalog.pdf"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_an_export_is_a_readable_file_with_every_name_in_it(sample_suite: Suite, target: Path) -> None:
    plan = replace(only(sample_suite, "kabupaten gianyar"), per_page=1)
    told: list[str] = []
    made = sample_suite.brochures.export(plan, target)(Relay(lambda stage, _done, _total: told.append(stage)))
    reader = pypdf.PdfReader(target)
    assert (made.path, made.pages, made.size) == (target, len(reader.pages), target.stat().st_size)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in ("Gelang Perak Jawan", "Jawan Silver Cuff", "Koperasi Perak Sekar Wangi", "Desa Celuk"):
        assert words in text
    assert told


def test_findings_lead_to_the_record_that_mends_them(sample_suite: Suite) -> None:
    layout = sample_suite.brochures.lay_out(only(sample_suite, "sambal roa"))(Quiet())
    ended = [one for one in layout.findings if one.code == "certificate.ended"]
    assert [one.record for one in ended] == list(ids_of(sample_suite, "sambal roa"))


def test_a_page_can_be_looked_at(sample_suite: Suite) -> None:
    layout = sample_suite.brochures.lay_out(only(sample_suite, "gulasemut"))(Quiet())
    image = sample_suite.brochures.page_image(layout, 0, 0.5)
    width, height = layout.page_size
    assert abs(image.width - width / 2) <= 1
    assert abs(image.height - height / 2) <= 1
    assert len(image.rgba) == image.width * image.height * 4
    assert len(set(image.rgba[::997])) > 8


@pytest.mark.parametrize("stop_at", range(4))
def test_cancelled_the_old_file_stays(sample_suite: Suite, target: Path, stop_at: int) -> None:
    target.write_bytes(b"old")
    told = 0

    def stop(_stage: str, _done: int, _total: int) -> None:
        nonlocal told
        told += 1
        if told > stop_at * 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_suite.brochures.export(only(sample_suite, "gulasemut"), target)(Relay(stop))
    assert target.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_told(sample_suite: Suite, tmp_path: Path) -> None:
    with pytest.raises(OvopError) as caught:
        sample_suite.brochures.export(only(sample_suite, "gulasemut"), tmp_path / "no" / "x.pdf")(Quiet())
    assert caught.value.code == "file.no_folder"


def test_a_setting_the_template_does_not_offer_is_told(sample_suite: Suite) -> None:
    for change in ({"paper": "A0"}, {"per_page": 5}, {"theme": "neon"}, {"languages": ("fr",)}, {"languages": ()}):
        with pytest.raises(OvopError) as caught:
            sample_suite.brochures.lay_out(replace(PLAN, **change))(Quiet())  # type: ignore[arg-type]
        assert caught.value.code == "brochure.setting"


def test_the_same_library_and_plan_make_the_same_bytes(sample_suite: Suite, tmp_path: Path) -> None:
    plan = only(sample_suite, "gulasemut")
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for path in (first, second):
        sample_suite.brochures.export(plan, path)(Quiet())
    assert first.read_bytes() == second.read_bytes()


def test_the_suggested_name_can_be_a_file_anywhere(sample_suite: Suite) -> None:
    assert sample_suite.brochures.suggested_name(PLAN) == "Koperasi Karya Desa 2026 A4.pdf"
    titled = replace(PLAN, title=LocalizedText('Rasa/Karya: "2026"?'), paper="F4")
    assert sample_suite.brochures.suggested_name(titled) == "Rasa Karya 2026 2026 F4.pdf"


def test_the_suggested_name_says_what_kind_of_sheet_it_is_unless_it_is_the_catalogue(sample_suite: Suite) -> None:
    named = sample_suite.brochures.suggested_name
    assert named(PLAN, "Katalog") == "Koperasi Karya Desa 2026 A4.pdf"
    assert named(replace(PLAN, template="price_list"), "Daftar harga") == "Daftar harga Koperasi Karya Desa 2026 A4.pdf"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "_CON"),
        ("lpt1", "_lpt1"),
        (" .. ", "Katalog"),
        ("a" * 200, "a" * 80),
        ("Katalog\x00\nDesa\u202e", "Katalog Desa"),
        ("한국어 카탈로그", "한국어 카탈로그"),
    ],
)
def test_file_names(title: str, name: str) -> None:
    assert file_name(title) == name
    assert os.sep not in file_name(title)


def test_the_studio_starts_by_category_where_each_village_has_one_product(sample_suite: Suite) -> None:
    assert sample_suite.brochures.starting_plan().grouping is Grouping.CATEGORY
    producers = sample_suite.catalogue.producer_rows()
    for row in producers[:7]:
        sample_suite.records.add_product(LocalizedText("Lagi"), producer_id=row.id)
    assert sample_suite.brochures.starting_plan().grouping is Grouping.VILLAGE


def test_the_photo_that_a_product_lends_to_its_category_leads_to_the_product(sample_suite: Suite) -> None:
    brochures = sample_suite.brochures
    plan = replace(PLAN, grouping=Grouping.CATEGORY)
    lent = {one.title["id"]: one.photo.lender for one in brochures.content(plan).chapters if one.photo}
    assert lent
    for title, lender in lent.items():
        product = sample_suite.catalogue.product(EntityId(lender))
        assert product is not None
        category = sample_suite.catalogue.category(EntityId(product.category_id or ""))
        assert category is not None
        assert category.name.id == title
    layout = brochures.lay_out(plan)(Quiet())
    openings = [number for number, page in enumerate(layout.pages) if page.kind == "chapter"]
    shown = {box.record for number in openings for box in layout.boxes_on(number) if box.field == "photo"}
    assert shown == set(lent.values())
    village = next(one for one in brochures.content(PLAN).chapters if one.title["id"] == "Desa Celuk")
    assert village.photo is not None
    assert village.photo.lender == ""
