"""Plans kept under a name: how the office likes its price list, or what it prints for every fair."""

from __future__ import annotations

from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.services.plan_memory import InfoOf, recalled, remembered
from ovop_desktop.ui.shell.desk import Memory
from ovop_desktop.ui.shell.shelf import Shelf

KEY = "brochure.favourites"


class Favourites:
    """The studio's shelf of plans."""

    def __init__(self, memory: Memory, default: BrochurePlan, info_of: InfoOf) -> None:
        self._shelf, self._default, self._info_of = Shelf(memory, KEY), default, info_of

    def names(self) -> tuple[str, ...]:
        """What has been kept."""
        return self._shelf.names()

    def plan(self, name: str) -> BrochurePlan | None:
        """The plan kept under a name; what a template no longer offers falls back to what it does."""
        held = self._shelf.get(name)
        return None if held is None else recalled(held, self._default, self._info_of)

    def called(self, name: str) -> str:
        """The name as it was kept, whatever its capitals now; empty when there is none."""
        return self._shelf.called(name)

    def keep(self, name: str, plan: BrochurePlan) -> str:
        """Keep a plan, in the place of one of the same name. Returns the name; empty for one of spaces only."""
        return self._shelf.keep(name, remembered(plan))

    def drop(self, name: str) -> None:
        """Keep it no longer."""
        self._shelf.drop(name)
