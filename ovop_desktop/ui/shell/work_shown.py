"""Long work as the window shows it: in the strip at its foot, and as a share beside the page that began it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ovop_desktop.ui.shell.jobs import Job, Jobs
from ovop_desktop.ui.shell.sidebar import Sidebar
from ovop_desktop.ui.shell.strip import Strip
from ovop_desktop.ui.shell.words import Words


class WorkShown(QObject):
    """`nav` brings the sidebar's place that is shown, or an empty text. It ends with the strip."""

    def __init__(self, jobs: Jobs, strip: Strip, sidebar: Sidebar, words: Words, nav: Callable[[], str]) -> None:
        super().__init__(strip)
        self._strip, self._sidebar, self._words, self._nav = strip, sidebar, words, nav
        self._works_for: dict[int, str] = {}
        jobs.shown.connect(self._shown)
        jobs.gone.connect(self._gone)
        strip.cancelled.connect(jobs.cancel)

    def _shown(self, job: Job, stage: str, done: int, total: int) -> None:
        self._strip.show_job(job, self._words.say(f"stage.{stage}"), done, total)
        nav = self._works_for.setdefault(id(job), self._nav())
        if nav:
            self._sidebar.item(nav).set_share(done / total if total else 0.0)

    def _gone(self, job: Job) -> None:
        self._strip.end(job)
        nav = self._works_for.pop(id(job), "")
        if nav and nav not in self._works_for.values():
            self._sidebar.item(nav).set_share(None)
