"""The real entry of the program, on a machine of its own."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ovop_desktop.__main__ import main


@dataclass(frozen=True, slots=True)
class Told:
    """What one call of the program ended with: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Told]


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Calls `ovop-desktop` with the given words; everything it keeps lies under tmp_path."""
    monkeypatch.setenv("OVOP_HOME", str(tmp_path / "home"))

    def called(*words: object) -> Told:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return called


@pytest.fixture
def library(tmp_path: Path, sample_library: Path) -> Path:
    """A library of one's own with the sample catalogue."""
    return Path(shutil.copytree(sample_library, tmp_path / "Katalog", symlinks=True))
