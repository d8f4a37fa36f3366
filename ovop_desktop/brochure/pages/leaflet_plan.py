"""How the inside of a leaflet is shared out: every product the same space, the first one more."""

from __future__ import annotations

from dataclasses import dataclass

PANELS = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """Every panel has `rows` places; the first product takes `hero` of them on the first panel."""

    rows: int
    hero: int

    @property
    def most(self) -> int:
        """The most products."""
        return PANELS * self.rows - self.hero + 1

    def place(self, number: int) -> tuple[int, int]:
        """Return the panel and the place on it of a product (both from 0)."""
        at = number + self.hero - 1 if number else 0
        return divmod(at, self.rows)


_PLANS = (Plan(1, 1), Plan(2, 2), Plan(3, 2), Plan(4, 2), Plan(5, 3))
"""The roomiest first: in six places a panel, the one line about a product could not be read any more."""


MOST = _PLANS[-1].most
"""The most products inside a leaflet."""


def plan_for(count: int) -> Plan:
    """Return the roomiest plan for `count` products, or the densest when there are more."""
    return next((plan for plan in _PLANS if plan.most >= count), _PLANS[-1])
