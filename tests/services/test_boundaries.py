"""Outlines that the office brings: found in its file, kept for every village of a regency, taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.village import Village
from ovop_desktop.services.boundaries import Choice, Offer
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

Octagon = Callable[..., list[list[float]]]
MapMaker = Callable[..., Path]

OCTAGON = re.compile(rb"[\d.-]+ [\d.-]+ m\s+(?:[\d.-]+ [\d.-]+ l\s+){7}h\s")
"""A closed path of eight corners in a page's drawing."""

GIANYAR, CELUK = (115.28, -8.5), (115.271, -8.601)


@pytest.fixture
def celuk(suite: Suite) -> Village:
    """Desa Celuk in an otherwise empty library, marked on the map."""
    village = suite.records.add_village("51.04.01.2005")
    placed = replace(village, location=Coordinates(Decimal("-8.601"), Decimal("115.271")))
    suite.records.save(village, placed)
    return placed


def offered(suite: Suite, path: Path, village: Village) -> Offer:
    return suite.boundaries.read(path, village)(Quiet())


def refusal(suite: Suite, path: Path, village: Village) -> OvopError:
    with pytest.raises(OvopError) as told:
        offered(suite, path, village)
    return told.value


def codes(choice: Choice) -> list[str]:
    return [one.code for one in choice.readings]


