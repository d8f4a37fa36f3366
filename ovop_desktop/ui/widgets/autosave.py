"""Saving by itself: 400 ms after the last keystroke, now and then while someone types on, at once on leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.desk import Bridge
from ovop_desktop.ui.widgets.sitting import Sitting
from ovop_desktop.ui.widgets.typing_pause import TypingPause

PAUSE = 400


class Autosave(QObject):
    """Calls `save` for what was typed; a failure is told and what was typed stays, to be saved at the next touch."""

    def __init__(self, save: Callable[[], object], bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._save, self._bridge = save, bridge
        self._due = False
        self._stay, self._sitting = Sitting(self), ""
        self._timer = TypingPause(PAUSE, self)
        self._timer.timeout.connect(self._write)

    @property
    def due(self) -> bool:
        """Whether something typed is not saved yet."""
        return self._due

    @property
    def sitting(self) -> str:
        """The sitting that what is to be saved was typed in; empty for what was chosen."""
        return self._sitting

    def touch(self, about: str = "", *, chosen: bool = False) -> None:
        """Something was typed into the field that `about` names, or `chosen`: that is a step back of its own."""
        self._sitting = "" if chosen else self._stay.name(about)
        self._due = True
        self._bridge.saved("saving")
        self._timer.again()

    def flush(self) -> bool:
        """Save now, a field is left; returns whether everything is saved."""
        saved = self._write()
        self._stay.end()
        return saved

    def _write(self) -> bool:
        self._timer.stop()
        if not self._due:
            return True
        try:
            self._save()
        except OvopError as problem:
            self._bridge.saved("failed")
            self._bridge.fail(problem)
            self._due = problem.code != "change.stale"
            return False
        except Exception:
            self._bridge.saved("failed")
            raise
        self._due = False
        self._bridge.saved("saved")
        return True

    def forget(self) -> None:
        """What was typed was replaced by something newer."""
        self._timer.stop()
        self._stay.end()
        self._due = False
