"""Records that are probably there twice are found and offered, and left alone once called two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay


def look(suite: Suite, kind: str = "") -> list[set[str]]:
    suite.duplicates.look()(Quiet())
    return [set(one.pair) for one in suite.duplicates.found(kind)]


def test_the_sample_catalogue_has_nothing_twice(sample_suite: Suite) -> None:
    assert look(sample_suite) == []


def test_a_product_written_twice_is_found_until_one_is_archived(suite: Suite) -> None:
    one = suite.records.add_product(LocalizedText("Keripik Singkong"))
    other = suite.records.add_product(LocalizedText("Kripik Singkong"))
    suite.records.add_product(LocalizedText("Kopi Robusta"))
    assert look(suite, "product") == [{one.id, other.id}]
    suite.records.archive_products([other.id])
    assert suite.duplicates.found() == ()
    suite.editor.undo()
    assert [set(pair.pair) for pair in suite.duplicates.found()] == [{one.id, other.id}]


def test_products_of_two_producers_that_are_probably_one_are_found(suite: Suite) -> None:
    makers = [
        suite.records.add_producer(ProducerKind.GROUP, name) for name in ("KWT Melati", "Kelompok Wanita Tani Melati")
    ]
    products = [suite.records.add_product(LocalizedText("Keripik Singkong"), one.id) for one in makers]
    for maker in makers:
        suite.records.save(maker, replace(maker, contact=Contact(phone="0812-2745-0193")))
    assert look(suite, "producer") == [{one.id for one in makers}]
    assert look(suite, "product") == [{one.id for one in products}]


def test_villages_of_one_code_are_found(suite: Suite) -> None:
    village = suite.records.add_village("34.01.08.2005")
    twin = replace(village, id=new_id())
    suite.editor.apply(ChangeSet.of(Deed.of("village.added", name=twin.label), [Change(None, twin)]))
    assert look(suite, "village") == [{village.id, twin.id}]


def test_what_was_called_two_is_offered_no_more_also_after_a_restart(workshop: Workshop) -> None:
    suite = workshop.create(workshop.paths.library)
    one = suite.records.add_product(LocalizedText("Keripik Singkong"))
    other = suite.records.add_product(LocalizedText("Kripik Singkong"))
    pair = frozenset((one.id, other.id))
    suite.duplicates.keep_apart(pair)
    suite.close()
    suite = workshop.open(workshop.paths.library)
    assert look(suite) == []
    suite.duplicates.keep_apart(pair, apart=False)
    assert look(suite) == [set(pair)]
    suite.close()


def test_a_look_is_stale_only_after_something_that_is_compared_changed(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    look(suite)
    assert not suite.duplicates.stale
    after = replace(product, hs_code="170290")
    suite.records.save(product, after)
    assert not suite.duplicates.stale
    suite.records.save(after, replace(after, name=LocalizedText("Gula Semut")))
    assert suite.duplicates.stale


def test_a_look_can_be_cancelled(suite: Suite) -> None:
    suite.records.add_product(LocalizedText("Gula"))

    def stop(stage: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        suite.duplicates.look()(Relay(stop))
    assert suite.duplicates.stale
