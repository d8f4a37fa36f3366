"""Where an office asks for it, sheets beside the labels show each pack's EAN, and a scanner reads every one of them."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.templates.shelf import shelf

DIGITS = tuple(
    f"{start}{-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(start)) % 10}"
    for start in (f"8991234{number:05d}" for number in range(40))
)
SHEETS = [
    (name, paper)
    for name, template in sorted(shelf().items())
    if any(option.id == "barcodes" for option in template.info.options)
    for paper in template.info.papers
]
ids = "-".join


@pytest.fixture(scope="module")
def coded(sample):
    """The first two chapters, each of their packs with a number of its own, and one with a wrong one."""
    numbers = iter(DIGITS)
    chapters = [
        replace(
            chapter,
            items=tuple(
                replace(item, offers=tuple(replace(offer, gtin=next(numbers)) for offer in item.offers))
                for item in chapter.items
            ),
        )
        for chapter in sample.chapters[:2]
    ]
    wrong = replace(chapters[0].items[0], record="wrong", offers=(replace(chapters[0].items[0].offers[0], gtin="12"),))
    chapters[0] = replace(chapters[0], items=(*chapters[0].items, wrong))
    return replace(sample, chapters=tuple(chapters))


def wanted(catalogue):
    offers = [offer for chapter in catalogue.chapters for item in chapter.items for offer in item.offers]
    return sorted(offer.gtin for offer in offers if len(offer.gtin) == 13)


def asked(name, paper, languages=("id", "en"), **options):
    return Setting(name, paper, languages, wholesale=True, options=tuple(options.items()))


def test_price_lists_product_sheets_and_export_sheets_offer_them():
    assert {name for name, _ in SHEETS} == {"price_list", "product_sheet", "export_sheet"}


@pytest.mark.parametrize(("name", "paper"), SHEETS, ids=ids)
@pytest.mark.parametrize("languages", [("id",), ("ko", "id")], ids=ids)
def test_every_pack_with_a_number_has_bars_that_are_read_back(
    name, paper, languages, press, coded, pictures, printed, read_at_300
):
    layout = press.lay_out(coded, asked(name, paper, languages, barcodes=True), pictures)
    read = [code for code in read_at_300(printed(layout)) if code.isdecimal()]
    assert sorted(set(read)) == wanted(coded)
    assert not [finding for finding in layout.findings if finding.code in {"text.left_out", "code.left_out"}]
    boxes = [box for box in layout.boxes if box.field == "gtin"]
    assert sorted(box.text for box in boxes) == wanted(coded)
    for box in boxes:
        assert box.width >= 29.8 * MM, "eighty per cent of the standard's size, with its quiet zones"
        others = [one for one in layout.boxes_on(box.page) if one.field not in ("gtin", "photo", "cover", "back")]
        for one in others:
            across = min(box.x + box.width, one.x + one.width) - max(box.x, one.x)
            down = min(box.y + box.height, one.y + one.height) - max(box.y, one.y)
            inside = one.text.isdecimal() and one.text in box.text
            assert inside or across <= 0.5 or down <= 0.5, (box.text, one.field, one.text)


@pytest.mark.parametrize(("name", "paper"), SHEETS, ids=ids)
def test_without_being_asked_none_has_bars(name, paper, press, coded, pictures):
    layout = press.lay_out(coded, asked(name, paper), pictures)
    assert not [box for box in layout.boxes if box.field == "gtin"]


@pytest.mark.parametrize("name", ["product_sheet", "export_sheet"])
def test_more_packs_than_a_side_holds_are_said_in_figures(name, press, sugar, shelf_of, pictures, read_back):
    many = replace(sugar, offers=tuple(replace(sugar.offers[0], gtin=digits) for digits in DIGITS))
    layout = press.lay_out(shelf_of([many]), asked(name, "A5", barcodes=True), pictures)
    said = read_back(layout).letters
    assert [digits for digits in DIGITS if digits not in said] == []
