"""Long work off the window's thread: started, shown when it lasts, cancelled between its steps."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.tasks import Cancelled, Steps

PATIENCE = 0.3
"""Seconds before work is shown at all."""

TOLD_EVERY = 0.05


@dataclass(eq=False)
class Job:
    """One piece of work. `title` is shown while it lasts; a quiet one never is. `reached` is its last step.

    The thread that did the work may let go of its job last. So a job that has ended holds none of its callables: what
    they hold (pages, widgets) must not die on that thread.
    """

    task: Callable[[Steps], Any]
    done: Callable[[Any], object]
    failed: Callable[[OvopError], object]
    cancelled: Callable[[], object]
    title: str = ""
    started: float = field(default_factory=time.monotonic)
    stop: threading.Event = field(default_factory=threading.Event)
    finished: bool = False
    reached: tuple[str, int, int] | None = None

    def end(self) -> tuple[Callable[[Any], object], Callable[[OvopError], object], Callable[[], object]]:
        """Let go of the callables; gives what was to be done when it is done, failed or cancelled."""
        told = self.done, self.failed, self.cancelled
        self.finished = True
        self.task = self.done = self.failed = self.cancelled = _nothing
        return told


def _nothing(*_: object) -> None:
    """What is done when there is nothing to do."""


class _Reporter:
    """`Steps` of a job: tells the window at most 20 times a second, and stops the work when asked to."""

    def __init__(self, job: Job, tell: Callable[[object, str, int, int], object]) -> None:
        self._job, self._tell, self._last = job, tell, 0.0

    def step(self, stage: str, done: int, total: int) -> None:
        if self._job.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= TOLD_EVERY or done == total:
            self._last = now
            self._tell(self._job, stage, done, total)


class _Runner(QRunnable):
    def __init__(self, job: Job, jobs: Jobs) -> None:
        super().__init__()
        self._job, self._jobs = job, jobs

    def run(self) -> None:
        try:
            if self._job.stop.is_set():
                raise Cancelled
            result = self._job.task(_Reporter(self._job, self._jobs.stepped.emit))
        except Cancelled:
            self._jobs.landed.emit(self._job, "cancelled", None)
        except OvopError as problem:
            self._jobs.landed.emit(self._job, "failed", problem)
        except BaseException as bug:
            logging.getLogger(__name__).exception("a job broke")
            self._jobs.landed.emit(self._job, "broken", bug)
        else:
            self._jobs.landed.emit(self._job, "done", result)


class Jobs(QObject):
    """Runs jobs on a pool; what they bring lands on the window's thread, in the order it came."""

    stepped = Signal(object, str, int, int)
    landed = Signal(object, str, object)
    shown = Signal(object, str, int, int)
    gone = Signal(object)
    broken = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running: list[Job] = []
        self._closed = False
        self.stepped.connect(self._step)
        self.landed.connect(self._land)

    def start(
        self,
        task: Callable[[Steps], Any],
        done: Callable[[Any], object],
        failed: Callable[[OvopError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        title: str = "",
    ) -> Job:
        """Begin work; exactly one of the callables is called on this thread, never before `start` has returned.

        After `close` nothing is begun and nobody called: what asks has outlived its window.
        """
        job = Job(task, done, failed or self.failed_unheard, cancelled or _nothing, title)
        if self._closed:
            job.end()
            return job
        self._running.append(job)
        self._pool.start(_Runner(job, self))
        if title:
            QTimer.singleShot(round(PATIENCE * 1000) + 10, self, lambda: self._show(job))
        return job

    def failed_unheard(self, problem: OvopError) -> None:
        """What happens to a failure nobody waits for: it is shown as any error is."""
        self.broken.emit(problem)

    def cancel(self, job: Job) -> None:
        """Ask a job to stop at its next step."""
        job.stop.set()

    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def close(self) -> None:
        """Stop everything and wait for it. Nobody is called any more: who waited may be gone when it lands."""
        self._closed = True
        for job in self._running:
            job.stop.set()
        self._pool.waitForDone(10_000)
        for job in self._running:
            job.end()

    def _step(self, job: Job, stage: str, done: int, total: int) -> None:
        job.reached = (stage, done, total)
        self._show(job)

    def _show(self, job: Job) -> None:
        if job.title and job.reached and not job.finished and time.monotonic() - job.started >= PATIENCE:
            self.shown.emit(job, *job.reached)

    def _land(self, job: Job, how: str, brought: Any) -> None:
        done, failed, cancelled = job.end()
        if job in self._running:
            self._running.remove(job)
        self.gone.emit(job)
        if how == "done":
            done(brought)
        elif how == "failed":
            failed(brought)
        elif how == "cancelled":
            cancelled()
        else:
            self.broken.emit(brought)
