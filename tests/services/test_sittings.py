"""What is typed in one sitting is one deed; anything in between begins another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed, News
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")
SUGAR = Product(new_id(), LocalizedText("Gula"), hs_code="1702")


class Clock:
    """Stands still until it is moved."""

    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.create(tmp_path / "library", SRI, wall=clock) as opened:
        yield opened


@pytest.fixture
def heard() -> list[News]:
    return []


@pytest.fixture
def editor(library: Library, heard: list[News]) -> Editor:
    feed = Feed()
    feed.subscribe(heard.append)
    made = Editor(library, feed)
    made.apply(ChangeSet.of(Deed.of("product.added", name="Gula"), [Change(None, SUGAR)]))
    return made


def save(editor: Editor, before: Entity, after: Entity, sitting: str = "a") -> None:
    change = Change(before, after)
    name = after.name.id if isinstance(after, Product) else ""
    deed = Deed.of("product.changed", name=name, fields=",".join(change.fields()))
    editor.apply(ChangeSet.of(deed, [change]), sitting=sitting)


def type_on(editor: Editor, first: Product, *names: str, sitting: str = "a") -> Product:
    for name in names:
        after = replace(first, name=LocalizedText(name))
        save(editor, first, after, sitting)
        first = after
    return first


def stored(library: Library) -> Entity | None:
    return library.reader.get("product", SUGAR.id)


def names_told(editor: Editor) -> list[tuple[str, list[tuple[object, object]]]]:
    return [
        (one.deed, [(change.old, change.new) for change in one.changes]) for one in editor.history("product", SUGAR.id)
    ]


def text(*names: str) -> tuple[LocalizedText, ...]:
    return tuple(LocalizedText(name) for name in names)


def test_a_sitting_is_one_step_back_and_one_row_of_history(editor: Editor, library: Library, heard: list[News]) -> None:
    last = type_on(editor, SUGAR, "Gula S", "Gula Sem", "Gula Semut")
    assert names_told(editor) == [("product.changed", [text("Gula", "Gula Semut")]), ("product.added", [])]
    assert editor.undo_deed() == Deed.of("product.changed", name="Gula Semut", fields="name")
    assert [news.change_set.changes[0].after for news in heard][-1] == last
    assert len(heard) == 4
    editor.undo()
    assert stored(library) == SUGAR
    editor.redo()
    assert stored(library) == last


def test_the_step_back_is_whole_after_a_restart(editor: Editor, library: Library, tmp_path: Path) -> None:
    type_on(editor, SUGAR, "Gula S", "Gula Semut")
    library.close()
    with Library.open(tmp_path / "library", SRI) as again:
        second = Editor(again, Feed())
        assert second.undo() is not None
        assert again.reader.get("product", SUGAR.id) == SUGAR
        assert inspect(again, lambda _stage, _done, _total: None).problems == ()


def test_a_sitting_that_began_with_a_new_record_takes_the_whole_record_back(library: Library, editor: Editor) -> None:
    made = Product(new_id(), LocalizedText("G"))
    editor.apply(ChangeSet.of(Deed.of("product.added", name="G"), [Change(None, made)]), sitting="b")
    after = type_on(editor, made, "Ge", "Geplak", sitting="b")
    assert editor.undo_deed() == Deed.of("product.added", name="Geplak")
    editor.undo()
    assert library.reader.get("product", made.id) is None
    editor.redo()
    assert library.reader.get("product", made.id) == after


def test_what_was_typed_and_taken_away_again_leaves_no_step(editor: Editor, library: Library) -> None:
    type_on(editor, SUGAR, "Gula S", "Gula")
    assert stored(library) == SUGAR
    assert editor.undo_deed() == Deed.of("product.added", name="Gula")
    type_on(editor, SUGAR, "Gula Aren")
    assert len(names_told(editor)) == 2
    editor.undo()
    assert stored(library) == SUGAR


def test_what_belongs_to_what_is_typed_is_one_step_with_it(editor: Editor, library: Library) -> None:
    first = type_on(editor, SUGAR, "Gula Semut")
    save(editor, first, replace(first, hs_code="1702.90"))
    save(editor, replace(first, hs_code="1702.90"), replace(first, hs_code="1702"))
    assert editor.undo_deed() == Deed.of("product.changed", name="Gula Semut", fields="name")
    editor.undo()
    assert stored(library) == SUGAR


def test_another_sitting_begins_another_step(editor: Editor, library: Library) -> None:
    first = type_on(editor, SUGAR, "Gula Semut")
    type_on(editor, first, "Gula Semut Organik", sitting="b")
    editor.undo()
    assert stored(library) == first


def test_choices_are_steps_of_their_own(editor: Editor, library: Library) -> None:
    first = type_on(editor, SUGAR, "Gula Semut", sitting="")
    type_on(editor, first, "Gula Semut Organik", sitting="")
    editor.undo()
    assert stored(library) == first


def test_whatever_is_written_in_between_begins_another_step(editor: Editor, library: Library) -> None:
    first = type_on(editor, SUGAR, "Gula Semut")
    other = Product(new_id(), LocalizedText("Geplak"))
    editor.apply(ChangeSet.of(Deed.of("product.added", name="Geplak"), [Change(None, other)]))
    editor.undo()
    second = type_on(editor, first, "Gula Semut O", "Gula Semut Organik")
    editor.undo()
    assert stored(library) == first
    editor.redo()
    third = type_on(editor, second, "Gula Semut Wangi")
    editor.undo()
    assert stored(library) == second
    assert third != second


def test_what_is_printed_in_between_still_knows_what_it_was_printed_of(editor: Editor) -> None:
    first = type_on(editor, SUGAR, "Gula Semut")
    other = Product(new_id(), LocalizedText("Geplak"))
    editor.note(ChangeSet.of(Deed.of("brochure.made"), [Change(None, other)]))
    type_on(editor, first, "Gula Semut Organik")
    assert [moved for _deed, moved in names_told(editor)][:2] == [
        [text("Gula Semut", "Gula Semut Organik")],
        [text("Gula", "Gula Semut")],
    ]


def test_another_record_begins_another_step(editor: Editor, library: Library) -> None:
    other = Product(new_id(), LocalizedText("Geplak"))
    editor.apply(ChangeSet.of(Deed.of("product.added", name="Geplak"), [Change(None, other)]))
    first = type_on(editor, SUGAR, "Gula Semut")
    type_on(editor, other, "Geplak Bantul")
    editor.undo()
    assert stored(library) == first
    assert library.reader.get("product", other.id) == other


@pytest.mark.parametrize("jump", [11 * 60_000, -60_000])
def test_after_a_long_rest_or_a_clock_set_back_another_step_begins(
    editor: Editor, library: Library, clock: Clock, jump: int
) -> None:
    first = type_on(editor, SUGAR, "Gula Semut")
    clock.now += 9 * 60_000
    second = type_on(editor, first, "Gula Semut O")
    assert len(names_told(editor)) == 2
    clock.now += jump
    type_on(editor, second, "Gula Semut Organik")
    assert len(names_told(editor)) == 3
    editor.undo()
    assert stored(library) == second


def test_a_sitting_is_later_than_everything_before_it(editor: Editor, library: Library, clock: Clock) -> None:
    first = type_on(editor, SUGAR, "Gula S")
    clock.now += 30_000
    type_on(editor, first, "Gula Semut")
    newest, oldest = editor.history("product", SUGAR.id)
    assert (newest.at - oldest.at).total_seconds() == 30


def test_who_saw_an_older_record_is_told_also_in_a_sitting(editor: Editor, library: Library) -> None:
    first = type_on(editor, SUGAR, "Gula S")
    with pytest.raises(StaleChange):
        save(editor, SUGAR, replace(SUGAR, name=LocalizedText("Gula Semut")))
    assert stored(library) == first
    assert names_told(editor)[0] == ("product.changed", [text("Gula", "Gula S")])
