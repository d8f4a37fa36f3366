"""Where one has been: the last places, kept between starts."""

from __future__ import annotations

from typing import Any

from ovop_desktop.ui.shell.desk import Memory

KEY = "palette.recent"
KEPT = 12


class Recent:
    """The last places gone to, the newest first: a page, or a page with the id of its record."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        held: Any = memory.get(KEY)
        pairs = held if isinstance(held, list) else []
        self._been: list[tuple[str, str]] = [
            (str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2
        ]

    def went(self, place: str, record: str = "") -> None:
        """One is there now."""
        here = (place, record)
        self._been = [here, *(one for one in self._been if one != here)][:KEPT]

    def before(self) -> tuple[tuple[str, str], ...]:
        """Places before the one where one is."""
        return tuple(self._been[1:])

    def keep(self) -> None:
        """Remember them for the next start."""
        self._memory.put(KEY, [list(one) for one in self._been])
