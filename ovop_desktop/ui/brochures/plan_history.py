"""What was chosen before in the studio: each choice can be taken back and made again."""

from __future__ import annotations

from dataclasses import fields

from ovop_desktop.domain.edition import BrochurePlan

STEPS = 200
TYPED = frozenset({"title", "subtitle"})
"""What is typed letter by letter: letters in a row are one step."""


class PlanHistory:
    """Plans before and after the one that is held elsewhere; it never holds the present one itself."""

    def __init__(self) -> None:
        self._past: list[BrochurePlan] = []
        self._future: list[BrochurePlan] = []
        self._typing: frozenset[str] = frozenset()

    def note(self, before: BrochurePlan, after: BrochurePlan) -> None:
        """Another plan was chosen: what had been taken back can no longer be made again."""
        changed = differences(before, after)
        if not changed:
            return
        self._future.clear()
        if not (len(changed) == 1 and changed <= TYPED and changed == self._typing):
            self._past = [*self._past, before][-STEPS:]
        elif self._past and self._past[-1] == after:
            self._past.pop()
            changed = frozenset()
        self._typing = changed

    def back(self, now: BrochurePlan) -> BrochurePlan | None:
        """The plan before `now`; None when there is none."""
        self._typing = frozenset()
        if not self._past:
            return None
        self._future.append(now)
        return self._past.pop()

    def again(self, now: BrochurePlan) -> BrochurePlan | None:
        """The plan that was taken back last; None when there is none."""
        self._typing = frozenset()
        if not self._future:
            return None
        self._past.append(now)
        return self._future.pop()

    def before(self) -> BrochurePlan | None:
        """What `back` would bring."""
        return self._past[-1] if self._past else None

    def after(self) -> BrochurePlan | None:
        """What `again` would bring."""
        return self._future[-1] if self._future else None

    def forget(self) -> None:
        """Something newer was done elsewhere: that is what is taken back first."""
        self._past.clear()
        self._future.clear()
        self._typing = frozenset()


def differences(one: BrochurePlan, other: BrochurePlan) -> frozenset[str]:
    """The names of what differs between two plans."""
    return frozenset(held.name for held in fields(one) if getattr(one, held.name) != getattr(other, held.name))
