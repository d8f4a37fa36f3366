"""A probe in the window's own thread: how long it did not answer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 5


class Stalls(QObject):
    """A timer of `EVERY` ms; what it comes late is time in which the window was deaf. By what was going on, in ms.

    `worst` is by the clock, `worst_cpu` what the processor gave to the window's thread meanwhile: on a busy machine
    the clock counts what others take.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst: dict[str, float] = {}
        self.worst_cpu: dict[str, float] = {}
        self._doing, self._last, self._last_cpu = "", 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def watched(self, doing: str) -> Iterator[None]:
        """Watch while something is done."""
        self._doing, self._last, self._last_cpu = doing, time.perf_counter(), time.thread_time()
        self._timer.start(EVERY)
        yield
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        late, worked = (now - self._last) * 1000 - EVERY, (cpu - self._last_cpu) * 1000
        self._last, self._last_cpu = now, cpu
        self.worst[self._doing] = max(self.worst.get(self._doing, 0.0), late)
        self.worst_cpu[self._doing] = max(self.worst_cpu.get(self._doing, 0.0), worked)
