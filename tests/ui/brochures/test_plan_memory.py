"""A plan goes through JSON unchanged; what is broken falls back to the default."""

from __future__ import annotations

import json

import pytest

from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.ids import Digest, EntityId
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.brochures.plan_memory import recalled, remembered, village_query

FULL = BrochurePlan(
    title=LocalizedText("Panen", "Harvest"),
    subtitle=LocalizedText(ko="수확"),
    selection=Selection(query=village_query(frozenset({"v"}), producers=frozenset({"p", "q"}))),
    grouping=Grouping.PRODUCER,
    paper="F4",
    languages=("en", "ko"),
    per_page=6,
    theme="manggis",
    prices=False,
    qr=False,
    cover=Photo(Digest("d" * 64), 1200, 800, Crop(0, 0, 5000, 5000), "Sawah"),
)


@pytest.mark.parametrize(
    "plan", [BrochurePlan(), FULL, BrochurePlan(selection=Selection((EntityId("a"), EntityId("b"))))]
)
def test_a_plan_survives_the_file(plan: BrochurePlan) -> None:
    assert recalled(json.loads(json.dumps(remembered(plan))), BrochurePlan()) == plan


@pytest.mark.parametrize("held", [None, 3, "x", [], {}])
def test_nothing_remembered_is_the_default(held: object) -> None:
    assert recalled(held, BrochurePlan()) == BrochurePlan()


def test_impossible_choices_fall_back_one_by_one() -> None:
    held = {**remembered(FULL), "paper": "A0", "languages": ["xx"], "per_page": 5, "theme": 1, "cover": {"digest": "d"}}
    plan = recalled(held, BrochurePlan())
    assert (plan.paper, plan.languages, plan.per_page, plan.theme, plan.cover) == ("A4", ("id",), 4, "soga", None)
    assert plan.grouping is Grouping.PRODUCER
