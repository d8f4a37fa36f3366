"""News of what was written, for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ovop_desktop.domain.changes import ChangeSet


@dataclass(frozen=True, slots=True)
class News:
    """A change set that has just been committed. `kinds` are the kinds of record it touched.

    `tight`: the disk was full, and took it only with the room that was kept for that; there is none left.
    """

    change_set: ChangeSet
    tight: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record touched: "product", "certificate" …"""
        return frozenset(change.kind for change in self.change_set.changes)

    def ids(self, kind: str) -> frozenset[str]:
        """The ids touched of one kind."""
        return frozenset(change.id for change in self.change_set.changes if change.kind == kind)


Listener = Callable[[News], None]


class Feed:
    """Tells every listener, in the order they came, on the thread that committed."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change from now on; the returned callable ends it (calling it twice is harmless)."""
        self._listeners.append(listener)

        def leave() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return leave

    def tell(self, news: News) -> None:
        """Pass `news` to all listeners."""
        for listener in tuple(self._listeners):
            listener(news)
