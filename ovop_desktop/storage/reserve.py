"""Room kept for the day the disk is full: even deleting needs some then (SAFETY 3.2, fault 4)."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

NAME = "library.reserve"
SIZE = 16 << 20
"""Bytes: some thousand saves, or one change of every product."""

ENOUGH = 8 * SIZE
"""Bytes that must be free on the disk before any are kept: a small stick is not filled with nothing."""


class Reserve:
    """A file of no content beside the library, given back to the disk when it takes nothing else."""

    def __init__(self, library: Path) -> None:
        self._path = library / NAME

    def hold(self) -> None:
        """Keep the room, unless it is kept already or the disk has little. Never raises: it is only a precaution."""
        with suppress(OSError):
            if self._path.exists() or shutil.disk_usage(self._path.parent).free < ENOUGH:
                return
            part = self._path.with_suffix(".part")
            try:
                _fill(part)
                part.replace(self._path)
            finally:
                part.unlink(missing_ok=True)

    def release(self) -> bool:
        """Give the room back; returns whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True


def _fill(path: Path) -> None:
    """Bytes that are really the file's: a length alone would be promised, not kept."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, SIZE)
            return
        block = bytes(1 << 20)
        for _ in range(SIZE // len(block)):
            file.write(block)
