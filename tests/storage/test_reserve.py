"""Room kept for a full disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from ovop_desktop.storage import reserve as module
from ovop_desktop.storage.reserve import NAME, SIZE, Reserve


def test_the_room_is_really_taken_and_given_back_once(tmp_path: Path) -> None:
    room = Reserve(tmp_path)
    room.hold()
    room.hold()
    (file,) = tmp_path.iterdir()
    assert (file.name, file.stat().st_size) == (NAME, SIZE)
    assert file.stat().st_blocks * 512 >= SIZE
    assert room.release()
    assert not room.release()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_with_little_room_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENOUGH", 1 << 60)
    Reserve(tmp_path).hold()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    Reserve(tmp_path / "file").hold()
    Reserve(tmp_path / "none").hold()
    assert not Reserve(tmp_path / "none").release()
