"""How long one stays in a field: what is typed meanwhile is one step back, however often it is saved (ADR 0013)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ovop_desktop.domain.ids import new_id

TYPED_INTO = (QLineEdit, QPlainTextEdit)


class Sitting(QObject):
    """Ends when another field is entered; looking into another window or a menu does not end it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name = new_id()
        self._field: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def name(self, about: str = "") -> str:
        """A name for this sitting, of its own for each thing that is typed `about`; empty where nothing is typed."""
        return f"{self._name}/{about}" if isinstance(QApplication.focusWidget(), TYPED_INTO) else ""

    def end(self) -> None:
        """What is typed from now on is something else, even in the same field."""
        self._name = new_id()

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._field:
            self._field = new
            self.end()
