"""The window's undo and redo: they act on the library's journal, so they also survive a restart.

What changed many records is taken back off the window's thread, with its progress; a small deed at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.shell.jobs import Job, Jobs

AT_ONCE = 30
"""Records up to which taking back lasts no longer than a blink."""

Act = Callable[[Callable[[int, int], object] | None], Deed | None]


class Undo(QObject):
    """Takes back and does again; `changed` tells that what can be taken back is something else now."""

    changed = Signal()
    undone = Signal(object)
    redone = Signal(object)
    failed = Signal(object)

    def __init__(self, editor: Editor, feed: Feed, parent: QObject | None = None, jobs: Jobs | None = None) -> None:
        """Without `jobs` everything is done at once."""
        super().__init__(parent)
        self._editor, self._jobs = editor, jobs
        self._job: Job | None = None
        self._leave = feed.subscribe(lambda _news: self.changed.emit())

    def deed_back(self) -> Deed | None:
        """What undo would take back."""
        return self._editor.undo_deed()

    def deed_again(self) -> Deed | None:
        """What redo would do again."""
        return self._editor.redo_deed()

    def is_busy(self) -> bool:
        """Whether a large deed is being taken back or done again."""
        return self._job is not None

    def undo(self) -> None:
        """Take the last deed back; while a large one is under way, nothing."""
        if not self.is_busy():
            self._act(self._editor.undo, self._editor.undo_size(), self.undone.emit, self.tr("Mengurungkan"))

    def redo(self) -> None:
        """Do the deed taken back last again; while a large one is under way, nothing."""
        if not self.is_busy():
            self._act(self._editor.redo, self._editor.redo_size(), self.redone.emit, self.tr("Mengulangi"))

    def _act(self, act: Act, size: int, tell: Callable[[Deed], object], title: str) -> None:
        if self._jobs is not None and size > AT_ONCE:
            self._begin(self._jobs, act, tell, title)
            return
        try:
            done = act(None)
        except OvopError as problem:
            self.failed.emit(problem)
            return
        if done is not None:
            tell(done)

    def _begin(self, jobs: Jobs, act: Act, tell: Callable[[Deed], object], title: str) -> None:
        def work(steps: Steps) -> Deed | None:
            return act(lambda done, total: steps.step("bulk_write", done, total))

        def ended(done: Deed | None) -> None:
            self._job = None
            if done is not None:
                tell(done)

        def failed(problem: OvopError) -> None:
            self._job = None
            self.failed.emit(problem)

        def stopped() -> None:
            self._job = None
            self.changed.emit()

        self._job = jobs.start(work, ended, failed, stopped, title)

    def close(self) -> None:
        """Hear nothing more."""
        self._leave()
