"""Records that are probably there twice are found and offered, and left alone once called two."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.producer import Producer, ProducerKind
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


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_products_of_three_producers_that_are_probably_one_are_all_found(suite: Suite, order: tuple[int, ...]) -> None:
    """Whatever ids chance gives them: in each order another producer has the smallest."""
    ids = [EntityId(f"{place:032x}") for place in order]
    products = []
    for one, name in zip(ids, ("KWT Melati", "Kelompok Wanita Tani Melati", "Melati (KWT)"), strict=True):
        maker = Producer(one, ProducerKind.GROUP, name, contact=Contact(phone="0812-2745-0193"))
        suite.editor.apply(ChangeSet.of(Deed.of("producer.added", name=name), [Change(None, maker)]))
        products.append(suite.records.add_product(LocalizedText("Keripik Singkong"), one).id)
    everyone = [set(pair) for pair in combinations(sorted(ids), 2)]
    assert sorted(map(sorted, look(suite, "producer"))) == sorted(map(sorted, everyone))
    assert len(look(suite, "product")) == 3


def test_products_of_producers_tied_through_a_third_are_found(suite: Suite) -> None:
    """A is B and A is C, though B and C have nothing in common."""
    ids = [EntityId(f"{place:032x}") for place in range(3)]
    phones = ["0812-2745-0193", "0812-2745-0194"]
    contacts = [Contact(phone=phones[0], whatsapp=phones[1]), Contact(phone=phones[0]), Contact(phone=phones[1])]
    for one, name, contact in zip(ids, ("Melati", "KWT Melati", "Koperasi Melati"), contacts, strict=True):
        maker = Producer(one, ProducerKind.GROUP, name, contact=contact)
        suite.editor.apply(ChangeSet.of(Deed.of("producer.added", name=name), [Change(None, maker)]))
    tied = look(suite, "producer")
    assert sorted(map(sorted, tied)) == sorted(map(sorted, ([ids[0], ids[1]], [ids[0], ids[2]])))
    made = [suite.records.add_product(LocalizedText("Keripik Singkong"), one).id for one in ids]
    assert {frozenset(pair) for pair in look(suite, "product")} == {frozenset(pair) for pair in combinations(made, 2)}
    suite.duplicates.keep_apart(frozenset(ids[:2]))
    assert [set(pair) for pair in look(suite, "product")] == [{made[0], made[2]}]


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
