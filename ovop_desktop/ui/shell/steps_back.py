"""Ctrl+Z and Ctrl+Y: in the field one types in, on the page, and in the library, the nearest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.shell.undo import Undo


class StepsBack:
    """`here` brings the page that is shown, or None before there is one."""

    def __init__(self, undo: Undo, here: Callable[[], Page | None]) -> None:
        self._undo, self._here = undo, here

    def undo(self) -> None:
        """Take back the page's own last choice, or else the library's last deed."""
        page = self._here()
        if page is None or not page.undo():
            self._undo.undo()

    def redo(self) -> None:
        """Do again what the page took back last, or else what was taken back in the library."""
        page = self._here()
        if page is None or not page.redo():
            self._undo.redo()

    def undo_typed(self) -> None:
        """As `undo`, but first what is being typed."""
        held = QApplication.focusWidget()
        typed = isinstance(held, QLineEdit) and held.isUndoAvailable() and held.isModified()
        written = isinstance(held, QPlainTextEdit) and held.document().isUndoAvailable()
        if isinstance(held, QLineEdit | QPlainTextEdit) and (typed or written):
            held.undo()
        else:
            self.undo()

    def redo_typed(self) -> None:
        """As `redo`, but first what is being typed."""
        held = QApplication.focusWidget()
        typed = isinstance(held, QLineEdit) and held.isRedoAvailable()
        written = isinstance(held, QPlainTextEdit) and held.document().isRedoAvailable()
        if isinstance(held, QLineEdit | QPlainTextEdit) and (typed or written):
            held.redo()
        else:
            self.redo()
