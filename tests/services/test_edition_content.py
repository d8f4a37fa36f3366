"""What an edition says is read once, and told again until something is written or another day begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.brochure.content import BadgeState, Item
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet

PLAN = BrochurePlan(languages=("id",))


def the_item(suite: Suite, plan: BrochurePlan = PLAN) -> Item:
    return suite.brochures.content(plan).chapters[0].items[0]


@pytest.mark.parametrize(
    "looks",
    [
        {"theme": "sawah"},
        {"paper": "A5"},
        {"per_page": 6},
        {"qr": False},
        {"stories": False},
        {"wholesale": True},
        {"certificate_numbers": True},
        {"languages": ("id", "en")},
    ],
    ids=lambda looks: next(iter(looks)),
)
def test_how_a_sheet_looks_changes_nothing_of_what_it_says(sample_suite: Suite, looks: dict[str, object]) -> None:
    said = sample_suite.brochures.content(PLAN)
    assert sample_suite.brochures.content(replace(PLAN, **looks)) is said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "words",
    [
        {"title": LocalizedText("Oleh-oleh")},
        {"subtitle": LocalizedText("Dari desa")},
        {"grouping": Grouping.PRODUCER},
        {"languages": ("en",)},
        {"prices": False},
        {"exchange": Exchange("USD", Decimal(16_300), date(2026, 11, 24))},
        {"options": (("fair", "producer"),)},
        {"template": "producer_profile"},
    ],
    ids=lambda words: next(iter(words)),
)
def test_what_a_plan_says_is_the_same_whatever_was_asked_before(
    workshop: Workshop, sample_suite: Suite, words: dict[str, object]
) -> None:
    plan = replace(PLAN, **words)  # type: ignore[arg-type]
    sample_suite.brochures.content(PLAN)
    after_another = sample_suite.brochures.content(plan)
    folder = sample_suite.folder
    sample_suite.close()
    afresh = workshop.open(folder)
    assert afresh.brochures.content(plan) == after_another
    afresh.close()


def test_what_is_written_is_said_at_once(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula Semut"))
    assert the_item(suite).name == {"id": "Gula Semut"}
    suite.records.save(product, replace(product, name=LocalizedText("Gula Aren")))
    assert the_item(suite).name == {"id": "Gula Aren"}
    suite.editor.undo()
    assert the_item(suite).name == {"id": "Gula Semut"}


def test_other_products_are_read_anew(sample_suite: Suite) -> None:
    brochures = sample_suite.brochures
    everything = [one for one, _ in brochures.names(PLAN)]
    brochures.content(PLAN)
    few = replace(PLAN, selection=Selection(tuple(everything[2:4])))
    said = [item.record for chapter in brochures.content(few).chapters for item in chapter.items]
    assert sorted(said) == sorted(everything[2:4])
    assert [one for one, _ in brochures.names(few)] == everything[2:4]
    assert brochures.product_count(PLAN) == len(everything)


def test_an_archived_product_is_counted_no_more(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula Semut"))
    suite.brochures.content(PLAN)
    assert suite.brochures.product_count(PLAN) == 1
    suite.records.save(product, replace(product, archived=True))
    assert suite.brochures.product_count(PLAN) == 0


def test_a_certificate_ends_overnight(workshop: Workshop, tmp_path: Path) -> None:
    today = date(2026, 11, 24)
    clock: Callable[[], date] = lambda: today  # noqa: E731 - it reads what the test sets
    suite = replace(workshop, today=clock).create(tmp_path / "other")
    product = suite.records.add_product(LocalizedText("Gula Semut"))
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID0", valid_until=today, product_id=product.id)
    suite.records.add_certificate(paper)
    assert the_item(suite).badges[0].state is BadgeState.ENDING
    today += timedelta(days=1)
    assert the_item(suite).badges[0].state is BadgeState.ENDED
    suite.close()


def test_a_file_says_what_its_preview_said_and_the_next_preview_too(sample_suite: Suite, tmp_path: Path) -> None:
    brochures = sample_suite.brochures
    layout = brochures.lay_out(PLAN)(Quiet())
    made = brochures.export(PLAN, tmp_path / "a.pdf")(Quiet())
    assert made.pages == layout.page_count
    again = brochures.lay_out(PLAN)(Quiet())
    assert (again.pages, again.boxes) == (layout.pages, layout.boxes)
