"""How far the preparation of a fair has come, and what is next on the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.impression import PRINTER, Impression, PrintedLine
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.queries import Lack, ProductQuery, Standing
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.fairs import Prepared
from ovop_desktop.services.next_steps import NextStep, Upcoming, next_steps
from ovop_desktop.services.suite import Suite

TODAY = date(2026, 11, 24)
OPENS, OVER = date(2026, 12, 3), date(2026, 12, 6)
LATER = 4_000_000_000_000
"""Milliseconds: after everything that a test writes."""


@pytest.fixture
def fair(sample_suite: Suite) -> Fair:
    """A fair in nine days, the only one, without products."""
    for held in sample_suite.programme.fairs():
        sample_suite.programme.archive(held)
    return sample_suite.programme.add_fair("Pesta Produk Desa", OPENS, OVER)


def ready(suite: Suite, complete: bool = True) -> list[EntityId]:
    return suite.catalogue.product_ids(ProductQuery(complete=complete))


def with_products(suite: Suite, fair: Fair, ids: Sequence[EntityId]) -> Prepared:
    suite.programme.add_to_fair(fair.id, ids)
    return now(suite, fair)


def now(suite: Suite, fair: Fair) -> Prepared:
    held = suite.programme.fair(fair.id)
    assert held is not None
    return suite.fairs.prepared(held)


def printed(suite: Suite, ids: Sequence[EntityId], edition: str, made: int, fair: Fair | None = None) -> None:
    lines = tuple(PrintedLine(one, LocalizedText("x")) for one in ids)
    fair_id = fair.id if fair else None
    suite.programme.remember(Impression(new_id(), "x", "catalogue", edition, made, lines=lines, fair_id=fair_id))


def done(state: Prepared) -> list[Preparation]:
    return [step.kind for step in state.steps if step.done]


def test_a_new_fair_begins_with_choosing_products(sample_suite: Suite, fair: Fair) -> None:
    state = now(sample_suite, fair)
    assert (state.days, done(state)) == (9, [])
    assert state.here is not None
    assert state.here.kind is Preparation.PRODUCTS


def test_products_that_lack_something_are_counted_and_named(sample_suite: Suite, fair: Fair) -> None:
    lacking, whole = ready(sample_suite, complete=False), ready(sample_suite)[:3]
    state = with_products(sample_suite, fair, [*whole, *lacking])
    assert state.products == (*whole, *lacking)
    assert set(state.lacking) == set(lacking)
    assert state.here is not None
    assert (state.here.kind, state.here.count) == (Preparation.DATA, len(lacking))
    assert state.minutes > 0


def test_archived_and_removed_products_are_not_shown(sample_suite: Suite, fair: Fair) -> None:
    ids = ready(sample_suite)[:3]
    with_products(sample_suite, fair, ids)
    sample_suite.records.archive_products(ids[:1])
    assert now(sample_suite, fair).products == tuple(ids[1:])


def test_a_brochure_counts_once_it_shows_every_product_as_it_is(sample_suite: Suite, fair: Fair) -> None:
    ids = ready(sample_suite)[:2]
    with_products(sample_suite, fair, ids)
    printed(sample_suite, ids[:1], "office", LATER, fair)
    assert Preparation.BROCHURE not in done(now(sample_suite, fair))
    printed(sample_suite, ids, "office", 1, fair)
    stale = now(sample_suite, fair)
    assert stale.here is not None
    assert (stale.here.kind, stale.here.count) == (Preparation.BROCHURE, 2)
    printed(sample_suite, ids, "office", LATER, fair)
    assert done(now(sample_suite, fair)) == [Preparation.PRODUCTS, Preparation.DATA, Preparation.BROCHURE]
    printed(sample_suite, ids, PRINTER, LATER)
    assert done(now(sample_suite, fair))[-1] is Preparation.PRINT


def test_the_brochure_of_another_fair_does_not_count(sample_suite: Suite, fair: Fair) -> None:
    ids = ready(sample_suite)[:2]
    with_products(sample_suite, fair, ids)
    other = sample_suite.programme.add_fair("Lain", date(2027, 1, 1))
    printed(sample_suite, ids, PRINTER, LATER, other)
    assert Preparation.PRINT not in done(now(sample_suite, fair))


def test_what_is_ticked_by_hand_is_done_and_can_be_taken_back(sample_suite: Suite, fair: Fair) -> None:
    with_products(sample_suite, fair, ready(sample_suite)[:2])
    for kind in (Preparation.BROCHURE, Preparation.PRINT, Preparation.STAND):
        held = sample_suite.programme.fair(fair.id)
        assert held is not None
        sample_suite.fairs.tick(held, kind, on=True)
    state = now(sample_suite, fair)
    assert state.here is None
    sample_suite.fairs.tick(state.fair, Preparation.PRINT, on=False)
    assert now(sample_suite, fair).here is not None
    sample_suite.editor.undo()
    assert now(sample_suite, fair).here is None


def test_certificates_that_end_before_the_last_day_are_told(sample_suite: Suite, fair: Fair) -> None:
    one, other = ready(sample_suite)[:2]
    for product, until in ((one, OVER - timedelta(days=1)), (other, OVER)):
        paper = Certificate(new_id(), CertificateKind.PIRT, product_id=product, valid_until=until)
        sample_suite.records.add_certificate(paper)
    state = with_products(sample_suite, fair, [one, other])
    assert [(ending.product, ending.paper.valid_until) for ending in state.ending] == [(one, OVER - timedelta(days=1))]


def test_products_are_arranged_and_that_is_taken_back(sample_suite: Suite, fair: Fair) -> None:
    ids = ready(sample_suite)[:3]
    state = with_products(sample_suite, fair, ids)
    sample_suite.fairs.arrange(state.fair, list(reversed(ids)))
    assert now(sample_suite, fair).products == tuple(reversed(ids))
    sample_suite.editor.undo()
    assert now(sample_suite, fair).products == tuple(ids)


def test_the_outlook_has_the_fair_and_its_own_steps(sample_suite: Suite, fair: Fair) -> None:
    with_products(sample_suite, fair, [*ready(sample_suite)[:2], *ready(sample_suite, complete=False)])
    outlook = sample_suite.fairs.outlook()
    assert outlook.fair is not None
    assert outlook.fair.fair.id == fair.id
    steps = {step.code: step for step in outlook.steps}
    assert steps["price.missing"].facts["fair"] == "Pesta Produk Desa"
    ended = next(step for step in outlook.steps if step.code == "certificate.ended")
    assert outlook.steps[0] == ended


def test_without_a_fair_there_is_none_to_prepare(suite: Suite) -> None:
    assert suite.fairs.outlook().fair is None


# -- the order of harm


def ordered(*lacks: Lack, upcoming: Upcoming | None, last: datetime | None = None) -> list[NextStep]:
    return list(next_steps(Standing(5, 0, lacks), TODAY, last, 99, upcoming))


def lack(code: str, end: date | None = None) -> Lack:
    return Lack(code, 1, ((EntityId("1"), "Gula"),), "x", "pirt" if end else "", end)


def test_harm_is_sorted_by_its_day() -> None:
    upcoming = Upcoming(Fair(new_id(), "Pesta", OPENS, OVER), (lack("texts.en"), lack("price.missing")))
    found = ordered(
        lack("texts.ko"), lack("certificate.ending", TODAY + timedelta(days=18)), lack("village.missing"),
        upcoming=upcoming,
    )  # fmt: skip
    codes = ["certificate.ending", "price.missing", "texts.en", "backup.never", "village.missing", "texts.ko"]
    assert [step.code for step in found] == codes


def test_a_certificate_that_ends_long_after_the_fair_waits(sample_suite: Suite) -> None:
    upcoming = Upcoming(Fair(new_id(), "Pesta", OPENS, OVER), (lack("price.missing"),))
    found = ordered(lack("certificate.ending", TODAY + timedelta(days=80)), upcoming=upcoming)
    assert [step.code for step in found][:2] == ["price.missing", "backup.never"]


@pytest.mark.parametrize(("end", "lasts"), [(OVER, True), (OVER - timedelta(days=1), False)])
def test_a_step_says_whether_the_paper_lasts_through_the_fair(end: date, lasts: bool) -> None:
    upcoming = Upcoming(Fair(new_id(), "Pesta", OPENS, OVER))
    (step, *_) = ordered(lack("certificate.ending", end), upcoming=upcoming, last=datetime.now(UTC))
    assert step.facts["lasts"] is lasts
    (plain, *_) = ordered(lack("certificate.ending", end), upcoming=None)
    assert "lasts" not in plain.facts


def test_papers_and_meetings_of_producers_are_reminded_of(suite: Suite) -> None:
    nira = suite.records.add_producer(ProducerKind.COOPERATIVE, "KSU Nira")
    craft = suite.records.add_producer(ProducerKind.MSME, "Perajin")
    suite.records.add_product(LocalizedText("Gula"), producer_id=nira.id)
    old = date(2025, 11, 23)
    changes = [Change(one, replace(one, annual_meeting=old)) for one in (nira, craft)]
    suite.editor.apply(ChangeSet.of(Deed.of("producer.changed"), changes))
    paper = Certificate(new_id(), CertificateKind.NIB, producer_id=nira.id, valid_until=TODAY + timedelta(days=20))
    suite.records.add_certificate(paper)
    steps = {step.code: step for step in suite.fairs.outlook().steps}
    assert (steps["paper.ending"].kind, steps["paper.ending"].id) == ("producer", nira.id)
    assert (steps["paper.ending"].facts["kind"], steps["paper.ending"].facts["days"]) == ("nib", 20)
    assert (steps["meeting.old"].facts["names"], steps["meeting.old"].facts["date"]) == (["KSU Nira"], old)
    early = suite.catalogue.producer(nira.id)
    assert early is not None
    suite.records.save(early, replace(early, annual_meeting=date(2026, 1, 1)))
    assert "meeting.old" not in {step.code for step in suite.fairs.outlook().steps}, "this year's was held"


# -- the sample's fair


def test_the_samples_fair_opens_in_nine_days_and_has_something_to_complete(sample_suite: Suite) -> None:
    (held,) = sample_suite.programme.fairs()
    assert (held.days_until(TODAY), held.first, held.last) == (9, OPENS, OVER)
    state = sample_suite.fairs.prepared(held)
    assert set(state.products) == set(held.products)
    assert state.here is not None
    assert state.here.kind is Preparation.DATA


def test_the_samples_fair_leaves_with_the_sample_and_comes_back_with_it(sample_suite: Suite) -> None:
    before = sample_suite.programme.fairs()
    sample_suite.samples.remove()
    assert sample_suite.programme.fairs() == ()
    sample_suite.editor.undo()
    assert sample_suite.programme.fairs() == before


def test_a_fair_that_took_other_products_or_was_printed_for_stays(sample_suite: Suite) -> None:
    (held,) = sample_suite.programme.fairs()
    own = sample_suite.records.add_product(LocalizedText("Milik sendiri"))
    sample_suite.programme.add_to_fair(held.id, [own.id])
    sample_suite.samples.remove()
    (stays,) = sample_suite.programme.fairs()
    assert stays.products == (own.id,)
    sample_suite.editor.undo()
    sample_suite.fairs.arrange(now(sample_suite, held).fair, held.products)
    printed(sample_suite, held.products[:1], "office", LATER, held)
    sample_suite.samples.remove()
    (printed_for,) = sample_suite.programme.fairs()
    assert printed_for.products == ()
