"""A backup counts when it was opened again and every byte of it agrees."""

from __future__ import annotations

import io
import json
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.storage.backup import read_backup, restore_backup, write_backup
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import FILE, Library

SRI = Desk("0" * 12, "Sri")
Entries = list[tuple[str, bytes]]


def quiet(_stage: str, _done: int, _total: int) -> None: ...


@pytest.fixture
def product(library: Library) -> Product:
    """A product with a photo, stored."""
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "peru").save(target, "JPEG")
    kept = library.media.take_in(target.getvalue(), "gula.jpg")
    stored = Product(new_id(), LocalizedText("Gula"), photos=(Photo(kept.digest, kept.width, kept.height),))
    with library.write() as unit:
        unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, stored)]))
    return stored


@pytest.fixture
def archive(library: Library, product: Product, tmp_path: Path) -> Path:
    """A backup of a library with one product and one photo."""
    write_backup(library, tmp_path / "desa.kdesa", quiet)
    return tmp_path / "desa.kdesa"


def entries(archive: Path) -> Entries:
    with zipfile.ZipFile(archive) as held:
        return [(name, held.read(name)) for name in held.namelist()]


def rewritten(archive: Path, change: Callable[[Entries], Entries]) -> Path:
    """The archive with other entries, in its place."""
    changed = change(entries(archive))
    with warnings.catch_warnings(), zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        warnings.simplefilter("ignore", UserWarning)  # an entry that is there twice is what one test is about
        for name, data in changed:
            target.writestr(name, data)
    return archive


def refused(archive: Path, folder: Path) -> str:
    with pytest.raises(OvopError) as told:
        restore_backup(archive, folder, quiet)
    assert not (folder / FILE).exists()
    return told.value.code


def with_manifest(archive: Path, **said: object) -> Path:
    def change(held: Entries) -> Entries:
        return [
            (name, json.dumps({**json.loads(data), **said}).encode() if name == "manifest.json" else data)
            for name, data in held
        ]

    return rewritten(archive, change)


def test_a_backup_comes_back_whole_in_a_new_folder(archive: Path, product: Product, tmp_path: Path) -> None:
    restored = restore_backup(archive, tmp_path / "new", quiet)
    assert restored == read_backup(archive)
    assert (restored.products, restored.photos) == (1, 1)
    with Library.open(tmp_path / "new", SRI) as library:
        assert library.reader.get("product", product.id) == product
        assert inspect(library, quiet).problems == ()


def test_a_backup_leaves_nothing_else_behind(archive: Path, library: Library) -> None:
    assert list((library.folder / "backups").iterdir()) == []
    assert [path.name for path in archive.parent.iterdir() if path.name.startswith(".ovop-")] == []


def test_nothing_is_restored_over_what_is_there(archive: Path, library: Library, tmp_path: Path) -> None:
    before = (library.folder / FILE).read_bytes()
    for folder in (library.folder, tmp_path):
        with pytest.raises(OvopError) as told:
            restore_backup(archive, folder, quiet)
        assert told.value.code == "library.exists"
    assert (library.folder / FILE).read_bytes() == before


def test_a_backup_that_is_stopped_leaves_the_older_one(archive: Path, library: Library) -> None:
    before = archive.read_bytes()

    def stop(stage: str, _done: int, _total: int) -> None:
        if stage == "verify":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_backup(library, archive, stop)
    assert archive.read_bytes() == before


