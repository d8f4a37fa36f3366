"""The report of a layout names what was shrunk, continued, substituted and left out, each with its record and field."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.brochure.content import Offer, Setting
from ovop_desktop.brochure.templates.shelf import shelf

LONG = ("Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa " * 6)[:300].strip()
FACES = Path(__file__).resolve().parents[2] / "resources" / "faces"
INFOS = {name: template.info for name, template in shelf().items()}


def found(layout, code):
    return [finding for finding in layout.findings if finding.code == code]


@pytest.mark.parametrize("per_page", [1, 2, 3, 4, 6, 8])
def test_a_name_of_three_hundred_letters_is_reported_as_shrunk_or_continued(per_page, press, sugar, shelf_of, pictures):
    items = [replace(sugar, record=f"p{at}", name={"id": LONG}) for at in range(per_page)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page), pictures)
    assert {finding.record for finding in found(layout, "name.long")} == {item.record for item in items}
    assert all(finding.page is not None for finding in found(layout, "name.long"))


def test_usual_names_are_not_reported(press, sample, pictures):
    for per_page in (1, 2, 4, 8):
        assert found(press.lay_out(sample, Setting(per_page=per_page), pictures), "name.long") == []


def test_a_text_that_goes_on_elsewhere_is_reported_with_both_its_pages(press, sugar, shelf_of, pictures, letters):
    offers = tuple(Offer({"id": f"Kemasan{at}"}, {"id": f"{at}0 g"}, {"id": f"Rp{at}.000"}) for at in range(1, 21))
    items = [replace(sugar, record=f"p{at}", offers=offers, story={"id": "Ceritanya. " * 200}) for at in range(2)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=2), pictures)
    continued = found(layout, "text.continued")
    assert {(one.record, one.facts["field"]) for one in continued} >= {
        (f"p{at}", field) for at in range(2) for field in ("offers", "story")
    }
    for one in continued:
        assert layout.pages[one.page].kind == "grid"
        target = layout.boxes_on(one.facts["to"] - 1)
        assert [box for box in target if (box.record, box.field) == (one.record, one.facts["field"])]


def test_letters_that_no_face_has_are_reported_with_record_and_field_before_anything_is_drawn(
    press, sugar, shelf_of, pictures
):
    layout = press.lay_out(shelf_of([replace(sugar, summary={"id": "Manis 😀 sekali"})]), Setting(per_page=1), pictures)
    (one,) = found(layout, "letters.missing")
    assert (one.record, one.facts["field"], one.facts["letters"]) == (sugar.record, "summary", "😀")


@pytest.mark.parametrize("name", INFOS)
def test_no_sheet_prints_type_a_print_shop_refuses_without_saying_so(name, press, sugar, shelf_of, pictures):
    info = INFOS[name]
    words = {"id": LONG, "en": LONG}
    item = replace(sugar, name=words, summary=words, producer=LONG, village=words, category=words)
    wanted = Setting(name, info.papers[0], ("id", "en"), info.per_page[0])
    layout = press.lay_out(shelf_of([item]), wanted, pictures)
    small = {(box.page, box.record, box.field) for box in layout.boxes if box.text and 0 < box.size < 4.95}
    assert {(one.page, one.record, one.facts["field"]) for one in found(layout, "text.small")} == small


@pytest.mark.parametrize("name", INFOS)
def test_every_field_that_a_finding_may_name_has_words(name, press, sample, pictures):
    info = INFOS[name]
    known = [json.loads((FACES / f"{language}.json").read_text("utf-8")) for language in ("id", "en")]
    layout = press.lay_out(sample, Setting(name, info.papers[0], ("id", "en"), info.per_page[0]), pictures)
    fields = {box.field for box in layout.boxes if box.text}
    assert [field for field in sorted(fields) for words in known if f"field.{field}" not in words] == []
