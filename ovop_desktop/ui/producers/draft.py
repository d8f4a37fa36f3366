"""Nobody presses Save: what is typed is written a moment later, and at once when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.changes import Entity, kind_of
from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.sitting import Sitting
from ovop_desktop.ui.widgets.typing_pause import TypingPause

PAUSE = 500
"""Milliseconds after the last keystroke until it is written."""


class Draft(QObject):
    """Holds one record as it is stored and as it is typed.

    `reloaded` tells that the stored record is another one now (undo, another form): show it again. `gone` tells that
    there is no such record any more.
    """

    reloaded = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, read: Callable[[EntityId], Entity | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read = read
        self._stored: Entity | None = None
        self._typed: Entity | None = None
        self._writing = False
        self._stay, self._sitting = Sitting(self), ""
        self._timer = TypingPause(PAUSE, self)
        self._timer.timeout.connect(self._write)

    @property
    def entity(self) -> Entity | None:
        """The record with everything typed so far."""
        return self._typed

    @property
    def dirty(self) -> bool:
        """Whether something typed is not written yet."""
        return self._typed != self._stored

    def load(self, entity: Entity | None) -> None:
        """Take up another record; what was typed into the last one is written first."""
        self.flush()
        self._stored = self._typed = entity

    def change(self, **fields: Any) -> None:
        """Note what was typed and write it after a pause."""
        if self._typed is None:
            return
        sitting = self._stay.name(",".join(fields))
        if sitting != self._sitting:
            self._write()
        self._sitting = sitting
        self._typed = replace(self._typed, **fields)
        if self.dirty:
            self._desk.bridge.saved("saving")
            self._timer.again()

    def flush(self) -> bool:
        """Write now, a field is left. False when it could not be; the record keeps what was typed for the next try."""
        written = self._write()
        self._stay.end()
        return written

    def _write(self) -> bool:
        self._timer.stop()
        if self._typed is None or self._stored is None or not self.dirty:
            return True
        self._writing = True
        try:
            self._desk.suite.records.save(self._stored, self._typed, self._sitting)
        except StaleChange as problem:
            self._take_up_stored()
            self._desk.bridge.fail(problem)
            return False
        except OvopError as problem:
            self._desk.bridge.saved("failed")
            self._desk.bridge.fail(problem)
            return False
        finally:
            self._writing = False
        self._stored = self._typed
        self._desk.bridge.saved("saved")
        return True

    def heard(self, news: News) -> None:
        """Something in the library changed: follow it, unless it was our own writing."""
        if self._writing or self._stored is None:
            return
        if self._stored.id in news.ids(kind_of(self._stored)):
            self._take_up_stored()

    def _take_up_stored(self) -> None:
        if self._stored is None:
            return
        self._timer.stop()
        now = self._read(self._stored.id)
        self._stored = self._typed = now
        if now is None:
            self.gone.emit()
        else:
            self.reloaded.emit()
