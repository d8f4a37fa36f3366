"""Every kind of damage has its own name."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import FILE, Library

SRI = Desk("0" * 12, "Sri")
PRODUCT = new_id()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed library with one product, PRODUCT, and its photo."""
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "peru").save(target, "JPEG")
    with Library.create(tmp_path / "library", SRI) as library:
        kept = library.media.take_in(target.getvalue(), "gula.jpg")
        product = Product(PRODUCT, LocalizedText("Gula"), photos=(Photo(kept.digest, kept.width, kept.height),))
        with library.write() as unit:
            unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, product)]))
    return tmp_path / "library"


def found(folder: Path, *statements: str) -> list[tuple[str, object]]:
    """What the check says after someone else wrote into the file: codes and the record they name."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    with Library.open(folder, SRI) as library:
        problems = inspect(library, lambda _stage, _done, _total: None).problems
    return [(problem.code, problem.facts.get("id")) for problem in problems]


def test_a_library_that_only_this_program_wrote_is_whole(folder: Path) -> None:
    assert found(folder) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE product SET hs_code = '1702'",
        "UPDATE product SET stock = 'gone'",
        "UPDATE product SET name = '{'",
        "UPDATE product SET row_hash = 'x'",
        "UPDATE product SET photos = '[{\"digest\": 1}]'",
    ],
)
def test_a_record_that_was_altered_from_outside_is_named(folder: Path, statement: str) -> None:
    assert ("record.damaged", PRODUCT) in found(folder, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE listing SET sort_name = 'teh'",
        "DELETE FROM listing",
        "DELETE FROM search",
        "UPDATE search SET name = 'teh'",
        "DELETE FROM search_part",
    ],
)
def test_a_list_or_index_that_does_not_follow_its_record_is_named(folder: Path, statement: str) -> None:
    assert found(folder, statement) == [("listing.stale", PRODUCT)]


def test_a_reference_to_nothing_is_named(folder: Path) -> None:
    assert ("database.reference", None) in found(folder, f"UPDATE product SET category_id = '{new_id()}'")


def test_a_damaged_photo_and_a_missing_one_are_told_apart(folder: Path) -> None:
    (photo,) = (folder / "media").rglob("*.jpg")
    photo.write_bytes(photo.read_bytes()[:-10])
    assert found(folder) == [("photo.damaged", None)]
    photo.unlink()
    assert found(folder) == [("photo.missing", None)]


def test_photos_that_no_record_uses_are_noted_and_are_no_damage(folder: Path) -> None:
    target = io.BytesIO()
    Image.new("RGB", (50, 40), "teal").save(target, "JPEG")
    with Library.open(folder, SRI) as library:
        assert inspect(library, lambda *_: None).notes == ()
        kept = library.media.take_in(target.getvalue(), "lain.jpg")
        seen = inspect(library, lambda *_: None)
    assert seen.problems == ()
    assert [(note.code, note.facts) for note in seen.notes] == [("photo.unused", {"count": 1, "bytes": kept.bytes})]
