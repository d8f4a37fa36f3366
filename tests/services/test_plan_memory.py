"""A plan goes through JSON unchanged; what is broken falls back to the default."""

from __future__ import annotations

import json

import pytest

from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import TemplateInfo
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import Digest, EntityId
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.plan_memory import dressed, remembered, village_query
from ovop_desktop.services.plan_memory import recalled as recalled_by

INFOS = {name: template.info for name, template in shelf().items()}


def info_of(name: str) -> TemplateInfo:
    if name not in INFOS:
        raise OvopError("brochure.setting", reason=name)
    return INFOS[name]


def recalled(held: object, default: BrochurePlan) -> BrochurePlan:
    return recalled_by(held, default, info_of)


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
    "plan",
    [
        BrochurePlan(template="price_list", paper="A4L", per_page=1, options=(("order_form", True),)),
        BrochurePlan(),
        FULL,
        BrochurePlan(selection=Selection((EntityId("a"), EntityId("b")))),
    ],
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


def test_a_template_there_is_no_more_falls_back_to_the_default() -> None:
    assert recalled({**remembered(FULL), "template": "gone"}, BrochurePlan()).template == "catalogue"


def test_a_template_s_options_fall_back_one_by_one() -> None:
    plan = BrochurePlan(template="price_list", options=(("order_form", True),))
    held = {**remembered(plan), "options": {"order_form": "yes", "photos": False, "gone": 3}}
    assert recalled(held, BrochurePlan()).options == (("photos", False),)


def test_a_template_comes_back_as_it_was_left_with_the_products_chosen_now() -> None:
    left = BrochurePlan(template="price_list", paper="A5", per_page=1, theme="tarum", options=(("photos", False),))
    now = BrochurePlan(title=LocalizedText("Panen"), selection=Selection((EntityId("a"),)), languages=("en",))
    plain = BrochurePlan(template="price_list", per_page=1)
    plan = dressed(now, remembered(left), plain, info_of)
    assert (plan.template, plan.paper, plan.theme, plan.options) == ("price_list", "A5", "tarum", (("photos", False),))
    assert (plan.title, plan.selection, plan.languages) == (now.title, now.selection, ("en",))
    assert dressed(now, None, plain, info_of) == plain
