"""Long work on a terminal: one line that moves, on standard error, and nothing where no person looks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TextIO


class Console:
    """`Steps` for a terminal. Silent when standard error is not a terminal or `quiet` is set."""

    def __init__(self, name_stage: Callable[[str], str], *, quiet: bool, stream: TextIO | None = None) -> None:
        self._name_stage = name_stage
        self._stream = stream or sys.stderr
        self._shown = not quiet and self._stream.isatty()
        self._written = False

    def step(self, stage: str, done: int, total: int) -> None:
        """Show "Menata halaman 3/12" in place."""
        if not self._shown:
            return
        self._stream.write(f"\r\x1b[K{self._name_stage(stage)} {done}/{total}")
        self._stream.flush()
        self._written = True

    def close(self) -> None:
        """Leave the line clean for what is printed next."""
        if self._written:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._written = False
