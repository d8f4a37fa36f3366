"""Output files are written whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.atomic import atomic_write, make_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_whole_and_nothing_else_stays(tmp_path: Path) -> None:
    with atomic_write(tmp_path / "a.pdf") as file:
        file.write(b"new")
        assert not (tmp_path / "a.pdf").exists()
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["a.pdf"]


def test_when_writing_fails_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), atomic_write(tmp_path / "a.pdf") as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


def test_what_does_not_pass_its_check_does_not_replace_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")

    def refuse(path: Path) -> None:
        assert path.read_bytes() == b"bad"
        raise ValueError("not a PDF")

    with pytest.raises(ValueError, match="not a PDF"), atomic_write(tmp_path / "a.pdf", refuse) as file:
        file.write(b"bad")
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EFBIG, "file.too_large"),
        (errno.EACCES, "file.not_allowed"),
        (errno.EROFS, "file.not_allowed"),
        (errno.EIO, "file.disk_broken"),
    ],
)
def test_a_disk_that_fails_is_told_by_name(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(OvopError) as told, atomic_write(tmp_path / "a.pdf"):
        raise OSError(number, "the disk says no")
    assert told.value.code == code
    assert told.value.facts == {"path": str(tmp_path / "a.pdf")}
    assert names(tmp_path) == []


def test_an_error_of_another_kind_passes_through(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="strange"), atomic_write(tmp_path / "a.pdf"):
        raise OSError(errno.EDOM, "strange")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OvopError) as told, atomic_write(tmp_path / "none" / "a.pdf"):
        pass
    assert told.value.code == "file.no_folder"


def test_a_link_keeps_pointing_at_the_replaced_file(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    with atomic_write(tmp_path / "link.pdf") as file:
        file.write(b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_what_was_written_can_be_read_back_before_it_is_kept(tmp_path: Path) -> None:
    with atomic_write(tmp_path / "a.zip", durable=False) as file:
        file.write(b"12345")
        file.seek(1)
        assert file.read(2) == b"23"
    assert (tmp_path / "a.zip").read_bytes() == b"12345"


def test_missing_folders_are_made_all_the_way_down(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b" / "c")
    make_folder(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OvopError) as told:
        make_folder(tmp_path / "a")
    assert told.value.code == "file.no_folder"
    assert told.value.facts == {"path": str(tmp_path / "a")}
