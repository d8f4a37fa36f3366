"""One change to many products: planned, written as one deed, taken back as one, also after a restart."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.repricing import Repricing, Unfit
from ovop_desktop.services.bulk import BulkEdit, BulkPlan
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay


def all_ids(suite: Suite) -> list[EntityId]:
    return suite.catalogue.product_ids(ProductQuery())


def held(suite: Suite) -> dict[str, Product]:
    return suite.catalogue.products(all_ids(suite))


def plan(suite: Suite, edit: BulkEdit) -> BulkPlan:
    return suite.bulk.plan(all_ids(suite), edit)(Quiet())


def test_a_plan_writes_nothing_and_keeps_the_order(sample_suite: Suite) -> None:
    before = held(sample_suite)
    made = plan(sample_suite, BulkEdit({"stock": StockState.LIMITED}))
    assert [row.before.id for row in made.rows] == all_ids(sample_suite)
    assert held(sample_suite) == before


def test_all_fields_of_all_products_are_one_deed_taken_back_at_once(sample_suite: Suite) -> None:
    before = held(sample_suite)
    category = sample_suite.catalogue.categories()[0].id
    edit = BulkEdit({"stock": StockState.MADE_TO_ORDER, "category_id": category, "producer_id": None})
    count = sample_suite.bulk.write(plan(sample_suite, edit))(Quiet())
    assert count == 12
    assert {one.stock for one in held(sample_suite).values()} == {StockState.MADE_TO_ORDER}
    assert {one.category_id for one in held(sample_suite).values()} == {category}
    assert {one.producer_id for one in held(sample_suite).values()} == {None}
    deed = sample_suite.editor.undo()
    assert deed is not None
    assert (deed.code, dict(deed.facts)["count"]) == ("products.changed", "12")
    assert held(sample_suite) == before


def test_a_change_of_prices_is_taken_back_after_a_restart(workshop: Workshop, sample_suite: Suite) -> None:
    before = held(sample_suite)
    sample_suite.bulk.write(plan(sample_suite, BulkEdit({}, Repricing(Decimal(10), step=500))))(Quiet())
    assert held(sample_suite) != before
    sample_suite.close()
    again = workshop.open(workshop.paths.library)
    try:
        deed = again.editor.undo()
        assert deed is not None
        assert deed.code == "products.repriced"
        assert held(again) == before
    finally:
        again.close()


def test_products_whose_price_would_make_no_sense_are_named_and_left_alone(sample_suite: Suite) -> None:
    before = held(sample_suite)
    cheapest = min(one.retail.amount for product in before.values() for one in product.variants if one.retail)
    made = plan(sample_suite, BulkEdit({}, Repricing(Decimal(-cheapest), percent=False, wholesale=False)))
    assert made.unfit
    assert {row.unfit for row in made.unfit} <= {Unfit.TOO_LOW, Unfit.WHOLESALE}
    sample_suite.bulk.write(made)(Quiet())
    after = held(sample_suite)
    for row in made.unfit:
        assert after[row.before.id] == before[row.before.id]
    for row in made.changed:
        assert after[row.before.id] != before[row.before.id]


def test_other_fields_of_a_product_with_an_unfit_price_still_change(sample_suite: Suite) -> None:
    edit = BulkEdit({"stock": StockState.SOLD_OUT}, Repricing(Decimal(-10_000_000), percent=False))
    made = plan(sample_suite, edit)
    sample_suite.bulk.write(made)(Quiet())
    for row in made.unfit:
        now = sample_suite.catalogue.product(row.before.id)
        assert now == replace(row.before, stock=StockState.SOLD_OUT)


def test_nothing_is_written_when_one_product_has_changed_meanwhile(sample_suite: Suite) -> None:
    made = plan(sample_suite, BulkEdit({"stock": StockState.LIMITED}))
    touched = made.changed[-1].before
    sample_suite.records.save(touched, replace(touched, hs_code="1702"))
    before = held(sample_suite)
    with pytest.raises(StaleChange):
        sample_suite.bulk.write(made)(Quiet())
    assert held(sample_suite) == before


def test_an_edit_that_changes_nothing_is_no_deed(sample_suite: Suite) -> None:
    sample_suite.bulk.write(plan(sample_suite, BulkEdit({"archived": False})))(Quiet())
    deed = sample_suite.editor.undo_deed()
    assert deed is None or not deed.code.startswith("products.")


def test_unknown_products_are_left_out(sample_suite: Suite) -> None:
    assert sample_suite.bulk.plan([new_id()], BulkEdit({"archived": True}))(Quiet()).rows == ()


def test_planning_stops_when_it_is_cancelled(sample_suite: Suite) -> None:
    def stop(_stage: str, _done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        sample_suite.bulk.plan(all_ids(sample_suite), BulkEdit({"archived": True}))(Relay(stop))


def test_prices_in_another_currency_are_left_alone(sample_suite: Suite) -> None:
    one = next(product for product in held(sample_suite).values() if product.variants)
    dollars = replace(one, variants=(replace(one.variants[0], retail=Money(420, "USD"), wholesale=None),))
    sample_suite.records.save(one, dollars)
    made = sample_suite.bulk.plan([one.id], BulkEdit({}, Repricing(Decimal(10))))(Quiet())
    assert made.unfit[0].unfit is Unfit.CURRENCY
    assert made.changed == ()


def test_writing_cancelled_midway_leaves_everything_as_it_was(sample_suite: Suite) -> None:
    before = held(sample_suite)
    made = plan(sample_suite, BulkEdit({"stock": StockState.LIMITED}))
    told: list[int] = []

    def stop(stage: str, done: int, _total: int) -> None:
        told.append(done)
        if done == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_suite.bulk.write(made)(Relay(stop))
    assert told[-1] == 5
    assert held(sample_suite) == before
    sample_suite.bulk.write(made)(Quiet())
    assert held(sample_suite) != before
