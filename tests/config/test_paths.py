"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from ovop_desktop.config.paths import APP, resources, standard_paths


def test_the_program_finds_what_it_carries() -> None:
    for needed in ("fonts", "icc", "phrases", "words", "regions", "sample/products.json"):
        assert (resources() / needed).exists()


def test_one_variable_puts_everything_under_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OVOP_HOME", str(tmp_path))
    paths = standard_paths()
    assert {paths.settings.parent, paths.logs.parent, paths.library.parent} == {tmp_path}
    assert len({paths.settings, paths.logs, paths.library}) == 3
    assert list(tmp_path.iterdir()) == []


def test_without_it_a_new_library_goes_to_the_persons_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OVOP_HOME", raising=False)
    paths = standard_paths()
    assert paths.library.name == APP
    assert paths.library.is_absolute()
    assert paths.settings != paths.library
    assert paths.resources == resources()
