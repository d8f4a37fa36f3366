"""The computer's clock is wrong, as old laptops' are: what is typed later stays later, and is what one takes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")
NOW, YEAR = 1_795_500_000_000, 31_536_000_000


def retyped(editor: Editor, before: Product, name: str) -> Product:
    after = replace(before, name=LocalizedText(name))
    editor.apply(ChangeSet.of(Deed.of("product.changed", name=name), [Change(before, after)]))
    return after


@pytest.mark.parametrize("jump", [-YEAR, YEAR, -10 * YEAR, 70 * YEAR])
def test_after_a_jump_of_the_clock_and_back_the_last_typing_is_last(tmp_path: Path, jump: int) -> None:
    product = Product(new_id(), LocalizedText("satu"))
    folder = tmp_path / "library"
    for number, moment in enumerate((NOW, NOW + jump, NOW + 60_000)):
        way = Library.open if number else Library.create
        with way(folder, SRI, wall=partial(int, moment)) as library:
            editor = Editor(library, Feed())
            if not number:
                editor.apply(ChangeSet.of(Deed.of("product.added", name="satu"), [Change(None, product)]))
            product = retyped(editor, product, f"{number} pagi")
            product = retyped(editor, product, f"{number} sore")
    with Library.open(folder, SRI, wall=partial(int, NOW + 120_000)) as library:
        editor = Editor(library, Feed())
        stored = library.reader.get("product", product.id)
        assert isinstance(stored, Product)
        assert stored.name.id == "2 sore"
        names = [dict(entry.facts)["name"] for entry in library.reader.history("product", product.id, 10)]
        assert names == ["2 sore", "2 pagi", "1 sore", "1 pagi", "0 sore", "0 pagi", "satu"]
        taken_back = []
        while (deed := editor.undo()) is not None:
            taken_back.append(dict(deed.facts)["name"])
        assert taken_back == names
        assert library.reader.get("product", product.id) is None


def test_a_clock_that_jumps_while_one_types_keeps_the_order(tmp_path: Path) -> None:
    moments: Iterator[int] = iter([NOW, NOW - YEAR, NOW + 5 * YEAR, NOW - 3 * YEAR] * 20)
    product = Product(new_id(), LocalizedText("mulai"))
    with Library.create(tmp_path / "library", SRI, wall=lambda: next(moments)) as library:
        editor = Editor(library, Feed())
        editor.apply(ChangeSet.of(Deed.of("product.added", name="mulai"), [Change(None, product)]))
        for number in range(12):
            product = retyped(editor, product, str(number))
        entries = library.reader.history("product", product.id, 20)
    assert [dict(entry.facts)["name"] for entry in entries] == [*map(str, reversed(range(12))), "mulai"]
