"""One writer: whole or not at all, told once it is on disk, taken back also after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed, News
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")
SUGAR = Product(new_id(), LocalizedText("Gula Semut", "Palm sugar"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "library", SRI) as opened:
        yield opened


@pytest.fixture
def heard() -> list[News]:
    return []


@pytest.fixture
def editor(library: Library, heard: list[News]) -> Editor:
    feed = Feed()
    feed.subscribe(heard.append)
    return Editor(library, feed)


def deed(*changes: tuple[Entity | None, Entity | None], code: str = "product.changed") -> ChangeSet:
    return ChangeSet.of(Deed.of(code), (Change(before, after) for before, after in changes))


def test_a_deed_is_stored_and_told_once(editor: Editor, library: Library, heard: list[News]) -> None:
    added = deed((None, SUGAR))
    editor.apply(added)
    assert library.reader.get("product", SUGAR.id) == SUGAR
    assert [news.change_set for news in heard] == [added]


def test_a_deed_that_changes_nothing_leaves_no_trace(editor: Editor, heard: list[News]) -> None:
    editor.apply(deed((SUGAR, SUGAR)))
    assert editor.undo_deed() is None
    assert heard == []


def test_who_saw_an_older_record_is_told_and_writes_nothing(
    editor: Editor, library: Library, heard: list[News]
) -> None:
    editor.apply(deed((None, SUGAR)))
    newer, other = replace(SUGAR, hs_code="1702.90"), Product(new_id(), LocalizedText("Lain"))
    editor.apply(deed((SUGAR, newer)))
    with pytest.raises(StaleChange) as told:
        editor.apply(deed((None, other), (SUGAR, replace(SUGAR, kbli="10722"))))
    assert told.value.facts == {"kind": "product", "id": SUGAR.id}
    assert library.reader.get("product", SUGAR.id) == newer
    assert library.reader.get("product", other.id) is None
    assert len(heard) == 2


def test_a_record_that_names_what_is_not_there_is_refused_whole(editor: Editor, library: Library) -> None:
    lost = replace(SUGAR, producer_id=new_id())
    with pytest.raises(Exception, match="FOREIGN KEY"):
        editor.apply(deed((None, lost)))
    assert library.reader.get("product", SUGAR.id) is None
    assert editor.undo_deed() is None
    editor.apply(deed((None, SUGAR)))
    assert library.reader.get("product", SUGAR.id) == SUGAR


def test_children_may_be_named_before_their_parents(editor: Editor, library: Library) -> None:
    maker = Producer(new_id(), ProducerKind.KDMP, "KDMP Hargotirto")
    paper = Certificate(new_id(), CertificateKind.HALAL, "ID3411", producer_id=maker.id)
    editor.apply(deed((None, paper), (None, replace(SUGAR, producer_id=maker.id)), (None, maker)))
    assert library.reader.get("certificate", paper.id) == paper
    editor.undo()
    assert library.reader.get("producer", maker.id) is None


def test_undo_and_redo_go_back_and_forth_in_order(editor: Editor, library: Library, heard: list[News]) -> None:
    second = replace(SUGAR, hs_code="1702.90")
    editor.apply(deed((None, SUGAR), code="product.added"))
    editor.apply(deed((SUGAR, second)))
    assert editor.undo() == Deed("product.changed")
    assert library.reader.get("product", SUGAR.id) == SUGAR
    assert editor.redo_deed() == Deed("product.changed")
    assert editor.undo() == Deed("product.added")
    assert editor.undo() is None
    assert library.reader.get("product", SUGAR.id) is None
    assert [editor.redo(), editor.redo(), editor.redo()] == [Deed("product.added"), Deed("product.changed"), None]
    assert library.reader.get("product", SUGAR.id) == second
    assert len(heard) == 6


def test_a_new_deed_ends_what_could_be_done_again(editor: Editor) -> None:
    editor.apply(deed((None, SUGAR)))
    editor.undo()
    editor.apply(deed((None, Product(new_id(), LocalizedText("Geplak")))))
    assert editor.redo_deed() is None
    assert editor.redo() is None


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    folder, changed = tmp_path / "library", replace(SUGAR, kbli="10722")
    with Library.create(folder, SRI) as library:
        editor = Editor(library, Feed())
        editor.apply(deed((None, SUGAR)))
        editor.apply(deed((SUGAR, changed)))
    with Library.open(folder, SRI) as library:
        assert Editor(library, Feed()).undo() == Deed("product.changed")
    with Library.open(folder, SRI) as library:
        assert library.reader.get("product", SUGAR.id) == SUGAR
        assert Editor(library, Feed()).redo() == Deed("product.changed")
        assert library.reader.get("product", SUGAR.id) == changed


def test_history_says_who_changed_what_from_what(editor: Editor) -> None:
    editor.apply(deed((None, SUGAR), code="product.added"))
    editor.apply(deed((SUGAR, replace(SUGAR, kbli="10722", hs_code="1702.90"))))
    editor.undo()
    taken_back, changed, added = editor.history("product", SUGAR.id)
    assert (added.deed, added.who, added.changes) == ("product.added", "Sri", ())
    assert {(one.field, one.old, one.new) for one in changed.changes} == {
        ("kbli", "", "10722"),
        ("hs_code", "", "1702.90"),
    }
    assert taken_back.deed == "undo:product.changed"
    assert {(one.field, one.new) for one in taken_back.changes} == {("kbli", ""), ("hs_code", "")}
    assert [entry.deed for entry in editor.history("product", SUGAR.id, limit=1)] == ["undo:product.changed"]


def test_a_full_disk_is_told_and_the_library_stays_as_it_was(editor: Editor, library: Library) -> None:
    editor.apply(deed((None, SUGAR)))
    with library.database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    large = replace(SUGAR, story=LocalizedText("panjang " * 200_000))
    with pytest.raises(OvopError) as told, library.write() as unit:
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        unit.do(deed((SUGAR, large)))
    assert told.value.code == "disk.full"
    assert library.reader.get("product", SUGAR.id) == SUGAR
    editor.apply(deed((SUGAR, large)))
    assert library.reader.get("product", SUGAR.id) == large
