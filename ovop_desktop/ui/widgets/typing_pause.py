"""When what is typed is written: after a pause, and while someone types on and on, often enough to lose little."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

LONGEST = 600
"""Milliseconds after the first keystroke that is not written yet: a program that is killed loses less than a second.

The writing itself takes some 30 ms, on a computer that is busy with other things ten times as long: 800 was too near.
"""


class TypingPause(QTimer):
    """`again` at every keystroke; `timeout` comes after `after` milliseconds of rest, or `LONGEST` after the first."""

    def __init__(self, after: int, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._after = after
        self._first = 0.0

    def again(self) -> None:
        """Something was typed."""
        now = time.monotonic()
        if not self.isActive():
            self._first = now
        left = LONGEST - round((now - self._first) * 1000)
        self.start(max(0, min(self._after, left)))
