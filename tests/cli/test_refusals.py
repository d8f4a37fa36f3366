"""What can not be done is told in the language asked for; 1 is "told why not", 2 is "not understood"."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from ovop_desktop.cli.words import WORDS

Call = Callable[..., Any]


def test_a_library_that_is_not_there_in_both_languages(call: Call, tmp_path: Path) -> None:
    nowhere = tmp_path / "kosong"
    told = call("--library", nowhere, "check")
    assert (told.code, told.out) == (1, "")
    assert told.err == f"Tidak ada katalog di {nowhere}. Pilih folder lain atau buat katalog baru.\n"
    told = call("--library", nowhere, "--lang-ui", "en", "check")
    assert told.code == 1
    assert told.err.startswith(f"There is no catalogue in {nowhere}.")
    assert not nowhere.exists()


def test_programs_are_told_the_code(call: Call, tmp_path: Path) -> None:
    told = call("--library", tmp_path / "kosong", "--json", "check")
    assert (told.code, told.err) == (1, "")
    assert told.json()["error"] == "library.missing"
    assert told.json()["message"].startswith("Tidak ada katalog di ")


def test_a_backup_that_is_not_one(call: Call, tmp_path: Path) -> None:
    told = call("--json", "restore", tmp_path / "tidak-ada.kdesa", tmp_path / "Pulih")
    assert (told.code, told.json()["error"]) == (1, "backup.missing")
    other = tmp_path / "surat.kdesa"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("surat.txt", "Yth. Kepala Desa")
    told = call("--json", "restore", other, tmp_path / "Pulih")
    assert (told.code, told.json()["error"]) == (1, "backup.foreign")


def test_a_brochure_into_a_folder_that_is_not_there(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "tidak" / "ada.pdf"
    words = ("--search", "gula semut hargotirto", "--out", out)
    told = call("--library", library, "--json", "brochure", *words)
    assert (told.code, told.json()["error"]) == (1, "file.no_folder")
    assert not out.parent.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("terbang",),
        ("brochure",),
        ("brochure", "--paper", "A3", "--out", "x.pdf"),
        ("brochure", "--lang", "id,en,ko", "--out", "x.pdf"),
        ("brochure", "--lang", "id,id", "--out", "x.pdf"),
        ("brochure", "--per-page", "5", "--out", "x.pdf"),
        ("list", "boats"),
    ],
)
def test_what_is_not_understood_exits_with_two_in_both_languages(call: Call, words: tuple[str, ...]) -> None:
    told = call(*words)
    assert (told.code, told.out) == (2, "")
    assert "Perintahnya belum tepat: " in told.err
    told = call("--lang-ui", "en", *words)
    assert told.code == 2
    assert "That is not a command we know: " in told.err
    assert "That is not a command we know: " in call("--lang-ui=en", *words).err


def test_help_names_every_command_in_the_language_asked_for(call: Call) -> None:
    told = call("--help")
    assert told.code == 0
    for command in ("sample", "brochure", "list", "check", "backup", "restore"):
        assert command in told.out
    assert WORDS["id"]["help.backup"] in told.out
    assert WORDS["en"]["help.backup"] in call("--lang-ui", "en", "--help").out


def test_both_languages_have_the_same_sentences_with_the_same_facts() -> None:
    assert WORDS["id"].keys() == WORDS["en"].keys()
    for key, sentence in WORDS["id"].items():
        facts = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        assert facts == {name for _, name, _, _ in Formatter().parse(WORDS["en"][key]) if name}, key
