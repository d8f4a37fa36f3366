"""Two records that are one thing become one: field by field, with everything that pointed to the other."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.impression import Impression, PrintedLine
from ovop_desktop.domain.merging import Choices, Take
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.producer import Member, Producer, ProducerKind
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay


def size(net: int, price: int) -> Variant:
    return Variant(new_id(), "Pouch", Decimal(net), "g", Money(price))


def product(suite: Suite, name: str, **fields: object) -> Product:
    made = suite.records.add_product(LocalizedText(name))
    after = replace(made, **fields)  # type: ignore[arg-type]
    suite.records.save(made, after)
    return after


def merge(suite: Suite, kind: str, left: EntityId, right: EntityId, choices: Choices | None = None) -> None:
    suite.merging.merge(suite.merging.plan(kind, left, right), choices or {})(Quiet())


def now(suite: Suite, one: EntityId) -> Product:
    found = suite.catalogue.product(one)
    assert found is not None
    return found


def test_what_only_one_of_them_has_is_taken_and_the_rest_as_chosen(suite: Suite) -> None:
    left = product(suite, "Keripik Singkong", summary=LocalizedText("Renyah", "Crisp"), hs_code="170290")
    right = product(suite, "Kripik Singkong", summary=LocalizedText("Gurih", "", "맛"), kbli="10792", hs_code="200520")
    merge(suite, "product", left.id, right.id, {"summary.id": Take.RIGHT})
    one = now(suite, left.id)
    assert one.name == left.name
    assert one.summary == LocalizedText("Gurih", "Crisp", "맛")
    assert (one.hs_code, one.kbli) == ("170290", "10792")
    assert suite.catalogue.product(right.id) is None


def test_sizes_of_both_stay_one_of_each_unless_chosen_otherwise(suite: Suite) -> None:
    small, large = size(250, 20_000), size(500, 38_000)
    twin = size(250, 21_000)
    left, right = product(suite, "A", variants=(small,)), product(suite, "A", variants=(twin, large))
    plan = suite.merging.plan("product", left.id, right.id)
    assert plan.result({}).variants == (small, large)
    assert plan.result({"variants": (large, twin)}).variants == (large, twin)


def test_everything_that_pointed_to_the_other_product_points_to_the_one_that_is_left(suite: Suite) -> None:
    maker = suite.records.add_producer(ProducerKind.GROUP, "KWT Melati")
    left, right = product(suite, "A"), product(suite, "B")
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID1", product_id=right.id)
    suite.records.add_certificate(paper)
    partner = suite.programme.add_partner(PartnerKind.BANK, "Bank")
    helped = suite.programme.add_facilitation(FacilitationKind.PACKAGING, partner.id, maker.id)
    suite.records.save(helped, replace(helped, products=(left.id, right.id)))
    fair = suite.programme.add_fair("Pameran")
    suite.programme.add_to_fair(fair.id, [right.id])
    plan = json.dumps({"chosen": [left.id, right.id]}, separators=(",", ":"))
    printed = Impression(
        new_id(), "Katalog", "catalogue", "screen", 1, plan, lines=(PrintedLine(right.id, right.name),)
    )
    suite.programme.remember(printed)

    merge(suite, "product", left.id, right.id)

    assert suite.catalogue.certificates_of(left.id) == (replace(paper, product_id=left.id),)
    after = suite.programme.facilitation(helped.id)
    assert after is not None
    assert after.products == (left.id,)
    shown = suite.programme.fair(fair.id)
    assert shown is not None
    assert shown.products == (left.id,)
    kept = suite.programme.impression(printed.id)
    assert kept is not None
    assert kept.lines[0].product_id == left.id
    assert json.loads(kept.plan) == {"chosen": [left.id]}
    assert suite.upkeep.check()(Quiet()).problems == ()


def test_one_undo_brings_everything_back(suite: Suite) -> None:
    left, right = product(suite, "A", hs_code="1"), product(suite, "B", kbli="2")
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID1", product_id=right.id)
    suite.records.add_certificate(paper)
    merge(suite, "product", left.id, right.id)
    suite.editor.undo()
    assert (now(suite, left.id), now(suite, right.id)) == (left, right)
    assert suite.catalogue.certificates_of(right.id) == (paper,)
    suite.editor.redo()
    assert suite.catalogue.product(right.id) is None
    assert now(suite, left.id).kbli == "2"


def test_a_certificate_that_both_have_stays_once_and_one_can_be_left_out(suite: Suite) -> None:
    left, right = product(suite, "A"), product(suite, "B")
    mine = Certificate(new_id(), CertificateKind.PIRT, "206-340", product_id=left.id)
    twin = Certificate(new_id(), CertificateKind.PIRT, "206340", product_id=right.id)
    halal = Certificate(new_id(), CertificateKind.HALAL, "ID1", product_id=right.id)
    for paper in (mine, twin, halal):
        suite.records.add_certificate(paper)
    plan = suite.merging.plan("product", left.id, right.id)
    assert set(plan.suggested_papers) == {mine, halal}
    suite.merging.merge(plan, {}, (mine,))(Quiet())
    assert suite.catalogue.certificates_of(left.id) == (mine,)
    assert suite.catalogue.certificate(halal.id) is None


def test_the_products_of_a_producer_follow_it_also_archived_ones(suite: Suite) -> None:
    left = suite.records.add_producer(ProducerKind.GROUP, "KWT Melati")
    right = suite.records.add_producer(ProducerKind.GROUP, "Kelompok Wanita Tani Melati")
    filled = replace(right, contact=Contact(phone="+62811"), members=(Member("Bu Sri"),), founded=1999)
    suite.records.save(right, filled)
    shown = suite.records.add_product(LocalizedText("A"), right.id)
    hidden = suite.records.add_product(LocalizedText("B"), right.id)
    suite.records.archive_products([hidden.id])
    merge(suite, "producer", left.id, right.id)
    assert {now(suite, one.id).producer_id for one in (shown, hidden)} == {left.id}
    one = suite.catalogue.producer(left.id)
    assert isinstance(one, Producer)
    assert (one.contact.phone, one.members, one.founded) == ("+62811", (Member("Bu Sri"),), 1999)
    assert suite.upkeep.check()(Quiet()).problems == ()


def test_villages_of_one_code_become_one_and_no_product_names_it_twice(suite: Suite) -> None:
    left = suite.records.add_village("34.01.08.2005")
    right = replace(left, id=new_id(), story=LocalizedText("Cerita"))
    suite.editor.apply(ChangeSet.of(Deed.of("village.added", name=right.label), [Change(None, right)]))
    maker = suite.records.add_producer(ProducerKind.GROUP, "KWT Melati", right.id)
    both = product(suite, "A", village_id=left.id, more_villages=(right.id,))
    there = product(suite, "B", village_id=right.id, more_villages=(left.id,))
    merge(suite, "village", left.id, right.id)
    for one in (both, there):
        assert (now(suite, one.id).village_id, now(suite, one.id).more_villages) == (left.id, ())
    after = suite.catalogue.producer(maker.id)
    assert after is not None
    assert after.village_id == left.id
    village = suite.catalogue.village(left.id)
    assert isinstance(village, Village)
    assert village.story == LocalizedText("Cerita")
    assert suite.catalogue.village(right.id) is None


def test_what_changed_meanwhile_is_not_overwritten(suite: Suite) -> None:
    left, right = product(suite, "A"), product(suite, "B")
    plan = suite.merging.plan("product", left.id, right.id)
    suite.records.save(right, replace(right, hs_code="9"))
    with pytest.raises(StaleChange):
        suite.merging.merge(plan, {})(Quiet())
    assert now(suite, right.id).hs_code == "9"


def test_a_cancelled_merging_writes_nothing(suite: Suite) -> None:
    left, right = product(suite, "A"), product(suite, "B", kbli="2")

    def stop(stage: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        suite.merging.merge(suite.merging.plan("product", left.id, right.id), {})(Relay(stop))
    assert (now(suite, left.id), now(suite, right.id)) == (left, right)


def test_a_record_is_not_merged_with_itself_or_with_nothing(suite: Suite) -> None:
    one = product(suite, "A")
    for other in (one.id, new_id()):
        with pytest.raises(OvopError) as told:
            suite.merging.plan("product", one.id, other)
        assert told.value.code == "merge.gone"


def test_an_archived_record_merged_with_one_in_use_is_in_use(suite: Suite) -> None:
    left, right = product(suite, "A"), product(suite, "B")
    suite.records.archive_products([left.id])
    merge(suite, "product", left.id, right.id)
    assert not now(suite, left.id).archived
