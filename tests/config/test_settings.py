"""What the person chose survives, whatever happens to the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ovop_desktop.config.settings import CHOICES, DESK, MEMORY, Settings, SettingsFile

CHOSEN = Settings(language="en", theme="dark", zoom=150, library="/data/Katalog", person="Sri")


def test_choices_come_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "new" / "folder").save(CHOSEN)
    assert SettingsFile(tmp_path / "new" / "folder").load() == CHOSEN


def test_before_anything_was_chosen_it_is_indonesian_and_follows_the_system(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == Settings("id", "system", 100, "", "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null"])
def test_a_damaged_file_is_put_aside_and_the_program_starts(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / CHOICES).write_bytes(damage)
    assert SettingsFile(tmp_path).load() == Settings()
    assert (tmp_path / f"{CHOICES}.damaged").read_bytes() == damage
    SettingsFile(tmp_path).save(CHOSEN)
    assert SettingsFile(tmp_path).load() == CHOSEN


@pytest.mark.parametrize(
    "held",
    [
        {"language": "fr"},
        {"theme": "neon"},
        {"zoom": 99},
        {"zoom": True},
        {"zoom": "100"},
        {"language": None},
        {"unknown": 1},
    ],
)
def test_an_impossible_choice_is_the_default_and_the_others_stay(tmp_path: Path, held: dict[str, object]) -> None:
    (tmp_path / CHOICES).write_text(json.dumps({"person": "Sri", **held}), "utf-8")
    assert SettingsFile(tmp_path).load() == Settings(person="Sri")


def test_what_the_window_remembers_lies_apart(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.save(CHOSEN)
    file.remember({"width": 1366, "view": "gallery"})
    (tmp_path / MEMORY).write_text("broken", "utf-8")
    assert file.memory() == {}
    assert file.load() == CHOSEN


def test_memory_comes_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path).remember({"width": 1366})
    assert SettingsFile(tmp_path).memory() == {"width": 1366}


def test_a_desk_keeps_its_id_and_two_desks_differ(tmp_path: Path) -> None:
    first = SettingsFile(tmp_path / "a").desk_id()
    assert len(first) == 12
    assert int(first, 16) >= 0
    assert SettingsFile(tmp_path / "a").desk_id() == first
    assert SettingsFile(tmp_path / "b").desk_id() != first
    (tmp_path / "a" / DESK).unlink()
    assert SettingsFile(tmp_path / "a").desk_id() != first


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.save(CHOSEN)
    file.remember({})
    file.desk_id()
    assert sorted(path.name for path in tmp_path.iterdir()) == [DESK, MEMORY, CHOICES]


def test_a_folder_that_takes_nothing_stops_no_one(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    file = SettingsFile(tmp_path / "settings")
    file.save(CHOSEN)
    file.remember({"width": 1366})
    assert len(file.desk_id()) == 12
    assert file.memory() == {}
    (tmp_path / "full" / CHOICES).mkdir(parents=True)
    SettingsFile(tmp_path / "full").save(CHOSEN)
    assert [path.name for path in (tmp_path / "full").iterdir()] == [CHOICES]
