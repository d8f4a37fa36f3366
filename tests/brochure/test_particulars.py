"""Specification, ordering and making on the back of a sheet; awards as small badges in the catalogue."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Setting

ROWS = (({"id": "Kadar air", "en": "Moisture"}, {"id": "maks. 3 %", "en": "max. 3 %"}),)
TERMS = (({"id": "Masa simpan", "en": "Shelf life"}, {"id": "18 bulan", "en": "18 months"}),)
MAKING = {"id": "Disaring, dimasak, lalu diayak.", "en": "Strained, cooked and sifted."}
AWARD = {"id": "OVOP 2024, 3 dari 3 bintang", "en": "OVOP 2024, 3 of 3 stars"}


def sheeted(**wanted):
    options = (("back", wanted.pop("back")),) if "back" in wanted else ()
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


def texts(layout, field):
    return [box.text for box in layout.boxes if box.field == field]


@pytest.fixture
def told(sugar):
    return replace(sugar, specification=ROWS, terms=TERMS, making=MAKING, awards=(AWARD,))


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
def test_the_back_says_what_it_is_how_it_is_kept_and_how_it_is_made(paper, press, told, shelf_of, pictures, read_back):
    layout = press.lay_out(shelf_of([told]), sheeted(paper=paper), pictures)
    assert kinds(layout) == ["product", "product_back"]
    assert outside(layout) == []
    back = [box.text for box in layout.boxes if box.page == 1]
    for text in ("Kadar air", "maks. 3 %", "Masa simpan", "18 bulan"):
        assert any(text in said.replace("\xa0", " ") for said in back)
    assert "Disaring, dimasak, lalu diayak." in " ".join(back)
    assert "SPESIFIKASI" in read_back(layout).pages[1].replace("\n", " ")


def test_two_languages_stand_below_one_another(press, told, shelf_of, pictures):
    layout = press.lay_out(shelf_of([told]), sheeted(languages=("id", "en")), pictures)
    assert kinds(layout) == ["product", "product_back"]
    said = " ".join(texts(layout, "making") + texts(layout, "terms"))
    assert "Disaring" in said
    assert "Strained" in said
    assert "18 months" in said.replace("\xa0", " ")


def test_a_side_for_each_language_has_a_back_for_each(press, told, shelf_of, pictures):
    layout = press.lay_out(shelf_of([told]), sheeted(languages=("id", "en"), back="language"), pictures)
    assert kinds(layout) == ["product", "product", "product_back", "product_back"]
    where = {box.page: box.text for box in layout.boxes if box.field == "making"}
    assert where[2].startswith("Disaring")
    assert where[3].startswith("Strained")


def test_what_is_more_than_a_side_holds_is_text_to_its_last_word(press, told, shelf_of, pictures):
    rows = tuple(({"id": f"Label{at}"}, {"id": f"Nilai{at}"}) for at in range(70))
    making = {"id": " ".join(f"kata{at}" for at in range(700))}
    layout = press.lay_out(shelf_of([replace(told, specification=rows, making=making)]), sheeted(), pictures)
    assert outside(layout) == []
    said = " ".join(texts(layout, "specification") + texts(layout, "making")).replace("\xa0", " ")
    for at in range(70):
        assert f"Label{at}: Nilai{at}" in said
    assert [word for word in making["id"].split() if word not in said and f"K{word[1:]}" not in said] == []


@pytest.mark.parametrize("per_page", [1, 2, 4, 6, 8])
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_catalogue_names_an_award_with_scheme_year_and_stars_out_of_most(
    per_page, language, press, told, shelf_of, pictures
):
    others = [replace(told, record=f"r{at}", awards=()) for at in range(5)]
    setting = Setting(per_page=per_page, languages=(language,))
    layout = press.lay_out(shelf_of([told, *others]), setting, pictures)
    said = {" ".join(text.split()) for text in texts(layout, "awards")}
    assert said - {"Penghargaan", "Awards"} == {AWARD[language]}
    assert {box.record for box in layout.boxes if box.field == "awards"} == {told.record}


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("per_page", [1, 2, 4])
def test_many_and_long_awards_push_nothing_off_the_page(paper, per_page, press, told, shelf_of, pictures):
    awards = tuple({"id": f"Penghargaan {at} " + "panjang sekali " * 12 + "2024"} for at in range(9))
    items = [replace(told, record=f"r{at}", awards=awards) for at in range(4)]
    layout = press.lay_out(shelf_of(items), Setting(per_page=per_page, paper=paper), pictures)
    assert outside(layout) == []
