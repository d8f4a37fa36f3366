"""Enter presses the button the keyboard is on, as Space does: Qt leaves that to dialogs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
CHOICES = (QCheckBox, QRadioButton)
"""Enter goes past them, as everywhere: it belongs to what they are part of."""


class EnterKey(QObject):
    """For a window with its popovers. It watches only the button that has the focus.

    A button that destroys something (`dangerfill`) is left to Space: Enter never destroys.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton) and not isinstance(new, CHOICES) and self._is_here(new):
            new.installEventFilter(self)

    def _is_here(self, part: QWidget | None) -> bool:
        while part is not None and part is not self._window:
            part = part.parentWidget()
        return part is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button; a key that is held down presses once."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in ENTER:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not isinstance(watched, QAbstractButton):
            return False
        if watched.property("kind") == "dangerfill":
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True
