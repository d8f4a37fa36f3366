"""QR cards and business cards: in their places, inside their cuts, with codes that are read, backs behind fronts."""

from __future__ import annotations

import io
from dataclasses import replace

import page as validation
import pytest

from ovop_desktop.brochure.content import Contact, Setting
from ovop_desktop.brochure.edition import OFFICE
from ovop_desktop.brochure.label_grids import Fit
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.proof import misread
from ovop_desktop.brochure.templates.name_cards import GRID
from ovop_desktop.brochure.templates.qr_cards import SIZES
from ovop_desktop.brochure.themes import THEMES

LANGUAGES = [("id",), ("id", "en"), ("ko", "id")]


def setting(template, languages=("id",), theme="soga", **options):
    return Setting(template, "A4", languages, theme=theme, options=tuple(options.items()))


def codes(layout):
    return {finding.code for finding in layout.findings}


def place_of(box, grid):
    for number in range(grid.count):
        area = Fit().area(grid, number)
        inside = area.x <= box.x and box.x + box.width <= area.right
        if inside and area.y <= box.y and box.y + box.height <= area.bottom:
            return number
    return None


def test_cards_are_centred_on_the_paper():
    assert GRID.margin == pytest.approx((15, 11))
    assert (GRID.width, GRID.height, GRID.count) == (90, 55, 10)
    assert SIZES["eight"].corner(3) == pytest.approx((105, 83.5), abs=0.01)
    assert SIZES["ten"].corner(9) == pytest.approx((105, 229.5), abs=0.01)


@pytest.mark.parametrize("languages", LANGUAGES)
@pytest.mark.parametrize("options", [{}, {"size": "ten"}, {"per": "producer"}])
def test_nothing_of_a_qr_card_goes_over_its_cut(languages, options, press, sample, pictures):
    layout = press.lay_out(sample, setting("qr_cards", languages, **options), pictures)
    grid = SIZES[options.get("size", "eight")]
    assert "text.left_out" not in codes(layout)
    assert None not in [place_of(box, grid) for box in layout.boxes]


@pytest.mark.parametrize("languages", LANGUAGES)
def test_nothing_of_a_business_card_goes_over_its_cut(languages, press, sample, pictures):
    layout = press.lay_out(sample, setting("name_cards", languages, copies=1, back=True), pictures)
    assert "text.left_out" not in codes(layout)
    assert None not in [place_of(box, GRID) for box in layout.boxes]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("template", "options"),
    [("qr_cards", {}), ("qr_cards", {"per": "producer", "size": "ten"}), ("name_cards", {"copies": 2})],
)
def test_every_code_is_read_at_300_dpi(template, options, theme, press, sample, pictures, printed, read_at_300):
    layout = press.lay_out(sample, setting(template, theme=theme, **options), pictures)
    data = printed(layout)
    assert misread(io.BytesIO(data), layout, OFFICE, every=True) == ()
    wanted = sorted(box.text for box in layout.boxes if box.text.startswith("https://wa.me/"))
    assert wanted
    assert sorted(read_at_300(data)) == wanted


def test_a_product_s_code_says_which_product_and_a_producer_s_does_not(press, shelf_of, sugar, pictures):
    def links(**options):
        layout = press.lay_out(shelf_of([sugar]), setting("qr_cards", **options), pictures)
        return [box.text for box in layout.boxes if box.text.startswith("https://wa.me/")]

    assert links() == [sugar.contact.link]
    assert links(per="producer") == [sugar.contact.link.partition("?")[0]]


def test_a_producer_of_many_products_has_one_card(press, shelf_of, sugar, pictures):
    items = [replace(sugar, record=f"p{number}", name={"id": f"Gula {number}"}) for number in range(5)]
    layout = press.lay_out(shelf_of(items), setting("qr_cards", per="producer"), pictures)
    assert {place_of(box, SIZES["eight"]) for box in layout.boxes} == {0}


def test_a_card_without_a_number_has_no_code_and_is_told(press, shelf_of, sugar, sample, pictures):
    mute = replace(shelf_of([replace(sugar, contact=Contact())]), contact=Contact())
    for template in ("qr_cards", "name_cards"):
        layout = press.lay_out(mute, setting(template), pictures)
        assert "code.missing" in codes(layout)
        assert not [box for box in layout.boxes if "wa.me" in box.text]


def test_each_back_lies_behind_its_front_when_the_long_edge_is_turned(press, sample, pictures):
    layout = press.lay_out(sample, setting("name_cards", copies=1, back=True), pictures)
    assert [page.kind for page in layout.pages] == ["cards", "backs"] * (layout.page_count // 2)
    fronts = {box.record: Fit().area(GRID, place_of(box, GRID)) for box in layout.boxes if box.page == 0}
    backs = {box.record: Fit().area(GRID, place_of(box, GRID)) for box in layout.boxes if box.page == 1}
    backs = {record: area for record, area in backs.items() if record}
    assert backs.keys() == fronts.keys()
    for record, front in fronts.items():
        assert backs[record].x == pytest.approx(210 * MM - front.right, abs=0.01)
        assert backs[record].y == pytest.approx(front.y, abs=0.01)


def test_ten_cards_of_one_producer_fill_a_sheet(press, shelf_of, sugar, pictures):
    layout = press.lay_out(shelf_of([sugar]), setting("name_cards"), pictures)
    assert layout.page_count == 1
    assert {place_of(box, GRID) for box in layout.boxes} == set(range(10))


@pytest.mark.parametrize("template", ["qr_cards", "name_cards"])
def test_a_producer_with_a_very_long_name_stays_inside_or_is_told(template, press, shelf_of, sugar, pictures):
    long = "Kelompok Usaha Perempuan Kepala Keluarga Sejahtera Mandiri " * 9
    item = replace(sugar, producer=long, name={"id": long}, contact=replace(sugar.contact, address=long))
    layout = press.lay_out(shelf_of([item]), setting(template), pictures)
    grid = SIZES["eight"] if template == "qr_cards" else GRID
    assert None not in [place_of(box, grid) for box in layout.boxes]
    assert codes(layout) & {"text.left_out", "name.long"}


@pytest.mark.parametrize(("template", "options"), [("qr_cards", {"per": "producer"}), ("name_cards", {"back": True})])
def test_cards_serve_archives_and_screen_readers(template, options, press, sample, pictures, printed):
    data = printed(press.lay_out(sample, setting(template, ("id", "en"), **options), pictures))
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B):
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, [str(one) for one in report.failures][:5]
