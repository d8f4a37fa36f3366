"""The window's undo and redo: they act on the library's journal, so they also survive a restart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed


class Undo(QObject):
    """Takes back and does again; `changed` tells that what can be taken back is something else now."""

    changed = Signal()
    undone = Signal(object)
    redone = Signal(object)
    failed = Signal(object)

    def __init__(self, editor: Editor, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._leave = feed.subscribe(lambda _news: self.changed.emit())

    def deed_back(self) -> Deed | None:
        """What undo would take back."""
        return self._editor.undo_deed()

    def deed_again(self) -> Deed | None:
        """What redo would do again."""
        return self._editor.redo_deed()

    def undo(self) -> None:
        """Take the last deed back."""
        self._act(self._editor.undo, self.undone.emit)

    def redo(self) -> None:
        """Do the deed taken back last again."""
        self._act(self._editor.redo, self.redone.emit)

    def _act(self, deed: Callable[[], Deed | None], tell: Callable[[Deed], object]) -> None:
        try:
            done = deed()
        except OvopError as problem:
            self.failed.emit(problem)
            return
        if done is not None:
            tell(done)

    def close(self) -> None:
        """Hear nothing more."""
        self._leave()
