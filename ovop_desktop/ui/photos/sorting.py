"""Photos on their way to products: what is proposed for each, and what the person decided. No widget in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo_names import Why
from ovop_desktop.services.photo_matching import FoundPhoto, Placing

SURE, LOOK, NONE = "sure", "look", "none"
"""What the name of a file led to: one product beyond doubt, a product or several to look at, nothing."""


@dataclass(eq=False)
class Row:
    """One file. `product` or `name` (of a new product, `alone`: of its own) is where it goes once it is `ticked`."""

    found: FoundPhoto
    product: EntityId | None = None
    why: Why | None = None
    name: str = ""
    alone: bool = False
    ticked: bool = False
    refused: bool = False
    kind: str = field(init=False)

    def __post_init__(self) -> None:
        meant = self.found.meant
        self.kind = SURE if meant.sure else LOOK if meant.proposals else NONE
        if meant.best is not None:
            self.product, self.why = meant.best.product, meant.best.why
        self.ticked = meant.sure

    @property
    def path(self) -> Path:
        """The file."""
        return self.found.path

    @property
    def has_target(self) -> bool:
        """Whether it is known where it could go."""
        return bool(self.product or self.name) and not self.refused


class Sorting:
    """All rows, in an order that keeps a product's photos together. The three kinds stay as they were found."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def add(self, photos: Iterable[FoundPhoto]) -> None:
        """More photos; a file that is here already is not doubled."""
        here = {row.path for row in self.rows}
        self.rows += [Row(one) for one in photos if one.path not in here]
        self.rows.sort(key=lambda row: (SURE, LOOK, NONE).index(row.kind))

    def of(self, kind: str) -> list[Row]:
        """The rows of a kind; all for an empty one."""
        return [row for row in self.rows if not kind or row.kind == kind]

    def give(self, rows: Iterable[Row], product: EntityId) -> None:
        """These go to a product, by the person's word."""
        for row in rows:
            if not row.refused:
                row.product, row.why, row.name, row.ticked = product, None, "", True

    def make_new(self, rows: Iterable[Row], name: str, unnamed: str) -> None:
        """These become one new product called `name`; with an empty one, products named as the files are.

        A file that has no name becomes a product of its own, called `unnamed`.
        """
        for row in rows:
            if not row.refused:
                row.name = name or row.found.said.label or unnamed
                row.alone = not name and not row.found.said.label
                row.product, row.why, row.ticked = None, None, True

    def leave(self, rows: Iterable[Row]) -> None:
        """These go nowhere for now."""
        for row in rows:
            row.ticked = False

    def tick(self, rows: Sequence[Row]) -> None:
        """All of these go where it is said; if they all do already, none."""
        able = [row for row in rows if row.has_target]
        on = not all(row.ticked for row in able)
        for row in able:
            row.ticked = on

    def tick_sure(self) -> None:
        """Everything that needs no second look goes."""
        for row in self.rows:
            row.ticked = row.ticked or (row.kind == SURE and row.has_target)

    def forget(self, paths: Iterable[Path]) -> None:
        """These are dealt with."""
        gone = set(paths)
        self.rows = [row for row in self.rows if row.path not in gone]

    def refuse(self, path: Path) -> None:
        """This file cannot be used."""
        for row in self.rows:
            if row.path == path:
                row.refused, row.ticked = True, False

    def placings(self) -> list[Placing]:
        """What is ticked, as the service takes it."""
        return [
            Placing(row.path, row.product, row.name, row.alone) for row in self.rows if row.ticked and row.has_target
        ]

    def counts(self) -> tuple[int, int, int]:
        """Photos that go, products they go to (new ones too), photos that stay aside."""
        going = self.placings()
        targets = {one.product or f"new {one.path if one.alone else one.name.casefold()}" for one in going}
        return len(going), len(targets), len(self.rows) - len(going)
