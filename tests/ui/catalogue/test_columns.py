"""What is remembered of the table's columns, and what becomes of a memory that is older, newer or broken."""

from __future__ import annotations

import json

import pytest

from ovop_desktop.ui.catalogue.columns import ALL, FIRST, NARROWEST, WIDEST, arrangement


def test_a_new_table_shows_the_first_columns_and_no_rare_ones() -> None:
    shown = arrangement().shown
    assert shown[:3] == FIRST
    assert {"price", "village", "certificates"} < set(shown)
    assert "hs_code" not in shown


def test_what_was_chosen_comes_back_from_json() -> None:
    made = arrangement().with_shown(["price", "hs_code"]).widened("price", 222)
    made = made.moved(["hs_code", *(key for key in made.order if key != "hs_code")])
    back = arrangement(json.loads(json.dumps(made.remembered())))
    assert back == made
    assert back.shown == (*FIRST, "hs_code", "price")
    assert back.width("price") == 222


@pytest.mark.parametrize(
    "held", [None, [], "x", {}, {"order": 3, "hidden": "a", "widths": []}, {"widths": {"price": "a"}}]
)
def test_a_broken_memory_is_as_good_as_none(held: object) -> None:
    assert arrangement(held).shown == arrangement().shown
    assert arrangement(held).width("price") == arrangement().width("price")


def test_columns_that_are_new_come_last_and_unknown_ones_are_forgotten() -> None:
    back = arrangement(
        {"order": ["price", "gone", "name", "village"], "hidden": ["price", "gone"], "widths": {"gone": 9}}
    )
    assert back.order[:2] == ("price", "village")
    assert set(back.order) == {column.key for column in ALL if not column.first}
    assert "price" not in back.shown
    assert "stock" not in back.shown
    assert "producer" in back.shown


def test_a_width_no_one_could_use_is_brought_into_bounds() -> None:
    back = arrangement({"order": ["price"], "hidden": [], "widths": {"price": 1, "village": 9_000}})
    assert (back.width("price"), back.width("village")) == (NARROWEST, WIDEST)
