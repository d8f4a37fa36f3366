"""A library is made, opened, refused, kept to one writer."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.storage import library as library_module
from ovop_desktop.storage import migrations, schema
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import FILE, Library
from ovop_desktop.storage.records import Base

SRI = Desk("0" * 12, "Sri")
HOLDER = """
import sys
from pathlib import Path
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library
library = Library.open(Path(sys.argv[1]), Desk("1" * 12, "Joko"))
print("open", flush=True)
sys.stdin.read()
"""


def add(library: Library, name: str = "Gula") -> Product:
    product = Product(new_id(), LocalizedText(name))
    with library.write() as unit:
        unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, product)]))
    return product


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed library."""
    Library.create(tmp_path / "library", SRI).close()
    return tmp_path / "library"


@pytest.fixture
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the library open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def refusal(folder: Path) -> OvopError:
    with pytest.raises(OvopError) as told:
        Library.open(folder, SRI).close()
    return told.value


def test_a_closed_library_is_one_file_and_three_folders(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()} - {"library.lock"}
    assert names == {FILE, "media", "cache", "backups"}
    assert (folder / FILE).read_bytes()[68:72] == b"OVOP"


def test_every_connection_has_the_settings_that_lose_nothing(library: Library) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
    }
    with library.database.reading() as first, library.database.reading() as second, library.write() as unit:
        for connection in (first, second, unit._connection):
            held = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert held == wanted


def test_every_table_of_records_is_strict(library: Library) -> None:
    with library.database.reading() as connection:
        strict = {row[1]: row[5] for row in connection.exec_driver_sql("PRAGMA table_list")}
    assert {name: strict[name] for name in Base.metadata.tables} == dict.fromkeys(Base.metadata.tables, 1)


def test_the_migrations_make_what_the_mappings_say(library: Library) -> None:
    with library.database.reading() as connection:
        for table in Base.metadata.tables.values():
            rows = connection.exec_driver_sql(f"PRAGMA table_info({table.name})").all()
            made = {row[1]: (row[2], bool(row[3]), bool(row[5])) for row in rows}
            said = {
                column.name: (column.type.compile(connection.dialect), not column.nullable, column.primary_key)
                for column in table.columns
            }
            assert made == said, table.name
            indexes = {
                row[1] for row in connection.exec_driver_sql(f"PRAGMA index_list({table.name})") if row[3] == "c"
            }
            assert {index.name for index in table.indexes} <= indexes


def test_the_revision_written_is_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(next(iter(migrations.__path__)))))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


def test_a_library_is_never_made_over_another(folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    with pytest.raises(OvopError) as told:
        Library.create(folder, SRI)
    assert told.value.code == "library.exists"
    assert (folder / FILE).read_bytes() == before


def test_a_library_can_be_made_where_making_it_was_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_connection: object) -> None:
        raise OvopError("disk.full")

    with monkeypatch.context() as broken:
        broken.setattr(library_module, "migrate", full)
        with pytest.raises(OvopError, match=r"disk\.full"):
            Library.create(tmp_path / "new", SRI)
    with Library.create(tmp_path / "new", SRI) as library:
        assert len(library.reader.categories()) > 0


def test_an_emptied_file_beside_photos_is_not_written_over(folder: Path) -> None:
    (folder / FILE).write_bytes(b"")
    (folder / "media" / "ab").mkdir()
    (folder / "media" / "ab" / "x.jpg").write_bytes(b"photo")
    with pytest.raises(OvopError, match=r"library\.exists"):
        Library.create(folder, SRI)
    assert refusal(folder).code == "library.empty_file"


def test_what_is_no_library_is_refused_by_its_own_name_and_left_alone(tmp_path: Path, folder: Path) -> None:
    assert refusal(tmp_path / "nowhere").code == "library.missing"
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).touch()
    assert refusal(other).code == "library.empty_file"
    (other / FILE).write_text("Daftar produk\n" * 20)
    assert refusal(other).code == "library.foreign"
    (other / FILE).unlink()
    stranger = sqlite3.connect(other / FILE)
    stranger.execute("CREATE TABLE alembic_version (version_num TEXT)")
    stranger.close()
    before = (other / FILE).read_bytes()
    assert refusal(other).code == "library.foreign"
    assert (other / FILE).read_bytes() == before
    assert [path.name for path in other.iterdir()] == [FILE]


