"""Deeds as values: what differs, what takes it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.changes import KINDS, Change, ChangeSet, Deed, kind_of
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText

PRODUCT = Product(new_id(), LocalizedText("Gula"))
RENAMED = replace(PRODUCT, name=LocalizedText("Gula Semut"), kbli="10722")


def test_a_change_names_exactly_the_fields_that_differ() -> None:
    assert Change(PRODUCT, RENAMED).fields() == ("name", "kbli")


def test_a_new_record_differs_in_every_field() -> None:
    assert "story" in Change(None, PRODUCT).fields()


def test_nothing_is_no_change() -> None:
    with pytest.raises(ValueError, match="needs a record"):
        Change(None, None)


def test_two_records_are_not_one_change() -> None:
    with pytest.raises(ValueError, match="different records"):
        Change(PRODUCT, replace(PRODUCT, id=new_id()))
    with pytest.raises(ValueError, match="different records"):
        Change(PRODUCT, Category(PRODUCT.id, LocalizedText("Pangan")))


def test_a_deed_keeps_only_what_really_changes() -> None:
    made = ChangeSet.of(Deed.of("product.changed"), [Change(PRODUCT, PRODUCT), Change(PRODUCT, RENAMED)])
    assert made.changes == (Change(PRODUCT, RENAMED),)
    assert not ChangeSet.of(Deed.of("product.changed"), [Change(PRODUCT, PRODUCT)])


def test_taking_back_runs_backwards_and_twice_is_where_it_began() -> None:
    other = Product(new_id(), LocalizedText("Kopi"))
    deed = ChangeSet.of(Deed.of("x"), [Change(None, other), Change(PRODUCT, RENAMED)])
    assert deed.inverted().changes == (Change(RENAMED, PRODUCT), Change(other, None))
    assert deed.inverted().inverted() == deed


def test_facts_are_text_in_the_order_of_their_names() -> None:
    assert Deed.of("sample.added", name="Contoh", count=12).facts == (("count", "12"), ("name", "Contoh"))


def test_every_kind_has_its_word() -> None:
    assert kind_of(PRODUCT) == "product"
    assert list(KINDS) == [
        "office",
        "village",
        "category",
        "producer",
        "product",
        "certificate",
        "partner",
        "facilitation",
        "fair",
        "impression",
        "boundary",
    ]
