"""The strip at the foot of the window that shows long work and lets it be stopped."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Plain
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.meters import Meter

TELLS_AFTER, TELLS_FROM = 2.0, 0.05
"""Seconds and share of the work after which the rest can be estimated."""


class Strip(Speaking):
    """Shows one job; `cancelled` asks for its end."""

    cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._title = Label(role="strong")
        self._stage = Label(role="second", token="ink2", tabular=True)
        self._meter = Meter()
        self._note = Label(role="caption", token="ink2")
        self.stop_button = Button("", small=True)
        plain = Plain("surface", "t")
        row = QHBoxLayout(plain)
        row.setContentsMargins(28, 12, 28, 12)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._stage)
        words.addLayout(head)
        words.addWidget(self._meter)
        words.addWidget(self._note)
        row.addWidget(Glyph("hourglass", 22, "nila"))
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(plain)
        self.stop_button.clicked.connect(self._stop)
        self.speak(self.stop_button.setText, lambda: self.tr("Batalkan"))
        self.speak(self._note.setText, lambda: self.tr("Anda bisa terus bekerja."))
        self.hide()

    def show_job(self, job: Job, stage: str, done: int, total: int) -> None:
        """Show how far a job is."""
        self._job = job
        self._title.setText(job.title)
        reached = self.tr("{stage}: {done} dari {total}").format(stage=stage, done=done, total=total)
        rest = _rest(job, done / total if total else 0.0)
        self._stage.setText(f"{reached} · {self._estimate(rest)}" if rest else reached if total else stage)
        self._meter.set(done / total if total else 0.0)
        self.stop_button.setEnabled(not job.stop.is_set())
        self.show()

    def _estimate(self, seconds: int) -> str:
        if seconds < 90:
            return counted(self.tr("sisa sekitar {count} detik"), seconds)
        return counted(self.tr("sisa sekitar {count} menit"), round(seconds / 60))

    def end(self, job: Job) -> None:
        """The job is over."""
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self.stop_button.setEnabled(False)
            self.cancelled.emit(self._job)


def _rest(job: Job, share: float) -> int:
    """Seconds that are left, in steps of five; 0 when that cannot be said yet."""
    passed = time.monotonic() - job.started
    if passed < TELLS_AFTER or share < TELLS_FROM or share >= 1:
        return 0
    return max(5, round(passed * (1 - share) / share / 5) * 5)
