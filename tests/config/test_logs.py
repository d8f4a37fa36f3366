"""The log is small, and a folder that refuses it stops nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from ovop_desktop.config.logs import start_log


@pytest.fixture(autouse=True)
def _root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_warnings_and_errors_are_written_and_chatter_is_not(tmp_path: Path) -> None:
    path = start_log(tmp_path / "logs")
    logging.getLogger("ovop").info("opened")
    logging.getLogger("ovop").warning("slow disk")
    written = path.read_text("utf-8")
    assert "WARNING ovop slow disk" in written
    assert "opened" not in written


def test_it_never_grows_beyond_three_small_files(tmp_path: Path) -> None:
    path = start_log(tmp_path)
    for _ in range(40):
        logging.getLogger("ovop").error("x" * 60_000)
    files = list(tmp_path.iterdir())
    assert len(files) == 3
    assert all(file.stat().st_size <= 512 * 1024 for file in files)
    assert path in files


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "logs").name.endswith(".log")
