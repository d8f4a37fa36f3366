"""Plans kept under a name: how the office likes its price list, or what it prints for every fair."""

from __future__ import annotations

from collections.abc import Mapping

from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.domain.text import clean
from ovop_desktop.services.plan_memory import InfoOf, recalled, remembered
from ovop_desktop.ui.shell.desk import Memory

KEY = "brochure.favourites"
LONGEST = 40


class Favourites:
    """In the order of the alphabet; a name differs from another by more than capitals."""

    def __init__(self, memory: Memory, default: BrochurePlan, info_of: InfoOf) -> None:
        self._memory, self._default, self._info_of = memory, default, info_of

    def names(self) -> tuple[str, ...]:
        """What has been kept."""
        return tuple(sorted(self._held(), key=str.casefold))

    def plan(self, name: str) -> BrochurePlan | None:
        """The plan kept under a name; what a template no longer offers falls back to what it does."""
        found = self.called(name)
        return recalled(self._held()[found], self._default, self._info_of) if found else None

    def called(self, name: str) -> str:
        """The name as it was kept, whatever its capitals now; empty when there is none."""
        wanted = tidy(name).casefold()
        return next((one for one in self._held() if one.casefold() == wanted), "")

    def keep(self, name: str, plan: BrochurePlan) -> str:
        """Keep a plan, in the place of one of the same name. Returns the name; empty for one of spaces only."""
        name = tidy(name)
        if name:
            held = {one: kept for one, kept in self._held().items() if one.casefold() != name.casefold()}
            self._memory.put(KEY, {**held, name: remembered(plan)})
        return name

    def drop(self, name: str) -> None:
        """Keep it no longer."""
        self._memory.put(KEY, {one: kept for one, kept in self._held().items() if one != name})

    def _held(self) -> dict[str, object]:
        held = self._memory.get(KEY)
        if not isinstance(held, Mapping):
            return {}
        return {str(name): kept for name, kept in held.items() if isinstance(kept, Mapping)}


def tidy(name: str) -> str:
    """A name on one line, no longer than fits."""
    return clean(name, one_line=True)[:LONGEST].strip()
