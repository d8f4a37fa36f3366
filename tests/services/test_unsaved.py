"""What the disk refuses is kept beside the library and brought back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite

STORY = LocalizedText("Disadap pagi-pagi. " * 400)
NEW = Product(new_id(), LocalizedText("Madu Hutan"), story=STORY)


def fill_disk(suite: Suite, *, full: bool = True) -> None:
    """From now on the library's file may not grow (SQLite says what a full disk says), or may again."""
    with suite.editor._library.write() as unit:
        pages = unit._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count={pages if full else 1_000_000}")


def refused(suite: Suite, act: Callable[[], object]) -> None:
    fill_disk(suite)
    with pytest.raises(OvopError) as told:
        for _ in range(40):  # the last pages have room for a little
            act()
    assert told.value.code == "disk.full"
    fill_disk(suite, full=False)


def add(suite: Suite, product: Product) -> None:
    suite.editor.apply(ChangeSet.of(Deed.of("product.added", name="Madu"), [Change(None, product)]))


def lengthen(suite: Suite, product: Product, story: LocalizedText = STORY) -> Callable[[], None]:
    """Writes a longer story each time, as someone does who goes on typing; `name` and the rest stay."""

    def act() -> None:
        now = suite.catalogue.product(product.id)
        assert now is not None
        suite.records.save(now, replace(now, story=LocalizedText(now.story.id + story.id)))

    return act


def test_a_new_record_that_the_disk_refused_is_there_at_the_next_start(suite: Suite, workshop: Workshop) -> None:
    fill_disk(suite)
    with pytest.raises(OvopError):
        add(suite, replace(NEW, story=LocalizedText("panjang " * 100_000)))
    assert suite.unsaved.names() == ()
    suite.close()
    again = workshop.open(workshop.paths.library)
    assert again.unsaved.names() == ("Madu Hutan",)
    assert again.catalogue.product(NEW.id) is None
    assert again.unsaved.bring_back() == 1
    found = again.catalogue.product(NEW.id)
    assert found is not None
    assert found.story.id == "panjang " * 100_000
    assert again.unsaved.names() == ()
    assert not (workshop.paths.library / "unsaved.json").exists()
    deed = again.editor.undo()
    assert deed is not None
    assert deed.code == "product.added"
    again.close()


def test_only_what_was_typed_is_brought_back_over_what_changed_since(suite: Suite, workshop: Workshop) -> None:
    add(suite, NEW)
    refused(suite, lengthen(suite, NEW))
    held = suite.catalogue.product(NEW.id)
    assert held is not None
    suite.close()
    again = workshop.open(workshop.paths.library)
    again.records.save(held, replace(held, name=LocalizedText("Madu Hutan Raya")))
    assert again.unsaved.bring_back() == 1
    found = again.catalogue.product(NEW.id)
    assert found is not None
    assert found.name.id == "Madu Hutan Raya"
    assert found.story.id == held.story.id + STORY.id
    again.close()


def test_what_is_saved_after_all_is_not_kept(suite: Suite, workshop: Workshop) -> None:
    add(suite, NEW)
    act = lengthen(suite, NEW)
    refused(suite, act)
    assert (workshop.paths.library / "unsaved.json").exists()
    act()
    assert not (workshop.paths.library / "unsaved.json").exists()


def test_what_waits_from_last_time_outlives_saving_the_same_record(suite: Suite, workshop: Workshop) -> None:
    add(suite, NEW)
    refused(suite, lengthen(suite, NEW))
    suite.close()
    again = workshop.open(workshop.paths.library)
    held = again.catalogue.product(NEW.id)
    assert held is not None
    again.records.save(held, replace(held, hs_code="0409.00"))
    again.close()
    third = workshop.open(workshop.paths.library)
    assert third.unsaved.names() == ("Madu Hutan",)
    third.unsaved.put_away()
    third.close()
    fourth = workshop.open(workshop.paths.library)
    assert fourth.unsaved.names() == ()
    fourth.close()


def test_a_producer_that_is_gone_by_then_does_not_stop_it(suite: Suite, workshop: Workshop) -> None:
    gone = Producer(new_id(), ProducerKind.COOPERATIVE, "Nira")
    fill_disk(suite)
    with pytest.raises(OvopError):
        add(suite, replace(NEW, producer_id=gone.id, story=LocalizedText("panjang " * 100_000)))
    suite.close()
    again = workshop.open(workshop.paths.library)
    assert again.catalogue.producer(gone.id) is None
    assert again.unsaved.bring_back() == 1
    found = again.catalogue.product(NEW.id)
    assert found is not None
    assert found.producer_id is None
    again.close()


def test_where_the_librarys_folder_takes_nothing_the_settings_folder_does(suite: Suite, workshop: Workshop) -> None:
    (workshop.paths.library / "unsaved.json").mkdir()
    fill_disk(suite)
    with pytest.raises(OvopError):
        add(suite, replace(NEW, story=LocalizedText("panjang " * 100_000)))
    suite.close()
    assert [path.name for path in workshop.paths.settings.glob("*unsaved.json")] == ["Katalog Desa-unsaved.json"]
    again = workshop.open(workshop.paths.library)
    assert again.unsaved.bring_back() == 1
    assert list(workshop.paths.settings.glob("*unsaved.json")) == []
    again.close()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '[{"kind": "ship"}]', '[{"kind": "product", "before": null}]'])
def test_a_damaged_file_of_unsaved_words_stops_nothing(suite: Suite, workshop: Workshop, text: str) -> None:
    suite.close()
    path: Path = workshop.paths.library / "unsaved.json"
    path.write_text(text, "utf-8")
    again = workshop.open(workshop.paths.library)
    assert again.unsaved.names() == ()
    again.close()


def test_a_deed_on_many_records_and_a_stale_one_are_not_kept(suite: Suite, workshop: Workshop) -> None:
    many = [Change(None, replace(NEW, id=new_id(), story=LocalizedText("panjang " * 100_000))) for _ in range(2)]
    fill_disk(suite)
    with pytest.raises(OvopError):
        suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=2), many))
    fill_disk(suite, full=False)
    with pytest.raises(OvopError):
        suite.records.save(NEW, replace(NEW, hs_code="1"))
    assert not (workshop.paths.library / "unsaved.json").exists()
