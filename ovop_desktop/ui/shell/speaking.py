"""Widgets that re-word themselves when the language of the window changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Speaking(QWidget):
    """`speak` says something now and again whenever the language changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def speak(self, setter: Callable[[str], object], words: Callable[[], str]) -> None:
        """Hand `words()` to `setter` now and after every change of language."""
        self._spoken.append((setter, words))
        setter(words())

    def changeEvent(self, event: QEvent) -> None:
        """Re-word everything when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew. A page that builds rows from data renews them here."""
        for setter, words in self._spoken:
            setter(words())
