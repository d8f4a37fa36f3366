"""One call of the command line: its options, its words, its library, and what it answers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.cli.console import Console
from ovop_desktop.cli.words import say
from ovop_desktop.config.sentences import Sentences
from ovop_desktop.services.suite import Suite

MEGABYTE = 1_000_000


class Misused(Exception):
    """The command asks for what there is not; the message says in the caller's language what there is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`lines` for a person, `data` for a machine; `fine` is False when something was found wrong."""

    lines: tuple[str, ...]
    data: Any
    fine: bool = True


@dataclass(frozen=True, slots=True)
class Caller:
    """The words of one call and what it works with."""

    options: argparse.Namespace
    workshop: Workshop
    folder: Path
    console: Console
    sentences: Sentences

    def say(self, key: str, **facts: object) -> str:
        """A sentence in the caller's language."""
        return say(self.options.lang_ui, key, **facts)

    def word(self, key: str, facts: Mapping[str, object] | None = None) -> str:
        """What a code is called in the caller's language."""
        return self.sentences.say(self.options.lang_ui, key, facts)

    @contextmanager
    def library(self) -> Iterator[Suite]:
        """The library of the call, open for as long as the block runs."""
        suite = self.workshop.open(self.folder)
        try:
            yield suite
        finally:
            suite.close()

    def megabytes(self, size: int) -> str:
        """A size in megabytes with the language's decimal mark."""
        return self.decimal(size / MEGABYTE, 1)

    def decimal(self, value: float, places: int) -> str:
        """A number with the language's decimal mark."""
        number = f"{value:.{places}f}"
        return number.replace(".", ",") if self.options.lang_ui == "id" else number
