"""Garbage that holds widgets is collected on the window's thread, and nowhere else.

Python collects cycles in whichever thread happens to allocate next. A widget that dies in a worker takes the window
with it (Qt: widgets live and die on the main thread), so automatic collection is off while there is a window, and a
timer does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds."""


class Collector(QObject):
    """Collects by Python's own thresholds, between two events. What lives when it begins is not looked at again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python would have."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Let Python collect by itself again: the window is gone."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
