"""Every choice in the studio can be taken back and made again, letters of a title together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import ChangeSet, Deed
from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.brochures.plan_history import PlanHistory

Wait = Callable[[StudioPage], None]
FIRST = BrochurePlan()


def plan(**change: object) -> BrochurePlan:
    return replace(FIRST, **change)  # type: ignore[arg-type]


def title(words: str) -> BrochurePlan:
    return plan(title=LocalizedText(words))


@given(st.lists(st.sampled_from(["A4", "F4", "A5"]), max_size=12))
def test_all_the_way_back_is_the_first_plan_and_all_the_way_forth_the_last(papers: list[str]) -> None:
    history, now = PlanHistory(), FIRST
    for paper in papers:
        then = plan(paper=paper)
        history.note(now, then)
        now = then
    last = now
    while (before := history.back(now)) is not None:
        assert before != now
        now = before
    assert now == FIRST
    while (after := history.again(now)) is not None:
        now = after
    assert now == last


def test_letters_in_a_row_are_one_step() -> None:
    history = PlanHistory()
    for before, after in (("", "P"), ("P", "Pa"), ("Pa", "Pan")):
        history.note(title(before), title(after))
    assert history.back(title("Pan")) == FIRST
    assert history.before() is None


def test_what_was_typed_and_wiped_out_again_is_no_step() -> None:
    history = PlanHistory()
    history.note(title(""), title("P"))
    history.note(title("P"), title(""))
    assert history.before() is None


def test_a_new_choice_ends_what_could_be_made_again() -> None:
    history = PlanHistory()
    history.note(FIRST, plan(paper="A5"))
    assert history.back(plan(paper="A5")) == FIRST
    history.note(FIRST, plan(paper="F4"))
    assert history.after() is None


def test_the_studio_takes_back_an_option_then_a_template(studio: StudioPage, settled: Wait) -> None:
    before = studio.studio.plan
    studio.template.change.click()
    studio.gallery.tiles["price_list"].click()
    other = studio.studio.plan
    studio.options.swatches["tarum"].click()
    assert studio.undo_words() == "ubah tampilan brosur"
    assert studio.undo()
    assert studio.studio.plan == other
    assert not studio.options.swatches["tarum"].isChecked()
    assert studio.undo_words() == "ganti templat"
    assert studio.undo()
    assert studio.studio.plan == before
    assert not studio.undo()
    assert studio.redo()
    assert studio.studio.plan == other
    assert studio.options._info.id == "price_list"
    settled(studio)


def test_a_title_taken_back_leaves_the_field_too(studio: StudioPage, qtbot: QtBot, settled: Wait) -> None:
    line = studio.options.titles["id"]
    line.setFocus()
    qtbot.keyClicks(line, "Panen")
    assert studio.undo()
    assert line.text() == ""
    assert studio.studio.plan.title.id == ""
    settled(studio)


def test_a_deed_in_the_library_is_newer_than_any_choice(studio: StudioPage, settled: Wait) -> None:
    studio.options.swatches["tarum"].click()
    studio.heard(News(ChangeSet(Deed("product.changed"), ())))
    assert not studio.undo()
    settled(studio)


@pytest.mark.parametrize("key", ["undo", "redo"])
def test_a_page_without_choices_leaves_it_to_the_library(key: str, studio: StudioPage) -> None:
    assert getattr(studio, key)() is False
    assert getattr(studio, f"{key}_words")() == ""
