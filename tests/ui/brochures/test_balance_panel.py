"""The studio asks for a fair share, shows how the space is shared, and leads to each village's first page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ovop_desktop.domain.edition import Grouping
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.plan_memory import recalled, remembered
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.field import Choice

Wait = Callable[[StudioPage], None]


def choose(studio: StudioPage, option: str, value: str) -> None:
    part = studio.options.own.parts[option]
    assert isinstance(part, Choice)
    part.picked.emit(value)


def test_the_space_for_each_is_asked_only_once_a_fair_share_is_wanted(studio: StudioPage, settled: Wait) -> None:
    space = studio.options.own.parts["space"]
    assert not space.isVisibleTo(studio.options)
    choose(studio, "fair", "village")
    settled(studio)
    assert space.isVisibleTo(studio.options)
    assert studio.studio.plan.options == (("fair", "village"),)
    choose(studio, "fair", "none")
    settled(studio)
    assert not space.isVisibleTo(studio.options)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_balance_names_every_village_with_its_space_and_leads_to_its_pages(
    studio: StudioPage, settled: Wait, words: Words, language: str
) -> None:
    words.speak(language)
    choose(studio, "fair", "village")
    settled(studio)
    layout = studio.studio.layout
    assert layout is not None
    assert layout.balance is not None
    studio.check.shares.click()
    panel = studio.check.panel
    assert [line.name.full_text() for line in panel.lines] == [share.name for share in layout.balance.shares]
    first, last = panel.lines[0], panel.lines[-1]
    assert ("produk" if language == "id" else "product") in first.told.full_text()
    assert ("," if language == "id" else ".") in first.percent.full_text()
    last.look.click()
    assert studio.canvas.page() == layout.balance.shares[-1].page


def test_a_product_that_is_only_named_leads_to_the_space_of_each(studio: StudioPage, settled: Wait) -> None:
    suite = studio.desk.suite
    (first, *_) = suite.catalogue.product_ids(ProductQuery(words="Gula Semut"))
    copy = suite.records.duplicate_product(first)
    studio.studio.turn_to(replace(studio.studio.plan, per_page=1, options=(("fair", "village"),)))
    settled(studio)
    (line,) = [line for line in studio.check.lines() if line.row.finding.code == "product.listed"]
    assert line.row.finding.record in {first, copy.id}
    line.button.click()
    assert studio.window().focusWidget() is studio.options.own.parts["space"]


def test_whoever_shares_is_a_chapter_whatever_was_chosen_before(studio: StudioPage, settled: Wait) -> None:
    studio.studio.turn_to(replace(studio.studio.plan, grouping=Grouping.CATEGORY, options=(("fair", "producer"),)))
    settled(studio)
    assert studio.options.grouping.value() == "producer"
    assert not studio.options.grouping.isEnabled()
    layout = studio.studio.layout
    assert layout is not None
    assert layout.balance is not None
    assert max(abs(share.deviation) for share in layout.balance.shares) < 1
    choose(studio, "fair", "none")
    settled(studio)
    assert studio.options.grouping.value() == "category"
    assert studio.options.grouping.isEnabled()


def test_a_fair_share_is_kept_with_the_plan(studio: StudioPage) -> None:
    brochures = studio.desk.suite.brochures
    options = (("opening", "run_on"), ("fair", "producer"), ("space", "half"))
    plan = replace(brochures.starting_plan(), options=options)
    assert recalled(remembered(plan), brochures.starting_plan(), brochures.info).options == options