def test_a_library_of_a_later_version_is_refused_and_left_alone(folder: Path) -> None:
    later = sqlite3.connect(folder / FILE)
    later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.commit()
    later.close()
    before = (folder / FILE).read_bytes()
    told = refusal(folder)
    assert (told.code, told.facts["revision"]) == ("library.newer", "9999")
    assert (folder / FILE).read_bytes() == before


def test_a_torn_file_is_refused_as_damaged(folder: Path) -> None:
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[:100] + bytes(len(whole) - 100))
    assert refusal(folder).code == "library.damaged"


@pytest.fixture
def older(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library one revision behind a program that knows a later one."""
    monkeypatch.setattr(library_module, "HEAD", "9000")
    monkeypatch.setattr(schema, "HEAD", "9000")
    return folder


def test_an_older_library_is_copied_aside_before_it_is_brought_up(older: Path) -> None:
    before = sqlite3.connect(older / FILE).execute("SELECT id FROM category ORDER BY id").fetchall()
    Library.open(older, SRI).close()
    (copy,) = (older / "backups").iterdir()
    assert sqlite3.connect(copy).execute("SELECT id FROM category ORDER BY id").fetchall() == before


def test_a_migration_that_fails_leaves_the_old_file_as_it_was(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(connection: object) -> None:
        run = connection.exec_driver_sql  # type: ignore[attr-defined]
        run("CREATE TABLE half_done (id TEXT) STRICT")
        run("DELETE FROM category")
        raise RuntimeError("in the middle")

    before = (older / FILE).read_bytes()
    monkeypatch.setattr(library_module, "migrate", breaks)
    with pytest.raises(RuntimeError, match="in the middle"):
        Library.open(older, SRI)
    assert (older / FILE).read_bytes() == before


def test_a_second_process_is_told_who_has_the_library(folder: Path, holder: subprocess.Popen[str]) -> None:
    told = refusal(folder)
    assert (told.code, told.facts["pid"]) == ("library.in_use", holder.pid)


def test_a_second_process_is_told_also_while_the_first_is_saving(folder: Path) -> None:
    with Library.open(folder, SRI) as library, library.write() as unit:
        unit._connection.exec_driver_sql("PRAGMA cache_spill=1")
        unit._connection.exec_driver_sql("PRAGMA cache_size=1")
        story = LocalizedText("panjang " * 100_000)
        unit.do(ChangeSet.of(Deed.of("x"), [Change(None, Product(new_id(), LocalizedText("Gula"), story=story))]))
        code = "import sys; sys.stdin.close(); " + HOLDER.replace('print("open", flush=True)', "")
        done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=False)
    assert f"library.in_use (pid={os.getpid()})" in done.stderr


def test_after_the_holder_was_killed_the_library_opens(folder: Path, holder: subprocess.Popen[str]) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    with Library.open(folder, SRI) as library:
        add(library)


def test_a_library_copied_to_another_folder_is_the_same_library(folder: Path, tmp_path: Path) -> None:
    with Library.open(folder, SRI) as library:
        product = add(library)
    shutil.copytree(folder, tmp_path / "usb")
    with Library.open(tmp_path / "usb", SRI) as copy:
        assert copy.reader.get("product", product.id) == product
        assert inspect(copy, lambda _stage, _done, _total: None).problems == ()


def test_readers_see_the_last_save_while_another_is_being_written(library: Library) -> None:
    first = add(library)
    with library.write() as unit:
        second = Product(new_id(), LocalizedText("Teh"))
        unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, second)]))
        assert library.reader.get("product", first.id) == first
        assert library.reader.get("product", second.id) is None
    assert library.reader.get("product", second.id) == second


def test_what_is_noted_stays_noted(folder: Path) -> None:
    with Library.open(folder, SRI) as library:
        assert library.noted("last_backup") == ""
        library.note("last_backup", "2026-11-24")
        library.note("last_backup", "2026-11-25")
    with Library.open(folder, SRI) as library:
        assert library.noted("last_backup") == "2026-11-25"
