"""Things kept under a name between starts: the studio's favourites, the filters of the products' page."""

from __future__ import annotations

from collections.abc import Mapping

from ovop_desktop.domain.text import clean
from ovop_desktop.ui.shell.desk import Memory

LONGEST = 40
"""Letters of a name."""

Kept = Mapping[str, object]
"""Values JSON can hold, by name."""


class Shelf:
    """In the order of the alphabet; a name differs from another by more than capitals."""

    def __init__(self, memory: Memory, key: str) -> None:
        """`key` is where the memory holds it."""
        self._memory, self._key = memory, key

    def names(self) -> tuple[str, ...]:
        """What has been kept."""
        return tuple(sorted(self._held(), key=str.casefold))

    def get(self, name: str) -> Kept | None:
        """What is kept under a name, whatever its capitals."""
        found = self.called(name)
        return self._held()[found] if found else None

    def called(self, name: str) -> str:
        """The name as it was kept, whatever its capitals now; empty when there is none."""
        wanted = tidy(name).casefold()
        return next((one for one in self._held() if one.casefold() == wanted), "")

    def keep(self, name: str, value: Kept) -> str:
        """Keep a value, in the place of one of the same name. Returns the name; empty for one of spaces only."""
        name = tidy(name)
        if name:
            held = {one: kept for one, kept in self._held().items() if one.casefold() != name.casefold()}
            self._memory.put(self._key, {**held, name: dict(value)})
        return name

    def rename(self, name: str, new: str) -> str:
        """Give a new name. Returns it as it is kept; empty when nothing was renamed: it is taken, or no name."""
        kept, new = self._held().get(name), tidy(new)
        if kept is None or not new or self.called(new) not in {"", name}:
            return ""
        self.drop(name)
        return self.keep(new, kept)

    def drop(self, name: str) -> None:
        """Keep it no longer."""
        self._memory.put(self._key, {one: kept for one, kept in self._held().items() if one != name})

    def _held(self) -> dict[str, Kept]:
        held = self._memory.get(self._key)
        if not isinstance(held, Mapping):
            return {}
        return {str(name): kept for name, kept in held.items() if isinstance(kept, Mapping)}


def tidy(name: str) -> str:
    """A name on one line, no longer than fits."""
    return clean(name, one_line=True)[:LONGEST].strip()
