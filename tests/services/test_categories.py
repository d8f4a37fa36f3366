"""The office's own list of product groups."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.category import SEEDED, Category
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.categories import Categories
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay


@pytest.fixture
def categories(sample_suite: Suite) -> Categories:
    return sample_suite.categories


def groups(suite: Suite) -> Counter[str]:
    """How many products each group has, by id; "" for none."""
    ids = [one for archived in (False, True) for one in suite.catalogue.product_ids(ProductQuery(archived=archived))]
    return Counter(one.category_id or "" for one in suite.catalogue.products(ids).values())


def names(suite: Suite) -> list[str]:
    return [one.name.id for one in suite.catalogue.categories()]


def fullest(suite: Suite) -> Category:
    found = suite.catalogue.category(max(suite.categories.rows(), key=lambda row: row.all).category.id)
    assert found is not None
    return found


def test_rows_count_products_and_those_put_away(sample_suite: Suite, categories: Categories) -> None:
    group = fullest(sample_suite)
    ids = sample_suite.catalogue.product_ids(ProductQuery(categories=frozenset({group.id})))
    sample_suite.records.archive_products(ids[:1])
    row = next(row for row in categories.rows() if row.category.id == group.id)
    assert (row.products, row.archived, row.all) == (len(ids) - 1, 1, len(ids))


def test_a_new_group_comes_last(sample_suite: Suite, categories: Categories) -> None:
    made = categories.add(LocalizedText("Jamu", "Herbal drinks"))
    assert names(sample_suite)[-1] == "Jamu"
    assert sample_suite.catalogue.category(made.id) == made
    assert [one.position for one in sample_suite.catalogue.categories()] == [0, 1, 2, 3, 4]


def test_renaming_reaches_every_product_and_undo_takes_it_back(sample_suite: Suite, categories: Categories) -> None:
    group = fullest(sample_suite)
    query = ProductQuery(categories=frozenset({group.id}))
    categories.rename(group, LocalizedText("Camilan", "Snacks", "간식"))(Quiet())
    rows = sample_suite.catalogue.product_rows(sample_suite.catalogue.product_ids(query))
    assert {row.category.en for row in rows} == {"Snacks"}
    assert sample_suite.catalogue.product_ids(ProductQuery(words="camilan"))
    sample_suite.editor.undo()
    rows = sample_suite.catalogue.product_rows(sample_suite.catalogue.product_ids(query))
    assert {row.category for row in rows} == {group.name}


def test_a_group_renamed_elsewhere_is_not_written_over(sample_suite: Suite, categories: Categories) -> None:
    group = fullest(sample_suite)
    sample_suite.records.save(group, replace(group, name=LocalizedText("Lain")))
    with pytest.raises(StaleChange):
        categories.rename(group, LocalizedText("Camilan"))(Quiet())


def test_the_order_is_one_deed(sample_suite: Suite, categories: Categories) -> None:
    before = sample_suite.catalogue.categories()
    categories.sort([one.id for one in reversed(before)])(Quiet())
    assert names(sample_suite) == [one.name.id for one in reversed(before)]
    sample_suite.editor.undo()
    assert sample_suite.catalogue.categories() == before


def test_removing_leaves_its_products_without_a_group(sample_suite: Suite, categories: Categories) -> None:
    group, before = fullest(sample_suite), groups(sample_suite)
    moved = categories.remove(group.id)(Quiet())
    after = groups(sample_suite)
    assert moved == before[group.id] > 0
    assert after[""] == before[""] + moved
    assert group.name.id not in names(sample_suite)
    sample_suite.editor.undo()
    assert groups(sample_suite) == before
    assert sample_suite.catalogue.category(group.id) == group


def test_merging_is_one_step_that_survives_a_restart(
    sample_suite: Suite, categories: Categories, workshop: Workshop
) -> None:
    group, before, list_before = fullest(sample_suite), groups(sample_suite), sample_suite.catalogue.categories()
    target = next(one for one in list_before if one.id != group.id)
    archived = sample_suite.catalogue.product_ids(ProductQuery(categories=frozenset({group.id})))[:1]
    sample_suite.records.archive_products(archived)
    categories.remove(group.id, target.id)(Quiet())
    assert groups(sample_suite)[target.id] == before[target.id] + before[group.id]
    assert sample_suite.catalogue.category(group.id) is None
    folder: Path = sample_suite.folder
    sample_suite.close()
    again = workshop.open(folder)
    try:
        deed = again.editor.undo()
        assert deed is not None
        assert deed.code == "category.merged"
        assert dict(deed.facts)["into"] == target.name.id
        assert groups(again) == before
        assert again.catalogue.categories() == list_before
        again.editor.redo()
        assert again.catalogue.category(group.id) is None
        assert groups(again)[target.id] == before[target.id] + before[group.id]
    finally:
        again.close()


def test_cancelled_in_the_middle_nothing_has_moved(sample_suite: Suite, categories: Categories) -> None:
    group, before = fullest(sample_suite), groups(sample_suite)

    def stop(stage: str, done: int, _total: int) -> None:
        if stage == "bulk_write" and done:
            raise Cancelled

    with pytest.raises(Cancelled):
        categories.remove(group.id)(Relay(stop))
    assert groups(sample_suite) == before
    assert sample_suite.catalogue.category(group.id) == group


def test_a_group_that_is_gone_cannot_be_merged(sample_suite: Suite, categories: Categories) -> None:
    group = fullest(sample_suite)
    other = next(one for one in sample_suite.catalogue.categories() if one.id != group.id)
    categories.remove(other.id)(Quiet())
    with pytest.raises(LookupError):
        categories.remove(group.id, other.id)(Quiet())


def test_groups_of_the_programme_are_offered_again(sample_suite: Suite, categories: Categories) -> None:
    assert categories.missing_seeds() == ()
    categories.remove(SEEDED[0].id)(Quiet())
    assert categories.missing_seeds() == (SEEDED[0],)
    categories.add_seed(SEEDED[0])
    assert categories.missing_seeds() == ()
    assert names(sample_suite)[-1] == SEEDED[0].name.id


def test_what_no_row_tells_rewrites_no_row(sample_suite: Suite, categories: Categories) -> None:
    def moments() -> dict[str, object]:
        ids = sample_suite.catalogue.product_ids(ProductQuery())
        return {row.id: row.changed for row in sample_suite.catalogue.product_rows(ids)}

    before = moments()
    categories.sort([one.id for one in reversed(sample_suite.catalogue.categories())])(Quiet())
    village = sample_suite.catalogue.village(sample_suite.catalogue.village_rows("celuk")[0].id)
    assert village is not None
    sample_suite.records.save(village, replace(village, story=LocalizedText("Perak."), location=None))
    assert moments() == before
    sample_suite.records.save(
        replace(village, story=LocalizedText("Perak."), location=None),
        replace(village, story=LocalizedText("Perak."), location=None, label="Desa Wisata Celuk"),
    )
    altered = {one for one, moment in moments().items() if moment != before[one]}
    assert altered == set(sample_suite.catalogue.products_of_village(village.id))
