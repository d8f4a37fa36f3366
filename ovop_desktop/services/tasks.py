"""Long work: a callable that reports its steps and can be cancelled between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

Result_co = TypeVar("Result_co", covariant=True)


class Cancelled(Exception):
    """The person asked to stop. Not an error: what was there before is untouched."""


class Steps(Protocol):
    """Where long work reports to. A face gives one that shows a strip, a console line, or nothing."""

    def step(self, stage: str, done: int, total: int) -> None:
        """Report that `done` of `total` units of `stage` are finished. Raises Cancelled when asked to stop."""
        ...


class Task(Protocol[Result_co]):
    """Work that may take longer than 50 ms. Called once, on any thread."""

    def __call__(self, steps: Steps) -> Result_co:
        """Do the work. Raises Cancelled, OvopError for what is expected, anything else for a bug."""
        ...


class Quiet:
    """Steps for nobody: tests and scripts."""

    def step(self, stage: str, done: int, total: int) -> None:
        """Say nothing."""


class Relay:
    """Steps that hand every report to a callback, which may raise Cancelled."""

    def __init__(self, tell: Callable[[str, int, int], None]) -> None:
        self._tell = tell

    def step(self, stage: str, done: int, total: int) -> None:
        """Pass the report on."""
        self._tell(stage, done, total)
