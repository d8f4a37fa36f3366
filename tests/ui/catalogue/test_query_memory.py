"""A query outlives the program as JSON; what is gone or unreadable is left out."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

import pytest

from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.catalogue.query_memory import KINDS, recalled, remembered

FULL = ProductQuery(
    words="gula",
    villages=frozenset({EntityId("v1"), EntityId("v2")}),
    categories=frozenset({EntityId("c")}),
    producers=frozenset({EntityId("p")}),
    stock=frozenset({StockState.READY}),
    complete=False,
    validity=frozenset({Validity.ENDED, Validity.ENDING}),
    archived=True,
    order=ProductOrder.PRICE,
    descending=True,
)


def always(_kind: str, _record: str) -> bool:
    return True


def test_every_choice_comes_back_from_json() -> None:
    held = json.loads(json.dumps(remembered(FULL)))
    assert recalled(held, always) == (FULL, 0)
    assert remembered(ProductQuery()) == {}


def test_every_field_with_ids_is_known_so_that_records_that_are_gone_are_noticed() -> None:
    assert {one.name for one in fields(ProductQuery) if "EntityId" in str(one.type)} == set(KINDS)


def test_records_that_are_gone_are_left_out_and_counted() -> None:
    query, lost = recalled(remembered(FULL), lambda kind, record: (kind, record) != ("village", "v2"))
    assert query.villages == {"v1"}
    assert lost == 1


def test_a_day_is_not_kept() -> None:
    assert recalled(remembered(ProductQuery(words="x", on=date(2026, 1, 1))), always)[0] == ProductQuery(words="x")


@pytest.mark.parametrize(
    "held",
    [
        {"words": 3},
        {"villages": "v1"},
        {"villages": [1, None]},
        {"stock": ["nowhere"]},
        {"complete": "yes"},
        {"order": "sideways"},
        {"archived": "true"},
        {"unknown": True},
        {"words": True},
    ],
)
def test_what_cannot_be_read_is_as_if_it_were_absent(held: dict[str, object]) -> None:
    assert recalled(held, always) == (ProductQuery(), 0)