def test_any_changed_byte_is_noticed(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        archive.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        folder = tmp_path / f"at-{place}"
        try:
            restore_backup(archive, folder, quiet)
        except OvopError as problem:
            assert problem.code.startswith("backup.")
            continue
        with Library.open(folder, SRI) as library:  # a byte that says nothing: a time, say
            assert inspect(library, quiet).problems == ()


def test_a_backup_cut_short_anywhere_is_refused(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    for part in range(20):
        archive.write_bytes(whole[: len(whole) * part // 20])
        assert refused(archive, tmp_path / "new") == "backup.damaged"


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/passwd", "media/../../x.jpg", "C:\\x", "media/xyz.jpg", "library.sqlite "]
)
def test_a_name_that_does_not_belong_is_never_written(archive: Path, tmp_path: Path, name: str) -> None:
    rewritten(archive, lambda held: [*held, (name, b"x")])
    before = sorted(tmp_path.rglob("*"))
    assert refused(archive, tmp_path / "new") == "backup.foreign"
    assert sorted(tmp_path.rglob("*")) == before


def test_an_entry_that_is_there_twice_is_refused(archive: Path, tmp_path: Path) -> None:
    rewritten(archive, lambda held: [*held, held[-1]])
    assert refused(archive, tmp_path / "new") == "backup.foreign"


def test_a_photo_that_is_not_listed_or_listed_and_not_there_is_refused(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    rewritten(archive, lambda held: [*held, (f"media/{'0' * 64}.jpg", b"x")])
    assert refused(archive, tmp_path / "new") == "backup.foreign"
    archive.write_bytes(whole)
    rewritten(archive, lambda held: held[:-1])
    assert refused(archive, tmp_path / "new") == "backup.foreign"


def test_another_photo_under_its_name_is_refused(archive: Path, tmp_path: Path) -> None:
    rewritten(archive, lambda held: [*held[:-1], (held[-1][0], b"not the photo")])
    assert refused(archive, tmp_path / "new") == "backup.damaged"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"format": "kdesa-2"}, "backup.newer"),
        ({"revision": "9999"}, "backup.newer"),
        ({"hashes": {}}, "backup.foreign"),
        ({"hashes": []}, "backup.foreign"),
        ({"products": "many"}, "backup.foreign"),
        ({"made": None}, "backup.foreign"),
    ],
)
def test_a_manifest_that_says_something_else_is_refused(
    archive: Path, tmp_path: Path, said: dict[str, object], code: str
) -> None:
    assert refused(with_manifest(archive, **said), tmp_path / "new") == code


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_a_manifest_that_is_no_manifest_is_refused(archive: Path, tmp_path: Path, text: bytes) -> None:
    rewritten(archive, lambda held: [(name, text if name == "manifest.json" else data) for name, data in held])
    assert refused(archive, tmp_path / "new") in {"backup.damaged", "backup.foreign"}


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing.kdesa", tmp_path / "new") == "backup.missing"
    (tmp_path / "notes.kdesa").write_text("bukan cadangan")
    assert refused(tmp_path / "notes.kdesa", tmp_path / "new") == "backup.foreign"


def test_a_photo_that_is_broken_in_the_library_does_not_spoil_the_backup(
    library: Library, product: Product, tmp_path: Path
) -> None:
    library.media.path_of(product.photos[0].digest).write_bytes(b"broken")
    assert write_backup(library, tmp_path / "x.kdesa", quiet).photos == 0
    restore_backup(tmp_path / "x.kdesa", tmp_path / "new", quiet)
    with Library.open(tmp_path / "new", SRI) as opened:
        assert [problem.code for problem in inspect(opened, quiet).problems] == ["photo.missing"]


@pytest.mark.parametrize("content", [b"%PDF-1.7 a brochure", b"\xff\xd8\xff\xe0 a photo"])
def test_a_file_that_never_was_a_backup_is_called_that_and_not_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.kdesa").write_bytes(content)
    with pytest.raises(OvopError) as told:
        read_backup(tmp_path / "a.kdesa")
    assert told.value.code == "backup.foreign"


def test_half_of_a_backup_is_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.kdesa").write_bytes(b"PK\x03\x04 the first half of a zip")
    (tmp_path / "b.kdesa").write_bytes(b"")
    for name in ("a.kdesa", "b.kdesa"):
        with pytest.raises(OvopError) as told:
            read_backup(tmp_path / name)
        assert told.value.code == "backup.damaged"