def test_of_the_whole_country_the_regency_and_those_of_the_other_villages_are_found(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    suite.records.add_village("33.06.03.2001")
    path = map_file(
        ({"kode": "51.03", "nama": "Kabupaten Badung"}, [octagon(115.18, -8.5)]),
        ({"kode": "51.04", "nama": "Kabupaten Gianyar"}, [octagon(*GIANYAR)]),
        ({"kode": "33.06", "nama": "Kabupaten Purworejo"}, [octagon(110.0, -7.7)]),
        sumber="Bappeda",
    )
    offer = offered(suite, path, celuk)
    assert [codes(one) for one in offer.choices] == [["51.04"]]
    assert [one.name for one in offer.also] == ["Kabupaten Purworejo"]
    assert offer.source == "Bappeda"
    suite.boundaries.keep([offer.choices[0].readings[0], *offer.also], offer.source)
    assert suite.maps.outline("33.06.03.2001").code == "33.06"  # type: ignore[union-attr]
    again = offered(suite, path, celuk)
    assert again.also == ()


def test_one_outline_serves_every_village_of_its_regency_and_undo_takes_it_back(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    before = suite.maps.outline(celuk.code)
    assert before is not None
    assert before.code == "51"
    offer = offered(suite, map_file(({"kode": "51.04"}, [octagon(*GIANYAR)])), celuk)
    suite.boundaries.keep(offer.choices[0].readings, "  Dinas PUPR\n2025 ")
    for code in (celuk.code, "51.04.05.2001"):
        outline = suite.maps.outline(code)
        assert outline is not None
        assert outline.code == "51.04"
        assert len(outline.rings[0]) == 8
    assert suite.maps.source("51.04") == "Dinas PUPR 2025"
    assert suite.maps.outline("51.03.01.2001") is before
    suite.editor.undo()
    assert suite.maps.outline(celuk.code) is before
    suite.editor.redo()
    assert suite.maps.regency_outline(celuk.code) is not None
    suite.boundaries.remove("51.04")
    suite.boundaries.remove("51.04")
    assert suite.maps.outline(celuk.code) is before
    assert suite.editor.undo_deed().code == "boundary.removed"  # type: ignore[union-attr]


def test_an_outline_travels_with_the_library_and_the_library_is_whole(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    offer = offered(suite, map_file(({"kode": "51.04"}, [octagon(*GIANYAR), octagon(*GIANYAR, 0.05)])), celuk)
    suite.boundaries.keep(offer.choices[0].readings, "")
    kept = suite.boundaries.of("51.04")
    suite.close()
    with Library.open(suite.folder, Desk("2" * 12, "Sri")) as library:
        assert kept is not None
        assert library.reader.get("boundary", kept.id) == kept
        assert inspect(library, lambda *_: None).problems == ()


def test_a_new_outline_takes_the_place_of_the_old_one(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    for radius in (0.2, 0.3):
        offer = offered(suite, map_file(({"kode": "51.04"}, [octagon(*GIANYAR, radius)])), celuk)
        suite.boundaries.keep(offer.choices[0].readings, "")
    assert suite.editor.undo_deed().code == "boundary.changed"  # type: ignore[union-attr]
    held = suite.boundaries.of("51.04")
    assert held is not None
    assert len(suite.editor.history("boundary", held.id)) == 2


def test_a_piece_that_nothing_is_said_of_is_the_regency_or_when_small_the_village(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    large = offered(suite, map_file(({}, [octagon(*GIANYAR)])), celuk)
    assert [codes(one) for one in large.choices] == [["51.04", celuk.code]]
    small = offered(suite, map_file(({"fid": 1}, [octagon(*CELUK, 0.02)])), celuk)
    assert [codes(one) for one in small.choices] == [[celuk.code, "51.04"]]
    assert small.choices[0].caption == "#1"


def test_pieces_that_nothing_is_said_of_are_asked_about_when_they_lie_there(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    offer = offered(
        suite,
        map_file(
            ({"wilayah": "Barat"}, [octagon(115.1, -8.5)]),
            ({"wilayah": "Tengah"}, [octagon(*GIANYAR)]),
            ({"wilayah": "Jauh"}, [octagon(110.0, -7.5)]),
        ),
        celuk,
    )
    assert [one.caption for one in offer.choices] == ["Barat", "Tengah"]


def test_the_villages_own_outline_is_drawn_within_its_regency(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    path = map_file(
        ({"KDEPUM": "51.04.01.2005", "WADMKD": "Celuk"}, [octagon(*CELUK, 0.02)]),
        ({"KDEPUM": "51.04.01.2006", "WADMKD": "Guwang"}, [octagon(115.29, -8.61, 0.02)]),
    )
    offer = offered(suite, path, celuk)
    assert [codes(one) for one in offer.choices] == [[celuk.code]]
    suite.boundaries.keep(offer.choices[0].readings, "OpenSID")
    assert suite.maps.village_outline(celuk.code) is not None
    assert suite.maps.village_outline("51.04.01.2006") is None
    assert suite.maps.outline(celuk.code).code == "51"  # type: ignore[union-attr]


def test_files_of_another_place_are_told_apart(
    suite: Suite, celuk: Village, map_file: MapMaker, octagon: Octagon
) -> None:
    other = refusal(suite, map_file(({"kode": "51.03"}, [octagon(115.18, -8.5)])), celuk)
    assert (other.code, other.facts["found"]) == ("boundary.other", "Kabupaten Badung")
    finer = refusal(suite, map_file(({"KDPKAB": "51.04", "KDCPUM": "51.04.02"}, [octagon(*GIANYAR)])), celuk)
    assert (finer.code, finer.facts["regency"]) == ("boundary.finer", "Kabupaten Gianyar")
    assert refusal(suite, map_file(({}, [octagon(110.0, -7.5)])), celuk).code == "boundary.elsewhere"
    assert refusal(suite, map_file(({"kode": "51.04"}, [octagon(110.0, -7.5)])), celuk).code == "boundary.elsewhere"
    assert suite.boundaries.of("51.04") is None


def test_a_chapter_carries_the_regency_its_source_and_the_province_around(
    sample_suite: Suite, map_file: MapMaker, octagon: Octagon
) -> None:
    row = sample_suite.catalogue.village_rows("celuk")[0]
    village = sample_suite.catalogue.village(row.id)
    assert village is not None
    offer = offered(sample_suite, map_file(({"kode": "51.04"}, [octagon(*GIANYAR)])), village)
    sample_suite.boundaries.keep(offer.choices[0].readings, "Bappeda Gianyar")
    content = sample_suite.brochures.content(BrochurePlan(grouping=Grouping.VILLAGE))
    locator = next(one.locator for one in content.chapters if one.record == village.id)
    assert locator is not None
    assert locator.label["id"] == "Gianyar"
    assert locator.source == "Bappeda Gianyar"
    assert len(locator.rings[0]) == 8
    assert locator.dot is not None
    assert locator.around is not None
    assert len(locator.around.rings) > 1
    assert all(0.4 < x < 0.9 for ring in locator.around.part for x, _ in ring)


def test_the_printed_chapter_shows_the_regency_and_names_its_source(
    sample_suite: Suite, map_file: MapMaker, octagon: Octagon, tmp_path: Path
) -> None:
    village = sample_suite.catalogue.village(sample_suite.catalogue.village_rows("celuk")[0].id)
    assert village is not None
    chosen = Selection(tuple(sample_suite.catalogue.products_of_village(village.id)))
    plan = BrochurePlan(grouping=Grouping.VILLAGE, selection=chosen)
    before = tmp_path / "before.pdf"
    sample_suite.brochures.export(plan, before)(Quiet())
    offer = offered(sample_suite, map_file(({"kode": "51.04"}, [octagon(*GIANYAR)])), village)
    sample_suite.boundaries.keep(offer.choices[0].readings, "Bappeda Gianyar")
    sample_suite.brochures.export(plan, tmp_path / "after.pdf")(Quiet())
    page = next(one for one in PdfReader(tmp_path / "after.pdf").pages if "Bappeda Gianyar" in one.extract_text())
    assert "Gianyar" in page.extract_text()
    assert OCTAGON.search(page.get_contents().get_data())
    assert not any(OCTAGON.search(one.get_contents().get_data()) for one in PdfReader(before).pages)


def test_a_dot_far_outside_its_regency_is_shown_on_the_province(
    sample_suite: Suite, map_file: MapMaker, octagon: Octagon
) -> None:
    village = sample_suite.catalogue.village(sample_suite.catalogue.village_rows("celuk")[0].id)
    assert village is not None
    offer = offered(sample_suite, map_file(({"kode": "51.04"}, [octagon(115.45, -8.45, 0.1)])), village)
    sample_suite.boundaries.keep(offer.choices[0].readings, "Bappeda")
    content = sample_suite.brochures.content(BrochurePlan(grouping=Grouping.VILLAGE))
    locator = next(one.locator for one in content.chapters if one.record == village.id)
    assert locator is not None
    assert (locator.label["id"], locator.source, locator.around) == ("Bali", "", None)
