"""One place puts the parts together; two libraries share nothing that is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.text import LocalizedText


def test_a_new_library_gets_its_office_and_its_village(workshop: Workshop) -> None:
    suite = workshop.create(workshop.paths.library, Office(name="Kalurahan Hargotirto", region="34.01.08.2005"))
    assert suite.catalogue.office().name == "Kalurahan Hargotirto"
    assert [row.label for row in suite.catalogue.village_rows()] == ["Kalurahan Hargotirto"]
    assert suite.folder == workshop.paths.library
    suite.close()


def test_an_office_of_a_regency_makes_no_village(workshop: Workshop) -> None:
    suite = workshop.create(workshop.paths.library, Office(name="Dinas", region="34.01"))
    assert suite.catalogue.village_rows() == ()
    suite.close()


def test_what_was_written_is_there_the_next_time_and_can_be_taken_back(workshop: Workshop) -> None:
    suite = workshop.create(workshop.paths.library)
    suite.records.add_product(LocalizedText("Gula Semut"))
    suite.close()
    again = workshop.open(workshop.paths.library)
    assert again.catalogue.counts().products == 1
    assert again.editor.undo() is not None
    assert again.catalogue.counts().products == 0
    again.close()


def test_one_library_has_one_writer(workshop: Workshop) -> None:
    suite = workshop.create(workshop.paths.library)
    with pytest.raises(OvopError) as caught:
        workshop.open(workshop.paths.library)
    assert caught.value.code == "library.in_use"
    suite.close()
    workshop.open(workshop.paths.library).close()


def test_two_libraries_may_be_open_and_know_nothing_of_each_other(workshop: Workshop, tmp_path: Path) -> None:
    first, second = workshop.create(tmp_path / "a"), workshop.create(tmp_path / "b")
    first.records.add_product(LocalizedText("Gula"))
    assert second.catalogue.counts().products == 0
    second.close()
    assert first.catalogue.counts().products == 1
    first.close()


def test_a_library_is_seen_before_it_is_opened(workshop: Workshop) -> None:
    assert not workshop.holds_library(workshop.paths.library)
    workshop.create(workshop.paths.library).close()
    assert workshop.holds_library(workshop.paths.library)
    with pytest.raises(OvopError) as caught:
        workshop.create(workshop.paths.library)
    assert caught.value.code == "library.exists"


def test_what_is_missing_is_told(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(OvopError) as caught:
        workshop.open(tmp_path / "none")
    assert caught.value.code == "library.missing"


def test_history_carries_the_person_who_sits_here(workshop: Workshop) -> None:
    workshop.settings.save(workshop.settings.load().__class__(person="Sri"))
    suite = workshop.create(workshop.paths.library)
    product = suite.records.add_product(LocalizedText("Gula"))
    assert [entry.who for entry in suite.editor.history("product", product.id)] == ["Sri"]
    suite.close()
