"""Libraries to write in, without the program around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")


@dataclass
class Wall:
    """A wall clock that is set by hand: milliseconds since 1970 (UTC)."""

    at: int = 1_790_000_000_000

    def __call__(self) -> int:
        return self.at


@pytest.fixture
def wall() -> Wall:
    """The clock of the `library` fixture."""
    return Wall()


@pytest.fixture
def library(tmp_path: Path, wall: Wall) -> Iterator[Library]:
    """An empty open library in tmp_path/library; Sri sits there."""
    with Library.create(tmp_path / "library", SRI, wall=wall) as opened:
        yield opened
