"""Whatever is done, taken back and done again in any order, the library equals a list of states."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")
State = dict[EntityId, Product]
IDS = st.integers(0, 3).map(lambda number: EntityId(f"{number:032x}"))


class EditorMachine(RuleBasedStateMachine):
    """`done` are the states before each deed, `undone` those that can come again."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.library = Library.create(self.home / "library", SRI)
        self.state: State = {}
        self.done: list[State] = []
        self.undone: list[State] = []

    @property
    def editor(self) -> Editor:
        return Editor(self.library, Feed())

    def _do(self, after: State) -> None:
        ids = sorted(self.state.keys() | after.keys())
        changes = [Change(self.state.get(one), after.get(one)) for one in ids if self.state.get(one) != after.get(one)]
        if changes:
            self.editor.apply(ChangeSet.of(Deed.of("product.changed"), changes))
            self.done.append(self.state)
            self.undone.clear()
            self.state = after

    @rule(ids=st.sets(IDS, min_size=1), name=st.text(max_size=8), stock=st.sampled_from(StockState))
    def save(self, ids: set[EntityId], name: str, stock: StockState) -> None:
        words = "".join(letter for letter in name if letter.isprintable()) or "x"
        new = {one: self.state.get(one, Product(one, LocalizedText())) for one in ids}
        moved = {one: replace(held, name=LocalizedText(words), stock=stock) for one, held in new.items()}
        self._do({**self.state, **moved})

    @rule(one=IDS)
    def remove(self, one: EntityId) -> None:
        self._do({key: held for key, held in self.state.items() if key != one})

    @rule()
    def undo(self) -> None:
        assert (self.editor.undo() is not None) == bool(self.done)
        if self.done:
            self.undone.append(self.state)
            self.state = self.done.pop()

    @rule()
    def redo(self) -> None:
        assert (self.editor.redo() is not None) == bool(self.undone)
        if self.undone:
            self.done.append(self.state)
            self.state = self.undone.pop()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.home / "library", SRI)

    @invariant()
    def holds_the_state(self) -> None:
        assert self.library.reader.products(f"{number:032x}" for number in range(4)) == self.state
        assert set(self.library.reader.product_ids(ProductQuery(), date(2026, 11, 24))) == set(self.state)

    def teardown(self) -> None:
        found = inspect(self.library, lambda _stage, _done, _total: None)
        self.library.close()
        shutil.rmtree(self.home)
        assert found.problems == ()


TestEditorAgainstAModel = EditorMachine.TestCase
TestEditorAgainstAModel.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
