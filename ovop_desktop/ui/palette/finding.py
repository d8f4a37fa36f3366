"""Looks for records off the window's thread, on a thread of its own: an export under way keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.palette.entries import Group, Source
from ovop_desktop.ui.shell.jobs import Job, Jobs

EACH = 6
"""Lines of one kind."""


class Finding(QObject):
    """`found` brings the words asked last and their groups; answers to older words are never told."""

    found = Signal(str, tuple)

    def __init__(self, sources: Sequence[Source], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._jobs = Jobs(self, threads=1)
        self._job: Job | None = None

    def look_for(self, words: str) -> None:
        """Begin to look; what was being looked for is left."""
        self.leave()
        sources, headings = self._sources, [one.title() for one in self._sources]

        def work(steps: Steps) -> tuple[Group, ...]:
            groups = []
            for done, source in enumerate(sources):
                steps.step("count", done, len(sources))
                entries = source.find(words, EACH)
                if entries:
                    groups.append(Group(headings[done], entries))
            return tuple(groups)

        job = self._jobs.start(work, lambda groups: self._landed(job, words, groups))
        self._job = job

    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def leave(self) -> None:
        """Want no answer any more."""
        if self._job is not None:
            self._jobs.cancel(self._job)
            self._job = None

    def close(self) -> None:
        """Stop for good."""
        self._job = None
        self._jobs.close()

    def _landed(self, job: Job, words: str, groups: tuple[Group, ...]) -> None:
        if job is self._job:
            self._job = None
            self.found.emit(words, groups)
