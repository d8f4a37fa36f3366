"""The export sheet says what a buyer abroad asks, on one page, in the buyer's language."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Setting

TRADE = (
    ({"id": "Kode HS", "en": "HS code", "ko": "HS 코드"}, {"id": "1702.90", "en": "1702.90", "ko": "1702.90"}),
    (
        {"id": "Harga ekspor", "en": "Export price", "ko": "수출 가격"},
        {
            "id": "US$3,10 per kg, FOB Semarang",
            "en": "US$3.10 per kg, FOB Semarang",
            "ko": "US$3.10 / kg, FOB Semarang",
        },
    ),
)
SPECIFICATION = (({"id": "Kadar air", "en": "Moisture"}, {"id": "maks. 3 %", "en": "max. 3 %"}),)


@pytest.fixture
def sheet(press, sugar, shelf_of, pictures):
    def made(languages=("en",), paper="A4", **facts):
        item = replace(sugar, **{"trade": TRADE, "specification": SPECIFICATION, **facts})
        return press.lay_out(shelf_of([item]), Setting("export_sheet", paper, languages, per_page=1), pictures)

    return made


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("language", ["en", "ko", "id"])
def test_codes_terms_and_specification_stand_on_one_page(language, paper, sheet, read_back, letters):
    layout = sheet((language,), paper)
    assert layout.page_count == 1
    there = read_back(layout).letters
    for label, value in TRADE:
        assert letters(label[language]) in there
        assert letters(value[language]) in there
    assert letters("3 %") in there


def test_permits_stand_with_their_numbers(sheet, sugar, read_back, letters):
    there = read_back(sheet()).letters
    numbers = [badge.number for badge in sugar.badges if badge.number and badge.state != "ended"]
    assert numbers
    for number in numbers:
        assert letters(number) in there


def test_the_price_at_home_is_not_shown_to_a_buyer_abroad(sheet, sugar, read_back, letters):
    there = read_back(sheet(("en", "id"))).letters
    assert sugar.offers[0].retail
    assert letters(sugar.offers[0].retail["id"]) not in there


def test_a_product_without_terms_of_export_is_told(sheet, sugar):
    found = {finding.code: finding for finding in sheet(trade=()).findings}
    assert found["trade.missing"].record == sugar.record
    assert "trade.missing" not in {finding.code for finding in sheet().findings}


def test_a_specification_of_sixty_rows_goes_on_overleaf_and_nothing_is_lost(sheet, read_back, letters):
    rows = tuple(({"en": f"Property {at}"}, {"en": f"value {at}"}) for at in range(60))
    layout = sheet(specification=rows)
    assert layout.page_count > 1
    there = read_back(layout).letters
    assert all(letters(f"value {at}") in there for at in range(60))
