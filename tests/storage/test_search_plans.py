"""What is asked while someone types is answered from an index, with as much of it as is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Engine

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.storage import word_hits
from ovop_desktop.storage.library import Library

TODAY = date(2026, 11, 24)
VILLAGE = Village(new_id(), "34.01.08.2005", "Hargotirto", "Kalurahan Hargotirto")


@contextmanager
def planned() -> Iterator[list[str]]:
    """The steps of SQLite's plans for what is asked meanwhile."""
    steps: list[str] = []
    """Of a statement that asks the search index each begins with "search: "."""

    def hear(connection: object, cursor: object, statement: str, values: object, *_rest: object) -> None:
        if statement.startswith("SELECT"):
            raw = cursor.connection.cursor()  # type: ignore[attr-defined]
            rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)
            steps.extend(f"{'search: ' if 'MATCH' in statement else ''}{row[3]}" for row in rows)

    event.listen(Engine, "before_cursor_execute", hear)
    yield steps
    event.remove(Engine, "before_cursor_execute", hear)


@pytest.fixture
def shelf(library: Library) -> Library:
    """A library with 900 products of the same word, in two villages and none."""
    products = [
        Product(
            new_id(),
            LocalizedText(f"Keripik {number}", ko="설탕" if number == 5 else ""),
            village_id=VILLAGE.id if number % 100 == 0 else None,
            more_villages=(VILLAGE.id,) if number == 7 else (),
            archived=number % 9 == 0,
        )
        for number in range(900)
    ]
    with library.write() as unit:
        changes = [Change(None, VILLAGE), *(Change(None, one) for one in products)]
        unit.do(ChangeSet.of(Deed.of("products.added", count=900), changes))
    return library


@pytest.mark.parametrize("words", ["k", "kerip", "keripik 5", "리", "zzz"])
def test_words_are_answered_from_the_search_index_in_the_order_of_changes(shelf: Library, words: str) -> None:
    with planned() as steps:
        shelf.reader.product_ids(ProductQuery(words=words), TODAY, 50)
    assert any(step.startswith("search: SCAN search VIRTUAL TABLE INDEX") for step in steps)
    assert not [step for step in steps if step.startswith("search: ") and "TEMP B-TREE" in step]
    assert not [step for step in steps if step.startswith("SCAN listing")]


def test_of_a_word_that_all_have_only_what_is_shown_is_taken(shelf: Library) -> None:
    taken: list[int] = []
    with shelf.database.reading() as connection:
        newest = word_hits.serials(connection, "kripik", 40)
        oldest = word_hits.serials(connection, "kripik", 40, rising=True)
        after = word_hits.serials(connection, "kripik", 40, newest[-1])
        taken = list(connection.scalars(text("SELECT serial FROM listing ORDER BY serial DESC LIMIT 80")))
    assert newest + after == taken
    assert oldest == sorted(oldest) == list(range(min(oldest), min(oldest) + 40))


@pytest.mark.parametrize("descending", [False, True])
def test_what_is_archived_or_filtered_out_is_passed_over_until_enough_is_found(
    shelf: Library, descending: bool
) -> None:
    for query in (
        ProductQuery(words="kripik", archived=True),
        ProductQuery(words="kripik", stock=frozenset({StockState.READY})),
        ProductQuery(words="kripik", villages=frozenset({VILLAGE.id})),
    ):
        asked = replace(query, descending=descending)
        whole = shelf.reader.product_ids(asked, TODAY)
        assert len(whole) == shelf.reader.count(asked, TODAY) > 0
        for limit in (1, 7, 95, 2_000):
            assert shelf.reader.product_ids(asked, TODAY, limit) == whole[:limit]


@pytest.mark.parametrize(
    "query",
    [
        ProductQuery(),
        ProductQuery(descending=True),
        ProductQuery(stock=frozenset({StockState.READY})),
        *(ProductQuery(order=order) for order in ProductOrder),
    ],
)
def test_a_list_is_walked_along_an_index_of_its_order(shelf: Library, query: ProductQuery) -> None:
    with planned() as steps:
        shelf.reader.product_ids(query, TODAY, 50)
    assert [step for step in steps if "USING INDEX ix_listing_" in step]
    assert not [step for step in steps if step.startswith("SCAN listing") or "TEMP B-TREE" in step]


def test_a_small_villages_products_are_looked_up_not_looked_for(shelf: Library) -> None:
    query = ProductQuery(villages=frozenset({VILLAGE.id}))
    with planned() as steps:
        found = shelf.reader.product_ids(query, TODAY, 50)
    assert len(found) == shelf.reader.count(query, TODAY) == 9
    assert "SEARCH listing USING INTEGER PRIMARY KEY (rowid=?)" in steps
    touched = [step for step in steps if "listing" in step and "PRIMARY KEY" not in step]
    assert all("ix_listing_village_id" in step or "ix_listing_shared" in step for step in touched), touched


def test_korean_letters_inside_a_word_are_found_without_looking_through_the_list(shelf: Library) -> None:
    with planned() as steps:
        assert len(shelf.reader.product_ids(ProductQuery(words="탕"), TODAY, 50)) == 1
    assert not [step for step in steps if step.startswith("SCAN listing")]
