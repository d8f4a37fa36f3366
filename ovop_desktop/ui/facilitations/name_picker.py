"""A line that offers records by name while one types, and to add the one that is not there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.widgets.offering_line import OfferingLine

Find = Callable[[str], list[tuple[str, object]]]


class NamePicker(OfferingLine):
    """`find` says what is offered for some words; `chosen` brings the thing that was taken."""

    chosen = Signal(object)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._name = ""

    def show_name(self, name: str) -> None:
        """Show who is chosen, without telling anyone."""
        self._name = name
        if not self.hasFocus():
            self.show_text(name)

    def matches(self, words: str) -> list[tuple[str, object]]:
        """What is offered."""
        return self._find(words)

    def take(self, thing: object) -> None:
        """One is taken."""
        self.chosen.emit(thing)
        self.show_text(self._name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words that chose nothing give way to who is chosen."""
        super().focusOutEvent(event)
        self.show_text(self._name)
