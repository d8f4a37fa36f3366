"""What a page is handed: the services, and the few things all pages share. No window in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from ovop_desktop.config.paths import Paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.shell.undo import Undo
from ovop_desktop.ui.shell.words import Words


class Bridge(QObject):
    """What a page asks of the window around it."""

    opened = Signal(str, dict)
    sought = Signal(str)
    toasted = Signal(str, str, object)
    failed = Signal(object)
    saving = Signal(str)
    library_wanted = Signal(object)

    def open(self, place: str, **facts: Any) -> None:
        """Go to a page: "products", "product" (id=, field=), "producers", "producer" (id=), "studio" (ids=) …"""
        self.opened.emit(place, facts)

    def seek(self, words: str) -> None:
        """Look for words everywhere, in the palette."""
        self.sought.emit(words)

    def toast(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what was just done, with one action."""
        self.toasted.emit(text, button, act)

    def fail(self, problem: OvopError) -> None:
        """Tell what went wrong."""
        self.failed.emit(problem)

    def saved(self, state: str) -> None:
        """Show how saving stands: "saving", "saved" or "failed"."""
        self.saving.emit(state)


class Memory:
    """What the window remembers between starts; losing it loses no one's work."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._held = file.memory()

    def get(self, key: str, default: Any = None) -> Any:
        """What was remembered under `key`."""
        return self._held.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold."""
        if self._held.get(key) != value:
            self._held[key] = value
            self._file.remember(self._held)


@dataclass(frozen=True, slots=True)
class Desk:
    """Frozen: pages share it and nobody changes it."""

    suite: Suite
    words: Words
    jobs: Jobs
    thumbnails: Thumbnails
    undo: Undo
    bridge: Bridge
    memory: Memory
    wardrobe: Wardrobe
    settings: SettingsFile
    paths: Paths

    def close(self) -> None:
        """Wait for what is under way, and stop it; calling it twice is harmless."""
        self.jobs.close()
        self.thumbnails.close()
        self.undo.close()

    def clear(self) -> None:
        """Let go of everyone who listens, when the window is closed and no one comes back.

        What a signal calls often holds the desk itself: a circle through Qt, in which no collector finds the library
        with its photos.
        """
        for part in (self.jobs, self.thumbnails, self.undo, self.bridge):
            part.deleteLater()
