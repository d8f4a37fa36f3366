"""Cells pasted onto products: where they fall, what they change, what is left alone, and one deed for all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.paste import PastePlan, Target, laid_out
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet
from ovop_desktop.services.tsv import written

KEYS = ("name", "producer", "village", "category", "price", "certificates", "stock")


@pytest.fixture
def ids(sample_suite: Suite) -> list[EntityId]:
    return sample_suite.catalogue.product_ids(ProductQuery(order=ProductOrder.NAME))


@pytest.fixture
def single(sample_suite: Suite, ids: list[EntityId]) -> Product:
    """A product of one variant."""
    return next(one for one in sample_suite.catalogue.products(ids).values() if len(one.variants) == 1)


def planned(suite: Suite, rows: list[list[str]], target: Target, **decided: object) -> PastePlan:
    return suite.paste.plan(written(rows), target, decided.get("decided"))(Quiet())  # type: ignore[arg-type]


def at(ids: list[EntityId], first: str = "name", **more: object) -> Target:
    return Target(tuple(ids), KEYS[KEYS.index(first) :], "id", **more)  # type: ignore[arg-type]


def test_rows_fall_on_the_list_from_the_current_cell_on_and_are_one_deed(
    sample_suite: Suite, ids: list[EntityId], workshop: Workshop
) -> None:
    before = sample_suite.catalogue.products(ids)
    plan = planned(sample_suite, [["Satu", "", "Desa Cikunir"], ["Dua", "", "jatimalang"]], at(ids[2:]))
    assert [row.before.id for row in plan.rows] == ids[2:4]
    assert plan.extent.empty == 2
    assert sample_suite.paste.write(plan)(Quiet()) == 2
    after = sample_suite.catalogue.products(ids)
    assert [after[one].name.id for one in ids[2:4]] == ["Satu", "Dua"]
    assert after[ids[2]].producer_id == before[ids[2]].producer_id
    assert all(after[one] == before[one] for one in (*ids[:2], *ids[4:]))
    deed = sample_suite.editor.undo_deed()
    assert deed is not None
    assert deed.code == "products.pasted"
    sample_suite.close()
    again = workshop.open(workshop.paths.library)
    again.editor.undo()
    assert again.catalogue.products(ids) == before
    again.close()


def test_more_than_the_list_holds_is_counted_and_left(sample_suite: Suite, ids: list[EntityId]) -> None:
    rows = [["habis", "lebih", "lagi"] for _ in range(5)]
    plan = planned(sample_suite, rows, at(ids[-3:], "stock"))
    assert (plan.extent.rows, plan.extent.rows_left, plan.extent.columns_left) == (5, 2, 2)
    assert {row.after.stock for row in plan.rows} <= {StockState.SOLD_OUT}
    assert len(plan.rows) + plan.same == 3


def test_a_column_that_is_worked_out_is_named_and_skipped(sample_suite: Suite, ids: list[EntityId]) -> None:
    plan = planned(sample_suite, [["Halal", "habis"]], at(ids, "certificates"))
    assert plan.extent.locked == ("certificates",)
    assert [row.keys for row in plan.rows] == [("stock",)]


def test_what_cannot_be_read_is_refused_alone(sample_suite: Suite, single: Product) -> None:
    plan = planned(sample_suite, [["Nama Baru", "", "", "", "mahal", "", "habis"]], at([single.id]))
    assert [(one.key, one.problem.code) for one in plan.refused] == [("price", "cell.price")]
    assert plan.rows[0].keys == ("name", "stock")


def test_an_unknown_name_is_asked_about_once_and_the_answer_serves_all_its_cells(
    sample_suite: Suite, ids: list[EntityId]
) -> None:
    rows = [["Jati malang"], ["Jati malang "], ["Tokyo"]]
    plan = planned(sample_suite, rows, at(ids, "village"))
    assert plan.rows == ()
    (likely, other) = plan.unknown
    assert (likely.text, likely.count, likely.nearest_shown) == ("Jati malang", 2, "Desa Jatimalang")
    assert other.nearest is None
    answer = {("village", "Jati malang"): likely.nearest}
    again = planned(sample_suite, rows, at(ids, "village"), decided=answer)
    assert [row.after.village_id for row in again.rows] == [likely.nearest] * (2 - again.same)
    assert [one.text for one in again.unknown] == ["Tokyo"]


def test_wholesale_above_retail_is_refused_and_both_may_change_together(sample_suite: Suite, single: Product) -> None:
    keys = ("wholesale", "price")
    target = Target((single.id,), keys, "id")
    plan = planned(sample_suite, [["999.000.000", ""]], target)
    assert [one.problem.code for one in plan.refused] == ["cell.wholesale"]
    plan = planned(sample_suite, [["800rb", "900rb"]], target)
    assert plan.refused == ()
    assert plan.rows[0].after.variants[0].wholesale == Money(800_000)


def test_one_cell_fills_all_that_is_chosen(sample_suite: Suite, ids: list[EntityId]) -> None:
    plan = planned(sample_suite, [["Terbatas"]], at(ids, "stock", fill=(4, 1)))
    assert len(plan.rows) + plan.same == 4


def test_headings_say_which_columns_are_meant() -> None:
    target = Target((EntityId("a"), EntityId("b")), ("name",), "id", {"harga": "price", "nama produk": "name"})
    laid = laid_out([["Harga", " Nama  PRODUK"], ["5rb", "Teh"]], target)
    assert laid.cells == ((("price", "5rb"), ("name", "Teh")),)
    assert laid.extent.by_heading
    assert (laid.extent.rows, laid.extent.columns_left) == (1, 0)
    assert not laid_out([["Harga", "Teh"], ["5rb", "x"]], target).extent.by_heading


def test_what_changed_meanwhile_is_not_overwritten(sample_suite: Suite, single: Product) -> None:
    plan = planned(sample_suite, [["Nama Baru"]], at([single.id]))
    sample_suite.records.save(single, replace(single, hs_code="1513.11"))
    with pytest.raises(StaleChange):
        sample_suite.paste.write(plan)(Quiet())
    held = sample_suite.catalogue.product(single.id)
    assert held is not None
    assert held.name == single.name


def test_cancelled_while_it_is_written_nothing_is(sample_suite: Suite, ids: list[EntityId]) -> None:
    before, deed = sample_suite.catalogue.products(ids), sample_suite.editor.undo_deed()
    plan = planned(sample_suite, [[f"Nama {place}"] for place in range(12)], at(ids))

    class Stops:
        def step(self, stage: str, done: int, _total: int) -> None:
            if stage == "bulk_write" and done:
                raise Cancelled

    with pytest.raises(Cancelled):
        sample_suite.paste.write(plan)(Stops())
    assert sample_suite.catalogue.products(ids) == before
    assert sample_suite.editor.undo_deed() == deed


def test_emptying_leaves_names_stock_and_several_variants_as_they_are(
    sample_suite: Suite, ids: list[EntityId], single: Product
) -> None:
    several = next(one for one in sample_suite.catalogue.products(ids).values() if len(one.variants) > 1)
    keys = ("name", "stock", "village", "price")
    plan = sample_suite.paste.emptying([(single.id, keys), (several.id, keys)], "id")(Quiet())
    assert plan.extent.locked == ("name", "stock")
    assert [(one.product.id, one.key, one.problem.code) for one in plan.refused] == [
        (several.id, "price", "cell.variants")
    ]
    sample_suite.paste.write(plan)(Quiet())
    after = sample_suite.catalogue.products(ids)
    assert after[single.id].village_id is None
    assert after[single.id].variants[0].retail is None
    assert after[single.id].name == single.name
    assert after[several.id].variants == several.variants
    deed = sample_suite.editor.undo_deed()
    assert deed is not None
    assert deed.code == "products.emptied"
