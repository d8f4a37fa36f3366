"""Many records in one deed: the same rows and the same index as one by one, in few questions to the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from sqlalchemy import event
from sqlalchemy.engine import Engine

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.storage.library import Library
from tests.storage.conftest import Wall

TODAY = date(2026, 11, 24)


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are run meanwhile."""
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    yield said
    event.remove(Engine, "before_cursor_execute", hear)


def copies(suite: Suite, count: int) -> list[Product]:
    """Copies of the sample's products that can be told apart."""
    held = list(suite.catalogue.products(suite.catalogue.product_ids(ProductQuery())).values())
    return [
        replace(held[place % 12], id=new_id(), name=LocalizedText(f"Contoh {place} Keripik"), variants=())
        for place in range(count)
    ]


def whole(suite: Suite) -> bool:
    return suite.upkeep.check()(Quiet()).problems == ()


def test_three_hundred_are_added_changed_and_removed_in_one_deed_and_the_lists_follow(sample_suite: Suite) -> None:
    made = copies(sample_suite, 300)
    editor, catalogue = sample_suite.editor, sample_suite.catalogue
    editor.apply(ChangeSet.of(Deed.of("products.added", count=300), [Change(None, one) for one in made]))
    assert catalogue.count(ProductQuery(words="kripik")) >= 300
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID1", product_id=made[1].id)
    mixed = [
        Change(made[0], None),
        Change(None, paper),
        *(Change(one, replace(one, name=LocalizedText("Emping"), stock=StockState.SOLD_OUT)) for one in made[1:200]),
        *(Change(one, replace(one, hs_code="1513.11")) for one in made[200:]),
    ]
    editor.apply(ChangeSet.of(Deed.of("products.changed", count=300, name="x", fields="name"), mixed))
    assert catalogue.count(ProductQuery(words="emping")) == 199
    assert whole(sample_suite)
    assert editor.undo() is not None
    assert catalogue.count(ProductQuery(words="emping")) == 0
    assert catalogue.products([one.id for one in made]) == {one.id: one for one in made}
    assert whole(sample_suite)


def test_many_products_ask_no_more_than_a_few_times_a_portion(sample_suite: Suite) -> None:
    made = copies(sample_suite, 300)
    with counted() as said:
        sample_suite.editor.apply(
            ChangeSet.of(Deed.of("products.added", count=300), [Change(None, one) for one in made])
        )
    assert len(said) < 90
    with counted() as said:
        sample_suite.editor.undo()
    assert len(said) < 90


def test_what_was_changed_last_stands_first_whatever_the_clock_says_and_is_found_as_before(
    library: Library, wall: Wall
) -> None:
    made = [Product(new_id(), LocalizedText(f"Keripik {number}")) for number in range(5)]
    with library.write() as unit:
        unit.do(ChangeSet.of(Deed.of("products.added", count=5), [Change(None, one) for one in made]))
    for place, moment in ((1, 1_700_000_000_000), (3, 1_600_000_000_000)):
        wall.at = moment
        with library.write() as unit:
            one = made[place]
            unit.do(ChangeSet.of(Deed.of("product.changed"), [Change(one, replace(one, hs_code="1513.11"))]))
    for words in ("", "kripik"):
        found = library.reader.product_ids(ProductQuery(words=words), TODAY)
        assert found[:2] == [made[3].id, made[1].id]
        assert sorted(found) == sorted(one.id for one in made)


def test_what_is_changed_together_keeps_its_order(library: Library) -> None:
    made = [Product(new_id(), LocalizedText(f"Keripik {number}")) for number in range(130)]
    for one in made:
        with library.write() as unit:
            unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, one)]))
    before = library.reader.product_ids(ProductQuery(), TODAY)
    assert before == [one.id for one in reversed(made)]
    changed = [Change(one, replace(one, stock=StockState.SOLD_OUT)) for one in made[::-1]]
    with library.write() as unit:
        unit.do(ChangeSet.of(Deed.of("products.changed", count=130, name="x", fields="stock"), changed))
    assert library.reader.product_ids(ProductQuery(), TODAY) == before


def test_what_was_written_is_counted_where_it_was_written(sample_suite: Suite) -> None:
    before = sample_suite.catalogue.counts().products
    sample_suite.editor.apply(ChangeSet.of(Deed.of("product.added"), [Change(None, copies(sample_suite, 1)[0])]))
    with counted() as said:
        assert sample_suite.catalogue.counts().products == before + 1
    assert said == []


def test_progress_is_told_for_each_product_and_stops_all_of_it(sample_suite: Suite) -> None:
    told: list[tuple[int, int]] = []
    made = copies(sample_suite, 150)
    changes = [Change(None, one) for one in made]
    sample_suite.editor.apply(
        ChangeSet.of(Deed.of("products.added", count=150), changes), lambda done, total: told.append((done, total))
    )
    assert told == [(done, 150) for done in range(150)]
