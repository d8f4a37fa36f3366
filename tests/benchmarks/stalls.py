"""A probe in the window's own thread: how long it did not answer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 5


class Stalls(QObject):
    """A timer of `EVERY` ms; what it comes late is time in which the window was deaf. By what was going on, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.worst: dict[str, float] = {}
        self._doing, self._last = "", 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def watched(self, doing: str) -> Iterator[None]:
        """Watch while something is done."""
        self._doing, self._last = doing, time.perf_counter()
        self._timer.start(EVERY)
        yield
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        late = (now - self._last) * 1000 - EVERY
        self._last = now
        self.worst[self._doing] = max(self.worst.get(self._doing, 0.0), late)
