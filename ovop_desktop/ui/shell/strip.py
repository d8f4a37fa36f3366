"""The strip at the foot of the window that shows long work and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Plain
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.meters import Meter


class Strip(Speaking):
    """Shows one job; `cancelled` asks for its end."""

    cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._title = Label(role="strong")
        self._stage = Label(role="second", token="ink2", tabular=True)
        self._meter = Meter()
        self._button = Button("", small=True)
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
        row.addWidget(Glyph("hourglass", 22, "nila"))
        row.addLayout(words, 1)
        row.addWidget(self._button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(plain)
        self._button.clicked.connect(self._stop)
        self.speak(self._button.setText, lambda: self.tr("Batalkan"))
        self.hide()

    def show_job(self, job: Job, stage: str, done: int, total: int) -> None:
        """Show how far a job is."""
        self._job = job
        self._title.setText(job.title)
        self._stage.setText(f"{stage} {done}/{total}" if total else f"{stage} {done}")
        self._meter.set(done / total if total else 0.0)
        self._button.setEnabled(not job.stop.is_set())
        self.show()

    def end(self, job: Job) -> None:
        """The job is over."""
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._button.setEnabled(False)
            self.cancelled.emit(self._job)
